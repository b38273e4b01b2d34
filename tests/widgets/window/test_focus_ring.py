"""It can be seen what has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.widgets.window.main_window import MainWindow
from tests import pictures
from tests.widgets.window.test_main_window import network, show, window
from tests.workers.known_answers import KnownAnswers

__all__ = ["network", "window"]


def test_a_list_or_a_box_with_the_focus_has_a_ring(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers
) -> None:
    show(qtbot, window, *pictures.many(tmp_path, 4))
    page, ring = window.picture_page, window._focus_ring
    window.resize(1180, 760)
    assert page.strip.isVisible()
    window.explain.card.show()
    for widget in (page.strip, window.explain.card.method):
        bare = widget.grab().toImage()
        widget.setFocus()
        qtbot.waitUntil(lambda widget=widget: ring.around is widget)
        assert widget.grab().toImage() != bare
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    framed = page.canvas.grab().toImage()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
    assert page.canvas.grab().toImage() != framed, "a click is no reason to frame an image"
    page.predictions.search.edit.setFocus()
    assert ring.around is None, "a text field draws its own"
