"""The best of several pictures is the largest, then the sharpest; copies are found by content."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from inception_gui.core.features.copies import exact_copies
from inception_gui.core.features.quality import WORST, quality_of
from inception_gui.core.types import Item


def test_large_beats_sharp_and_sharp_beats_blurred(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (90, 120, 3), dtype=np.uint8)
    sharp = Image.fromarray(noise)
    pictures = {
        "blurred": sharp.filter(ImageFilter.GaussianBlur(2)),
        "sharp": sharp,
        "large": sharp.resize((240, 180), Image.Resampling.BICUBIC),
    }
    qualities = {}
    for name, picture in pictures.items():
        path = tmp_path / f"{name}.png"
        picture.save(path)
        qualities[name] = quality_of(Item(name, path))
    assert qualities["blurred"] < qualities["sharp"] < qualities["large"]
    assert quality_of(Item("none", tmp_path / "none.png")) == WORST


def test_only_equal_bytes_are_copies(tmp_path: Path) -> None:
    contents = {"a": b"1" * 50, "b": b"2" * 50, "c": b"1" * 50, "d": b"1" * 51, "e": b"1" * 50}
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    paths = [tmp_path / name for name in contents]
    assert exact_copies([*paths, tmp_path / "missing"]) == [
        [tmp_path / "a", tmp_path / "c", tmp_path / "e"]
    ]
