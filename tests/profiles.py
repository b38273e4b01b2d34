"""Profiles of tests: empty, but for folded parameters, which all tests of a run share."""

from __future__ import annotations

import contextlib
from pathlib import Path


def make_profile(folder: Path, folded: Path) -> Path:
    """Make `folder` a profile whose cache of folded parameters is `folded`.

    A test that loads a network would otherwise fold it anew, a second and 95 MB each time.
    """
    (folder / "cache").mkdir(parents=True)
    with contextlib.suppress(OSError):  # Windows: not everyone may make links
        (folder / "cache" / "folded").symlink_to(folded, target_is_directory=True)
    return folder
