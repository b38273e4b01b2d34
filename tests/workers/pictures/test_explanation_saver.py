"""Heat maps are carried away at the pictures' own size: one, to the clipboard, a whole run."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.types import Item, MapOptions, MapStyle, Target
from inception_gui.errors import Kind, UserError
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.pictures.explanation_saver import Drawn, ExplanationSaver
from inception_gui.workers.runs.heat_map_writer import HeatMapWriter, SavedMaps
from tests import pictures
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def output(qapp: QApplication, inference: Inference) -> Iterator[ExplanationSaver]:
    made = ExplanationSaver(lambda: inference)
    yield made
    made.close(5)
    made.deleteLater()


def drawn(folder: Path, style: MapStyle | None = None) -> Drawn:
    path = pictures.picture(folder, "a.png", 281, size=(64, 48))
    return Drawn(Item("a.png", path=path), Target(281), MapOptions(), style or MapStyle())


def test_the_overlay_is_saved_at_the_pictures_own_size(
    qtbot: QtBot, tmp_path: Path, output: ExplanationSaver
) -> None:
    working: list[bool] = []
    output.working_changed.connect(working.append)
    target = tmp_path / "a heat map.png"
    with qtbot.waitSignal(output.saved) as saved:
        output.save(drawn(tmp_path), target, "overlay")
    assert saved.args == [target]
    with Image.open(target) as overlay:
        assert overlay.size == (64, 48)
        assert len(overlay.getcolors() or range(99)) > 1, "the heat map is not of one colour"
    qtbot.waitUntil(lambda: working == [True, False])


def test_an_overlay_that_cannot_be_written_is_told(
    qtbot: QtBot, tmp_path: Path, output: ExplanationSaver
) -> None:
    working: list[bool] = []
    output.working_changed.connect(working.append)
    with qtbot.waitSignal(output.went_wrong) as wrong:
        output.save(drawn(tmp_path), tmp_path / "no folder" / "x.png", "overlay")
    error = wrong.args[0]
    assert isinstance(error, UserError)
    assert error.kind is Kind.WRITE_FAILED
    assert working[-1] is False


def test_the_overlay_is_composed_for_the_clipboard(
    qtbot: QtBot, tmp_path: Path, output: ExplanationSaver
) -> None:
    with qtbot.waitSignal(output.composed) as composed:
        output.compose(drawn(tmp_path))
    picture = composed.args[0]
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (64, 48)


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path, inference: Inference) -> Iterator[HeatMapWriter]:
    """Of ten pictures and a broken one."""
    items = ItemModel()
    paths = [*pictures.many(tmp_path / "in", 10), pictures.broken(tmp_path / "in")]
    items.add([Item(path.name, path=path) for path in paths])
    made = HeatMapWriter(items, lambda: inference)
    yield made
    made.close(5)
    made.deleteLater()
    items.deleteLater()


def write(run: HeatMapWriter, folder: Path, rows: list[int]) -> None:
    run.write(rows, folder, "overlay", ".png", options=MapOptions(), style=MapStyle())


def test_a_run_is_written_into_a_folder_and_one_failure_stops_nothing(
    qtbot: QtBot, tmp_path: Path, run: HeatMapWriter
) -> None:
    with qtbot.waitSignal(run.ended):
        write(run, tmp_path / "out", list(range(11)))
    assert run.sum == SavedMaps(tmp_path / "out", 10, 1)
    assert len(list((tmp_path / "out").iterdir())) == 10


def test_only_the_rows_that_were_asked_for_are_written(
    qtbot: QtBot, tmp_path: Path, run: HeatMapWriter
) -> None:
    with qtbot.waitSignal(run.ended):
        write(run, tmp_path / "out", [2, 5])
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert [name[:5] for name in names] == ["00002", "00005"]


def test_a_run_is_stopped_after_the_picture_that_is_being_made(
    qtbot: QtBot, tmp_path: Path, run: HeatMapWriter, classifier: KnownAnswers
) -> None:
    begun, go_on = classifier.hold(3)
    write(run, tmp_path / "out", list(range(11)))
    qtbot.waitUntil(begun.is_set)
    run.cancel()
    with qtbot.waitSignal(run.ended):
        go_on.set()
    assert len(list((tmp_path / "out").iterdir())) < 10
    assert not run.is_busy


def test_a_network_that_is_replaced_finishes_the_maps_of_a_run_first(
    qtbot: QtBot,
    tmp_path: Path,
    run: HeatMapWriter,
    classifier: KnownAnswers,
    inference: Inference,
) -> None:
    wrong: list[UserError] = []
    run.went_wrong.connect(wrong.append)
    begun, go_on = classifier.hold(3)
    write(run, tmp_path / "out", list(range(11)))
    qtbot.waitUntil(begun.is_set)
    closing = threading.Thread(target=inference.close)
    closing.start()  # as the loader does once there is a new one
    with qtbot.waitSignal(run.ended):
        go_on.set()
    closing.join(20)
    assert not closing.is_alive()
    assert wrong == []
    assert run.sum == SavedMaps(tmp_path / "out", 10, 1)


def test_maps_that_come_too_late_for_a_network_say_so_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, run: HeatMapWriter, inference: Inference
) -> None:
    inference.close()
    with qtbot.waitSignal(run.went_wrong) as wrong:
        write(run, tmp_path / "out", [0])
    assert wrong.args[0].kind is Kind.WRONG_USAGE
    qtbot.waitUntil(lambda: not run.is_busy)
