"""The way into live mode: its menu is always there, the rest is made when it is first wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inception_gui.widgets.live.menu import LiveMenu

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.common.theme import ThemeSource
    from inception_gui.widgets.live.controller import LiveController
    from inception_gui.widgets.window.main_window import MainWindow
    from inception_gui.workers.session import Session


class LiveEntry(QObject):
    """Holds the Camera menu and makes the `LiveController`.

    To import and build live mode takes a fifth of the time until the window is there, and most
    people who open it want a picture looked at.

    Signals:
        changed(): what can be done, shown and said now may be another.
    """

    changed = Signal()

    def __init__(
        self, session: Session, window: MainWindow, themes: ThemeSource, settings: Settings
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._themes = themes
        self._settings = settings
        self._binding: LiveController | None = None
        self.menu = menu = LiveMenu(window)
        window.tool_bar.set_camera_menu(menu)
        menus = window.menuBar()
        menus.insertMenu(menus.actions()[-1], menu)  # before Help
        menu.cameras_wanted.connect(lambda: self.binding.look_for_cameras())
        menu.camera_chosen.connect(lambda camera: self.binding.open(camera))
        menu.video_requested.connect(lambda: self.binding.choose_video())
        menu.stream_requested.connect(lambda: self.binding.address.ask())
        menu.sequence_requested.connect(lambda: self.binding.choose_sequence())
        menu.back_requested.connect(lambda: self.binding.go_back())
        menu.stop_requested.connect(lambda: self.binding.leave())
        window.open_handler.video_offered.connect(lambda path: self.binding.open_if_video(path))

    @property
    def binding(self) -> LiveController:
        """Live mode itself; the first who asks has it made."""
        if self._binding is None:
            from inception_gui.widgets.live.controller import LiveController

            binding = LiveController(
                self._session, self._window, self.menu, self._themes, self._settings
            )
            binding.changed.connect(self.changed)
            self._binding = binding
        return self._binding

    @property
    def is_shown(self) -> bool:
        """Whether the live page is on display."""
        return self._binding is not None and self._binding.is_shown

    @property
    def can_save(self) -> bool:
        """Whether there is something to take a snapshot of."""
        return self._binding is not None and self._binding.can_save

    @property
    def film_work(self) -> str:
        """What is being done with a whole film, see `VideoScan.busy`."""
        return self._binding.work.busy if self._binding is not None else ""

    @property
    def behind(self) -> str:
        """What goes on with a whole film while another page is shown, in words."""
        if self.is_shown or not self.film_work:
            return ""
        if self.film_work == "pass":
            return self.tr("a video is still being looked at")
        return self.tr("a video is still being exported")

    def step_back(self) -> None:
        """Escape: the address line goes first, then live mode."""
        if self._binding is not None:
            self._binding.step_back()

    def close(self) -> None:
        """Let go of the source and of every thread."""
        if self._binding is not None:
            self._binding.close()

    def remembered(self, settings: Settings) -> Settings:
        """`settings` with what the user changed in live mode."""
        if self._binding is None:
            return settings
        page = self._binding.page
        return replace(
            settings,
            smoothing_s=round(page.answers.smoothing_s, 1),
            mirrored=page.bar.mirror.isChecked(),
        )
