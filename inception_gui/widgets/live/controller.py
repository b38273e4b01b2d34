"""Live mode in the window: its button and menu, its page, and when it begins and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from inception_gui.core.video.types import Camera, ImageSequence, Source, Stream, VideoFile
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.live import files
from inception_gui.widgets.live.address_line import AddressLine
from inception_gui.widgets.live.menu import LiveMenu
from inception_gui.widgets.live.page import LivePage
from inception_gui.widgets.live.presenter import LivePresenter
from inception_gui.widgets.live.saving import LiveSaving
from inception_gui.widgets.live.video_controller import VideoController
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.live.camera_finder import CameraFinder
from inception_gui.workers.live.macos_permission import CameraPermission
from inception_gui.workers.live.session import LiveSession
from inception_gui.workers.live.video_scan import VideoScan

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.common.theme import ThemeSource
    from inception_gui.widgets.window.main_window import MainWindow
    from inception_gui.workers.session import Session

_CLOSE_S = 2.0


class LiveController(QObject):
    """Opens sources, shows and leaves the page, and lets everything go with the window.

    Signals:
        changed(): what can be done, shown and said now may be another.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        menu: LiveMenu,
        themes: ThemeSource,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.live = LiveSession(lambda: session.loader.inference, self)
        self.work = VideoScan(self)
        self.page = LivePage(themes)
        self.menu = menu
        self.address = AddressLine()
        self._cameras = CameraFinder(self)
        self._permission = CameraPermission(parent=self)
        self._aside = JobGroup(self)
        self._aside.went_wrong.connect(self._on_wrong)
        self._position_s = 0.0
        self._was_paused = False
        self._could_save = False
        self._is_starting = False
        self.showing = LivePresenter(self.live, self.page, self)
        self.saving = LiveSaving(window, self.live, self.page, self.showing)
        self.video = VideoController(self.live, self.work, self.page, self._inference, self)

        window.pages.addWidget(self.page)
        window.pages.currentChanged.connect(self._on_page_changed)
        layout = window.centralWidget().layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(window.pages), self.address)
        self._connect_work()
        self._connect_page()
        self._share_heat_map()
        self.page.answers.set_smoothing(settings.smoothing_s)
        self.page.bar.set_mirrored(settings.mirrored)
        window.open_handler.pictures_came.connect(self.leave)
        session.run_begun.connect(self.leave)
        window.network.words_changed.connect(self._on_network_words)
        self._on_network_words()

    # What the window asks

    @property
    def is_shown(self) -> bool:
        """Whether the live page is on display."""
        return self._window.pages.currentWidget() is self.page

    @property
    def can_save(self) -> bool:
        """Whether there is something to take a snapshot of."""
        return self.is_shown and self.live.newest is not None

    def open(self, source: Source) -> None:
        """Watch this source now."""
        self._window.banner.hide()
        self.address.hide()
        self._begin(source)

    def open_if_video(self, path: Path) -> None:
        """A file that is no picture by its name: a video is shown here, anything else there."""
        found: list[bool] = []

        def job() -> Any:
            from inception_gui.core.video.recognise import is_video

            yield is_video(path)

        def on_known() -> None:
            if found[0]:
                self.open(VideoFile(path))
            else:
                self._window.open_handler.open_pictures([path])

        self._aside.run(job, "is it a video", found.extend, on_known)

    def choose_video(self) -> None:
        """Ask for a video, and open it."""
        open_handler = self._window.open_handler
        files.choose_video(self._window, open_handler.last_folder, self._on_video_chosen)

    def choose_sequence(self) -> None:
        """Ask for a folder, and play its pictures."""
        file_dialogs.choose_folder(
            self._window,
            self._window.open_handler.last_folder,
            lambda chosen: self.open(ImageSequence(chosen[0])),
        )

    def look_for_cameras(self) -> None:
        """Have the menu show what there is now."""
        self._cameras.refresh()

    def go_back(self) -> None:
        """Watch again what was shown last, from where it was left, paused if it was."""
        if self.live.source is not None:
            was_paused = self._was_paused
            self._begin(self.live.source, self._position_s)
            self.live.set_paused(was_paused and not isinstance(self.live.source, Camera | Stream))

    def step_back(self) -> None:
        """Escape: the address line goes first, then live mode."""
        if self.address.isHidden():
            self.leave()
        else:
            self.address.hide()

    def leave(self) -> None:
        """Stop, and show the pictures."""
        self.address.hide()
        if not self.is_shown:
            return
        window = self._window
        has_pictures = len(self._session.items) > 0 and self._session.current_row >= 0
        window.pages.setCurrentWidget(window.picture_page if has_pictures else window.start_page)
        back = window.picture_page if has_pictures else window.start_page
        back.take_panel(window.network.panel)
        if has_pictures:
            window.picture_page.canvas.setFocus()

    def close(self) -> None:
        """Let go of the source and of every thread."""
        self.live.close(_CLOSE_S)
        self.work.close(_CLOSE_S)
        self._cameras.close(_CLOSE_S)
        self._aside.wait(_CLOSE_S)

    # Inside

    def _inference(self) -> Any:
        return self._session.loader.inference

    def _connect_work(self) -> None:
        window = self._window
        self._cameras.found.connect(self.menu.show_cameras)
        self.address.given.connect(self._on_address)
        self.live.went_wrong.connect(self._on_wrong)
        self.live.news.connect(window.banner.show_news)
        self.work.went_wrong.connect(self._on_wrong)
        self.work.busy_changed.connect(lambda _what: self.changed.emit())
        self.video.news.connect(window.banner.show_news)
        self.video.went_wrong.connect(self._on_wrong)
        actions = window.actions_
        actions.save_requested.connect(
            lambda: self.saving.ask_snapshot() if self.can_save else None
        )
        for asked, do in (
            (actions.zoom_in_requested, self.page.canvas.zoom_in),
            (actions.zoom_out_requested, self.page.canvas.zoom_out),
            (actions.fit_requested, self.page.canvas.fit),
            (actions.actual_size_requested, self.page.canvas.actual_size),
        ):
            asked.connect(lambda do=do: do() if self.is_shown else None)

    def _connect_page(self) -> None:
        page, live = self.page, self.live
        page.leave_requested.connect(self.leave)
        page.canvas.retry_requested.connect(self._on_retry)
        live.started.connect(lambda _source: self._show_source())
        live.stopped.connect(self._show_source)
        live.failed.connect(lambda _error: self._show_source())
        live.seen.connect(lambda _seen: self._tell_if_savable())

    def _share_heat_map(self) -> None:
        """One strength, one switch, one set of colours, whichever bar they are set on."""
        here, there = self.page.bar, self._window.picture_page.heat_map_bar
        for one, other in ((here, there), (there, here)):
            one.visible_changed.connect(other.set_heat_map_on)
            one.opacity_changed.connect(other.set_opacity)
            one.colormap_changed.connect(other.set_colormap)
        here.set_heat_map_on(there.heat_map_on)
        here.set_opacity(there.opacity)
        here.set_colormap(there.colormap_name)

    def _begin(self, source: Source, begin_s: float = 0.0) -> None:
        """Watch `source`, asking first where that would end something else."""
        stopped = self.video.stopped_by(source)
        if not stopped:
            self._begin_now(source, begin_s)
            return
        words = self.tr("{0} Opening “{1}” would end that.").format(stopped, source.title)
        self._window.banner.ask(
            words,
            self.tr("End it and open"),
            lambda: self._begin_now(source, begin_s),
        )

    def _begin_now(self, source: Source, begin_s: float) -> None:
        """Watch `source`, if it is no camera or one that may be used."""
        if isinstance(source, Camera):
            self._permission.ask(lambda refused: self._start(source, refused, begin_s))
        else:
            self._start(source, None, begin_s)

    def _start(self, source: Source, refused: UserError | None, begin_s: float) -> None:
        window = self._window
        self.video.take(source)
        self._is_starting = True
        window.pages.setCurrentWidget(self.page)
        self._is_starting = False
        if refused is None:
            self.live.start(source, begin_s)
        else:
            self.live.refuse(source, refused)
        self.page.take_panel(window.network.panel)
        self.page.canvas.setFocus()
        self.changed.emit()

    def _show_source(self) -> None:
        source = self.live.source
        self.menu.show_source(source.title if source else "", running=self.live.is_running)
        self._could_save = self.can_save
        self.page.setWindowTitle(source.title if source is not None else "")
        self.changed.emit()

    def _tell_if_savable(self) -> None:
        if self.can_save != self._could_save:
            self._could_save = self.can_save
            self.changed.emit()

    def _on_page_changed(self, _index: int) -> None:
        window = self._window
        if self.is_shown:
            back = not self._is_starting and not self.live.is_running
            if back:
                self.go_back()  # from a page that was shown in between
        elif self.live.is_running:
            frame = self.page.canvas.frame
            self._position_s = frame.position_s if frame is not None else 0.0
            self._was_paused = self.live.is_paused
            self.live.stop()
        self._show_source()
        window.status_line.setVisible(not self.is_shown or self._session.bulk.is_running)

    def _on_network_words(self) -> None:
        self.showing.set_waiting_words(self._window.network.words.waiting)

    def _on_retry(self) -> None:
        if self.live.source is not None:
            self.open(self.live.source)

    def _on_wrong(self, error: UserError) -> None:
        self._window.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_video_chosen(self, chosen: list[Path]) -> None:
        self._window.open_handler.last_folder = str(chosen[0].parent)
        self.open(VideoFile(chosen[0]))

    def _on_address(self, text: str) -> None:
        if "://" in text:
            self.open(Stream(text))
        else:
            self.open(Stream(f"http://{text}"))
