"""Many pictures are classified in their order, with thumbnails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.events import Classified
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Failure, Item
from inception_gui.workers.runs.bulk_classifier import BulkClassifier
from tests import pictures
from tests.workers.known_answers import KnownAnswers


class Listener:
    """Writes down what a bulk classifier says."""

    def __init__(self, bulk: BulkClassifier) -> None:
        self.outcomes: list[Classified | Failure] = []
        self.progress: list[tuple[int, int]] = []
        self.seconds: list[float] = []
        self.broke: list[Exception] = []
        bulk.outcomes_arrived.connect(self.outcomes.extend)
        bulk.progressed.connect(lambda done, total: self.progress.append((done, total)))
        bulk.finished.connect(self.seconds.append)
        bulk.broke.connect(self.broke.append)

    @property
    def names(self) -> list[str]:
        return [
            outcome.item.name if isinstance(outcome, Failure) else outcome.prediction.item.name
            for outcome in self.outcomes
        ]


@pytest.fixture
def bulk(qapp: QApplication, classifier: KnownAnswers) -> Iterator[BulkClassifier]:
    made = BulkClassifier(16)
    yield made
    classifier.let_go()
    made.close(5)
    made.deleteLater()


@pytest.fixture
def heard(bulk: BulkClassifier) -> Listener:
    return Listener(bulk)


def items(folder: Path, count: int, first: int = 0) -> list[Item]:
    return [
        Item(f"{i}.png", path=pictures.picture(folder, f"{i}.png", i))
        for i in range(first, first + count)
    ]


def test_outcomes_come_in_the_order_of_the_items_with_thumbnails(
    qtbot: QtBot, tmp_path: Path, bulk: BulkClassifier, heard: Listener, inference: Inference
) -> None:
    bulk.set_inference(inference)
    bulk.add(items(tmp_path, 25))
    qtbot.waitUntil(lambda: bool(heard.seconds))

    assert heard.names == [f"{i}.png" for i in range(25)]
    for index, outcome in enumerate(heard.outcomes):
        assert isinstance(outcome, Classified)
        assert outcome.prediction.scores[0].index == index
        assert outcome.thumbnail is not None
        assert outcome.thumbnail.shape == (12, 16, 3)
    assert heard.progress[-1] == (25, 25)
    assert not bulk.is_running
    assert len(heard.seconds) == 1


def test_that_there_is_work_is_said_before_the_first_outcome(
    qtbot: QtBot, tmp_path: Path, bulk: BulkClassifier, heard: Listener, inference: Inference
) -> None:
    bulk.set_inference(inference)
    bulk.add(items(tmp_path, 3))
    assert heard.progress == [(0, 3)]
    bulk.add(items(tmp_path, 2, first=100))
    assert heard.progress == [(0, 3), (0, 5)]
    qtbot.waitUntil(lambda: bool(heard.seconds))


def test_what_came_before_the_network_waits_for_it(
    qtbot: QtBot, tmp_path: Path, bulk: BulkClassifier, heard: Listener, inference: Inference
) -> None:
    bulk.add(items(tmp_path, 3))
    qtbot.wait(50)
    assert not bulk.is_running
    bulk.set_inference(inference)
    qtbot.waitUntil(lambda: bool(heard.seconds))
    assert heard.names == ["0.png", "1.png", "2.png"]


def test_what_is_added_while_it_runs_is_done_too_and_next(
    qtbot: QtBot,
    tmp_path: Path,
    bulk: BulkClassifier,
    heard: Listener,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(0)
    bulk.set_inference(inference)
    bulk.add(items(tmp_path, 40))
    qtbot.waitUntil(begun.is_set)
    bulk.add(items(tmp_path, 2, first=100))
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.seconds))

    assert sorted(heard.names) == sorted(f"{i}.png" for i in [*range(40), 100, 101])
    assert heard.names.index("100.png") < heard.names.index("39.png")
    assert heard.progress[-1] == (42, 42)


def test_a_broken_picture_stops_no_other(
    qtbot: QtBot, tmp_path: Path, bulk: BulkClassifier, heard: Listener, inference: Inference
) -> None:
    mixed = items(tmp_path, 5)
    mixed.insert(2, Item("broken.png", path=pictures.broken(tmp_path)))
    bulk.set_inference(inference)
    bulk.add(mixed)
    qtbot.waitUntil(lambda: bool(heard.seconds))

    assert heard.names == [one.name for one in mixed]
    assert [isinstance(outcome, Failure) for outcome in heard.outcomes] == [
        name == "broken.png" for name in heard.names
    ]


def test_stop_gives_what_had_not_begun_and_says_nothing_more(
    qtbot: QtBot,
    tmp_path: Path,
    bulk: BulkClassifier,
    heard: Listener,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(0)
    bulk.set_inference(inference)
    bulk.add(items(tmp_path, 200))
    qtbot.waitUntil(begun.is_set)
    waiting = bulk.stop()
    assert not bulk.is_running
    go_on.set()
    qtbot.wait(100)

    assert 150 < len(waiting) < 200
    assert waiting[-1].name == "199.png"
    assert heard.outcomes == []
    assert heard.seconds == []

    bulk.add(waiting[:3])
    qtbot.waitUntil(lambda: bool(heard.seconds))
    assert heard.names == [one.name for one in waiting[:3]]
    assert heard.progress[-1] == (3, 3)


def test_work_added_right_behind_a_stop_is_all_done_and_then_it_is_quiet(
    qtbot: QtBot, tmp_path: Path, bulk: BulkClassifier, heard: Listener, inference: Inference
) -> None:
    some = items(tmp_path, 60)
    bulk.set_inference(inference)
    for _ in range(5):
        bulk.add(some)
        bulk.stop()
    bulk.add(some)
    qtbot.waitUntil(lambda: bool(heard.seconds))

    assert heard.names == [one.name for one in some]
    assert len(heard.seconds) == 1
    assert not bulk.is_running


def test_an_item_that_is_taken_away_is_not_counted(
    qtbot: QtBot,
    tmp_path: Path,
    bulk: BulkClassifier,
    heard: Listener,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(0)
    some = items(tmp_path, 30)
    bulk.set_inference(inference)
    bulk.add(some)
    qtbot.waitUntil(begun.is_set)
    bulk.remove(some[-1])
    bulk.remove(some[0])  # under way: finished here all the same
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard.seconds))

    assert heard.names == [one.name for one in some[:-1]]
    assert heard.progress[-1] == (29, 29)


def test_an_error_of_the_program_ends_the_work_and_is_told_once(
    qtbot: QtBot,
    tmp_path: Path,
    bulk: BulkClassifier,
    heard: Listener,
    inference: Inference,
    classifier: KnownAnswers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fall_over(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a bug")

    bulk.set_inference(inference)
    with monkeypatch.context() as patched:
        patched.setattr(classifier.backend, "probabilities_of", fall_over)
        bulk.add(items(tmp_path, 30))
        qtbot.waitUntil(lambda: bool(heard.seconds))
    assert len(heard.broke) == 1
    assert isinstance(heard.broke[0], ZeroDivisionError)
    assert not bulk.is_running

    bulk.add(items(tmp_path, 2))
    qtbot.waitUntil(lambda: len(heard.seconds) == 2)
    assert heard.names == ["0.png", "1.png"]
