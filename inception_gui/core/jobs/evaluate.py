"""The job that evaluates one network, or an ensemble, on labelled images."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from inception_gui import __version__
from inception_gui.core.evaluation.checkpoint import CheckpointedItem, OpenEvaluation, WorkClock
from inception_gui.core.evaluation.crop_average import Outcome
from inception_gui.core.evaluation.dataset.labelled_set import LabelledItem, LabelledSet
from inception_gui.core.evaluation.events import (
    EvaluationEnded,
    EvaluationEvent,
    EvaluationStarted,
    Standing,
)
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.multi_crop import MultiCropEvaluator
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.files.stamp import FileStamp, stamp_of
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.tree import kind_paths
from inception_gui.core.types import Failure, Progress
from inception_gui.errors import Kind, UserError

_BETWEEN_PROGRESS_S: Final = 0.1


def make_setup(
    labelled: LabelledSet, inferences: Sequence[Inference], crops: Crops = Crops.SINGLE
) -> Setup:
    """The conditions of an evaluation of `labelled` that starts now.

    Raises:
        UserError: The networks run in different modes, one is given twice, or they do not know the
            same classes (WRONG_USAGE).
    """
    classifiers = [inference.classifier for inference in inferences]
    first = classifiers[0]
    if any(other.mode is not first.mode for other in classifiers):
        raise UserError(Kind.WRONG_USAGE, "All weights of an ensemble must run in the same mode.")
    if any(other.labels.names != first.labels.names for other in classifiers):
        raise UserError(
            Kind.WRONG_USAGE,
            "The weights of this ensemble do not name the same classes.",
            "Average only networks of the same classes in the same order.",
        )
    members = tuple(
        Member(one.weights.key, one.weights.sha256, one.weights.title) for one in classifiers
    )
    if len({member.sha256 for member in members}) < len(members):
        raise UserError(
            Kind.WRONG_USAGE,
            "The ensemble contains the same weights twice.",
            "Averaging a network with itself changes nothing: give each file once.",
        )
    is_imagenet = first.labels.key == imagenet().key
    return Setup(
        source=Path(os.path.abspath(labelled.source)),  # noqa: PTH100 - links are not resolved
        crops=crops,
        members=members,
        mode=first.mode,
        device=first.device.name,
        precision=first.precision,
        version=__version__,
        started=datetime.now(UTC),
        total=len(labelled.items),
        unknown=labelled.unknown,
        blacklisted=labelled.blacklisted,
        repeated=labelled.repeated,
        files=labelled.files,
        classes=() if is_imagenet else first.labels.names,
        kinds=() if is_imagenet else kind_paths(first.labels),
        thresholds=first.labels.thresholds,
    )


def evaluate(
    labelled: LabelledSet,
    inferences: Sequence[Inference],
    store: EvaluationStore | None,
    *,
    crops: Crops = Crops.SINGLE,
    resume: int | None = None,
) -> Generator[EvaluationEvent]:
    """Yield `EvaluationStarted`, a `Judged` or `Failure` per image, and `EvaluationEnded`.

    Outcomes come in the order of the items, with `Progress` and `Standing` in between. Several
    inferences are an ensemble: the softmax of all members and crops is averaged. `resume`
    continues an older evaluation: images that it judged, with unchanged files and labels, are not
    judged again and yield nothing; images that could not be read are tried again. Closing the job
    stops it within a batch; `store` keeps what was judged.

    Raises:
        UserError: As for `make_setup` and `EvaluationStore.go_on` (WRONG_USAGE); or the store
            cannot be written (WRITE_FAILED).
    """
    setup = make_setup(labelled, inferences, crops)
    kept = CheckpointedItem(setup)
    opened: OpenEvaluation | None = None
    if store is not None:
        opened = (
            store.create(setup)
            if resume is None
            else store.resume(resume, setup, _still_holds(labelled))
        )
        kept = opened.kept
    clock = opened.clock if opened is not None else WorkClock()
    with (
        opened if opened is not None else nullcontext(),
        closing(_evaluate(labelled, inferences, crops, kept, opened, clock)) as events,
    ):
        for event in events:
            with clock.held():  # the consumer may pause between events for hours
                yield event


def _evaluate(
    labelled: LabelledSet,
    inferences: Sequence[Inference],
    crops: Crops,
    kept: CheckpointedItem,
    opened: OpenEvaluation | None,
    clock: WorkClock,
) -> Generator[EvaluationEvent]:
    setup = kept.setup
    last = time.monotonic()
    known = kept.judged
    labels = inferences[0].classifier.labels
    table = _Table(known)
    yield EvaluationStarted(opened.id if opened else 0, setup.total, len(known))
    yield Progress(len(known), setup.total)
    waiting = [item for item in labelled.items if _path(item) not in known]
    evaluator = MultiCropEvaluator(inferences, crops)
    stamps: dict[Path, FileStamp | None] = {}

    def stamped() -> Iterator[LabelledItem]:
        for item in waiting:
            # Before it is read: a file that changes meanwhile is not the one that was classified.
            stamps[_path(item)] = stamp_of(item.item.path)
            yield item

    def note_fall_back() -> None:
        if evaluator.fell_back_because not in ("", kept.fell_back_because):
            kept.fell_back_because = evaluator.fell_back_because
            if opened is not None:
                opened.note_fall_back(evaluator.fell_back_because)

    with closing(evaluator.outcomes(stamped())) as outcomes:
        for found in outcomes:
            note_fall_back()
            if found is not None:
                item, outcome = found
                one = _judged(item, outcome, labels)
                table.add(one)
                if opened is not None:
                    opened.add(one, stamps.pop(_path(item)))
                if isinstance(one, Judged):
                    yield one
                else:
                    yield Failure(item.item, one.kind, one.message, one.hint)
            if time.monotonic() - last >= _BETWEEN_PROGRESS_S:
                last = time.monotonic()
                yield Progress(table.done, setup.total)
                yield table.standing()
    standing = table.standing()
    if opened is not None:
        errors = (standing.top1_error, standing.top5_error)
        opened.finish(table.done, *(one.value if one.count else None for one in errors))
    yield Progress(table.done, setup.total)
    yield standing
    # In the order of the items, whenever they were judged.
    yield EvaluationEnded(
        make_report(
            setup,
            [table.judged[path] for path in map(_path, labelled.items) if path in table.judged],
            [table.unjudged[path] for path in map(_path, labelled.items) if path in table.unjudged],
            kept.seconds + clock.seconds,
            fell_back_because=kept.fell_back_because,
        )
    )


class _Table:
    """The images judged so far, and the number of errors among them."""

    def __init__(self, known: dict[Path, Judged]) -> None:
        self.judged = dict(known)
        self.unjudged: dict[Path, Unjudged] = {}
        self._top1 = sum(one.rank >= 1 for one in known.values())
        self._top5 = sum(one.rank >= 5 for one in known.values())

    def add(self, one: Judged | Unjudged) -> None:
        if isinstance(one, Unjudged):
            self.unjudged[one.path] = one
            return
        self.judged[one.path] = one
        self._top1 += one.rank >= 1
        self._top5 += one.rank >= 5

    @property
    def done(self) -> int:
        return len(self.judged) + len(self.unjudged)

    def standing(self) -> Standing:
        count = len(self.judged)
        return Standing(rate(self._top1, count), rate(self._top5, count))


def _still_holds(labelled: LabelledSet) -> Callable[[Judged, FileStamp | None], bool]:
    """Whether an image is still in `labelled` with the same label, and its file is unchanged."""
    items = {_path(item): item for item in labelled.items}

    def holds(one: Judged, stamp: FileStamp | None) -> bool:
        item = items.get(one.path)
        if item is None or item.label != one.label or stamp is None:
            return False
        return stamp == stamp_of(item.item.path)

    return holds


def _path(item: LabelledItem) -> Path:
    assert item.item.path is not None
    return item.item.path


def _judged(item: LabelledItem, outcome: Outcome, labels: LabelSet) -> Judged | Unjudged:
    if isinstance(outcome, UserError):
        return Unjudged(_path(item), item.label, outcome.kind, outcome.sentence, outcome.hint)
    return judge(_path(item), item.label, outcome.probabilities, outcome.seconds, labels)
