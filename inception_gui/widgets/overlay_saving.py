"""Saves and copies the picture on display with its heat map."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from inception_gui.widgets import file_choice
from inception_gui.widgets.banner import Banner
from inception_gui.widgets.picture_page import PicturePage
from inception_gui.workers.session import Session


class OverlaySaving(QObject):
    """Takes class, strength and colours from the page, asks the session, says when it is done."""

    def __init__(
        self, session: Session, page: PicturePage, banner: Banner, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._page = page
        self._banner = banner
        self._window = window
        session.saved.connect(lambda path: banner.show_news(f"Saved as {path}"))
        session.composed.connect(self._on_composed)

    def save(self) -> None:
        """Ask where to, then save."""
        shown = self._page.shown
        if shown is None or self._page.chosen_class is None:
            return
        path = shown.item.path or Path.home() / "picture"
        proposal = path.with_name(f"{path.stem} heat map.png")
        file_choice.choose_target(self._window, str(proposal), self._save_to)

    def copy(self) -> None:
        """Put the picture with its heat map into the clipboard."""
        index = self._page.chosen_class
        bar = self._page.heat_map_bar
        if index is not None:
            self._session.compose_overlay(index, bar.opacity, bar.colormap_name)

    def _save_to(self, chosen: list[Path]) -> None:
        index = self._page.chosen_class
        bar = self._page.heat_map_bar
        if index is not None:
            self._session.save_overlay(chosen[0], index, bar.opacity, bar.colormap_name)

    def _on_composed(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._banner.show_news("The picture with its heat map is in the clipboard.")
