from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.widgets.carrying import Carrying
from inception_gui.widgets.main_window import MainWindow
from inception_gui.workers.network_loader import NetworkStatus
from tests import pictures
from tests.widgets.test_main_window import window

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
    assert window.picture_page.run_panel.chart.isHidden()
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
    assert panel.words.startswith(f"24 pictures would be {'moved' if move else 'copied'}: ")
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
