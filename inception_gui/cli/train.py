"""The command `inception-cli train`: trains the whole network on labelled images."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inception_gui.cli.network import find_weights
from inception_gui.cli.terminal import ProgressLine, put, say
from inception_gui.core.backends.devices import core_count
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.items.skipped import in_words
from inception_gui.core.train.recipe import PRESETS, Recipe, checked
from inception_gui.core.types import Failure, Preprocessing, Progress
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.wording import count, percent
from inception_gui.errors import Kind, UserError
from inception_gui.startup.torch_import import must_have_torch

if TYPE_CHECKING:
    from inception_gui.core.jobs.train import TrainingPlan
    from inception_gui.core.jobs.train_events import Trained, TrainEvent
    from inception_gui.core.train.examples import Examples

_OPTIONS: Final[Mapping[str, str]] = {
    "epochs": "epochs",
    "batch": "batch",
    "accumulate": "accumulate",
    "rate": "rate",
    "optimizer": "optimizer",
    "clip": "clip",
    "smoothing": "smoothing",
    "averaging": "averaging",
    "aux": "auxiliary",
    "aux_weight": "auxiliary_weight",
    "dropout": "dropout",
    "resolution": "side",
    "freeze_batchnorm": "is_frozen",
    "sync_batchnorm": "is_synchronised",
    "precision": "precision",
    "seed": "seed",
}
"""Options, and the values of a recipe that they set."""
_SHORTER_SIDE: Final = 342 / 299
"""Of a resized image, in sides of what the network sees of it."""
_MOST_WORKERS: Final = 16


def run(parsed: argparse.Namespace) -> int:
    """Train and return the exit code; 1 if images could not be read."""
    must_have_torch()
    from inception_gui.core.jobs.train import train

    plan = _plan(parsed)
    is_first = os.environ.get("RANK", "0") == "0"
    if is_first:
        _say_plan(plan)
    printer = _Printer(is_first)
    with closing(train(plan)) as events:
        for event in events:
            printer.told(event)
    printer.line.clear()
    if printer.trained is None or not is_first:
        return 0
    if parsed.json:
        put(json.dumps(_table(plan, printer), indent=2) + "\n")
    else:
        _print(plan, printer.trained)
    return 1 if printer.failed else 0


def _plan(parsed: argparse.Namespace) -> TrainingPlan:
    from inception_gui.core.jobs.train import TrainingPlan
    from inception_gui.core.train.checkpoint import NAME, read_checkpoint
    from inception_gui.core.train.examples import hold_out, read_examples, training_folder

    checkpoint = parsed.output / NAME
    recipe = PRESETS[parsed.preset]
    if parsed.resume:
        recipe = read_checkpoint(checkpoint)[0].recipe
    elif checkpoint.exists():
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(parsed.output)}” already has a training run.",
            "Add --resume to continue it, or choose another folder.",
        )
    recipe = _with_options(recipe, parsed)
    weights = None if parsed.weights is None else find_weights(parsed)
    source, beside = training_folder(parsed.data)
    if weights is not None:
        examples = _as_in_weights(read_examples(source), weights)
    else:
        examples = read_examples(source)
    validation: Examples | None = None
    if (given := parsed.validate or beside) is not None:
        validation = read_examples(given, examples.keys)
        validation = replace(validation, names=examples.names)
    elif parsed.hold_out:
        examples, validation = hold_out(examples, parsed.hold_out, recipe.seed)
    workers = parsed.workers
    if workers is None:
        local = max(1, int(os.environ.get("LOCAL_WORLD_SIZE", "1")))
        workers = min(_MOST_WORKERS, max(1, core_count() // local))
    return TrainingPlan(
        examples=examples,
        validation=validation,
        recipe=recipe,
        preprocessing=_preprocessing(recipe, weights),
        output=parsed.output,
        weights=weights,
        is_seen=validation is not None and given is not None and _same(given, source),
        resumes=parsed.resume,
        device=parsed.device,
        workers=workers,
        compiles=parsed.compile,
        checkpoint_every_s=60 * parsed.checkpoint_every,
        measure_every=parsed.measure_every,
    )


def _with_options(recipe: Recipe, parsed: argparse.Namespace) -> Recipe:
    given = {
        field: value
        for option, field in _OPTIONS.items()
        if (value := getattr(parsed, option)) is not None
    }
    if parsed.no_augmentation:
        given["augmentation"] = False
    if parsed.layers is not None:
        given["layers"] = "" if parsed.layers == "all" else parsed.layers
    return checked(replace(recipe, **given))


def _as_in_weights(examples: Examples, weights: FoundWeights) -> Examples:
    """The examples with their classes in the order of the weights, where these have the same."""
    labels = weights.labels
    for keys in (labels.names, tuple(label.wnid for label in labels)):
        if sorted(keys) == sorted(examples.keys):
            place = {key: index for index, key in enumerate(keys)}
            moved = [place[key] for key in examples.keys]
            import numpy as np

            return replace(
                examples, labels=np.array(moved)[examples.labels], keys=keys, names=labels.names
            )
    return examples


def _preprocessing(recipe: Recipe, weights: FoundWeights | None) -> Preprocessing:
    """How images become inputs: as the weights expect them, at the recipe's size."""
    known = Preprocessing() if weights is None else weights.preprocessing
    if known.crop == recipe.side:
        return known
    return replace(known, resize=round(recipe.side * _SHORTER_SIDE), crop=recipe.side)


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _say_plan(plan: TrainingPlan) -> None:
    examples = plan.examples
    classes = count(len(examples.names), "class", "classes")
    say(f"Learning from {count(len(examples), 'image')} of {classes}.")
    if examples.skipped:
        say(f"Skipped: {in_words(examples.skipped)}.")
    if examples.unlabelled:
        say(f"Skipped: {count(examples.unlabelled, 'image')} without a label.")
    if plan.validation is None:
        say("Nothing will be measured: there are no validation images.")
    else:
        say(f"Measuring on {count(len(plan.validation), 'image')}.")
        if plan.is_seen:
            say("These images are among those to learn from.")


