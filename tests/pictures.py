"""Tiny pictures whose colour says which class the network with known answers sees in them."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

SIZE = (32, 24)


def encoded(class_index: int, size: tuple[int, int] = SIZE) -> bytes:
    """A PNG file's bytes."""
    stream = io.BytesIO()
    colour = (class_index % 256, class_index // 256, 0)
    Image.new("RGB", size, colour).save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def picture(folder: Path, name: str, class_index: int, size: tuple[int, int] = SIZE) -> Path:
    path = folder / name
    path.write_bytes(encoded(class_index, size))
    return path


def many(folder: Path, count: int) -> list[Path]:
    """Pictures of the classes 0, 1, 2 ..., named in that order."""
    folder.mkdir(parents=True, exist_ok=True)
    return [picture(folder, f"{i:05}.png", i % 1000) for i in range(count)]


def broken(folder: Path, name: str = "broken.png") -> Path:
    """A PNG file that ends in the middle."""
    path = folder / name
    path.write_bytes(encoded(7, (64, 64))[:60])
    return path
