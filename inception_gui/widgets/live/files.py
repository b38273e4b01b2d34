"""Kinds of files in live mode, and the names that are proposed for new ones."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.video.types import Source, VideoFile
from inception_gui.widgets.common.language import QT_TR_NOOP

VIDEO_PATTERNS: Final = (
    "*.mp4 *.m4v *.mov *.avi *.mkv *.webm *.mpg *.mpeg *.ts *.wmv *.flv *.3gp *.ogv *.gif"
)

EXPORT_FILTERS: Final = {
    "csv": [QT_TR_NOOP("CSV, for spreadsheets (*.csv)")],
    "jsonl": [QT_TR_NOOP("JSON lines (*.jsonl)")],
    "film": [
        QT_TR_NOOP("Video of the camera, MKV (*.mkv)"),
        QT_TR_NOOP("Video of the camera, MP4 (*.mp4)"),
    ],
    "segments": [QT_TR_NOOP("CSV, for spreadsheets (*.csv)")],
    "subtitles": [QT_TR_NOOP("SubRip subtitles (*.srt)")],
    "video": [QT_TR_NOOP("MP4 video (*.mp4)"), QT_TR_NOOP("AVI video (*.avi)")],
    "captioned": [QT_TR_NOOP("MP4 video (*.mp4)"), QT_TR_NOOP("AVI video (*.avi)")],
}
"""For a file dialog, by kind."""

EXPORT_NAMES: Final = {
    "csv": "predictions.csv",
    "jsonl": "predictions.jsonl",
    "segments": "segments.csv",
    "subtitles": "classes.srt",
    "video": "heat map.mp4",
    "captioned": "heat map and class.mp4",
}
"""What is proposed, behind the name of the video."""

_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")
_LONGEST: Final = 60


def file_stem(source: Source, seen: ClassifiedFrame | None) -> str:
    """A name for what is saved of `source`: its own, and the time or the position in the video."""
    if isinstance(source, VideoFile):
        stem = source.path.stem
        return f"{stem} {seen.frame.position_s:.1f} s" if seen else f"{stem} predictions"
    words = _NOT_IN_NAMES.sub(" ", source.title).strip()[:_LONGEST].strip() or "camera"
    when = (seen.time if seen else datetime.now().astimezone()).strftime("%Y-%m-%d %H.%M.%S")
    return f"{words} {when}"
