"""What is known about a project's classes after learning, as plain types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.teach.doctor import Ill
from inception_gui.core.teach.examples import Examples
from inception_gui.core.types import Failure

if TYPE_CHECKING:
    from inception_gui.core.inference.classifier import Classifier
    from inception_gui.core.jobs.teach_classes import Lesson


@dataclass(frozen=True, slots=True)
class Suspect:
    """Images that may be wrong: what, where they are, and where they seem to belong.

    `own` is the class of the first image; `better` is "" where none suggests itself. `strength` is
    that of the `Finding`.
    """

    ill: Ill
    paths: tuple[Path, ...]
    own: str
    better: str
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """What is known about the classes after learning.

    `accuracy` and those `of_class` (by name) are of held-out images; None and empty if there were
    too few. `confusion` is the most frequent one: class, what it was taken for, how often. `gain`
    is what twice the images would probably add, 0..1. `classifier` is what it was learned with, and
    `examples` what was to be learned, of which `unreadable` could not be.
    """

    lesson: Lesson
    classifier: Classifier
    accuracy: Rate | None
    of_class: dict[str, Rate]
    confusion: tuple[str, str, int] | None
    gain: float | None
    suspects: tuple[Suspect, ...]
    examples: Examples | None = None
    unreadable: tuple[Failure, ...] = ()
