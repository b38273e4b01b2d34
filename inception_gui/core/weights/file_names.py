"""Weights files by their names: which a folder holds, and which name a new one may have."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

SUFFIXES: Final = (".pth", ".pt", ".safetensors")


def weights_files(folder: Path) -> tuple[Path, ...]:
    """Those in `folder` by name, without hidden ones; none where there is no folder yet."""
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return ()
    return tuple(
        path
        for path in paths
        if path.suffix in SUFFIXES and not path.name.startswith(".") and path.is_file()
    )


def safe_name(name: str) -> tuple[str, str]:
    """Stem and suffix of `name` as every system takes them, at most 80 characters long."""
    stem, suffix = Path(name).stem, Path(name).suffix.lower()
    stem = re.sub(r"[^\w .()+-]", "_", stem).strip(" .")[:80] or "weights"
    return stem, suffix if suffix in SUFFIXES else ".pth"
