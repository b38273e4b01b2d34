"""A run is exported, sorted and drawn from the drawer below its table."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.make_plan import plan
from inception_gui.widgets.items.output_drawer import OutputDrawer
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.widgets.window.test_main_window import window
from tests.workers.known_answers import KnownNetworks

__all__ = ["window"]


@pytest.fixture
def drawer(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> OutputDrawer:
    """Of a finished run of 24 pictures and a broken one."""
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(tmp_path / "holiday", 24)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: len(session.items) == 25 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    found = window.picture_page.run_panel.drawer
    assert found is not None
    return found


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_all_rows_are_exported(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    drawer.links[0].click()
    assert drawer.export.isVisible()
    assert not window.picture_page.run_panel.chart.isVisible()
    drawer.export.save_as(tmp_path / "all")
    qtbot.waitUntil(lambda: "Saved as" in drawer.export.words)
    rows = read(tmp_path / "all.csv")
    assert [Path(row["path"]).name for row in rows][:2] == ["00000.png", "00001.png"]
    assert len(rows) == 25
    assert rows[24]["error"]
    drawer.export.leave.click()
    assert window.picture_page.run_panel.chart.isVisible()


def test_an_export_in_mid_run_says_so_in_choice_file_and_message_and_offers_to_wait(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    begun, go_on = networks.classifiers[0].hold(10)
    pictures.many(tmp_path / "holiday", 30)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 30)
    drawer = window.picture_page.run_panel.drawer
    assert drawer is not None
    drawer.open_export()
    panel = drawer.export
    assert re.fullmatch(r"All 30 images \(\d+ classified\)", panel.what.currentText())
    assert panel.save_later.isVisible()
    drawer.open_sort()
    assert re.fullmatch(r"All 30 images \(\d+ classified\)", drawer.sort.what.currentText())
    drawer.open_export()

    panel.save_as(tmp_path / "part.csv")
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    assert panel.show_place.isVisible()
    rows = read(tmp_path / "part.csv")
    assert rows[-1]["error"] == f"Incomplete: {len(rows) - 1} of 30 images classified."
    assert panel.words.endswith(rows[-1]["error"])
    panel.format.setCurrentIndex(3)
    panel.save_as(tmp_path / "part.json")
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    content = json.loads((tmp_path / "part.json").read_text())
    assert content["run"]["incomplete"] == {"done": len(content["predictions"]), "total": 30}

    panel.format.setCurrentIndex(0)
    panel.save_when_finished(tmp_path / "whole.csv")
    assert not (tmp_path / "whole.csv").exists()
    assert "when all images are classified" in panel.words
    go_on.set()
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    assert len(read(tmp_path / "whole.csv")) == 30
    assert "Incomplete" not in panel.words
    assert not panel.save_later.isVisible()


def test_a_run_that_was_stopped_is_finished_before_its_export_if_that_is_wanted(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, networks: KnownNetworks
) -> None:
    session = window._session
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    begun, go_on = networks.classifiers[0].hold(10)
    pictures.many(tmp_path / "holiday", 30)
    window.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 30)
    session.stop()
    go_on.set()
    qtbot.waitUntil(lambda: RunStore(paths.runs_folder()).list()[0].state == "interrupted")
    drawer = window.picture_page.run_panel.drawer
    assert drawer is not None
    drawer.open_export()
    drawer.export.save_when_finished(tmp_path / "whole.csv")
    qtbot.waitUntil(lambda: (tmp_path / "whole.csv").exists())
    assert len(read(tmp_path / "whole.csv")) == 30


def test_what_the_filter_shows_is_offered_first(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    window.picture_page.run_panel.filter_line.set_text("0002")
    drawer.open_export()
    assert drawer.export.what.currentText() == "5 images matching the filter"
    drawer.export.format.setCurrentIndex(4)
    drawer.export.save_as(tmp_path / "some.jsonl")
    qtbot.waitUntil(lambda: "Saved as" in drawer.export.words)
    lines = (tmp_path / "some.jsonl").read_text("utf-8").splitlines()
    assert sum("0002" in line for line in lines) == 5


def test_another_filter_is_followed_while_the_panel_is_open(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    line = window.picture_page.run_panel.filter_line
    drawer.open_export()
    assert drawer.export.what.currentText() == "All 25 images"
    line.edit.setFocus()
    line.set_text("0002")
    assert drawer.export.what.currentText() == "5 images matching the filter"
    assert line.edit.hasFocus()
    line.set_text("")
    assert drawer.export.what.currentText() == "All 25 images"
    window.picture_page.run_panel.table.selectAll()
    assert drawer.export.what.currentText() == "25 images selected"


def test_what_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path, drawer: OutputDrawer) -> None:
    drawer.open_export()
    drawer.export.save_as(tmp_path / "no such folder" / "x.csv")
    qtbot.waitUntil(lambda: bool(drawer.export.words))
    assert "Saved" not in drawer.export.words
    assert drawer.export.save.isEnabled()


@pytest.mark.parametrize("move", [False, True])
def test_pictures_are_sorted_after_a_plan_and_taken_back(
    qtbot: QtBot, tmp_path: Path, drawer: OutputDrawer, move: bool
) -> None:
    before = files(tmp_path / "holiday")
    panel = drawer.sort
    drawer.links[1].click()
    assert panel.isVisible()
    assert not panel.start.isVisible()
    panel.action.setCurrentIndex(int(move))
    (tmp_path / "sorted").mkdir()
    panel.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: panel.start.isVisible())
    verb, into = "moved" if move else "copied", tmp_path / "sorted"
    assert panel.words.startswith(f"24 images will be {verb} to “{into}”: ")
    assert files(tmp_path / "sorted") == []

    qtbot.waitUntil(panel.start.isEnabled)
    panel.start.click()
    qtbot.waitUntil(lambda: panel.words.startswith("24 images sorted"))
    qtbot.waitUntil(lambda: panel.undo.isVisible())
    assert len(files(tmp_path / "sorted")) == 24
    assert len(files(tmp_path / "holiday")) == (1 if move else 25)

    panel.undo.click()
    qtbot.waitUntil(lambda: panel.words.startswith("Sort undone: 24 images"))
    assert files(tmp_path / "sorted") == []
    assert files(tmp_path / "holiday") == before


def test_a_file_states_the_conditions_of_the_run_and_not_those_of_its_export(
    qtbot: QtBot, tmp_path: Path, drawer: OutputDrawer
) -> None:
    (run,) = RunStore(paths.runs_folder()).list()
    with sqlite3.connect(RunStore(paths.runs_folder()).database) as database:
        database.execute("UPDATE runs SET created = '2024-02-03T04:05:06+00:00'")
        database.execute("UPDATE conditions SET version = '0.0.9'")
    drawer.open_export()
    drawer.export.format.setCurrentIndex(3)
    drawer.export.save_as(tmp_path / "all.json")
    qtbot.waitUntil(lambda: "Saved as" in drawer.export.words)
    told = json.loads((tmp_path / "all.json").read_text("utf-8"))
    text = json.dumps({name: value for name, value in told.items() if name != "results"})
    assert "2024-02-03" in text
    assert "0.0.9" in text
    assert run.conditions.weights_sha256 in text


def test_a_report_gets_as_many_heat_maps_as_asked_for(
    qtbot: QtBot, tmp_path: Path, drawer: OutputDrawer
) -> None:
    drawer.open_export()
    panel = drawer.export
    assert not panel.heat_maps.isVisible()
    panel.format.setCurrentIndex(2)
    assert panel.heat_maps.isVisible()
    assert panel.heat_maps.isEnabled()
    panel.save_as(tmp_path / "without.html")
    qtbot.waitUntil(lambda: "Saved as" in panel.words)
    panel.heat_maps.setCurrentIndex(1)
    panel.save_as(tmp_path / "with.html")
    qtbot.waitUntil(lambda: "with.html" in panel.words)
    words = "<summary>Heat map for"
    assert (tmp_path / "without.html").read_text("utf-8").count(words) == 0
    assert (tmp_path / "with.html").read_text("utf-8").count(words) == 24


def test_stopping_the_sorting_leaves_the_export_alone(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    network = window._session.loader.inference
    assert network is not None
    begun, go_on = network.classifier.hold(5)  # type: ignore[attr-defined]
    drawer.open_export()
    drawer.export.format.setCurrentIndex(2)
    drawer.export.heat_maps.setCurrentIndex(1)
    drawer.export.save_as(tmp_path / "report.html")
    qtbot.waitUntil(begun.is_set)
    assert not drawer.export.save.isEnabled()

    drawer.open_sort()
    drawer.sort.plan_into(tmp_path / "sorted")
    drawer.sort.leave.click()
    assert drawer.export._exporter.is_busy
    qtbot.waitUntil(lambda: drawer.sort.leave.text() == "Close")
    go_on.set()
    qtbot.waitUntil(lambda: "Saved as" in drawer.export.words)
    assert drawer.export.save.isEnabled()


def test_the_limit_of_the_slider_is_proposed_and_can_be_changed(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    window.picture_page.run_panel.filter_line.slider.setValue(45)
    drawer.open_sort()
    panel = drawer.sort
    assert panel.unsure_below.value() == 45
    panel.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert "unsure" not in panel.words
    panel.unsure_below.setValue(95)  # all are 90 % sure
    assert not panel.start.isVisible()
    qtbot.waitUntil(lambda: panel.start.isVisible())
    assert "unsure (24)" in panel.words


def test_another_day_the_latest_sorting_can_still_be_undone(
    qtbot: QtBot, tmp_path: Path, drawer: OutputDrawer
) -> None:
    folder = tmp_path / "holiday"
    outcomes = RunStore(paths.runs_folder()).open(1).outcomes()
    planned = plan(outcomes, tmp_path / "sorted")
    list(sort_into_folders(planned, paths.runs_folder() / "sortings"))
    before = files(folder)
    drawer.open_sort()
    qtbot.waitUntil(lambda: drawer.sort.undo.isVisible())
    assert "24 images copied to “sorted”" in drawer.sort.undo.toolTip()
    drawer.sort.undo.click()
    qtbot.waitUntil(lambda: drawer.sort.words.startswith("Sort undone: 24 images"))
    qtbot.waitUntil(lambda: not drawer.sort.undo.isVisible())
    assert files(tmp_path) == [f"holiday/{name}" for name in before]


def test_in_the_smallest_window_rows_and_picture_share_the_room(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, drawer: OutputDrawer
) -> None:
    page = window.picture_page
    panel = page.run_panel
    window.resize(480, 400)
    qtbot.waitUntil(lambda: panel.width() < 300)
    assert panel.table.isVisible()
    qtbot.waitUntil(lambda: panel.table.viewport().height() >= 60)
    assert page.canvas.isVisible()
    assert page.canvas.height() >= 100
    assert not page.heat_map_bar.isVisible()
    for link in drawer.links:
        assert link.isVisible()
        assert link.fontMetrics().horizontalAdvance(link.text()) <= link.width()

    # What is to be decided on has all the room; then everything is back.
    drawer.links[1].click()
    assert drawer.sort.isVisible()
    assert not panel.table.isVisible()
    assert not page.canvas.isVisible()
    qtbot.waitUntil(lambda: drawer.sort.height() >= drawer.sort.sizeHint().height())
    (tmp_path / "sorted").mkdir()
    drawer.sort.plan_into(tmp_path / "sorted")
    qtbot.waitUntil(lambda: drawer.sort.start.isVisible())
    for button in (drawer.sort.start, drawer.sort.choose, drawer.sort.leave):
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words + 12
    drawer.sort.leave.click()
    assert panel.table.isVisible()
    assert page.canvas.isVisible()

    window.resize(1000, 700)
    qtbot.waitUntil(lambda: page.heat_map_bar.isVisible())
    drawer.links[1].click()
    assert panel.table.isVisible()
    assert page.canvas.isVisible()
