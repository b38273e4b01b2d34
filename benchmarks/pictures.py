"""Folders of photographs for the benchmarks, made from the shared ones."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from benchmarks import machine

LARGE: Final = (4000, 3000)
"""Twelve megapixels, what a telephone takes."""
_QUALITY: Final = 90
_NOISE: Final = 4.0
"""Standard deviation in levels of 255, what a sensor adds: an upscaled photo alone is so smooth
that its entropy coding costs half of a real one's."""


def shared_photos() -> list[Path]:
    """The shared JPEG photos, about 500x375 each."""
    photos = sorted(machine.PHOTOS.glob("*.jpg"))
    if not photos:
        raise SystemExit(f"there are no photos at {machine.PHOTOS}")
    return photos


def all_shared_photos() -> list[Path]:
    """The shared photos of both sets, 200 of them: JPEG, and what was cut out and kept as PNG."""
    return shared_photos() + sorted((machine.PHOTOS.parent / "ccby").glob("*.png"))


def fill(folder: Path, sources: list[Path], count: int) -> Path:
    """`count` pictures in `folder`: links to `sources` in turn, copies where links do not work."""
    folder.mkdir(parents=True)
    for number in range(count):
        source = sources[number % len(sources)]
        target = folder / f"{number:06}{source.suffix}"
        try:
            os.link(source, target)
        except OSError:  # another disk, or protected from links
            shutil.copyfile(source, target)
    return folder


def enlarged(photo: Path, seed: int) -> Image.Image:
    """`photo` at twelve megapixels in its own orientation, with a sensor's noise."""
    with Image.open(photo) as picture:
        size = LARGE if picture.width >= picture.height else LARGE[::-1]
        large = picture.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    generator = np.random.default_rng(seed)
    noise = generator.standard_normal((size[1], size[0], 3), np.float32) * _NOISE
    noisy = np.clip(np.asarray(large) + noise + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(noisy)


def make_large(folder: Path, photos: list[Path]) -> list[Path]:
    """`photos` at twelve megapixels as JPEG files in `folder`."""
    folder.mkdir(parents=True)
    made = []
    for number, photo in enumerate(photos):
        path = folder / f"{photo.stem}.jpg"
        enlarged(photo, number).save(path, quality=_QUALITY)
        made.append(path)
    return made
