"""The command `inception-cli evaluate`: measures accuracy on labelled images."""

from __future__ import annotations

import argparse
from collections.abc import Generator, Sequence
from contextlib import closing
from typing import Final

from inception_gui import interrupts, paths
from inception_gui.cli.found_items import say_skipped
from inception_gui.cli.network import labels_in_use, open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet, UnknownLabel
from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.evaluation.events import EvaluationEnded, EvaluationEvent, EvaluationStarted
from inception_gui.core.evaluation.judged import Judged, Unjudged
from inception_gui.core.evaluation.report.build import make_report
from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.wording import repeated_words
from inception_gui.core.evaluation.report.writers import WRITERS
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.display_name import printable
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.evaluate import evaluate, make_setup
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Failure, Progress
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_MOST_LABELS_SAID: Final = 5


def run(parsed: argparse.Namespace) -> int:
    """Evaluate and return the exit code; images without a usable label count as failed."""
    given = (parsed.source, parsed.ground_truth, parsed.synsets, parsed.blacklist, parsed.mapping)
    check_outputs(parsed, (parsed.output, "text"), inputs=given, more_inputs_follow=True)
    first = (parsed.weights or [None])[0]
    classes = labels_in_use(argparse.Namespace(**{**vars(parsed), "weights": first}))
    labelled = read_labelled(
        parsed.source,
        ground_truth=parsed.ground_truth,
        synsets=parsed.synsets,
        blacklist=parsed.blacklist,
        mapping=parsed.mapping,
        label_depth=parsed.label_depth,
        numbered_from=parsed.numbered_from,
        follow_links=parsed.follow_links,
        classes=classes,
    )
    pictures = (one.item.path for one in labelled.items)
    check_outputs(parsed, (parsed.output, "text"), inputs=pictures)
    _say_what_is_taken(labelled, classes)
    _say_what_is_left_out(labelled)
    inferences: list[Inference] = []
    try:
        for weights in parsed.weights or [None]:
            one = argparse.Namespace(**{**vars(parsed), "weights": weights})
            inferences.append(open_inference(one))
        return _run(parsed, labelled, inferences)
    finally:
        for inference in inferences:
            inference.close()


def _run(parsed: argparse.Namespace, labelled: LabelledSet, inferences: Sequence[Inference]) -> int:
    evaluation = _Evaluation(parsed, labelled, inferences)
    report = evaluation.report()
    with open_target(parsed.output) as stream:
        if parsed.file_format == "html":
            write_html(report, stream, absolute_paths=parsed.absolute_paths)
        else:
            WRITERS[parsed.file_format](report, stream)
    if evaluation.stopped_by:
        done = len(report.judged) + len(report.unjudged)
        total = count(len(labelled.items), "image")
        say(f"Interrupted: the report covers {done:,} of {total}.")
        if evaluation.id:
            say("To resume, run the same command with --resume.")
        return evaluation.stopped_by
    if report.fell_back_because:
        say(report.fell_back_because)
    if report.unjudged:
        say(f"{len(report.unjudged):,} of {count(report.setup.total, 'image')} could not be read.")
    return 1 if report.unjudged or labelled.unknown else 0


