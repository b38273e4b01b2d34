"""Tells where a link leads that leads to nothing."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

_IN_STORE: Final = re.compile(r"[/\\]annex[/\\]objects[/\\]|[/\\]\.dvc[/\\]cache[/\\]")


def is_fetched_later(link: Path) -> bool:
    """Whether a link to nothing leads to where git-annex or DVC will put the content."""
    try:
        return _IN_STORE.search(os.readlink(link)) is not None  # noqa: PTH115 - keeps its slashes
    except (OSError, ValueError):
        return False
