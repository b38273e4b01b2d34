"""Finds exact copies: files with the same bytes."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def exact_copies(paths: Iterable[Path]) -> list[list[Path]]:
    """Return groups of at least two files with the same content, in the order of `paths`.

    Only files of equal size are read. One that cannot be read is in no group; two names of one
    file (hard links) are copies too.
    """
    by_size: dict[int, list[Path]] = defaultdict(list)
    for path in dict.fromkeys(paths):
        with suppress(OSError):
            by_size[path.stat().st_size].append(path)
    groups: list[list[Path]] = []
    for same_size in by_size.values():
        if len(same_size) < 2:
            continue
        by_content: dict[bytes, list[Path]] = defaultdict(list)
        for path in same_size:
            with suppress(OSError), path.open("rb") as stream:
                by_content[hashlib.file_digest(stream, "sha256").digest()].append(path)
        groups += [same for same in by_content.values() if len(same) > 1]
    return groups
