"""`inception-cli teach --fine-tune`: trains the last blocks, and keeps that where it is better."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inception_gui.cli.featured_items import store_of
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import whole_file
from inception_gui.core.types import Progress
from inception_gui.core.wording import count, percent
from inception_gui.startup.torch_import import must_have_torch

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.teach_classes import Lesson
    from inception_gui.core.jobs.train_events import FineTuned


def fine_tuned(
    parsed: argparse.Namespace, lesson: Lesson, inference: Inference
) -> FineTuned | None:
    """Train, and replace the weights at `parsed.output` if the result is better than the head.

    Raises:
        UserError: Too few images, or PyTorch is not installed; the weights of the head stay.
    """
    must_have_torch()
    from inception_gui.core.jobs.fine_tune import fine_tune
    from inception_gui.core.jobs.train_events import FineTuned

    found: FineTuned | None = None
    line = ProgressLine()
    say("Training the last blocks; the weights taught so far are saved already.")
    with tempfile.TemporaryDirectory() as scratch:
        device = parsed.device if parsed.device.partition(":")[0] in ("cuda", "mps") else "cpu"
        device = "auto" if parsed.device == "auto" else device
        job = fine_tune(lesson, inference, store_of(parsed), Path(scratch), device=device)
        with closing(job) as events:
            for event in events:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0, event.done - event.known)
                elif isinstance(event, FineTuned):
                    found = event
        line.clear()
        if found is not None and found.is_better:
            try:
                with whole_file(parsed.output) as temporary:
                    shutil.copyfile(found.weights, temporary)
            except OSError as error:
                raise write_failed(parsed.output, error) from error
    return found


def in_sentences(tuned: FineTuned) -> str:
    """What came of it, in lines for a terminal."""
    found = tuned.comparison
    before, after = 1 - found.first_top1_error.value, 1 - found.second_top1_error.value
    numbers = (
        f"On {count(found.pictures, 'image')} kept aside: right on {percent(before)} before, on "
        f"{percent(after)} after training (McNemar's test, p = {found.p_value:.4g}).\n"
    )
    verdict = (
        "That is better, so the trained network is what was saved.\n"
        if tuned.is_better
        else "That is not clearly better, so the trained network was not kept.\n"
    )
    return numbers + verdict


def as_table(tuned: FineTuned) -> dict[str, Any]:
    """What came of it, for JSON."""
    found = tuned.comparison
    return {
        "kept": tuned.is_better,
        "images": found.pictures,
        "accuracy_before": 1 - found.first_top1_error.value,
        "accuracy_after": 1 - found.second_top1_error.value,
        "mcnemar_p": found.p_value,
    }
