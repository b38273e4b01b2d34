"""Loads the network for a command, downloading its weights at the first use."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace

from inception_gui import paths
from inception_gui.cli.terminal import ProgressLine, megabytes, say
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.load_network import load_network, weights_beside
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Mode, Progress
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY, WeightsEntry
from inception_gui.core.weights.own_thresholds import OwnThresholds
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, FoundWeights, WeightStore
from inception_gui.errors import Kind, UserError


def open_inference(parsed: argparse.Namespace) -> Inference:
    """Return the network that the options of `parsed` ask for, ready to use.

    Raises:
        UserError: There are no usable weights, or no such device.
    """
    found = _with_thresholds(find_weights(parsed), parsed)
    inference: Inference | None = None
    for event in load_network(
        found,
        device=parsed.device,
        mode=Mode(parsed.mode),
        strict_device=parsed.device != "auto",
    ):
        if isinstance(event, Inference):
            inference = event
        elif event.fell_back_because:
            say(f"{event.fell_back_because} Using the CPU.")
    assert inference is not None
    return inference


def open_beside(parsed: argparse.Namespace, inference: Inference) -> Classifier:
    """Return the weights of `--beside` as a further last layer of the network of `inference`.

    Raises:
        UserError: They are not usable, or differ in more than the last layer (WRONG_USAGE).
    """
    found = WeightStore(paths.weights_folder()).find(parsed.beside)
    return weights_beside(inference, found)


def find_weights(parsed: argparse.Namespace) -> FoundWeights:
    """Return the weights that the options of `parsed` ask for, downloaded at their first use.

    Raises:
        UserError: There are no usable weights.
    """
    store = WeightStore(paths.weights_folder())
    try:
        return store.find(
            parsed.weights,
            labels=getattr(parsed, "labels", None),
            preprocessing=getattr(parsed, "preprocessing", None),
        )
    except UserError as error:
        named = parsed.weights or os.environ.get(WEIGHTS_VARIABLE)
        entry = CATALOG.get(named or DEFAULT_KEY)
        if error.kind is not Kind.WEIGHTS_MISSING or parsed.offline or entry is None:
            raise
    return download(entry, store)


def _with_thresholds(found: FoundWeights, parsed: argparse.Namespace) -> FoundWeights:
    """The weights with the thresholds that were typed."""
    typed = OwnThresholds(
        dict(getattr(parsed, "class_threshold", ())), getattr(parsed, "level_thresholds", ())
    )
    labels = typed.of(found.labels)
    return found if labels is found.labels else replace(found, label_set=labels)


def labels_in_use(parsed: argparse.Namespace) -> LabelSet:
    """The classes of the weights that the options of `parsed` ask for; ImageNet's if none are here.

    Raises:
        UserError: The weights or their labels are not usable.
    """
    try:
        return (
            WeightStore(paths.weights_folder())
            .find(parsed.weights, labels=parsed.labels, preprocessing=parsed.preprocessing)
            .labels
        )
    except UserError as error:
        if error.kind is not Kind.WEIGHTS_MISSING:
            raise
        return imagenet()


def download(entry: WeightsEntry, store: WeightStore) -> FoundWeights:
    """Download `entry` into `store` and report it on standard error.

    Raises:
        UserError: The download failed, or the file is not the published one.
    """
    # Imported here: only the first use downloads.
    from inception_gui.core.jobs.fetch_weights import addresses, fetch_weights

    size = megabytes(entry.size_bytes) if entry.size_bytes else "size unknown"
    say(f"Downloading the network's weights (only once): {entry.title}, {size}, {entry.licence}")
    say(f"  from {addresses(entry)[0]}")
    say(f"  to {store.folder}")
    line = ProgressLine()
    found: FoundWeights | None = None
    try:
        for event in fetch_weights(entry, store):
            if isinstance(event, Progress):
                line.bytes(event.done, event.total)
            else:
                found = event
    finally:
        line.clear()
    assert found is not None
    say(
        "Downloaded and verified."
        if found.is_verified
        else "Downloaded. The publisher states no hash, so the file could not be verified."
    )
    return found
