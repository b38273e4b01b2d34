"""Keywords are previewed, written to sidecars, removed and undone in the panel below a run."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.widgets.items.keywords_panel import KeywordsPanel
from inception_gui.widgets.items.output_drawer import OutputDrawer
from inception_gui.widgets.window.main_window import MainWindow
from tests.core.keywords.sidecar_files import DARKTABLE
from tests.widgets.items.test_output_drawer import drawer, window

__all__ = ["drawer", "window"]


@pytest.fixture
def holiday(tmp_path: Path) -> Path:
    folder = tmp_path / "holiday"
    folder.mkdir(exist_ok=True)
    (folder / "00003.png.xmp").write_bytes(DARKTABLE)
    return folder


@pytest.fixture
def panel(qtbot: QtBot, holiday: Path, drawer: OutputDrawer) -> KeywordsPanel:
    assert holiday.is_dir()
    drawer.links[3].click()
    wait_for(qtbot, drawer.keywords, "Keywords below")
    return drawer.keywords


def wait_for(qtbot: QtBot, panel: KeywordsPanel, words: str) -> None:
    qtbot.waitUntil(lambda: words in panel.words and not panel._keywords.is_busy)


def sidecars(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.xmp")}


def test_the_preview_says_what_will_be_written_and_changes_nothing(
    panel: KeywordsPanel, holiday: Path
) -> None:
    assert "Keywords below “Inception” for 24 images: fish › tench (1)" in panel.words
    assert "New sidecars: 23. Existing sidecars, which keep all they hold: 1." in panel.words
    assert sidecars(holiday) == {"00003.png.xmp": DARKTABLE}
    assert panel.write.isEnabled()
    assert not panel.undo.isVisible()


def test_keywords_are_written_and_undone_to_the_byte(
    qtbot: QtBot, panel: KeywordsPanel, holiday: Path
) -> None:
    panel.write.click()
    wait_for(qtbot, panel, "24 sidecars written.")
    found = sidecars(holiday)
    assert len(found) == 24
    assert b"darktable:history" in found["00003.png.xmp"]
    assert not panel.write.isEnabled(), "what was written is not written again"
    qtbot.waitUntil(panel.undo.isVisible)
    panel.undo.click()
    wait_for(qtbot, panel, "24 sidecars restored.")
    assert sidecars(holiday) == {"00003.png.xmp": DARKTABLE}
    qtbot.waitUntil(lambda: not panel.undo.isVisible())


def test_keywords_are_removed_after_a_preview(
    qtbot: QtBot, panel: KeywordsPanel, holiday: Path
) -> None:
    panel.write.click()
    wait_for(qtbot, panel, "24 sidecars written.")
    panel.remove.click()
    wait_for(qtbot, panel, "would be removed from 24 sidecars")
    assert panel.write.text() == "Remove"
    panel.write.click()
    wait_for(qtbot, panel, "Keywords removed from 24 sidecars.")
    assert sidecars(holiday) == {"00003.png.xmp": DARKTABLE}


def test_another_choice_is_previewed_anew(
    qtbot: QtBot, panel: KeywordsPanel, window: MainWindow, holiday: Path
) -> None:
    assert "tench" in panel.words
    panel.at_least.setValue(95)  # every picture's class has 90%: only kinds are sure
    qtbot.waitUntil(lambda: "tench" not in panel.words and panel._preview is not None)
    panel.at_least.setValue(50)
    wait_for(qtbot, panel, "tench")
    window.picture_page.run_panel.filter_line.set_text("00003")
    wait_for(qtbot, panel, "for 1 image:")
    panel.naming.setCurrentIndex(2)
    panel.naming.activated.emit(2)
    wait_for(qtbot, panel, "New sidecars: 1.")
    panel.write.click()
    wait_for(qtbot, panel, "1 sidecar written.")
    assert sorted(sidecars(holiday)) == ["00003.png.xmp", "00003.xmp"]


def test_a_sidecar_that_cannot_be_changed_is_named_in_the_preview(
    qtbot: QtBot, drawer: OutputDrawer, holiday: Path
) -> None:
    (holiday / "00003.png.xmp").write_bytes(b"no XML")
    drawer.links[3].click()
    wait_for(
        qtbot, drawer.keywords, "Sidecars that cannot be changed: 1. 00003.png.xmp: It is not XMP"
    )


def test_every_control_has_a_name(panel: KeywordsPanel) -> None:
    named = (panel.what, panel.naming, panel.at_least)
    assert all(one.accessibleName() for one in named)
