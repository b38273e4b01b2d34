"""Live mode: opens sources, shows its page, saves snapshots, and ends with the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inception_gui.core.video.facing import faces_user
from inception_gui.core.video.parse_source import source_from_address
from inception_gui.core.video.types import Camera, ImageSequence, Source, Stream, VideoFile
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.live import files
from inception_gui.widgets.live.address_line import AddressLine
from inception_gui.widgets.live.menu import LiveMenu
from inception_gui.widgets.live.page import LivePage
from inception_gui.widgets.live.playlist import Playlist
from inception_gui.widgets.live.presenter import LivePresenter
from inception_gui.widgets.live.video_controller import VideoController
from inception_gui.widgets.shell.page_controller import PageController
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.live.camera_finder import CameraFinder
from inception_gui.workers.live.macos_permission import CameraPermission
from inception_gui.workers.live.session import LiveSession
from inception_gui.workers.live.video_scan import VideoScan

if TYPE_CHECKING:
    from inception_gui.settings import Settings
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.workers.session import Session

_CLOSE_S: Final = 2.0


class LiveController(PageController):
    """Opens sources, shows and leaves the page, and releases everything with the window."""

    manual = "live"

    def __init__(
        self, session: Session, shell: WindowShell, menu: LiveMenu, settings: Settings
    ) -> None:
        page = LivePage(shell.themes, shell.map_style, lambda: session.unsure_below)
        super().__init__(shell, page)
        self.page = page
        self._session = session
        self.live = LiveSession(lambda: session.loader.inference, self)
        self.work = VideoScan(self)
        for writer in (self.live.recorder, self.work):
            writer.inputs = lambda: session.items.columns.paths
        self.menu = menu
        self.address = AddressLine(shell.themes)
        self.address.set_remembered(settings.addresses)
        self._mirror = settings.mirror
        self._cameras = CameraFinder(self)
        self._permission = CameraPermission(parent=self)
        self._aside = JobGroup(self)
        self._aside.went_wrong.connect(self._on_wrong)
        self._playlist = Playlist()
        self._position_s = 0.0
        self._was_paused = False
        self._could_save = False
        self._is_starting = False
        self._is_full = False
        self.presenter = LivePresenter(self.live, page, shell.map_style, self)
        self.video = VideoController(
            self.live, self.work, page, shell.map_style, self._inference, self
        )

        shell.above_pages.addWidget(self.address)
        shell.pages.currentChanged.connect(self._on_page_changed)
        shell.open_handler.pictures_added.connect(self.leave)
        shell.network.text_changed.connect(self._on_network_words)
        session.run_begun.connect(self.leave)
        self._connect_work()
        self._connect_page()
        page.predictions.set_smoothing(settings.smoothing_s)
        self._on_network_words()

    # What the window asks for

    @property
    def can_save(self) -> bool:
        """Whether there is a classified frame to take a snapshot of."""
        return self.is_shown and self.live.newest is not None

    @property
    def unfinished(self) -> str:
        """What would be lost if the window closed: "frames", "video" (exports) or "recording".

        A scan is stored as it goes.
        """
        if self.work.busy in ("frames", "video"):
            return self.work.busy
        return "recording" if self.live.recording is not None else ""

    @property
    def background_text(self) -> str:
        if self.is_shown or not self.work.busy:
            return ""
        if self.work.busy == "pass":
            return self.tr("classifying a video")
        return self.tr("exporting a video")

    def remembered(self, settings: Settings) -> Settings:
        return replace(
            settings,
            smoothing_s=round(self.page.predictions.smoothing_s, 1),
            mirror=self._mirror,
            addresses=self.address.remembered,
        )

    def set_full_screen(self, on: bool) -> None:
        """Show the image alone on the whole screen, with its class over it; or go back."""
        self._is_full = on
        self.page.set_full_screen(on)
        self._shell.set_full_screen(on)
        self.presenter.set_caption_shown(on or self.menu.caption.isChecked())

    def close(self) -> None:
        """Release the source and end every thread."""
        self.live.close(_CLOSE_S)
        self.work.close(_CLOSE_S)
        self._cameras.close(_CLOSE_S)
        self._aside.wait(_CLOSE_S)

    # What the user asks for

    def choose_prediction(self, rank: int) -> None:
        """Select the class at this rank, from 0."""
        self.page.predictions.choose(rank)

    def open(self, source: Source) -> None:
        """Watch this source now."""
        self.open_all([source])

    def open_all(self, sources: Sequence[Source]) -> None:
        """Watch the first of these now, and each of the others after it."""
        self._shell.banner.hide()
        self.address.hide()
        self._playlist = Playlist(sources)
        self._on_loops(self.page.transport.playback.loop.isChecked())
        self._begin(sources[0])

    def play(self, paths: list[Path]) -> None:
        """Play these files, one after the other."""
        self.open_all([VideoFile(path) for path in paths])

    def open_if_videos(self, paths: list[Path]) -> None:
        """Play files whose names are not images' if they are videos; else open them as images."""
        found: list[bool] = []

        def job() -> Any:
            from inception_gui.core.video.recognise import is_video

            for path in paths:
                yield is_video(path)

        def on_known() -> None:
            if all(found):
                self.play(paths)
            else:
                self._shell.open_handler.open_pictures(paths)

        self._aside.run(job, "is it a video", found.extend, on_known)

    def choose_video(self) -> None:
        """Ask for one video or several, and play them."""
        file_dialogs.choose_files(
            self._shell.window,
            self.tr("Open video"),
            [self.tr("Videos ({0})").format(files.VIDEO_PATTERNS)],
            self._on_videos_chosen,
            self._shell.open_handler.last_folder,
        )

    def choose_sequence(self) -> None:
        """Ask for a folder, and play its images."""
        file_dialogs.choose_folder(
            self._shell.window,
            self.tr("Play folder of images"),
            self._shell.open_handler.last_folder,
            lambda folder: self.open(ImageSequence(folder)),
        )

    def look_for_cameras(self) -> None:
        """Update the menu with the cameras that are connected now."""
        self._cameras.refresh()

    def go_back(self) -> None:
        """Watch the last source again, from where it was left, paused if it was."""
        if self.live.source is not None:
            was_paused = self._was_paused
            self._begin(self.live.source, self._position_s)
            self.live.set_paused(was_paused and not isinstance(self.live.source, Camera | Stream))

    def step_back(self) -> None:
        """Escape closes the address line first, then live mode."""
        if self.address.isHidden():
            self.leave()
        else:
            self.address.hide()

    def leave(self) -> None:
        """Stop, and show the images."""
        self.address.hide()
        if self.is_shown:
            self._shell.show_home()

    def ask_snapshot(self) -> None:
        """Ask under which name the image of this moment is saved; everything continues."""
        seen, source = self.live.newest, self.live.source
        if seen is None or source is None:
            return
        style = self._shell.map_style.style
        chosen = {
            "class_index": self.presenter.shown_class,
            "opacity": style.opacity,
            "colormap": style.colormap,
            "mirrored": self.page.bar.mirror.isChecked(),
        }
        name = files.file_stem(source, seen)
        # Whether it may be replaced is not asked: a snapshot gets a name that is free.
        file_dialogs.choose_target(
            self._shell.window,
            self.tr("Save snapshot"),
            str(self._folder / f"{name}.png"),
            [self.tr("PNG (*.png)")],
            lambda path: self.live.snapshot(seen, source, path, **chosen),
            confirms=False,
        )

    # Inside

    def _on_saved(self, words: str, path: Path) -> None:
        self._shell.banner.show_news(words, self.tr("Show in folder"), lambda: reveal(path))

    def _inference(self) -> Any:
        return self._session.loader.inference

    @property
    def _folder(self) -> Path:
        return Path(self._shell.open_handler.last_folder or Path.home())

    def _connect_work(self) -> None:
        banner = self._shell.banner
        self._cameras.found.connect(self.menu.show_cameras)
        self.address.given.connect(self._on_address)
        self.live.went_wrong.connect(self._on_wrong)
        self.live.news.connect(banner.show_news)
        self.work.went_wrong.connect(self._on_wrong)
        self.work.busy_changed.connect(lambda _what: self.changed.emit())
        self.video.news.connect(banner.show_news)
        for writer in (self.live, self.video):
            writer.saved.connect(self._on_saved)
        self.video.went_wrong.connect(self._on_wrong)
        actions = self._shell.actions
        actions.save_requested.connect(lambda: self.ask_snapshot() if self.can_save else None)
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
        page.bar.mirror.clicked.connect(self._on_mirror_clicked)
        menu = self.menu
        menu.record_requested.connect(page.bar.record.click)
        menu.mirror_requested.connect(page.bar.mirror.click)
        menu.full_screen_requested.connect(lambda: self.set_full_screen(not self._is_full))
        menu.caption_toggled.connect(
            lambda shown: self.presenter.set_caption_shown(shown or self._is_full)
        )
        page.canvas.retry_requested.connect(self._on_retry)
        page.bar.snapshot_requested.connect(self.ask_snapshot)
        page.bar.recording_wanted.connect(self._on_recording_wanted)
        playback = page.transport.playback
        page.film_requested.connect(self._on_film_requested)
        playback.film_requested.connect(self._on_film_requested)
        playback.rate_chosen.connect(self._on_rate)
        playback.loops_changed.connect(self._on_loops)
        live.ended.connect(self._on_ended)
        live.started.connect(lambda _source: self._show_source())
        live.stopped.connect(self._show_source)
        live.failed.connect(lambda _error: self._show_source())
        live.seen.connect(lambda _seen: self._update_can_save())

    def _begin(self, source: Source, begin_s: float = 0.0) -> None:
        """Watch `source`, asking first where that would stop something else."""
        stopped = self.video.stopped_by(source)
        if not stopped:
            self._begin_now(source, begin_s)
            return
        words = self.tr("{0} Opening “{1}” stops it.").format(stopped, source.title)
        self._shell.banner.ask(
            words,
            self.tr("Stop and open"),
            lambda: self._begin_now(source, begin_s),
        )

    def _begin_now(self, source: Source, begin_s: float) -> None:
        """Watch `source`; a camera may need the system's permission first."""
        if isinstance(source, Camera):
            self._permission.ask(lambda refused: self._start(source, refused, begin_s))
        else:
            self._start(source, None, begin_s)

    def _start(self, source: Source, refused: UserError | None, begin_s: float) -> None:
        self.video.take(source)
        self.page.bar.set_mirrored(self._mirrors(source))
        self._is_starting = True
        self._shell.pages.setCurrentWidget(self.page)
        self._is_starting = False
        if refused is None:
            self.live.start(source, begin_s)
        else:
            self.live.refuse(source, refused)
        self.page.take_panel(self._shell.network.panel)
        self.page.canvas.setFocus()
        self.changed.emit()

    def _mirrors(self, source: Source) -> bool:
        if not isinstance(source, Camera):
            return False
        return self._mirror == "on" or (self._mirror == "auto" and faces_user(source))

    def _on_mirror_clicked(self, mirrored: bool) -> None:
        if isinstance(self.live.source, Camera):
            self._mirror = "on" if mirrored else "off"

    def _show_source(self) -> None:
        source = self.live.source
        self.menu.show_source(source.title if source else "", running=self.live.is_running)
        self._could_save = self.can_save
        self.page.setWindowTitle(source.title if source is not None else "")
        playlist = self._playlist
        self.page.transport.playback.show_place(playlist.place, len(playlist))
        self.changed.emit()

    def _update_can_save(self) -> None:
        if self.can_save != self._could_save:
            self._could_save = self.can_save
            self.changed.emit()

    def _on_page_changed(self, _index: int) -> None:
        if self._is_full and not self.is_shown:
            self.set_full_screen(False)
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
        is_needed = not self.is_shown or self._session.bulk.is_running
        self._shell.status_line.setVisible(is_needed)

    def _on_network_words(self) -> None:
        self.presenter.set_waiting_words(self._shell.network.text.waiting)

    def _on_retry(self) -> None:
        if self.live.source is not None:
            self.open(self.live.source)

    def _on_wrong(self, error: UserError) -> None:
        self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_videos_chosen(self, paths: list[Path]) -> None:
        self._shell.open_handler.last_folder = str(paths[0].parent)
        self.play(paths)

    def _on_film_requested(self, by: int) -> None:
        following = self._playlist.step(by)
        if following is not None:
            self._begin(following)

    def _on_ended(self) -> None:
        """Play the next of several videos; a single one that repeats does not end."""
        if len(self._playlist) > 1:
            following = self._playlist.step(1, wraps=self.page.transport.playback.loop.isChecked())
            if following is not None:
                self._begin(following)

    def _on_loops(self, loops: bool) -> None:
        # Of several videos the whole list is repeated.
        self.live.set_loops(loops and len(self._playlist) <= 1)

    def _on_rate(self, rate: float) -> None:
        """Play a folder with another number of images per second, from where it is."""
        source, frame = self.live.source, self.page.canvas.frame
        if isinstance(source, ImageSequence) and rate != source.fps:
            at = frame.position_s * source.fps if frame is not None else 0.0
            other = replace(source, fps=rate)
            self._playlist = Playlist([other])
            self._begin(other, at / rate)

    def _on_address(self, text: str) -> None:
        try:
            source = source_from_address(text)
        except UserError as error:
            self._on_wrong(error)
            return
        self.address.remember(text)
        self.open(source)

    def _on_recording_wanted(self, wanted: bool) -> None:
        if not wanted:
            self.live.stop_recording()
        elif self.live.source is not None:
            name = files.file_stem(self.live.source, None)
            kinds = files.EXPORT_FILTERS["csv"] + files.EXPORT_FILTERS["jsonl"]
            if self.live.is_live:
                kinds = kinds + files.EXPORT_FILTERS["film"]
            file_dialogs.choose_target(
                self._shell.window,
                self.tr("Record"),
                str(self._folder / f"{name}.csv"),
                [tr(kind) for kind in kinds],
                self.live.record,
            )
