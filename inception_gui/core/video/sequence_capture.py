"""Reads the images of a folder or a numbered pattern as frames."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.images.decode import decode
from inception_gui.core.items.folder_walk import FolderWalk
from inception_gui.core.types import DecodedImage, Item
from inception_gui.core.video.capture import Grabbed
from inception_gui.core.video.types import FeedInfo, ImageSequence, SourceError, Trouble
from inception_gui.errors import UserError

_PATTERN: Final = re.compile(r"%(0?)(\d*)d")
_SHORT_SIDE_KEPT: Final = 720


class SequenceCapture:
    """Reads images with this program's own decoder: upright, any format, any name."""

    def __init__(self, source: ImageSequence) -> None:
        self._source = source
        self._paths: list[Path] = []
        self._next = 0

    def open(self) -> FeedInfo:
        """See `Capture`. The size is that of the first image that can be read."""
        self._paths = source_files(self._source.path)
        if not self._paths:
            raise SourceError(
                Trouble.NOT_FOUND,
                f"There are no images in “{self._source.title}”.",
                "Choose a folder that contains images, or a pattern such as shot_%03d.png.",
                str(self._source.path),
            )
        first = self._first_readable()
        fps = self._source.fps
        total = len(self._paths)
        return FeedInfo(first.width, first.height, fps, total / fps, total, True, False)

    def path_of(self, index: int) -> Path | None:
        """The file of frame `index`."""
        return self._paths[index] if 0 <= index < len(self._paths) else None

    def read(self) -> Grabbed | None:
        """See `Capture`."""
        if self._next >= len(self._paths):
            return None
        path, position_s = self._paths[self._next], self._next / self._source.fps
        self._next += 1
        return Grabbed(_decoded(path).pixels, position_s)

    def skip(self) -> bool:
        """See `Capture`."""
        self._next += 1
        return self._next <= len(self._paths)

    def seek(self, position_s: float, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """See `Capture`."""
        wanted = round(position_s * self._source.fps)
        self._next = min(max(wanted, 0), len(self._paths))

    def release(self) -> None:
        """See `Capture`: nothing is held open between frames."""

    def _first_readable(self) -> DecodedImage:
        for path in self._paths:
            try:
                return _decoded(path)
            except UserError:
                continue
        raise SourceError(
            Trouble.NO_VIDEO,
            f"None of the images in “{self._source.title}” can be read.",
            "Open one of them alone to see what is wrong with it.",
        )


def _decoded(path: Path) -> DecodedImage:
    # Camera photos are reduced while decoding: a sequence is shown, and must be fast.
    item = Item(name=shown_name(path), path=path)
    return decode(item, keep_short_side=_SHORT_SIDE_KEPT)


def source_files(path: Path) -> list[Path]:
    """The files of a sequence in order: those of a folder, or of a numbered pattern."""
    if not path.is_dir():
        return numbered(path)
    walk = FolderWalk(path, recursive=False)
    return [item.path for item in walk if item.path is not None]


def numbered(pattern: Path) -> list[Path]:
    """The files of a pattern such as `shot_%03d.png`, in the order of their numbers.

    Numbers may start anywhere and have gaps.
    """
    found = _PATTERN.search(pattern.name)
    if found is None:
        return [pattern] if pattern.is_file() else []
    before, after = pattern.name[: found.start()], pattern.name[found.end() :]
    width = int(found[2] or 0) if found[1] else 0
    digits = re.compile(rf"{re.escape(before)}(\d+){re.escape(after)}")
    try:
        names = [path for path in pattern.parent.iterdir() if path.is_file()]
    except OSError:
        return []
    matching = [
        (int(matched[1]), path)
        for path in names
        if (matched := digits.fullmatch(path.name)) and len(matched[1]) >= width
    ]
    return [path for _, path in sorted(matching)]
