"""How many images that show none of the classes would be named as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.measure_foreign import ForeignMeasured, measure_foreign
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.teach.examples import Examples
from inception_gui.core.types import Failure, Item
from inception_gui.errors import UserError
from tests import pictures
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def inference() -> Iterator[Inference]:
    made = Inference(KnownAnswers())
    yield made
    made.close()


@pytest.fixture
def lesson(inference: Inference, tmp_path: Path) -> Lesson:
    """Images of the network's classes 0 to 5 are apples, of 500 to 505 pears."""
    items, classes = [], []
    (tmp_path / "own").mkdir()
    for index in (*range(6), *range(500, 506)):
        path = pictures.picture(tmp_path / "own", f"{index}.png", index)
        items.append(Item(path.name, path))
        classes.append(int(index >= 500))
    examples = Examples(tuple(items), tuple(classes), ("apple", "pear"), None)
    *_, found = teach_classes(examples, inference, None)
    assert isinstance(found, Lesson)
    return found


def measured(paths: list[Path], lesson: Lesson, inference: Inference) -> ForeignMeasured:
    *_, found = measure_foreign(paths, lesson, inference, None)
    assert isinstance(found, ForeignMeasured)
    return found


def test_what_is_like_the_classes_is_named_and_counted_with_and_without_the_test(
    lesson: Lesson, inference: Inference, tmp_path: Path
) -> None:
    (tmp_path / "foreign").mkdir()
    for index in (1, 2, 503, 900, 901, 902):
        pictures.picture(tmp_path / "foreign", f"{index}.png", index)
    found = measured([tmp_path / "foreign"], lesson, inference)
    assert found.named.count == found.without_test.count == 6
    assert found.named.hits <= found.without_test.hits
    assert {path.stem for path in found.paths} >= {"1", "2", "503"}
    assert len(found.paths) == found.named.hits == sum(times for _, times in found.by_class)
    assert found.named.low <= found.named.value <= found.named.high


def test_what_was_learned_from_does_not_count(
    lesson: Lesson, inference: Inference, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="not learned from"):
        measured([tmp_path / "own"], lesson, inference)


def test_broken_files_are_named_and_the_others_counted(
    lesson: Lesson, inference: Inference, tmp_path: Path
) -> None:
    (tmp_path / "foreign").mkdir()
    pictures.picture(tmp_path / "foreign", "a.png", 700)
    pictures.broken(tmp_path / "foreign")
    events = list(measure_foreign([tmp_path / "foreign"], lesson, inference, None))
    assert sum(isinstance(event, Failure) for event in events) == 1
    found = events[-1]
    assert isinstance(found, ForeignMeasured)
    assert (found.named.count, found.failed) == (1, 1)
