"""The order of images in training, and their decoding by several processes.

All epochs are one long row: in each, every image once, in an order that the seed and the epoch
give. A step takes the next images of the row, so no batch is ever smaller than the others. What a
place in the row holds, and how it is varied, depends on the seed and the place alone: training that
is resumed, or spread over more processes, sees the same images.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from inception_gui.core.images.decode import decode
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.train.augment import varied
from inception_gui.core.train.examples import Examples
from inception_gui.core.types import Failure, Item, Mode, Pixels, Preprocessing
from inception_gui.errors import Kind, UserError

_KEPT: Final = 4
"""Large JPEGs are decoded at this many times the network's side: the smallest part, 8% of the area,
then still has more pixels than the network takes."""
_MOST_REPLACEMENTS: Final = 100
_AHEAD: Final = 4
"""Batches that each process prepares before they are needed."""


class Batch(NamedTuple):
    """Images `(N, 3, side, side) uint8` and their classes `(N,)`; `failures` were replaced.

    `numbers` are the images' numbers among the examples.
    """

    images: Tensor
    labels: Tensor
    numbers: tuple[int, ...]
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The row of images of all epochs; `count` is the number of images of one."""

    count: int
    seed: int

    def order(self, epoch: int) -> list[int]:
        """The numbers of the images of an epoch, in their order."""
        generator = np.random.default_rng([self.seed, epoch])
        found: list[int] = generator.permutation(self.count).tolist()
        return found


@dataclass(frozen=True, slots=True)
class Share:
    """Which images of each step are a process's: `process` of `processes`, `batch` in a pass."""

    batch: int
    accumulate: int = 1
    process: int = 0
    processes: int = 1

    @property
    def images_per_step(self) -> int:
        """Those of all processes and passes."""
        return self.batch * self.accumulate * self.processes

    def batches(self, row: Row, first_step: int, steps: int) -> Iterator[list[tuple[int, int]]]:
        """Yield places and numbers of the images of each pass of this process."""
        epoch = -1
        order: list[int] = []
        for step in range(first_step, steps):
            for turn in range(self.accumulate):
                first = step * self.images_per_step
                first += (turn * self.processes + self.process) * self.batch
                found = []
                for place in range(first, first + self.batch):
                    if place // row.count != epoch:
                        epoch = place // row.count
                        order = row.order(epoch)
                    found.append((place, order[place % row.count]))
                yield found


@dataclass(frozen=True, slots=True)
class Variation:
    """How images to learn from are prepared: varied by a seed and their place, or as they are."""

    seed: int
    varies: bool


class Prepared(Dataset[tuple[Pixels, int, int, tuple[Failure, ...]]]):
    """Decoded images by their place in the row and their number."""

    def __init__(
        self, examples: Examples, preprocessing: Preprocessing, variation: Variation | None
    ) -> None:
        """`variation` is None for images that are measured: then broken ones are not replaced."""
        self._examples = examples
        self._preprocessing = preprocessing
        self._variation = variation

    def __getitem__(
        self, place_and_number: tuple[int, int]
    ) -> tuple[Pixels, int, int, tuple[Failure, ...]]:
        """An image, its class, its number, and the failures of those that cannot be read.

        Instead of one to learn from, the next one is taken; one to measure is black.

        Raises:
            UserError: A hundred in a row cannot be read.
        """
        place, number = place_and_number
        failures: list[Failure] = []
        for _ in range(_MOST_REPLACEMENTS):
            try:
                pixels = self._pixels(number, place)
            except UserError as error:
                failures.append(failure_of(self._examples, number, error))
                if self._variation is not None:
                    number = (number + 1) % len(self._examples)
                    continue
                side = self._preprocessing.crop
                pixels = np.zeros((side, side, 3), np.uint8)
            return pixels, int(self._examples.labels[number]), number, tuple(failures)
        raise UserError(
            Kind.UNREADABLE,
            f"{_MOST_REPLACEMENTS} images in a row cannot be read.",
            "Check the disk and the folder, then resume.",
            failures[-1].message,
        )

    def _pixels(self, number: int, place: int) -> Pixels:
        item = item_of(self._examples, number)
        if self._variation is None or not self._variation.varies:
            return prepared_pixels(item, self._preprocessing)
        side = self._preprocessing.crop
        image = decode(item, keep_short_side=_KEPT * side)
        generator = np.random.default_rng([self._variation.seed, 1, place])
        return varied(image.pixels, side, generator)