class _Printer:
    """Prints what the job tells."""

    def __init__(self, shows: bool) -> None:
        self.line = ProgressLine()
        self.failed = 0
        self.trained: Trained | None = None
        self._shows = shows

    def told(self, event: TrainEvent) -> None:
        """Print one event."""
        from inception_gui.core.jobs.train_events import Measured, Saved, Trained, TrainingStarted

        if isinstance(event, Trained):
            self.trained = event
        if not self._shows:
            return
        if isinstance(event, Progress):
            self.line.pictures(event.done, event.total or 0, event.done - event.known)
        elif isinstance(event, Failure):
            self.failed += 1
            self._say(f"{printable(str(event.item.path))}: {event.message}")
        elif isinstance(event, TrainingStarted):
            images = count(event.images_per_step, "image")
            self._say(f"Training on {event.device}: {event.steps:,} steps of {images}.")
            if event.processes > 1:
                self._say(f"{event.processes} processes share each step.")
            if event.step:
                self._say(f"Resuming after step {event.step:,}.")
        elif isinstance(event, Measured):
            error = event.report.top1_error
            images = count(error.count, "image")
            self._say(f"Epoch {event.epoch:.4g}: {percent(1 - error.value)} of {images} right.")
        elif isinstance(event, Saved) and event.step:
            self._say(f"Checkpoint after step {event.step:,}.")

    def _say(self, text: str) -> None:
        self.line.clear()
        say(text)


def _print(plan: TrainingPlan, trained: Trained) -> None:
    put(f"Trained: {printable(str(trained.weights))}\n")
    if trained.report is not None:
        error = trained.report.top1_error
        put(f"Right on {percent(1 - error.value)} of {count(error.count, 'image')}.\n")
        if plan.is_seen:
            put("These images are among those learned from.\n")
    if trained.comparison is not None:
        found = trained.comparison
        difference, p = f"{found.difference * 100:+.1f}", f"{found.p_value:.4g}"
        put(
            f"Significantly different from the start: {difference} percentage points "
            f"(McNemar's test, p = {p}).\n"
            if found.is_significant
            else f"Not significantly different from the start: {difference} percentage points "
            f"(McNemar's test, p = {p}).\n"
        )
    put(f"{trained.seconds:,.0f} s, {percent(trained.waiting)} of it waiting for images.\n")


def _table(plan: TrainingPlan, printer: _Printer) -> dict[str, Any]:
    trained = printer.trained
    assert trained is not None
    report, found = trained.report, trained.comparison
    return {
        "weights": str(trained.weights),
        "sha256": trained.sha256,
        "classes": list(plan.examples.names),
        "images": len(plan.examples),
        "failed": printer.failed,
        "seconds": round(trained.seconds, 3),
        "waiting": round(trained.waiting, 4),
        "top1_accuracy": None if report is None else 1 - report.top1_error.value,
        "top5_accuracy": None if report is None else 1 - report.top5_error.value,
        "validation_images_were_learned": plan.is_seen,
        "mcnemar_p": None if found is None else found.p_value,
        "difference": None if found is None else found.difference,
    }
