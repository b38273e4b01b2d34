"""Names of weights files: lists those in a folder, and makes safe names for new ones."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

SUFFIXES: Final = (".pth", ".pt", ".safetensors", ".h5", ".keras")


def weights_files(folder: Path) -> tuple[Path, ...]:
    """The weights files in `folder`, by name, without hidden ones; none if there is no folder."""
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
    """Stem (at most 80 characters) and suffix of `name` as every system accepts them."""
    stem, suffix = Path(name).stem, Path(name).suffix.lower()
    stem = re.sub(r"[^\w .()+-]", "_", stem).strip(" .")[:80] or "weights"
    return stem, suffix if suffix in SUFFIXES else ".pth"


def labels_file(path: Path) -> Path:
    """Where the classes of the weights file `path` are saved, if the file does not say them."""
    return path.with_name(f"{path.stem}.labels.json")
