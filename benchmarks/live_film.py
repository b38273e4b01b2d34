"""The film that benchmarks/live.py plays: a camera that moves over photos."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from inception_gui.core.video.opencv import import_cv2

SPARE_S: Final = 20.0
"""More than is measured: the feed and the job take a moment to be at full speed."""

_FRAMES_A_PHOTO: Final = 60
_WIDER: Final = 1.25


def write(
    path: Path, photos: list[Path], *, frames: int, fps: float, size: tuple[int, int]
) -> None:
    """Write `frames` of JPEGs, as a webcam sends them."""
    cv2 = import_cv2()
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    if not writer.isOpened():
        raise RuntimeError("this OpenCV cannot write MJPEG")
    width, height = size
    scene: Any = None
    for number in range(frames):
        step = number % _FRAMES_A_PHOTO
        if step == 0:
            scene = _scene(photos, number // _FRAMES_A_PHOTO, size)
        shift = round((scene.shape[1] - width) * step / _FRAMES_A_PHOTO)
        writer.write(np.ascontiguousarray(scene[:height, shift : shift + width, ::-1]))
    writer.release()


def _scene(photos: list[Path], number: int, size: tuple[int, int]) -> Any:
    wide = round(size[0] * _WIDER), size[1]
    with Image.open(photos[number % len(photos)]) as photo:
        return np.asarray(photo.convert("RGB").resize(wide, Image.Resampling.BILINEAR))
