"""What the window shows of a lesson is counted on held-out images."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.standing import Standing
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.jobs.teach_project import standing_of, teach_project
from inception_gui.core.teach.doctor import Ill, in_two_classes, mislabelled, unbalanced
from inception_gui.core.teach.learning_curve import learning_curve
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.teach.project import Entry, Project, added, kept, left_out, renamed
from inception_gui.core.types import Failure, Item, Progress
from inception_gui.errors import UserError
from tests import pictures
from tests.core.teach.made import made
from tests.workers.known_answers import KnownAnswers


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    """Three classes; the first image of the first is one of the second, and two are copies."""
    features, classes, groups = made((40, 30, 8), width=200, apart=2.0)
    classes[0] = 1
    groups[[1, 75]] = 1
    features[0] = features[41] + features[42]
    *_, taught = teach(features, classes, groups, 3)
    assert isinstance(taught, Taught)
    assert taught.held_out is not None
    classes[0] = 0
    return Lesson(
        taught,
        tuple(Item(f"{n}.png", Path(f"/photos/{n}.png")) for n in range(len(classes))),
        classes,
        ("apple", "pear", "plum"),
        None,
        (
            *mislabelled(taught.held_out, classes),
            *in_two_classes(classes, groups),
            *unbalanced(classes, 3),
        ),
        learning_curve(features, classes, groups, 3, taught.l2),
    )


def test_rights_and_totals_add_up(lesson: Lesson) -> None:
    found = standing_of(lesson, KnownAnswers(), set())
    assert found.accuracy is not None
    assert found.accuracy.count == 78
    assert found.accuracy.low < found.accuracy.value < found.accuracy.high
    assert sum(one.hits for one in found.of_class.values()) == found.accuracy.hits
    assert [found.of_class[name].count for name in lesson.names] == [40, 30, 8]
    assert lesson.accuracy == pytest.approx(found.accuracy.value)
    assert found.confusion is not None
    assert found.confusion[:2] == ("apple", "pear")


def test_suspects_name_files_and_where_they_belong(lesson: Lesson) -> None:
    found = standing_of(lesson, KnownAnswers(), set()).suspects
    by_ill = {one.ill: one for one in found}
    wrong = by_ill[Ill.MISLABELLED]
    assert (wrong.paths, wrong.own, wrong.better) == ((Path("/photos/0.png"),), "apple", "pear")
    twice = by_ill[Ill.IN_TWO_CLASSES]
    assert set(twice.paths) == {Path("/photos/1.png"), Path("/photos/75.png")}
    assert by_ill[Ill.UNBALANCED].own == "plum"


def test_what_is_kept_is_not_named_again(lesson: Lesson) -> None:
    kept = {Path(f"/photos/{n}.png") for n in (0, 1, 75)}
    found = standing_of(lesson, KnownAnswers(), kept).suspects
    assert all(kept.isdisjoint(one.paths) for one in found if one.ill is not Ill.UNBALANCED)


@pytest.fixture
def inference() -> Iterator[Inference]:
    made = Inference(KnownAnswers())
    yield made
    made.close()


def test_a_project_is_learned_without_what_is_left_out(
    tmp_path: Path, inference: Inference
) -> None:
    paths = pictures.many(tmp_path / "photos", 4)
    broken = pictures.broken(tmp_path / "photos")
    project = added(
        Project(),
        {
            "low": [Entry(paths[0]), Entry(paths[1]), Entry(broken)],
            "high": [Entry(paths[2]), Entry(paths[3])],
        },
    )
    *events, last = teach_project(left_out(project, [paths[3]]), inference, None)
    assert isinstance(last, Standing)
    assert last.accuracy is None, "too few to measure"
    assert last.lesson.pictures == (2, 1)
    assert [event.item.path for event in events if isinstance(event, Failure)] == [broken]
    assert any(isinstance(event, Progress) for event in events)
    np.testing.assert_array_equal(last.lesson.classes, [0, 0, 1])
    assert [one.item.path for one in last.unreadable] == [broken]
    again = renamed(kept(left_out(project, [paths[3]]), [paths[0]]), "low", "lower")
    (found,) = teach_project(again, inference, None, last)
    assert isinstance(found, Standing)
    assert found.lesson.names == ("lower", "high")
    assert found.lesson.taught is last.lesson.taught, "nothing is learned again for a name"
    assert found.unreadable == last.unreadable
    *_, other = teach_project(left_out(again, [paths[0]]), inference, None, found)
    assert isinstance(other, Standing)
    assert other.lesson.pictures == (1, 1)
    with pytest.raises(UserError, match="Fewer than two classes"):
        list(teach_project(left_out(project, paths[2:]), inference, None))