def prepared_pixels(item: Item, preprocessing: Preprocessing) -> Pixels:
    """What the network sees of an image, as the command `evaluate` cuts it.

    Raises:
        UserError: It cannot be read.
    """
    image = decode_for_network(item, Mode.EXACT, preprocessing)
    return network_input(image.pixels, preprocessing)


def item_of(examples: Examples, number: int) -> Item:
    """The image `number`, to decode.

    Raises:
        UserError: Its archive cannot be read (UNREADABLE).
    """
    try:
        return examples.item(number)
    except OSError as error:
        raise UserError(
            Kind.UNREADABLE, "The disk could not read this file.", detail=str(error)
        ) from error


def failure_of(examples: Examples, number: int, error: UserError) -> Failure:
    """The failure of the image `number`."""
    path = examples.path(number)
    return Failure.from_error(Item(path.name, path), error)


class Stream:
    """The batches of one process, prepared ahead of their use; close it."""

    def __init__(
        self,
        prepared: Prepared,
        batches: Iterator[list[tuple[int, int]]],
        *,
        workers: int,
        is_pinned: bool = False,
    ) -> None:
        """`workers` processes decode; 0 decodes here. `is_pinned`: memory that a GPU reads."""
        # Its type is that of the dataset's elements, which `_joined` turns into batches.
        self._loader: DataLoader[Any] | None = DataLoader(
            prepared,
            batch_sampler=_Listed(batches),
            num_workers=workers,
            collate_fn=_joined,
            worker_init_fn=_ignore_signals,
            pin_memory=is_pinned,
            prefetch_factor=_AHEAD if workers else None,
            # A copy of this process has the list of images at once; only Linux makes it safely.
            multiprocessing_context=("fork" if sys.platform == "linux" else "spawn")
            if workers
            else None,
        )
        self._batches: Iterator[Batch] | None = None

    def __next__(self) -> Batch:
        """The next batch.

        Raises:
            StopIteration: There are no more.
            UserError: The processes ended.
        """
        assert self._loader is not None
        if self._batches is None:
            self._batches = iter(self._loader)
        try:
            batch: Batch = next(self._batches)
        except RuntimeError as error:
            raise UserError(
                Kind.INTERNAL,
                "The processes that decode images ended unexpectedly.",
                "Resume with fewer of them (--workers), or with --workers 0.",
                str(error),
            ) from error
        return batch

    def close(self) -> None:
        """End the processes."""
        self._batches = self._loader = None


class _Listed:
    """A sampler, as torch's loader wants one, of batches that come one by one."""

    def __init__(self, batches: Iterator[list[tuple[int, int]]]) -> None:
        self._batches = batches

    def __iter__(self) -> Iterator[list[tuple[int, int]]]:
        return self._batches


def _ignore_signals(_number: int) -> None:
    """Leave it to the process that trains to end this one.

    Ctrl+C, torchrun and `docker stop` send their signal to all processes. If one that decodes ended
    by it, torch would raise an error amid a step, before which the run cannot be saved any more.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def _joined(found: list[tuple[Pixels, int, int, tuple[Failure, ...]]]) -> Batch:
    pixels = np.stack([pixels for pixels, *_ in found])
    return Batch(
        torch.from_numpy(pixels).permute(0, 3, 1, 2),
        torch.tensor([label for _, label, *_ in found]),
        tuple(number for _, _, number, _ in found),
        tuple(failure for *_, failures in found for failure in failures),
    )
