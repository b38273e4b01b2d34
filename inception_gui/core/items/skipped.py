"""Says in words what a folder walk passed over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_WORDS: Final = {
    "not_a_picture": ("file that is no picture", "files that are no pictures"),
    "unsupported_format": (
        "picture of a kind this program does not read",
        "pictures of kinds this program does not read",
    ),
    "video": ("video", "videos"),
    "hidden": ("hidden or system file", "hidden or system files"),
    "link": ("link", "links"),
    "special": ("device or pipe", "devices or pipes"),
    "unreadable": ("file that could not be opened", "files that could not be opened"),
    "unreadable_folder": ("folder that could not be opened", "folders that could not be opened"),
}


def in_words(skipped: Mapping[str, int]) -> str:
    """Say "3 videos, 1 link" for the counts by reason of a `FolderWalk`; empty for none."""
    parts = []
    for reason, count in sorted(skipped.items(), key=lambda pair: -pair[1]):
        one, many = _WORDS.get(reason, (reason, reason))
        if count:
            parts.append(f"{count:,} {one if count == 1 else many}")
    return ", ".join(parts)
