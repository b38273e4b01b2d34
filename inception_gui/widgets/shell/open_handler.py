"""Opens files, folders and bitmaps that the user chooses, pastes or drops."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.video.recognise import VIDEO_SUFFIXES
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.save_folder import SaveFolder
from inception_gui.widgets.shell import mime_data
from inception_gui.workers.runs.run_controller import FEW

if TYPE_CHECKING:
    from inception_gui.widgets.shell.banner import Banner
    from inception_gui.workers.session import Session

_TABLE: Final = ".parquet"


class OpenHandler(QObject):
    """Adds images to the session, and shows a problem where there are none.

    Signals:
        videos_offered(list[Path]): files whose names are not those of images; if they are not
            videos either, `open_pictures` takes them back.
        play_requested(list[Path]): videos and animations, to be played without further ado.
        pictures_added(): images are being added and will be shown.
        table_opened(Path): a Parquet table, the result of an archive or a run.
    """

    videos_offered = Signal(list)
    play_requested = Signal(list)
    pictures_added = Signal()
    chosen = Signal(list)
    table_opened = Signal(object)

    def __init__(
        self,
        session: Session,
        banner: Banner,
        last_folder: str,
        window: QWidget,
        save_folder: SaveFolder | None = None,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._banner = banner
        self._left_out = ""
        """What of a drop or paste cannot be opened, to be shown once the rest is."""
        self._window = window
        self.last_folder = last_folder
        """The folder in which file dialogs that open start."""
        self.save_folder = save_folder or SaveFolder()
        """Where those start that save."""

    def choose_pictures(self) -> None:
        """Ask for files."""
        images, videos = (
            " ".join(f"*{suffix}" for suffix in sorted(suffixes))
            for suffixes in (SUFFIXES, VIDEO_SUFFIXES)
        )
        file_dialogs.choose_files(
            self._window,
            self.tr("Open images or videos"),
            [
                self.tr("Images and videos ({0})").format(f"{images} {videos}"),
                self.tr("Images ({0})").format(images),
                self.tr("Videos ({0})").format(videos),
                self.tr("Results as Parquet tables ({0})").format(f"*{_TABLE}"),
            ],
            self._open_and_remember,
            self.last_folder,
        )

    def choose_folder(self) -> None:
        """Ask for a folder."""
        title = self.tr("Open folder of images")
        file_dialogs.choose_folder(
            self._window, title, self.last_folder, lambda chosen: self._open_and_remember([chosen])
        )

    def paste(self) -> None:
        """Add what is in the clipboard."""
        self._take(mime_data.read(QGuiApplication.clipboard().mimeData()), self.tr("Pasted image"))

    def drop(self, data: QMimeData) -> None:
        """Add what was dropped on the window."""
        self._take(mime_data.read(data), self.tr("Dropped image"))

    def open_paths(self, chosen: list[Path]) -> None:
        """Open these files and folders; they may be videos, if none is named like an image."""
        suffixes = {path.suffix.lower() for path in chosen}
        if suffixes == {_TABLE}:
            # Of a folder of tables several may be chosen: they are opened together.
            folder = chosen[0].parent
            is_whole = len(chosen) > 1 and all(path.parent == folder for path in chosen)
            self._banner.hide()
            self.table_opened.emit(folder if is_whole else chosen[0])
            return
        if suffixes and suffixes.isdisjoint({*SUFFIXES, ""}):
            self.videos_offered.emit(chosen)
        else:
            self.open_pictures(chosen)

    def open_chosen(self, chosen: list[Path]) -> None:
        """Open what the user has named, and remember it."""
        self.chosen.emit(chosen)
        self.open_paths(chosen)

    def open_pictures(self, chosen: list[Path]) -> None:
        """Open these files and folders, none of which is a video.

        Asks first where that would stop a run.
        """
        session = self._session
        if session.bulk.is_running_run and _may_be_a_run(chosen):
            words = self.tr(
                "Images are still being classified. Opening “{0}” stops this. "
                "The results so far are saved."
            )
            self._banner.ask(
                words.format(shown_name(chosen[0])), self.tr("Open"), lambda: self._add(chosen)
            )
        else:
            self._add(chosen)

    def _add(self, chosen: list[Path]) -> None:
        self._banner.hide()
        self.pictures_added.emit()
        self._session.add_paths(chosen)
        self._say_left_out()

    def _say_left_out(self) -> None:
        refusal, self._left_out = self._left_out, ""
        if refusal:
            self._banner.show_problem(refusal)

    def _open_and_remember(self, chosen: list[Path]) -> None:
        self.last_folder = str(chosen[0].parent)
        self.open_chosen(chosen)

    def _take(self, content: mime_data.MimeContent, name: str) -> None:
        if content.paths:
            self._left_out = content.refusal
            self.open_chosen(list(content.paths))
            if self._banner.isHidden():  # else it asks a question first
                self._say_left_out()
        elif content.data:
            self._banner.hide()
            self.pictures_added.emit()
            self._session.add_data(content.data, name)
        elif content.picture is not None:
            self._banner.hide()
            self.pictures_added.emit()
            self._session.add_picture(content.picture, name)
        else:
            self._banner.show_problem(content.refusal)


def _may_be_a_run(chosen: list[Path]) -> bool:
    """Whether a folder may be among them, which is not asked of a disk that may be slow."""
    return len(chosen) > FEW or any(path.suffix.lower() not in SUFFIXES for path in chosen)
