"""Pictures at the limits of what is opened stay below 512 MB and 5 s, each in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.oracle import REPOSITORY

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("measured"),
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork"),
]


def tiled(megapixels: float, channels: int = 3) -> Image.Image:
    """A 4:3 picture with some content everywhere."""
    height = int((megapixels * 1e6 * 3 / 4) ** 0.5)
    width = height * 4 // 3
    noise = np.random.default_rng(1).integers(0, 255, (64, 64, channels), np.uint8)
    tile = np.asarray(Image.fromarray(noise).resize((1024, 1024), Image.Resampling.BICUBIC))
    return Image.fromarray(
        np.tile(tile, (height // 1024 + 1, width // 1024 + 1, 1))[:height, :width]
    )


def in_a_process(path: Path) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.core.images.corpus_worker"],
        input=json.dumps(str(path)) + "\n",
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        check=True,
    )
    outcome: dict[str, Any] = json.loads(run.stdout)
    return outcome


# Name -> megapixels, channels, options of Pillow, whether it is kept at full size.
LARGE = {
    "baseline.jpg": (63, 3, {}, True),
    "scanner.jpg": (200, 3, {}, False),
    "progressive.jpg": (42, 3, {"progressive": True, "subsampling": 0}, True),
    "photo.png": (62, 3, {"compress_level": 1}, True),
    "poster.png": (104, 3, {"compress_level": 1}, False),
    "transparent.png": (56, 4, {"compress_level": 1}, False),
    "lossy.webp": (24.5, 3, {"method": 0}, True),
    "transparent.webp": (24.5, 4, {"method": 0}, True),
    "photo.avif": (40, 3, {"speed": 10}, True),
    "scan.tif": (60, 3, {"compression": "tiff_lzw"}, True),
    "raw.tif": (64, 3, {}, True),
    "map.jp2": (25, 3, {"irreversible": True, "quality_layers": [30]}, False),
}


def test_a_gif_of_35_bytes_and_91_megapixels_stays_within_memory_and_time(tmp_path: Path) -> None:
    path = tmp_path / "screen.gif"
    head = b"GIF89a" + (9560).to_bytes(2, "little") * 2 + b"\x80\0\0" + bytes(6)
    path.write_bytes(head + b",\0\0\0\0\1\0\1\0\0\2\2L\1\0;")
    outcome = in_a_process(path)
    assert (outcome["kind"], outcome["width"]) == ("", 9560)
    assert outcome["extra_mb"] < 512
    assert outcome["seconds"] < 5


@pytest.mark.parametrize("name", LARGE)
def test_a_large_picture_stays_within_memory_and_time(name: str, tmp_path: Path) -> None:
    megapixels, channels, options, full = LARGE[name]
    path = tmp_path / name
    picture = tiled(megapixels, channels)
    picture.save(path, **options)
    outcome = in_a_process(path)
    assert outcome["kind"] == "", outcome["sentence"]
    assert (outcome["width"], outcome["height"]) == picture.size
    assert (tuple(outcome["shape"][1::-1]) == picture.size) is full
    assert min(outcome["shape"][:2]) >= 684
    assert outcome["extra_mb"] < 512
    assert outcome["seconds"] < 5
