"""Describes in words what was skipped in a folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.language import QT_TR_N_NOOP
from inception_gui.core.wording import count


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """A file or folder that was skipped, and the reason as in `FolderWalk`."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was skipped: the number of files by reason, and the first of them by name."""

    counts: Counter[str] = field(default_factory=Counter)
    files: tuple[SkippedFile, ...] = ()

    def __add__(self, other: Skipped) -> Skipped:
        return Skipped(self.counts + other.counts, self.files + other.files)


_WORDS: Final = {
    "archive": QT_TR_N_NOOP("archive that is not unpacked", "archives that are not unpacked"),
    "not_a_picture": QT_TR_N_NOOP("file that is not an image", "files that are not images"),
    "unsupported_format": QT_TR_N_NOOP(
        "image in an unsupported format",
        "images in an unsupported format",
    ),
    "video": QT_TR_N_NOOP("video", "videos"),
    "beside_classes": QT_TR_N_NOOP(
        "image beside the folders of the classes",
        "images beside the folders of the classes",
    ),
    "hidden": QT_TR_N_NOOP("hidden or system file", "hidden or system files"),
    "link": QT_TR_N_NOOP("link that leads out of the folder", "links that lead out of the folder"),
    "found_anyway": QT_TR_N_NOOP(
        "link to a folder that is searched anyway",
        "links to folders that are searched anyway",
    ),
    "broken_link": QT_TR_N_NOOP("link that leads to no file", "links that lead to no file"),
    "not_here": QT_TR_N_NOOP(
        "file whose content is not on this computer (git annex get or dvc pull fetches it)",
        "files whose content is not on this computer (git annex get or dvc pull fetches it)",
    ),
    "special": QT_TR_N_NOOP("device or pipe", "devices or pipes"),
    "unreadable": QT_TR_N_NOOP("file that could not be opened", "files that could not be opened"),
    "unreadable_folder": QT_TR_N_NOOP(
        "folder that could not be opened", "folders that could not be opened"
    ),
}


MAY_BE_IMAGES: Final = frozenset({"link", "not_here", "unreadable", "unreadable_folder"})
"""Reasons by which images may have been skipped that the user expected to be found."""


def lines(skipped: Skipped) -> list[str]:
    """Return what was skipped reason by reason, each with its files below it."""
    found: list[str] = []
    for reason, number in skipped.counts.most_common():
        files = [one.path for one in skipped.files if one.reason == reason]
        found.append(in_words({reason: number}))
        found += [f"    {printable(str(path))}" for path in files]
        if files and len(files) < number:
            found.append(f"    … and {number - len(files):,} more")
    return found


def in_words(skipped: Mapping[str, int]) -> str:
    """Return "3 videos, 1 link" for the counts by reason of a `FolderWalk`; empty for none."""
    by_frequency = sorted(skipped.items(), key=lambda pair: -pair[1])
    return ", ".join(
        count(number, *_WORDS.get(reason, (reason, reason)))
        for reason, number in by_frequency
        if number
    )
