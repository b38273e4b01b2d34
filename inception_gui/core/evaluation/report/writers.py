"""The formats of an evaluation's report, by their names on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final, TextIO

from inception_gui.core.evaluation.judged import KEPT_CLASSES
from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.evaluation.report.json_report import comparison_object, write_json
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.evaluation.report.wording import (
    answers_words,
    crops_words,
    difference_words,
    level_words,
    members_words,
    notes,
    rate_words,
    suggestion_words,
    unfinished_words,
)
from inception_gui.core.exports.csv_file import score_heads
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.files.display_name import printable
from inception_gui.core.wording import count, percent

_MOST_CONFUSIONS: Final = 10


def write_table(report: Report, stream: TextIO) -> None:
    """Write the main numbers, for a terminal."""
    setup = report.setup
    lines = [
        f"top-1 error {rate_words(report.top1_error)}",
        f"top-5 error {rate_words(report.top5_error)}",
        f"{count(len(report.judged), 'image')}, {crops_words(setup.crops)}, {setup.mode} mode, "
        f"{setup.device} {setup.precision}, {members_words(setup)}",
        f"{report.seconds:,.1f} s, {report.pictures_per_second:,.1f} images/s",
        f"expected calibration error {percent(report.calibration.expected_error)}",
        suggestion_words(report.suggestion),
        *([] if report.answers is None else [answers_words(report.answers)]),
        *notes(setup),
    ]
    if report.levels:
        lines.append("accuracy by level:")
        lines += [
            f"  {level_words(level):<14} {rate_words(one)}"
            for level, one in enumerate(report.levels)
        ]
    if not report.is_complete:
        lines.append(unfinished_words(report))
    if report.confusions:
        lines.append("most frequent mistakes:")
        lines += [
            f"  {one.count:>6,}  {one.label_name} classified as {one.taken_for_name}"
            for one in report.confusions[:_MOST_CONFUSIONS]
        ]
    lines += [f"{one.path}: {one.message}" for one in report.unjudged]
    stream.write("".join(f"{printable(line)}\n" for line in lines))


def write_csv(report: Report, stream: TextIO) -> None:
    """Write one row per image: its class, its rank, the top 5, or why it could not be read."""
    labels = report.setup.labels
    fixed = ["path", "wnid", "name", "right", "rank", "label_probability"]
    stream.write(csv_start([*fixed, *score_heads(KEPT_CLASSES), "error"]))
    for one in report.judged:
        label = labels[one.label]
        judged = [int(one.is_right), one.rank, one.label_probability]
        best: list[str | float | None] = []
        for index, share in one.best:
            best += [labels[index].name, share]
        best += [None] * (2 * KEPT_CLASSES - len(best))
        stream.write(csv_line([str(one.path), label.wnid, label.name, *judged, *best, None]))
    blank = [None] * (3 + 2 * KEPT_CLASSES)
    for other in report.unjudged:
        label = labels[other.label]
        stream.write(csv_line([str(other.path), label.wnid, label.name, *blank, other.message]))


def write_comparison(
    comparison: Comparison, stream: TextIO, first_name: str, second_name: str
) -> None:
    """Write a comparison in words, for a terminal."""
    one, other = printable(first_name), printable(second_name)
    width = max(len(one), len(other))
    has_difference = comparison.only_first_right or comparison.only_second_right
    verdict = (
        "There is no difference: both were right on the same images."
        if not has_difference
        else "The difference is significant at the 5% level."
        if comparison.is_significant
        else "The difference is not significant at the 5% level."
    )
    lines = [
        f"{count(comparison.pictures, 'image')} in both evaluations",
        f"{one:{width}}  top-1 error {rate_words(comparison.first_top1_error)}, "
        f"top-5 error {rate_words(comparison.first_top5_error)}",
        f"{other:{width}}  top-1 error {rate_words(comparison.second_top1_error)}, "
        f"top-5 error {rate_words(comparison.second_top5_error)}",
        f"both right {comparison.both_right:,}, only the first {comparison.only_first_right:,}, "
        f"only the second {comparison.only_second_right:,}, neither {comparison.both_wrong:,}",
        f"difference in top-1 accuracy, second minus first: {difference_words(comparison)}",
        f"McNemar's test ({comparison.method}): p = {comparison.p_value:.4g}",
        verdict,
    ]
    if comparison.left_out:
        lines.append(f"{count(comparison.left_out, 'image')} in only one evaluation not compared.")
    stream.write("".join(f"{line}\n" for line in lines))


def write_comparison_json(comparison: Comparison, stream: TextIO) -> None:
    """Write a comparison as one JSON object."""
    stream.write(json.dumps(comparison_object(comparison), indent=1) + "\n")


WRITERS: Final[dict[str, Callable[[Report, TextIO], None]]] = {
    "table": write_table,
    "json": write_json,
    "csv": write_csv,
    "html": write_html,
}
