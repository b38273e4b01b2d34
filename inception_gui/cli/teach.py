"""The command `inception-cli teach`: teaches the network own classes by folders of images."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from typing import Any

from inception_gui.cli.featured_items import store_of
from inception_gui.cli.fine_tune import as_table, fine_tuned, in_sentences
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import ProgressLine, put, say, say_of
from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.items.skipped import in_words
from inception_gui.core.jobs.save_lesson import save_lesson
from inception_gui.core.jobs.teach_classes import Lesson, teach_classes
from inception_gui.core.jobs.teach_report import teach_report
from inception_gui.core.jobs.teach_table import TABLE_SUFFIXES, examples_in_table
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.teach.doctor import SMALL_SIDE, Finding, Ill
from inception_gui.core.teach.examples import examples_of
from inception_gui.core.teach.learning_curve import gain_of_twice
from inception_gui.core.teach.measure import FEWEST
from inception_gui.core.teach.save import TaughtFacts
from inception_gui.core.types import Failure, Progress
from inception_gui.core.wording import count, percent
from inception_gui.errors import Kind, UserError

_SHOWN = 10
"""Findings of a kind that are printed; --json has all."""


def run(parsed: argparse.Namespace) -> int:
    """Teach and save; return 1 if an image could not be read."""
    output = parsed.output
    if output.suffix != ".safetensors":
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(output)}” is not a name for weights.",
            "Let it end in .safetensors.",
        )
    tables = [path for path in parsed.folders if path.suffix.lower() in TABLE_SUFFIXES]
    folders = [path for path in parsed.folders if path not in tables]
    listed = [one for table in tables for one in examples_in_table(table)]
    examples = examples_of(folders, parsed.none or [], listed)
    if output.exists() and not parsed.overwrite:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(output)}” exists.",
            "Choose another name for the result, or add --overwrite.",
        )
    inputs = (item.path for item in examples.items)
    check_outputs(
        parsed, (output, "other"), (parsed.report, "text"), inputs=inputs, more_inputs_follow=True
    )
    if examples.skipped:
        say(f"Skipped: {in_words(examples.skipped)}.")
    _say_classes(examples.names, examples.classes)
    inference = open_inference(parsed)
    try:
        lesson, failed = _lesson(parsed, examples, inference)
        facts = save_lesson(output, lesson, inference.classifier)
        report = teach_report(lesson, parsed.folders[0], inference.classifier, output.name)
        tuned = fine_tuned(parsed, lesson, inference) if parsed.fine_tune else None
        report = tuned.report if tuned is not None and tuned.is_better else report
    finally:
        inference.close()
    if parsed.report is not None and report is not None:
        with open_target(parsed.report) as stream:
            write_html(report, stream)
    elif parsed.report is not None:
        say("There is no report: too few images to measure.")
    if parsed.json:
        table = _table(lesson, facts, failed)
        table |= {} if tuned is None else {"fine_tuned": as_table(tuned)}
        put(json.dumps(table, indent=2, ensure_ascii=False) + "\n")
    else:
        _print(lesson, output.name)
        if tuned is not None:
            put(in_sentences(tuned))
    return 1 if failed else 0


def _say_classes(names: tuple[str, ...], classes: tuple[int, ...]) -> None:
    for index, name in enumerate(names[:_SHOWN]):
        say(f"  {printable(name)}: {count(classes.count(index), 'image')}")
    if len(names) > _SHOWN:
        say(f"  and {len(names) - _SHOWN:,} more.")


def _lesson(parsed: argparse.Namespace, examples: Any, inference: Any) -> tuple[Lesson, int]:
    failed = 0
    line = ProgressLine()
    try:
        with closing(teach_classes(examples, inference, store_of(parsed), parsed.blocks)) as events:
            for event in events:
                if isinstance(event, Progress):
                    line.pictures(event.done, event.total or 0, event.done - event.known)
                elif isinstance(event, Failure):
                    failed += 1
                    line.clear()
                    say_of(str(event.item.path or event.item.name), event.message)
                else:
                    return event, failed
    finally:
        line.clear()
    raise AssertionError("a job that ends without its last event")


def _print(lesson: Lesson, name: str) -> None:
    put(f"Taught {count(len(lesson.names), 'class', 'classes')}: {name}\n")
    if lesson.accuracy is None:
        put(f"Too few to measure: a class has fewer than {FEWEST} different images.\n")
    else:
        put(
            f"Right on {percent(lesson.accuracy)} of {count(len(lesson.items), 'image')}, each "
            "classified without having been learned from.\n"
        )
        _print_blocks(lesson)
        gain = gain_of_twice(lesson.curve)
        if gain is not None:
            put(f"With twice the images: probably about {gain * 100:.0f} points better.\n")
    for ill in Ill:
        findings = [one for one in lesson.findings if one.ill is ill]
        for one in findings[:_SHOWN]:
            put(f"{_words(one, lesson)}\n")
        if len(findings) > _SHOWN:
            put(f"  and {len(findings) - _SHOWN:,} more like these.\n")


def _print_blocks(lesson: Lesson) -> None:
    if len(lesson.tried) < 2:
        return
    shares = ", ".join(
        f"{one.block} {percent(one.accuracy)}" for one in lesson.tried if one.accuracy is not None
    )
    put(f"Blocks tried: {shares}.\n")
    if lesson.last is None:
        put("None is clearly better than the last one, which was used.\n")
    else:
        put(
            f"{lesson.block} is clearly better than the last block and was used. Heat maps show "
            "that block; other programs that open the file use the last one. To avoid this, add "
            f"--blocks {LAST_BLOCK}.\n"
        )


def _words(finding: Finding, lesson: Lesson) -> str:
    names = [printable(str(lesson.items[one].path)) for one in finding.pictures]
    other = "" if finding.suggested is None else printable(lesson.names[finding.suggested])
    own = printable(lesson.names[lesson.classes[finding.pictures[0]]])
    if finding.ill is Ill.MISLABELLED:
        return f"Probably “{other}”, not “{own}”: {names[0]}"
    if finding.ill is Ill.RINGLEADER:
        return (
            f"Looks like {finding.strength:.0f} images of “{other}”, but is in “{own}”: {names[0]}"
        )
    if finding.ill is Ill.IN_TWO_CLASSES:
        return "The same in two classes: " + ", ".join(names)
    if finding.ill is Ill.SMALL:
        return f"Smaller than {SMALL_SIDE} pixels: {names[0]}"
    return f"“{own}” has {count(len(names), 'image')}, less than a third of the largest class."


def _table(lesson: Lesson, facts: TaughtFacts, failed: int) -> dict[str, Any]:
    return {
        "classes": [
            {"name": name, "images": images, "threshold": round(threshold, 6)}
            for name, images, threshold in zip(
                facts.classes, facts.pictures, facts.thresholds, strict=True
            )
        ],
        "none": facts.none,
        "accuracy": facts.accuracy,
        "block": lesson.block,
        "blocks": [{"block": one.block, "accuracy": one.accuracy} for one in lesson.tried],
        "failed": failed,
        "curve": [{"images": one.pictures, "accuracy": one.accuracy} for one in lesson.curve],
        "findings": [
            {
                "kind": one.ill.value,
                "paths": [str(lesson.items[picture].path) for picture in one.pictures],
                "suggested": None if one.suggested is None else lesson.names[one.suggested],
                "strength": round(one.strength, 6),
            }
            for one in lesson.findings
        ],
    }
