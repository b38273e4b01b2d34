"""One picture at a time is shown and classified; the latest wins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Failure, Item
from inception_gui.errors import Kind
from inception_gui.workers.pictures.viewer import Shown, Viewer
from tests import pictures
from tests.workers.known_answers import KnownAnswers

ABANDONED_AT_MOST = 3


class Display:
    """Writes down what a viewer says."""

    def __init__(self, viewer: Viewer) -> None:
        self.opened: list[str] = []
        self.classified: list[tuple[str, int]] = []
        self.failed: list[Failure] = []
        viewer.opened.connect(lambda shown, _thumbnail: self.opened.append(shown.item.name))
        viewer.classified.connect(self._on_classified)
        viewer.failed.connect(self.failed.append)

    def _on_classified(self, shown: Shown) -> None:
        assert shown.prediction is not None
        self.classified.append((shown.item.name, shown.prediction.scores[0].index))


@pytest.fixture
def viewer(qapp: QApplication, classifier: KnownAnswers) -> Iterator[Viewer]:
    made = Viewer()
    yield made
    classifier.let_go()
    made.close(5)
    made.deleteLater()


@pytest.fixture
def display(viewer: Viewer) -> Display:
    return Display(viewer)


def item(folder: Path, class_index: int) -> Item:
    name = f"{class_index}.png"
    return Item(name, path=pictures.picture(folder, name, class_index))


def test_a_picture_is_shown_then_classified_with_a_map_for_each_answer(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display, inference: Inference
) -> None:
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 281))
    qtbot.waitUntil(lambda: bool(display.classified))

    assert display.opened == ["281.png"]
    assert display.classified == [("281.png", 281)]
    shown = viewer.current
    assert shown is not None
    assert (shown.picture.width(), shown.picture.height()) == pictures.SIZE
    assert shown.picture.pixelColor(0, 0) == QColor(281 - 256, 1, 0)
    assert list(shown.heat_maps) == [281, 282, 283, 284, 285]
    assert shown.image is None, "the decoded picture is let go once it is classified"
    qtbot.waitUntil(lambda: not viewer.is_working)


def test_without_a_network_a_picture_is_shown_and_classified_later(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display, inference: Inference
) -> None:
    viewer.show(item(tmp_path, 5))
    qtbot.waitUntil(lambda: display.opened == ["5.png"] and not viewer.is_working)
    assert display.classified == []

    viewer.set_inference(inference)
    qtbot.waitUntil(lambda: display.classified == [("5.png", 5)])
    assert display.opened == ["5.png"], "what was opened is not opened again"


def test_the_latest_wins(
    qtbot: QtBot,
    tmp_path: Path,
    viewer: Viewer,
    display: Display,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(1)
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 1))
    qtbot.waitUntil(lambda: begun.is_set() and display.opened == ["1.png"])
    viewer.show(item(tmp_path, 2))
    qtbot.waitUntil(lambda: display.opened == ["1.png", "2.png"])
    assert display.classified == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(display.classified) and not viewer.is_working)

    assert display.classified == [("2.png", 2)]
    assert viewer.current is not None
    assert viewer.current.item.name == "2.png"


def test_jobs_that_were_left_alone_are_few_and_the_newest_request_is_served(
    qtbot: QtBot,
    tmp_path: Path,
    viewer: Viewer,
    display: Display,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(0)
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 0))
    qtbot.waitUntil(begun.is_set)
    for index in range(1, 20):
        viewer.show(item(tmp_path, index))
        qtbot.wait(5)
    threads = [t for t in threading.enumerate() if t.name == "viewer"]
    assert len(threads) <= ABANDONED_AT_MOST + 1
    go_on.set()
    qtbot.waitUntil(lambda: bool(display.classified) and not viewer.is_working)

    assert display.classified == [("19.png", 19)]


def test_what_was_shown_lately_is_shown_again_at_once(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display, inference: Inference
) -> None:
    viewer.set_inference(inference)
    first, second = item(tmp_path, 1), item(tmp_path, 2)
    for one in (first, second):
        viewer.show(one)
        qtbot.waitUntil(lambda one=one: viewer.current is not None and not viewer.is_working)
    viewer.show(first)  # and no turn of the event loop later:

    assert display.classified == [("1.png", 1), ("2.png", 2), ("1.png", 1)]
    assert not viewer.is_working


def test_a_broken_file_fails_once_and_the_next_is_shown(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display, inference: Inference
) -> None:
    viewer.set_inference(inference)
    viewer.show(Item("broken.png", path=pictures.broken(tmp_path)))
    qtbot.waitUntil(lambda: len(display.failed) == 1 and not viewer.is_working)
    assert display.failed[0].kind is Kind.DAMAGED
    assert display.failed[0].message

    viewer.show(item(tmp_path, 3))
    qtbot.waitUntil(lambda: display.classified == [("3.png", 3)])
    assert len(display.failed) == 1


def test_a_failure_is_not_repeated_when_an_older_job_ends(
    qtbot: QtBot,
    tmp_path: Path,
    viewer: Viewer,
    display: Display,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(1)
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 1))
    qtbot.waitUntil(begun.is_set)
    viewer.show(Item("broken.png", path=pictures.broken(tmp_path)))
    qtbot.waitUntil(lambda: len(display.failed) == 1 and not viewer.is_working)
    go_on.set()
    qtbot.waitUntil(lambda: 1 in classifier.seen)
    qtbot.wait(100)

    assert len(display.failed) == 1
    assert not viewer.is_working


def test_a_file_that_vanished_is_missing(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display
) -> None:
    viewer.show(Item("gone.png", path=tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: bool(display.failed))
    assert display.failed[0].kind is Kind.MISSING


def test_an_error_of_the_program_is_a_failure_of_that_picture_only(
    qtbot: QtBot,
    tmp_path: Path,
    viewer: Viewer,
    display: Display,
    inference: Inference,
    classifier: KnownAnswers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fall_over(*_: object, **__: object) -> None:
        raise ZeroDivisionError("a bug")

    viewer.set_inference(inference)
    with monkeypatch.context() as patched:
        patched.setattr(classifier, "features", fall_over)
        viewer.show(item(tmp_path, 1))
        qtbot.waitUntil(lambda: bool(display.failed) and not viewer.is_working)
    assert display.failed[0].kind is Kind.INTERNAL
    assert "a bug" in display.failed[0].detail

    viewer.show(item(tmp_path, 2))
    qtbot.waitUntil(lambda: display.classified == [("2.png", 2)])


def test_a_new_network_classifies_again_what_is_shown(
    qtbot: QtBot, tmp_path: Path, viewer: Viewer, display: Display, inference: Inference
) -> None:
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 4))
    qtbot.waitUntil(lambda: len(display.classified) == 1 and not viewer.is_working)
    other = Inference(KnownAnswers())
    viewer.set_inference(other)
    qtbot.waitUntil(lambda: len(display.classified) == 2 and not viewer.is_working)
    other.close()
    assert other.classifier.seen == [4]  # type: ignore[attr-defined]


def test_what_is_forgotten_is_neither_shown_nor_finished(
    qtbot: QtBot,
    tmp_path: Path,
    viewer: Viewer,
    display: Display,
    inference: Inference,
    classifier: KnownAnswers,
) -> None:
    begun, go_on = classifier.hold(1)
    viewer.set_inference(inference)
    viewer.show(item(tmp_path, 1))
    qtbot.waitUntil(begun.is_set)
    viewer.forget()
    go_on.set()
    qtbot.waitUntil(lambda: 1 in classifier.seen)
    qtbot.wait(50)
    assert display.classified == []
    assert viewer.current is None
    assert not viewer.is_working
