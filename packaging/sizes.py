"""Says how large a bundle is, part by part."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

_PARTS: Final = (
    # What the path of a file below the bundle begins with or contains, in this order.
    ("weights", ("inception_gui/resources/weights/",)),
    ("torch", ("/torch/",)),
    ("OpenVINO", ("/openvino/",)),
    ("Qt", ("/PySide6/", "/shiboken6/", "libQt6", "libpyside6", "libshiboken6", "libicu")),
    ("OpenCV", ("/cv2/", "opencv")),
    ("FFmpeg", ("/av/", "/av.libs/")),
    ("numpy", ("/numpy",)),
    ("pictures (Pillow, HEIC)", ("/PIL/", "pillow")),
    ("Python", ("libpython", "/python3", "base_library.zip", "python3")),
    ("this program", ("/inception_gui/",)),
    ("programs with all Python code", ("/inception-gui", "/inception-cli")),
)


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder, links counted as nothing."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())


def by_part(bundle: Path) -> dict[str, int]:
    """Bytes of each part, the largest first."""
    parts: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(bundle).as_posix()
            parts[_part_of(f"/{place}")] += path.stat().st_size
    return dict(parts.most_common())


def _part_of(place: str) -> str:
    for part, marks in _PARTS:
        if any(mark in place for mark in marks):
            return part
    return "the rest"


def table(bundle: Path) -> str:
    """A table for people: megabytes (1,000,000 bytes) of each part and of the whole."""
    parts = by_part(bundle)
    lines = [f"{size / 1e6:8.1f} MB  {part}" for part, size in parts.items()]
    without = sum(parts.values()) - parts.get("weights", 0)
    return "\n".join([*lines, f"{without / 1e6:8.1f} MB  in all, without weights"])
