"""The job that measures how fast the network runs on this computer."""

from __future__ import annotations

import io
import itertools
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.types import Item

_PHOTO_SIZE: Final = (500, 375)
_PHOTOS: Final = 8
_FIRST_ONES: Final = 3
"""Passes that are not counted: the first ones still allocate memory."""


@dataclass(frozen=True, slots=True)
class Speed:
    """The results. Both include decoding a JPEG of 500x375."""

    single_s: float
    """Median seconds from the bytes of one image to its prediction and five heat maps."""

    single_passes: int
    folder_per_s: float
    """Images per second when many are waiting."""

    folder_pictures: int


def benchmark(inference: Inference, *, seconds: float = 10.0) -> Iterator[Speed | str]:
    """Yield what is being measured, in words, and finally a `Speed`.

    Half of `seconds` is for single images, half for many at once.
    """
    photos = [_photo(seed) for seed in range(_PHOTOS)]
    endless = itertools.cycle(photos)
    yield "one image at a time"
    for item in itertools.islice(endless, _FIRST_ONES):
        classify_one(item, None, inference)
    times: list[float] = []
    ends = time.perf_counter() + seconds / 2
    while not times or time.perf_counter() < ends:
        began = time.perf_counter()
        classify_one(next(endless), None, inference)
        times.append(time.perf_counter() - began)

    yield "many images"
    done = 0
    answers = classify(endless, inference)
    try:
        for _ in itertools.islice(answers, _FIRST_ONES * _PHOTOS):
            pass
        began = time.perf_counter()
        while not done or time.perf_counter() - began < seconds / 2:
            next(answers)
            done += 1
        took = time.perf_counter() - began
    finally:
        answers.close()
    yield Speed(statistics.median(times), len(times), done / took, done)


def _photo(seed: int) -> Item:
    """A JPEG of soft noise, about as many bytes as a photo of this size."""
    generator = np.random.default_rng(seed)
    coarse = generator.integers(0, 256, (48, 64, 3), dtype=np.uint8)
    picture = Image.fromarray(coarse).resize(_PHOTO_SIZE, Image.Resampling.BICUBIC)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90)
    return Item(name=f"noise {seed}", data=file.getvalue())
