"""Saves a lesson as a weights file, with what it says about itself."""

from __future__ import annotations

from pathlib import Path

from inception_gui import __version__
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.teach.save import TaughtFacts, save_taught
from inception_gui.core.teach.thresholds import thresholds_of


def facts_of(lesson: Lesson, classifier: Classifier) -> TaughtFacts:
    """Return what the file of a lesson says about itself; `classifier` is what was taught."""
    taught = lesson.taught
    thresholds = (
        thresholds_of(taught.held_out, lesson.classes)
        if taught.held_out is not None
        else (0.5,) * len(lesson.names)
    )
    return TaughtFacts(
        classes=lesson.names,
        none=lesson.none,
        thresholds=thresholds,
        trunk_sha256=classifier.weights.sha256,
        trunk_key=classifier.weights.key,
        preprocessing=classifier.preprocessing,
        temperature=taught.temperature,
        l2=taught.l2,
        least_similarity=taught.novelty.least,
        accuracy=lesson.accuracy,
        pictures=lesson.pictures,
        version=__version__,
        block=lesson.block,
    )


def save_lesson(path: Path, lesson: Lesson, classifier: Classifier) -> TaughtFacts:
    """Write `path`, a `.safetensors` file; return what it says about itself.

    Raises:
        UserError: The weights that were taught cannot be read, or the file cannot be written.
    """
    from inception_gui.core.weights.load import read_arrays

    facts = facts_of(lesson, classifier)
    arrays = read_arrays(classifier.weights.path)
    save_taught(path, arrays, lesson.taught, facts, lesson.last or lesson.taught.head)
    return facts
