from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.plan import plan
from inception_gui.widgets.items.output_drawer import Carrying
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.widgets.window.test_main_window import window

__all__ = ["window"]


@pytest.fixture
def carrying(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> Carrying:
    """Of a finished run of 24 pictures and a broken one."""
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(tmp_path / "holiday", 24)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: len(session.items) == 25 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    found = window.picture_page.run_panel.carrying
    assert found is not None
    return found


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_all_rows_are_exported(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    carrying.links[0].click()
    assert carrying.export.isVisible()
    assert not window.picture_page.run_panel.chart.isVisible()
    carrying.export.save_as(tmp_path / "all")
    qtbot.waitUntil(lambda: "Saved as" in carrying.export.words)
    rows = read(tmp_path / "all.csv")
    assert [Path(row["path"]).name for row in rows][:2] == ["00000.png", "00001.png"]
    assert len(rows) == 25
    assert rows[24]["error"]
    carrying.export.leave.click()
    assert window.picture_page.run_panel.chart.isVisible()


def test_what_the_filter_shows_is_offered_first(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    window.picture_page.run_panel.filter_line.set_text("0002")
    carrying.open_export()
    assert carrying.export.what.currentText() == "The 5 pictures that the filter shows"
    carrying.export.format.setCurrentIndex(4)
    carrying.export.save_as(tmp_path / "some.jsonl")
    qtbot.waitUntil(lambda: "Saved as" in carrying.export.words)
    lines = (tmp_path / "some.jsonl").read_text("utf-8").splitlines()
    assert sum("0002" in line for line in lines) == 5


def test_another_filter_is_followed_while_the_panel_is_open(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    line = window.picture_page.run_panel.filter_line
    carrying.open_export()
    assert carrying.export.what.currentText() == "All 25 pictures"
    line.edit.setFocus()
    line.set_text("0002")
    assert carrying.export.what.currentText() == "The 5 pictures that the filter shows"
    assert line.edit.hasFocus()
    line.set_text("")
    assert carrying.export.what.currentText() == "All 25 pictures"
    window.picture_page.run_panel.table.selectAll()
    assert carrying.export.what.currentText() == "The 25 selected pictures"


def test_what_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path, carrying: Carrying) -> None:
    carrying.open_export()
    carrying.export.save_as(tmp_path / "no such folder" / "x.csv")
    qtbot.waitUntil(lambda: bool(carrying.export.words))
    assert "Saved" not in carrying.export.words
    assert carrying.export.save.isEnabled()


@pytest.mark.parametrize("move", [False, True])
def test_pictures_are_sorted_after_a_plan_and_taken_back(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying, move: bool
) -> None:
    before = files(tmp_path / "holiday")
    panel = carrying.sort
    carrying.links[1].click()
    assert panel.isVisible()
    assert not panel.start.isVisible()
    panel.action.setCurrentIndex(int(move))
    (tmp_path / "sorted").mkdir()
    panel.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: panel.start.isVisible())
    verb, into = "moved" if move else "copied", tmp_path / "sorted"
    assert panel.words.startswith(f"24 pictures would be {verb} into “{into}”: ")
    assert files(tmp_path / "sorted") == []

    panel.start.click()
    qtbot.waitUntil(lambda: panel.words.startswith("24 pictures sorted"))
    qtbot.waitUntil(lambda: panel.undo.isVisible())
    assert len(files(tmp_path / "sorted")) == 24
    assert len(files(tmp_path / "holiday")) == (1 if move else 25)

    panel.undo.click()
    qtbot.waitUntil(lambda: panel.words.startswith("Undone: 24 pictures"))
    assert files(tmp_path / "sorted") == []
    assert files(tmp_path / "holiday") == before


def test_a_file_states_the_conditions_of_the_run_and_not_those_of_its_export(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying
) -> None:
    (run,) = RunStore(paths.runs_folder()).list()
    with sqlite3.connect(RunStore(paths.runs_folder()).database) as database:
        database.execute("UPDATE runs SET created = '2024-02-03T04:05:06+00:00'")
        database.execute("UPDATE conditions SET version = '0.0.9'")
    carrying.open_export()
    carrying.export.format.setCurrentIndex(3)
    carrying.export.save_as(tmp_path / "all.json")
    qtbot.waitUntil(lambda: "Saved as" in carrying.export.words)
    told = json.loads((tmp_path / "all.json").read_text("utf-8"))
    text = json.dumps({name: value for name, value in told.items() if name != "results"})
    assert "2024-02-03" in text
    assert "0.0.9" in text
    assert run.conditions.weights_sha256 in text


def test_a_report_gets_as_many_heat_maps_as_asked_for(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying
) -> None:
    carrying.open_export()
    panel = carrying.export
    assert not panel.heat_maps.isVisible()
    panel.format.setCurrentIndex(2)
    assert panel.heat_maps.isVisible()
    assert panel.heat_maps.isEnabled()
    panel.save_as(tmp_path / "without.html")
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    panel.heat_maps.setCurrentIndex(1)
    panel.save_as(tmp_path / "with.html")
    qtbot.waitUntil(lambda: "with.html" in panel.words)
    words = "Where it looked for"
    assert (tmp_path / "without.html").read_text("utf-8").count(words) == 0
    assert (tmp_path / "with.html").read_text("utf-8").count(words) == 24


def test_stopping_the_sorting_leaves_the_export_alone(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    network = window._session.loader.inference
    assert network is not None
    begun, go_on = network.classifier.hold(5)  # type: ignore[attr-defined]
    carrying.open_export()
    carrying.export.format.setCurrentIndex(2)
    carrying.export.heat_maps.setCurrentIndex(1)
    carrying.export.save_as(tmp_path / "report.html")
    qtbot.waitUntil(begun.is_set)
    assert not carrying.export.save.isEnabled()

    carrying.open_sort()
    carrying.sort.plan_into(tmp_path / "sorted")
    carrying.sort.leave.click()
    assert carrying.export._exporter.is_busy
    qtbot.waitUntil(lambda: carrying.sort.leave.text() == "Close")
    go_on.set()
    qtbot.waitUntil(lambda: "Saved as" in carrying.export.words)
    assert carrying.export.save.isEnabled()


def test_the_limit_of_the_slider_is_proposed_and_can_be_changed(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    window.picture_page.run_panel.filter_line.slider.setValue(45)
    carrying.open_sort()
    panel = carrying.sort
    assert panel.unsure_below.value() == 45
    panel.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert "unsure" not in panel.words
    panel.unsure_below.setValue(95)  # all are 90 % sure
    assert not panel.start.isVisible()
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert "unsure (24)" in panel.words


def test_another_day_the_latest_sorting_can_still_be_undone(
    qtbot: QtBot, tmp_path: Path, carrying: Carrying
) -> None:
    folder = tmp_path / "holiday"
    outcomes = RunStore(paths.runs_folder()).open(1).outcomes()
    planned = plan(outcomes, tmp_path / "sorted")
    list(sort_into_folders(planned, paths.runs_folder() / "sortings"))
    before = files(folder)
    carrying.open_sort()
    qtbot.waitUntil(lambda: carrying.sort.undo.isVisible())
    assert "24 pictures copied into “sorted”" in carrying.sort.undo.toolTip()
    carrying.sort.undo.click()
    qtbot.waitUntil(lambda: carrying.sort.words.startswith("Undone: 24 pictures"))
    qtbot.waitUntil(lambda: not carrying.sort.undo.isVisible())
    assert files(tmp_path) == [f"holiday/{name}" for name in before]


def test_in_the_smallest_window_rows_and_picture_share_the_room(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, carrying: Carrying
) -> None:
    page = window.picture_page
    panel = page.run_panel
    window.resize(480, 400)
    qtbot.waitUntil(lambda: panel.width() < 300)
    assert panel.table.isVisible()
    assert panel.table.viewport().height() >= 80
    assert page.canvas.isVisible()
    assert page.canvas.height() >= 100
    assert not page.heat_map_bar.isVisible()
    for link in carrying.links:
        assert link.isVisible()
        assert link.fontMetrics().horizontalAdvance(link.text()) <= link.width()

    # What is to be decided on has all the room; then everything is back.
    carrying.links[1].click()
    assert carrying.sort.isVisible()
    assert not panel.table.isVisible()
    assert not page.canvas.isVisible()
    qtbot.waitUntil(lambda: carrying.sort.height() >= carrying.sort.sizeHint().height())
    (tmp_path / "sorted").mkdir()
    carrying.sort.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: carrying.sort.start.isVisible())
    for button in (carrying.sort.start, carrying.sort.choose, carrying.sort.leave):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words + 12
    carrying.sort.leave.click()
    assert panel.table.isVisible()
    assert page.canvas.isVisible()

    window.resize(1000, 700)
    qtbot.waitUntil(lambda: page.heat_map_bar.isVisible())
    carrying.links[1].click()
    assert panel.table.isVisible()
    assert page.canvas.isVisible()
