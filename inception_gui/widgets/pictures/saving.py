"""Saves and copies what is on display with its heat map: overlay, figure, raw map, all answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.pictures.explain_controller import ExplainController
from inception_gui.widgets.shell.banner import Banner
from inception_gui.workers.pictures.explanation_saver import Drawn, ExplanationSaver, Form

if TYPE_CHECKING:
    from inception_gui.widgets.shell.actions import WindowActions

KINDS: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    "overlay": (
        "Save with heat map",
        "heat map.png",
        ("PNG (*.png)", "JPEG (*.jpg *.jpeg)", "WebP (*.webp)"),
    ),
    "five": (
        "Save the answers side by side",
        "five classes.png",
        ("PNG (*.png)", "JPEG (*.jpg *.jpeg)", "WebP (*.webp)"),
    ),
    "figure": (
        "Save a figure",
        "figure.pdf",
        ("PDF (*.pdf)", "SVG (*.svg)", "PNG (*.png)"),
    ),
    "map": (
        "Save the map's numbers",
        "map.npy",
        ("Numbers for NumPy (*.npy)", "16-bit grey picture (*.png)"),
    ),
}
"""What is saved: the dialog's title, what a file's name ends in, and the kinds of file."""


class OverlaySaving(QObject):
    """Takes what is on display from the binding, has it written, says when it is done."""

    def __init__(
        self, output: ExplanationSaver, explain: ExplainController, banner: Banner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._output = output
        self._explain = explain
        self._banner = banner
        self._window = window
        output.saved.connect(lambda path: banner.show_news(self.tr("Saved as {0}").format(path)))
        output.composed.connect(self._on_composed)

    def connect_actions(self, actions: WindowActions) -> None:
        """Do what the menus ask for."""
        actions.save_form_requested.connect(self.save_form)
        # A map that can be copied can be saved in any form.
        actions.copy.enabledChanged.connect(actions.set_forms_enabled)

    def save(self) -> None:
        """Ask where to, then save the overlay."""
        self.save_form("overlay")

    def save_form(self, form: Form) -> None:
        """Ask where to, then save what is on display now in this form."""
        drawn = self._explain.drawn()
        if drawn is None:
            return
        title, ending, filters = KINDS[form]
        path = drawn.item.path or Path.home() / "picture"
        file_dialogs.choose_explanation(
            self._window,
            self.tr(title),
            str(path.with_name(f"{path.stem} {ending}")),
            filters,
            lambda chosen: self._save_to(drawn, chosen[0], form),
        )

    def copy(self) -> None:
        """Put the picture with its heat map into the clipboard."""
        drawn = self._explain.drawn()
        if drawn is not None:
            self._output.compose(drawn)

    def _save_to(self, drawn: Drawn, path: Path, form: Form) -> None:
        self._output.save(drawn, path, form)

    def _on_composed(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._banner.show_news(self.tr("The picture with its heat map is in the clipboard."))
