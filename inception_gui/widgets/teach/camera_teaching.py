"""Adds what a camera shows to classes, while a key is held over its image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.teach.camera_line import CameraLine
from inception_gui.workers.teach.bursts import Bursts
from inception_gui.workers.teach.session import TeachSession

if TYPE_CHECKING:
    from inception_gui.core.live.events import ClassifiedFrame
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.live.session import LiveSession

_REPEATED_MS: Final = 80
"""A release that is followed by a press within this time is a repetition of the key."""


class LiveImage(Protocol):
    """What is used of the page of live mode."""

    @property
    def canvas(self) -> QWidget:
        """What has the focus while an image is shown."""

    def installEventFilter(self, filter_: QObject, /) -> None:
        """Show it the keys that the page gets."""


class LiveMode(Protocol):
    """What is used of live mode, which is a page of its own."""

    @property
    def page(self) -> LiveImage:
        """What shows the image, and gets its keys."""

    @property
    def live(self) -> LiveSession:
        """What opens cameras."""

    @property
    def menu(self) -> QMenu:
        """Chooses a camera."""

    @property
    def is_shown(self) -> bool:
        """Whether its page is on display."""

    def go_back(self) -> None:
        """Show the last source again."""


class CameraTeaching(QObject):
    """Shows the line above live mode, and writes frames while its button or T is held."""

    def __init__(
        self,
        shell: WindowShell,
        work: TeachSession,
        live: Callable[[], LiveMode],
        open_page: Callable[[], None],
    ) -> None:
        """`live` returns live mode, which is built on first use; `open_page` shows the classes."""
        super().__init__(shell.window)
        self._shell = shell
        self._work = work
        self._make_live = live
        self._open_page = open_page
        self._live: LiveMode | None = None
        self._folder: Path | None = None
        self.bursts = Bursts(self)
        self.line = CameraLine()
        self.line.hide()
        shell.above_pages.addWidget(self.line)
        # WORKAROUND: X11 repeats a key as release and press, as `widgets.window.keys` tells.
        self._releasing = QTimer(self, singleShot=True, interval=_REPEATED_MS)
        self._releasing.timeout.connect(self._end)
        self.line.held.connect(lambda on: self._begin() if on else self._end())
        self.line.named.connect(self._focus_image)
        self.line.folder_requested.connect(lambda: self._ask_folder(lambda: None))
        self.line.done_requested.connect(self.end)
        self.line.name.editTextChanged.connect(lambda _text: self._show_count())
        work.changed.connect(self._on_changed)
        self.bursts.saved.connect(lambda _count: self._show_count())
        self.bursts.ended.connect(self._on_burst)
        self.bursts.went_wrong.connect(self._on_went_wrong)
        shell.pages.currentChanged.connect(lambda _index: self._show_line())
        self._is_on = False

    def begin(self, button: QWidget) -> None:
        """Ask where images are saved, then show the camera; `button` is where its menu opens."""
        if self._folder is None:
            self._ask_folder(lambda: self._start(button))
        else:
            self._start(button)

    def end(self) -> None:
        """Show the classes again."""
        self._end()
        self._is_on = False
        self._show_line()
        self._open_page()

    def close(self, seconds: float) -> None:
        """Write what was taken, waiting no longer than `seconds`."""
        self.bursts.close(seconds)

    def _ask_folder(self, then: Callable[[], None]) -> None:
        saves = self._shell.open_handler.save_folder

        def choose(folder: Path) -> None:
            saves.note_folder(folder)
            self._folder = folder
            self.line.show_folder(folder)
            then()

        file_dialogs.choose_folder(
            self._shell.window,
            self.tr("Save images of the camera in"),
            str(saves.or_else(Path.home())),
            choose,
        )

    def _start(self, button: QWidget) -> None:
        if self._live is None:
            self._live = live = self._make_live()
            live.page.installEventFilter(self)
            live.live.seen.connect(self._on_seen)
            live.live.stopped.connect(self._end)
        self._is_on = True
        if self._live.live.source is not None:
            self._live.go_back()
        else:
            # The cameras are found while the menu is open.
            self._live.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        self._on_changed()
        self._show_line()

    def _show_line(self) -> None:
        is_here = self._is_on and self._live is not None and self._live.is_shown
        if not is_here:
            self._end()
        self.line.setVisible(is_here)
        if is_here and not self.line.class_name:
            self.line.name.setFocus()

    def _focus_image(self) -> None:
        if self._live is not None:
            self._live.page.canvas.setFocus()

    def _on_changed(self) -> None:
        self.line.show_classes([one.name for one in self._work.project.classes])
        self._show_count()

    def _show_count(self) -> None:
        one = self._work.project.find(self.line.class_name)
        there = 0 if one is None else one.count
        is_taking = self.bursts.is_running
        self.line.show_count(there + (self.bursts.count if is_taking else 0), is_taking=is_taking)

    # A burst

    def _begin(self) -> None:
        name, live = self.line.class_name, self._live
        if not name or self._folder is None or live is None or live.live.source is None:
            return
        if not self.bursts.is_running:
            self.bursts.begin(self._folder, name, live.live.source.title)
            self._show_count()

    def _end(self) -> None:
        if self.bursts.is_running:
            self.bursts.end()
            self._show_count()

    def _on_seen(self, seen: ClassifiedFrame) -> None:
        self.bursts.take(seen.frame.pixels, seen.frame.captured_at)

    def _on_burst(self, name: str, paths: list[Path]) -> None:
        if paths:
            self._work.add(paths, name)
        self._show_count()

    def _on_went_wrong(self, error: UserError) -> None:
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            not self.line.isVisible()
            or not isinstance(event, QKeyEvent)
            or event.key() != Qt.Key.Key_T
            or event.modifiers() != Qt.KeyboardModifier.NoModifier
        ):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._releasing.stop()
            self._begin()
        elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._releasing.start()
        else:
            return False
        return True
