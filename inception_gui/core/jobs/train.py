"""The job that trains: steps, checkpoints, measurements, and at the end weights and a report."""

from __future__ import annotations

import io
import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from inception_gui import __version__, interrupts
from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.evaluation.report.json_report import read_report, write_json
from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Member
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.jobs.train_events import (
    Measured,
    Saved,
    Stepped,
    Trained,
    TrainEvent,
    TrainingStarted,
)
from inception_gui.core.jobs.training_folder import LOCK
from inception_gui.core.train import checkpoint as checkpoints
from inception_gui.core.train import save
from inception_gui.core.train.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from inception_gui.core.train.examples import Examples
from inception_gui.core.train.metrics import Metrics, read_metrics
from inception_gui.core.train.network import as_arrays, new_network, take_weights
from inception_gui.core.train.processes import Processes, joined
from inception_gui.core.train.recipe import Recipe, checked
from inception_gui.core.train.report import TrainingSummary, write_report
from inception_gui.core.train.stream import Batch, Prepared, Row, Share, Stream, Variation
from inception_gui.core.train.training import Training, must_be_finite
from inception_gui.core.train.validate import Measurement
from inception_gui.core.types import Failure, Preprocessing, Progress
from inception_gui.core.weights.catalog import UNKNOWN_KEY
from inception_gui.core.weights.found import FoundWeights
from inception_gui.errors import Kind, UserError

REPORT: Final = "report.html"
START: Final = "start.json"
FINAL: Final = "final.json"
EVALUATION: Final = "evaluation.html"
_LINES: Final = 200
"""Lines of figures that a short run writes at least; of a long one every tenth step has one."""
_LARGEST_GAP: Final = 10
_MEASURED_AT_ONCE: Final = 64


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """What to train, on what, and where the results go.

    `weights` are those to begin with, None to begin at random. `measure_every` is in epochs, 0 for
    the end alone. `none` is the class that means none of the others, if there is one. `is_seen`:
    the validation images are among `examples`. With `resumes`, the checkpoint in `output` is
    continued. `workers` are processes that decode, 0 for none beside.
    """

    examples: Examples
    validation: Examples | None
    recipe: Recipe
    preprocessing: Preprocessing
    output: Path
    weights: FoundWeights | None = None
    is_seen: bool = False
    none: int | None = None
    resumes: bool = False
    device: str = "auto"
    workers: int = 0
    compiles: bool = False
    checkpoint_every_s: float = 600.0
    measure_every: float = 1.0


def train(plan: TrainingPlan) -> Generator[TrainEvent]:
    """Train; yield `TrainingStarted`, what happens, and `Trained` at the end.

    Closing the job writes a checkpoint first. A signal that asks the program to end does so after
    the step in progress, in all processes at the same one. Of several processes (torchrun), the
    first writes, and its events are those of all.

    Raises:
        UserError: The plan makes no sense, no such device, the output cannot be written, or the
            checkpoint is of another run.
    """
    # No step is cut in half by a signal: between two, the run is always whole.
    with interrupts.finishing(), joined(plan.device) as processes, _folder(plan, processes):
        yield from _Run(plan, processes).events()


