"""What is saved of a live source while it is watched: snapshots and recorded predictions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inception_gui.widgets.live import files

if TYPE_CHECKING:
    from inception_gui.widgets.live.page import LivePage
    from inception_gui.widgets.live.presenter import LivePresenter
    from inception_gui.widgets.window.main_window import MainWindow
    from inception_gui.workers.live.session import LiveSession


class LiveSaving(QObject):
    """Asks where to, and has the session write it."""

    def __init__(
        self, window: MainWindow, live: LiveSession, page: LivePage, showing: LivePresenter
    ) -> None:
        super().__init__(window)
        self._window = window
        self._live = live
        self._page = page
        self._showing = showing
        page.bar.snapshot_requested.connect(self.ask_snapshot)
        page.bar.recording_wanted.connect(self._on_recording_wanted)

    def ask_snapshot(self) -> None:
        """Freeze what is seen, and ask under which name it is saved."""
        live = self._live
        if live.newest is None or live.source is None:
            return
        live.set_paused(True)  # what is saved is what is seen
        name = files.file_stem(live.source, live.newest)
        files.choose_snapshot(
            self._window,
            str(self._folder() / f"{name}.png"),
            lambda chosen: self._snapshot_to(chosen[0]),
        )

    def _snapshot_to(self, path: Path) -> None:
        bar = self._page.bar
        self._live.snapshot(
            path,
            class_index=self._showing.shown_class,
            opacity=bar.opacity,
            colormap=bar.colormap_name,
            mirrored=bar.mirror.isChecked(),
        )

    def _on_recording_wanted(self, wanted: bool) -> None:
        if not wanted:
            self._live.stop_recording()
        elif self._live.source is not None:
            name = files.file_stem(self._live.source, None)
            files.choose_recording(
                self._window,
                str(self._folder() / f"{name}.csv"),
                lambda chosen: self._live.record(chosen[0]),
            )

    def _folder(self) -> Path:
        return Path(self._window.open_handler.last_folder or Path.home())