class _Evaluation:
    """An evaluation, new or resumed, until it finishes or is interrupted."""

    def __init__(
        self, parsed: argparse.Namespace, labelled: LabelledSet, inferences: Sequence[Inference]
    ) -> None:
        self.id = 0
        self.stopped_by = 0
        """The exit code of an interruption, 0 without one."""
        self._labelled = labelled
        self._labels = {one.item.path: one.label for one in labelled.items}
        self._inferences = inferences
        self._crops = Crops(parsed.crops)
        self._store = EvaluationStore(paths.evaluations_folder())
        self._setup = make_setup(labelled, inferences, self._crops)
        self._resume = self._to_resume() if parsed.resume else None
        self._judged: list[Judged] = []
        self._unjudged: list[Unjudged] = []

    def report(self) -> Report:
        """Evaluate; return the report, which includes what was evaluated before a resume."""
        line = ProgressLine()
        try:
            with closing(self._events()) as events:
                for event in events:
                    if isinstance(event, EvaluationEnded):
                        return event.report
                    self._take(event, line)
        except KeyboardInterrupt:
            self.stopped_by = interrupts.take()
        finally:
            line.clear()
        if self.id:
            return self._store.report(self.id)
        return make_report(self._setup, self._judged, self._unjudged, 0.0)

    def _events(self) -> Generator[EvaluationEvent]:
        """The job's events; saved in the store if it can be written."""
        store: EvaluationStore | None = self._store
        while True:
            job = evaluate(
                self._labelled, self._inferences, store, crops=self._crops, resume=self._resume
            )
            with closing(job):
                try:
                    first = next(job)
                except UserError as error:
                    if store is None or error.kind is not Kind.WRITE_FAILED or self._resume:
                        raise
                    say(f"{error.sentence} The evaluation continues but cannot be resumed later.")
                    store = None
                    continue
                yield first
                yield from job
                return

    def _take(self, event: EvaluationEvent, line: ProgressLine) -> None:
        if isinstance(event, EvaluationStarted):
            self.id = event.id
            if event.known:
                say(f"Resuming: {event.known:,} of {count(event.total, 'image')} already done.")
        elif isinstance(event, Progress) and event.total is not None:
            line.pictures(event.done, event.total)
        elif self.id:
            pass  # the store has it
        elif isinstance(event, Judged):
            self._judged.append(event)
        elif isinstance(event, Failure):
            path = event.item.path
            assert path is not None
            label = self._labels[path]
            self._unjudged.append(Unjudged(path, label, event.kind, event.message, event.hint))

    def _to_resume(self) -> int:
        found = self._store.unfinished(self._setup)
        if found is None:
            raise UserError(
                Kind.WRONG_USAGE,
                "There is no interrupted evaluation of these images with the same weights, "
                "crops and mode.",
                "Start a new one without --resume.",
            )
        return found


def _say_what_is_taken(labelled: LabelledSet, known: LabelSet) -> None:
    """Print what the labels were taken for, before hours are spent on it.

    Raises:
        UserError: No file of a table exists (WRONG_USAGE).
    """
    classes = count(len({one.class_index for one in labelled.meanings}), "class", "classes")
    source, images = printable(labelled.source.name), count(len(labelled.items), "image")
    say(f"{images} of {classes} in “{source}”{_place(labelled)}:")
    for one in labelled.meanings[:_MOST_LABELS_SAID]:
        label = known[one.class_index]
        say(f"  “{printable(one.label)}” is {label.name} ({label.index}): {one.count:,}")
    if (more := len(labelled.meanings) - _MOST_LABELS_SAID) > 0:
        say(f"  … and {count(more, 'more label')}")
    if (first := labelled.first_missing) is None:
        return
    where = f"line {first.line} names “{first.written.strip()}”"
    if labelled.missing == len(labelled.items):
        raise UserError(
            Kind.WRONG_USAGE,
            f"No image that “{source}” names exists: {printable(where)}.",
            "Paths are relative to the folder of the table.",
            detail=str(first.path),
        )
    say(printable(f"Not found: {count(labelled.missing, 'image')}. For example, {where}."))


def _place(labelled: LabelledSet) -> str:
    if labelled.depth == 0:
        return ""
    if labelled.depth == 1:
        return ", by the folders directly below it"
    return f", by the folders {labelled.depth} levels below it"


def _say_what_is_left_out(labelled: LabelledSet) -> None:
    say_skipped(labelled.skipped or {})
    if labelled.blacklisted:
        say(f"Skipped: {count(labelled.blacklisted, 'image')} on the blacklist.")
    if labelled.repeated:
        say(repeated_words(labelled.repeated))
    for unknown in labelled.unknown[:_MOST_LABELS_SAID]:
        said = f"Skipped: {count(unknown.count, 'image')}{_lines(unknown)}. {unknown.sentence} "
        said += unknown.hint
        say(printable(said.strip()))
    more = labelled.unknown[_MOST_LABELS_SAID:]
    if more:
        images = count(sum(unknown.count for unknown in more), "image")
        say(f"Skipped: {images} with {count(len(more), 'more label')} that match no class.")


def _lines(unknown: UnknownLabel) -> str:
    """Where in a table a label is."""
    if not unknown.lines:
        return ""
    more = ", …" if unknown.count > len(unknown.lines) else ""
    word = "line" if unknown.count == 1 else "lines"
    return f" ({word} {', '.join(map(str, unknown.lines))}{more})"
