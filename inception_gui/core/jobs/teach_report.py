"""The evaluation report of what was taught, on images that were not learned from."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from inception_gui import __version__
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.jobs.teach_classes import Lesson


def teach_report(lesson: Lesson, source: Path, classifier: Classifier, title: str) -> Report | None:
    """Return the report of a lesson; None if there were too few images to measure.

    Each image is judged by the head of a fold that it was not in. `source` is the folder of the
    classes, `title` the name of what was taught.
    """
    held_out = lesson.taught.held_out
    if held_out is None:
        return None
    setup = Setup(
        source=source.absolute(),
        crops=Crops.SINGLE,
        members=(Member("taught", classifier.weights.sha256, title),),
        mode=classifier.mode,
        device=classifier.device.name,
        precision=classifier.precision,
        version=__version__,
        started=datetime.now(UTC),
        total=len(lesson.items),
        classes=lesson.names,
    )
    judged = [
        judge(item.path or Path(item.name), int(label), probabilities, 0.0)
        for item, label, probabilities in zip(lesson.items, lesson.classes, held_out, strict=True)
    ]
    return make_report(setup, judged, (), 0.0)
