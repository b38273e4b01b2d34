"""Describes in words what was skipped in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from inception_gui.core.wording import count

_WORDS: Final = {
    "not_a_picture": ("file that is not an image", "files that are not images"),
    "unsupported_format": (
        "image in an unsupported format",
        "images in an unsupported format",
    ),
    "video": ("video", "videos"),
    "beside_classes": (
        "image beside the folders of the classes",
        "images beside the folders of the classes",
    ),
    "hidden": ("hidden or system file", "hidden or system files"),
    "link": ("link that leads out of the folder", "links that lead out of the folder"),
    "found_anyway": (
        "link to a folder that is searched anyway",
        "links to folders that are searched anyway",
    ),
    "broken_link": ("link that leads to no file", "links that lead to no file"),
    "not_here": (
        "file whose content is not on this computer (git annex get or dvc pull fetches it)",
        "files whose content is not on this computer (git annex get or dvc pull fetches it)",
    ),
    "special": ("device or pipe", "devices or pipes"),
    "unreadable": ("file that could not be opened", "files that could not be opened"),
    "unreadable_folder": ("folder that could not be opened", "folders that could not be opened"),
}


MAY_BE_IMAGES: Final = frozenset({"link", "not_here", "unreadable", "unreadable_folder"})
"""Reasons by which images may have been skipped that the user expected to be found."""


def in_words(skipped: Mapping[str, int]) -> str:
    """Return "3 videos, 1 link" for the counts by reason of a `FolderWalk`; empty for none."""
    by_frequency = sorted(skipped.items(), key=lambda pair: -pair[1])
    return ", ".join(
        count(number, *_WORDS.get(reason, (reason, reason)))
        for reason, number in by_frequency
        if number
    )
