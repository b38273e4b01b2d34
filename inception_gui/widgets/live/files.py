"""File dialogs of live mode, and the names that they propose."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.video.types import Source, VideoFile

_PATTERNS: Final = (
    "*.mp4 *.m4v *.mov *.avi *.mkv *.webm *.mpg *.mpeg *.ts *.wmv *.flv *.3gp *.ogv *.gif"
)
_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")
_LONGEST: Final = 60


def file_stem(source: Source, seen: ClassifiedFrame | None) -> str:
    """A name for what is saved of `source`: its own, and when or where in the video."""
    if isinstance(source, VideoFile):
        stem = source.path.stem
        return f"{stem} {seen.frame.position_s:.1f} s" if seen else f"{stem} predictions"
    words = _NOT_IN_NAMES.sub(" ", source.title).strip()[:_LONGEST].strip() or "camera"
    when = (seen.time if seen else datetime.now().astimezone()).strftime("%Y-%m-%d %H.%M.%S")
    return f"{words} {when}"


def choose_video(parent: QWidget, folder: str, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Let the user choose a video file."""
    dialog = QFileDialog(parent, parent.tr("Open a video"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([parent.tr("Videos ({0})").format(_PATTERNS), parent.tr("All files (*)")])
    return _open(dialog, then)


def choose_snapshot(
    parent: QWidget, proposal: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose a picture's name; its overlay and its answers lie beside it.

    Whether it may be replaced is not asked: a snapshot gets a name that is free.
    """
    title = parent.tr("Save a snapshot")
    dialog = _target_dialog(parent, title, proposal, ["PNG (*.png)"])
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return _open(dialog, then)


def choose_recording(
    parent: QWidget, proposal: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose where predictions are written as they come."""
    filters = [parent.tr("CSV, for spreadsheets (*.csv)"), parent.tr("JSON lines (*.jsonl)")]
    title = parent.tr("Record the predictions")
    return _open(_target_dialog(parent, title, proposal, filters), then)


def choose_export(
    parent: QWidget, proposal: str, kind: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose where a pass's predictions, or the video, are written."""
    filters = {
        "csv": [parent.tr("CSV, for spreadsheets (*.csv)")],
        "jsonl": [parent.tr("JSON lines (*.jsonl)")],
        "video": [parent.tr("MP4 video (*.mp4)"), parent.tr("AVI video (*.avi)")],
    }[kind]
    return _open(_target_dialog(parent, parent.tr("Export"), proposal, filters), then)


def _target_dialog(parent: QWidget, title: str, proposal: str, filters: list[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, proposal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    return dialog


def _suffix(name_filter: str) -> str:
    return name_filter.rpartition("*.")[2].rstrip(")")


def _open(dialog: QFileDialog, then: Callable[[list[Path]], None]) -> QFileDialog:
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
