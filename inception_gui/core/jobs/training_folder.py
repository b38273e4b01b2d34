"""Where training on a lesson is kept, so that it goes on after a kill. Needs no torch."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.teach_classes import Lesson

LOCK: Final = "training.lock"
"""Held while a folder is trained in."""
_CHECKPOINT: Final = "checkpoint.safetensors"
"""As `core.train.checkpoint.NAME`, whose import would load torch."""


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
