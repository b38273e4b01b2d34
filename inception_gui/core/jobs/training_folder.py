"""Whether a lesson can be trained on, and where that is kept to go on after a kill: no torch."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inception_gui.errors import Kind, UserError

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.teach_classes import Lesson

LOCK: Final = "training.lock"
"""Held while a folder is trained in."""
_CHECKPOINT: Final = "checkpoint.safetensors"
"""As `core.train.checkpoint.NAME`, whose import would load torch."""


def why_not(lesson: Lesson) -> UserError | None:
    """Why a lesson cannot be trained on: whether it helps could not be measured."""
    if lesson.taught.held_out is not None and lesson.taught.folds is not None:
        return None
    return UserError(
        Kind.WRONG_USAGE,
        "There are too few images to train on: whether it helps could not be measured.",
        "Add images, then try again.",
    )


def folder_of(parent: Path, lesson: Lesson, inference: Inference) -> Path:
    """The folder in `parent` of the training on these very images and weights."""
    images = zip(lesson.items, lesson.classes.tolist(), strict=True)
    said = (
        inference.classifier.weights.sha256,
        lesson.names,
        lesson.none,
        [(str(item.path), of) for item, of in images],
    )
    return parent / hashlib.sha256(json.dumps(said).encode()).hexdigest()[:32]


def is_begun(folder: Path) -> bool:
    """Whether there is something to continue in a folder of `folder_of`."""
    return (folder / _CHECKPOINT).is_file()
