"""Keeps a training run in one file, whole or not at all, and reads it without running anything.

The file is a safetensors file: numbers, and JSON in its metadata. No pickle is written or read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.read_bounded import MALFORMED, open_bounded
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.train.recipe import Recipe, as_table, from_table
from inception_gui.core.weights.safetensors_file import read_header, safetensors_header
from inception_gui.core.weights.stored import ELEMENT_TYPES, StoredTensor
from inception_gui.errors import Kind, UserError

NAME: Final = "checkpoint.safetensors"
_KEY: Final = "inception_gui_training"
_FORMAT: Final = 1
_LARGEST_BYTES: Final = 4 << 30
"""Four times the network of 30,000 classes are 1.3 GB."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a checkpoint says of its run: `examples` is the hash of the images, `keys` the classes.

    `facts` are those of `Training.facts`; `seconds` is the time that training took so far.
    """

    recipe: Recipe
    examples: str
    keys: tuple[str, ...]
    images_per_step: int
    seconds: float
    facts: Mapping[str, Any]


def write_checkpoint(path: Path, checkpoint: Checkpoint, tensors: Mapping[str, Tensor]) -> None:
    """Write `path`; until all of it is on the disk, an older file stays as it is.

    Raises:
        UserError: It cannot be written (WRITE_FAILED).
    """
    said = {
        "format": _FORMAT,
        "recipe": as_table(checkpoint.recipe),
        "examples": checkpoint.examples,
        "keys": list(checkpoint.keys),
        "images_per_step": checkpoint.images_per_step,
        "seconds": checkpoint.seconds,
        "facts": dict(checkpoint.facts),
    }
    shapes = {name: tuple(one.shape) for name, one in tensors.items()}
    header, _ = safetensors_header(shapes, {_KEY: json.dumps(said, ensure_ascii=False)})
    try:
        with whole_file(path) as temporary, temporary.open("xb") as file:
            file.write(header)
            for one in tensors.values():
                # One after the other: a copy of them all would double the memory.
                file.write(one.detach().cpu().contiguous().float().numpy().data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise write_failed(path, error) from error


def read_checkpoint(path: Path) -> tuple[Checkpoint, dict[str, Tensor]]:
    """Read what `write_checkpoint` wrote.

    Raises:
        UserError: There is none, or it is damaged or something else (WRONG_USAGE).
    """
    with open_bounded(path, _LARGEST_BYTES) as file:
        try:
            contents, metadata = read_header(file, os.fstat(file.fileno()).st_size)
            said = json.loads(str(metadata[_KEY]))
            checkpoint = _checkpoint(said)
            tensors: dict[str, Tensor] = {}
            table: Any = contents.table
            for name, one in table.items():
                tensors[name] = _numbers(file, one, contents.places[name].offset)
        except UserError as error:
            raise _unusable(path, str(error)) from error
        except (OSError, *MALFORMED) as error:
            raise _unusable(path, repr(error)) from error
    return checkpoint, tensors


def _checkpoint(said: Mapping[str, Any]) -> Checkpoint:
    if said["format"] != _FORMAT:
        raise ValueError("another format")
    facts = dict(said["facts"])
    if type(facts["step"]) is not int or not 0 <= facts["step"] < 2**53:
        raise ValueError("no number of steps")
    return Checkpoint(
        recipe=from_table(said["recipe"]),
        examples=str(said["examples"]),
        keys=tuple(map(str, said["keys"])),
        images_per_step=int(said["images_per_step"]),
        seconds=float(said["seconds"]),
        facts=facts,
    )


def _numbers(file: Any, stored: StoredTensor, offset: int) -> Tensor:
    if stored.storage.element_type != "float32":
        raise ValueError("numbers of another kind")
    array = np.empty(stored.shape, ELEMENT_TYPES["float32"])
    file.seek(offset)
    if file.readinto(array.reshape(-1).view(np.uint8).data) != array.nbytes:
        raise ValueError("cut short")
    return torch.from_numpy(array)


def _unusable(path: Path, detail: str) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{path.name}” is not a checkpoint of a training run, or it is damaged.",
        "Start again without --resume, into another folder.",
        detail,
    )
