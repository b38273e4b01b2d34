"""Small sets of made images, each class of its own colours and stripes."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image

from inception_gui.core.types import Pixels

COLOURS = ((210, 60, 40), (50, 160, 60), (60, 70, 200), (220, 200, 60), (150, 60, 170))
NAMES = ("apple", "leaf", "sea", "lemon", "plum")


def made_image(label: int, number: int, side: int = 96) -> Pixels:
    """A noisy image of a class: its colour, with stripes in its direction."""
    generator = np.random.default_rng([label, number])
    y, x = np.mgrid[:side, :side]
    angle = np.pi * label / len(COLOURS)
    wave = np.sin((x * np.cos(angle) + y * np.sin(angle)) / 4 + generator.uniform(0, 6))
    grey = 40 * wave[..., None] + generator.normal(0, 25, (side, side, 3))
    return np.clip(np.array(COLOURS[label]) + grey, 0, 255).astype(np.uint8)


def made_folder(folder: Path, classes: int = 2, each: int = 4, side: int = 96) -> Path:
    """A folder with one folder per class."""
    for label in range(classes):
        (folder / NAMES[label]).mkdir(parents=True)
        for number in range(each):
            image = Image.fromarray(made_image(label, number, side))
            image.save(folder / NAMES[label] / f"{number:03}.png")
    return folder


def png(label: int, number: int, side: int = 96) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(made_image(label, number, side)).save(stream, "PNG")
    return stream.getvalue()


def tar_of(path: Path, members: dict[str, bytes]) -> Path:
    """An archive of these members, in their order."""
    with tarfile.open(path, "w") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path
