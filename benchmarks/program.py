"""This program's network as a benchmark uses it, and the options that benchmarks share."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks import machine
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, WeightStore
from inception_gui.paths import PROFILE_VARIABLE

PREPROCESSING: Final = Preprocessing()


def parser(words: str | None) -> argparse.ArgumentParser:
    """A parser with `--weights` and `--quick`; `words` describe the benchmark."""
    made = argparse.ArgumentParser(
        description=words, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    weights = os.environ.get(WEIGHTS_VARIABLE) or str(machine.STAND_IN)
    made.add_argument("--weights", type=Path, default=Path(weights), metavar="FILE")
    made.add_argument("--quick", action="store_true", help="little of all, to see that it runs")
    return made


@contextmanager
def prepared(arguments: argparse.Namespace) -> Iterator[Path]:
    """A folder for the block alone, with a profile in it that knows nothing of earlier runs.

    The weights of `arguments` are those of every process that is started from here.
    """
    weights = arguments.weights.resolve()
    if not weights.is_file():
        raise SystemExit("--weights is needed: there are no stand-in weights beside the repository")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = filter(None, (str(machine.REPOSITORY), os.environ.get("PYTHONPATH")))
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= {
            WEIGHTS_VARIABLE: str(weights),
            PROFILE_VARIABLE: str(Path(scratch, "profile")),
            "PYTHONPATH": os.pathsep.join(path),
        }
        yield Path(scratch)


@contextmanager
def network(
    mode: Mode = Mode.STANDARD, device: str = "cpu", found: FoundWeights | None = None
) -> Iterator[Inference]:
    """The network with the weights `found`, or those of `prepared`; closed when the block ends."""
    found = found or WeightStore().find()
    loaded = load_network(found, device=device, mode=mode)
    (inference,) = (event for event in loaded if isinstance(event, Inference))
    try:
        yield inference
    finally:
        inference.close()


def input_of(photo: Path, mode: Mode = Mode.EXACT) -> Pixels:
    """What the network sees of a file, `(299, 299, 3) uint8`."""
    image = decode_for_network(Item(photo.name, photo), mode, PREPROCESSING)
    return network_input(image.pixels, PREPROCESSING)