class _Run:
    def __init__(self, plan: TrainingPlan, processes: Processes) -> None:
        self._plan = plan
        self._processes = processes
        self._earlier_s = 0.0
        recipe = checked(plan.recipe)
        share = Share(recipe.batch, recipe.accumulate, processes.number, processes.count)
        network = new_network(recipe, len(plan.examples.names))
        if plan.weights is not None and not plan.resumes:
            keeps = plan.weights.labels.names == plan.examples.names
            take_weights(network, plan.weights.path, keeps_head=keeps, seed=recipe.seed)
        self._training = Training(
            recipe, network, plan.preprocessing, share, len(plan.examples),
            device=processes.device, compiles=plan.compiles,
        )  # fmt: skip
        if plan.resumes:
            self._resume()
        self._began = self._last_saved = time.monotonic()
        self._waited_s = 0.0
        self._failed: dict[Path | None, Failure] = {}
        self._new_failures: list[Failure] = []
        self._measurement = (
            None
            if plan.validation is None
            else Measurement(plan.validation, plan.preprocessing, _MEASURED_AT_ONCE, plan.workers)
        )

    def events(self) -> Generator[TrainEvent]:
        training, plan = self._training, self._plan
        per_step = training.share.images_per_step
        total = training.steps * per_step
        yield TrainingStarted(
            training.step, training.steps, per_step, training.device, self._processes.count
        )
        yield Progress(training.step * per_step, total, known=training.step * per_step)
        if training.step == 0 and (start := self._report(self._start_member())) is not None:
            _save_json(plan.output / START, start)
            yield Measured(0.0, start)
        with ExitStack() as held:
            stream = held.enter_context(closing(self._stream()))
            metrics = self._metrics(held)
            first_step, gap = training.step, min(_LARGEST_GAP, max(1, training.steps // _LINES))
            since, since_s, since_waited_s = training.step, time.monotonic(), 0.0
            while training.step < training.steps:
                before = training.epoch
                batches = self._fetched(stream)
                # Asked before a step, so that no process waits for another's gradients.
                if self._processes.any_wants(interrupts.exit_code() != 0):
                    yield from self._saved()
                    return
                advanced = training.advance(batches)
                is_last = training.step == training.steps
                if is_last or training.step % gap == 0:
                    loss = self._processes.mean(float(advanced.loss))
                    must_be_finite(loss)
                    passed_s = max(time.monotonic() - since_s, 1e-6)
                    stepped = Stepped(
                        training.step, training.epoch, loss, advanced.rate,
                        (training.step - since) * per_step / passed_s,
                        min(1.0, (self._waited_s - since_waited_s) / passed_s),
                    )  # fmt: skip
                    since, since_s = training.step, time.monotonic()
                    since_waited_s = self._waited_s
                    if metrics is not None:
                        metrics.add(_line(stepped))
                    yield from self._told(stepped)
                for failure in self._failures():
                    yield from self._told(failure)
                done = training.step * per_step
                yield from self._told(Progress(done, total, known=first_step * per_step))
                every = plan.measure_every
                if every and not is_last and before // every < training.epoch // every:
                    report = self._report(_own_member())
                    since_s = time.monotonic()  # measuring is not learning
                    if report is not None and metrics is not None:
                        metrics.add(_measured_line(training, report))
                        yield from self._told(Measured(training.epoch, report))
                if time.monotonic() - self._last_saved >= plan.checkpoint_every_s and not is_last:
                    yield from self._saved()
            yield from self._finished(metrics)

    def _finished(self, metrics: Metrics | None) -> Generator[TrainEvent]:
        training, plan = self._training, self._plan
        yield from self._saved()
        report = self._report(_own_member())
        yield from self._failures(is_last=True)
        if not self._processes.is_first or interrupts.exit_code():
            return
        if report is not None and metrics is not None:
            metrics.add(_measured_line(training, report))
            yield Measured(training.epoch, report)
        path = plan.output / save.NAME
        is_honest = report is not None and not plan.is_seen
        sha256 = save.save_network(
            path,
            as_arrays(training.best),
            plan.examples.names,
            plan.preprocessing,
            training.recipe,
            1 - report.top1_error.value if report is not None and is_honest else None,
            plan.none,
        )
        start, comparison = None, None
        if report is not None:
            member = Member(UNKNOWN_KEY, sha256, save.NAME)
            report = replace(report, setup=replace(report.setup, members=(member,)))
            _save_json(plan.output / FINAL, report)
            _save_html(plan.output / EVALUATION, report)
            if (plan.output / START).exists():
                start = read_report(plan.output / START)
                comparison = compare(start, report)
        seconds = self._seconds()
        waiting = self._waited_s / max(time.monotonic() - self._began, 1e-6)
        summary = TrainingSummary(
            title=plan.output.name,
            recipe=training.recipe,
            images=len(plan.examples),
            classes=len(plan.examples.names),
            images_per_step=training.share.images_per_step,
            steps=training.steps,
            seconds=seconds,
            waiting=waiting,
            device=training.device,
            processes=self._processes.count,
            version=__version__,
            final=report,
            start=start,
            comparison=comparison,
            is_seen=plan.is_seen,
            unreadable=len(self._failed),
        )
        page = io.StringIO()
        write_report(summary, read_metrics(plan.output), page)
        save_whole(plan.output / REPORT, page.getvalue().encode())
        yield Trained(path, sha256, report, comparison, seconds, waiting)

    def _told(self, event: TrainEvent) -> Iterator[TrainEvent]:
        """The event; a job that is closed while it is told writes a checkpoint first."""
        try:
            yield event
        except GeneratorExit:
            self._write()
            raise

    def _saved(self) -> Iterator[Saved]:
        self._write()
        yield Saved(self._plan.output / checkpoints.NAME, self._training.step)

    def _write(self) -> None:
        self._last_saved = time.monotonic()
        if not self._processes.is_first:
            return
        training, plan = self._training, self._plan
        said = Checkpoint(
            training.recipe,
            plan.examples.digest(),
            plan.examples.keys,
            training.share.images_per_step,
            self._seconds(),
            training.facts(),
        )
        write_checkpoint(plan.output / checkpoints.NAME, said, training.tensors())

    def _resume(self) -> None:
        path = self._plan.output / checkpoints.NAME
        found, tensors = read_checkpoint(path)
        training = self._training
        own = replace(
            training.recipe,
            epochs=found.recipe.epochs,  # more of them change nothing of what was done
            batch=found.recipe.batch,
            accumulate=found.recipe.accumulate,
        )
        problem = ""
        if found.examples != self._plan.examples.digest():
            problem = "It was made with other images, or their labels have changed."
        elif found.images_per_step != training.share.images_per_step:
            problem = (
                f"Its steps have {found.images_per_step:,} images, not "
                f"{training.share.images_per_step:,}."
            )
        elif found.recipe != own:
            problem = "It was made with other options."
        if problem:
            raise UserError(
                Kind.WRONG_USAGE,
                f"The training run in “{self._plan.output.name}” cannot be resumed so. {problem}",
                "Resume it with the images and options that it began with, or start a new one in "
                "another folder.",
            )
        try:
            training.restore(tensors, found.facts)
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{path.name}” is damaged.",
                "Start again without --resume, into another folder.",
                repr(error),
            ) from error
        self._earlier_s = found.seconds

    def _stream(self) -> Stream:
        plan, training = self._plan, self._training
        recipe = training.recipe
        variation = Variation(recipe.seed, recipe.augmentation)
        row = Row(len(plan.examples), recipe.seed)
        return Stream(
            Prepared(plan.examples, plan.preprocessing, variation),
            training.share.batches(row, training.step, training.steps),
            workers=plan.workers,
            is_pinned=training.device.startswith("cuda"),
        )

    def _fetched(self, stream: Stream) -> list[Batch]:
        """The batches of a step."""
        began = time.monotonic()
        batches = [next(stream) for _ in range(self._training.recipe.accumulate)]
        self._waited_s += time.monotonic() - began
        for failure in (one for batch in batches for one in batch.failures):
            if self._failed.setdefault(failure.item.path, failure) is failure:
                self._new_failures.append(failure)
        return batches

    def _failures(self, *, is_last: bool = False) -> list[Failure]:
        """New failures; at the end those of the other processes too."""
        found, self._new_failures = self._new_failures, []
        if is_last:
            others = () if self._processes.is_first else self._failed.values()
            for one in self._processes.gathered(list(others)):
                if self._failed.setdefault(one.item.path, one) is one:
                    found.append(one)
        return found

    def _metrics(self, held: ExitStack) -> Metrics | None:
        if not self._processes.is_first:
            return None
        return held.enter_context(closing(Metrics(self._plan.output, self._training.step)))

    def _report(self, member: Member) -> Report | None:
        """What the validation images show; None without them, or in another than the first process.

        A signal ends it early; then it is None, too.
        """
        if self._measurement is None:
            return None
        found = self._measurement.report(self._training, self._processes, member, datetime.now(UTC))
        is_whole = self._processes.is_first and not interrupts.exit_code()
        return found if is_whole else None

    def _start_member(self) -> Member:
        weights = self._plan.weights
        if weights is None:
            return Member(UNKNOWN_KEY, "", "the network before training")
        return Member(weights.key, weights.sha256, weights.title)

    def _seconds(self) -> float:
        return self._earlier_s + time.monotonic() - self._began


@contextmanager
def _folder(plan: TrainingPlan, processes: Processes) -> Iterator[None]:
    """The folder of the results, for one training run at a time."""
    if not processes.is_first:
        yield
        return
    with FileLock(plan.output / LOCK) as lock:
        try:
            plan.output.mkdir(parents=True, exist_ok=True)
            is_ours = lock.take()
        except OSError as error:
            raise write_failed(plan.output, error) from error
        if not is_ours:
            raise UserError(
                Kind.WRONG_USAGE,
                f"Another program is training in “{plan.output.name}”.",
                "Wait until it finishes, or choose another folder.",
            )
        yield


def _own_member() -> Member:
    return Member(UNKNOWN_KEY, "", "the network in training")


def _line(stepped: Stepped) -> dict[str, float]:
    return {
        "step": stepped.step,
        "epoch": round(stepped.epoch, 6),
        "loss": stepped.loss,
        "rate": stepped.rate,
        "images_per_second": round(stepped.images_per_second, 3),
        "waiting": round(stepped.waiting, 4),
    }


def _measured_line(training: Training, report: Report) -> dict[str, float]:
    return {
        "step": training.step,
        "epoch": round(training.epoch, 6),
        "top1_accuracy": 1 - report.top1_error.value,
        "top5_accuracy": 1 - report.top5_error.value,
        "calibration_error": report.calibration.expected_error,
    }


def _save_json(path: Path, report: Report) -> None:
    stream = io.StringIO()
    write_json(report, stream)
    save_whole(path, stream.getvalue().encode())


def _save_html(path: Path, report: Report) -> None:
    stream = io.StringIO()
    write_html(report, stream)
    save_whole(path, stream.getvalue().encode("utf-8", "backslashreplace"))
