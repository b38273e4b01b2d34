"""The formats of an evaluation's report, by the name that the command line knows them by."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from typing import Final, TextIO

from inception_gui.core.evaluation.judged import KEPT_CLASSES, Judged
from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.evaluation.report.json_report import comparison_object, write_json
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.evaluation.report.wording import (
    crops_words,
    error_words,
    members_words,
    notes,
    percent,
    pictures_words,
    suggestion_words,
)
from inception_gui.core.exports.csv_file import BYTE_ORDER_MARK, LINE_END
from inception_gui.core.files.path_text import escape_path, neutralise, printable
from inception_gui.core.labels.imagenet import imagenet_labels

_MOST_CONFUSIONS: Final = 10


def write_table(report: Report, stream: TextIO) -> None:
    """Write what matters most, for a terminal."""
    setup = report.setup
    lines = [
        f"top-1 error {error_words(report.top1_error)}",
        f"top-5 error {error_words(report.top5_error)}",
        f"{pictures_words(len(report.judged))}, {crops_words(setup.crops)}, {setup.mode} mode, "
        f"{setup.device} {setup.precision}, {members_words(setup)}",
        f"{report.seconds:,.1f} s, {report.pictures_per_second:,.1f} pictures/s",
        f"expected calibration error {percent(report.calibration.expected_error)}",
        suggestion_words(report.suggestion),
        *notes(setup),
    ]
    if not report.is_complete:
        lines.append(f"Not finished: {len(report.judged):,} of {setup.total:,} pictures.")
    if report.confusions:
        lines.append("most frequent mistakes:")
        lines += [
            f"  {one.count:>6,}  {one.label_name} taken for {one.taken_for_name}"
            for one in report.confusions[:_MOST_CONFUSIONS]
        ]
    lines += [f"{one.path}: {one.message}" for one in report.unjudged]
    stream.write("".join(f"{printable(line)}\n" for line in lines))


def write_csv(report: Report, stream: TextIO) -> None:
    """Write one row a picture: its class, its rank, the best five, or why it could not be read."""
    labels = imagenet_labels()
    stream.write(BYTE_ORDER_MARK)
    scores = [f"{word}_{n + 1}" for n in range(KEPT_CLASSES) for word in ("label", "probability")]
    heads = ["path", "wnid", "name", "right", "rank", "label_probability", *scores, "error"]
    writer = csv.writer(stream, lineterminator=LINE_END)
    writer.writerow(heads)
    for one in report.judged:
        label = labels[one.label]
        writer.writerow(
            [
                escape_path(str(one.path)),
                label.wnid,
                neutralise(label.name),
                int(one.is_right),
                one.rank,
                f"{one.label_probability:.6g}",
                *_scores(one),
                "",
            ]
        )
    for other in report.unjudged:
        label = labels[other.label]
        blank = [""] * (3 + 2 * KEPT_CLASSES)
        path, message = escape_path(str(other.path)), escape_path(other.message)
        writer.writerow([path, label.wnid, neutralise(label.name), *blank, message])


def write_comparison(
    comparison: Comparison, stream: TextIO, first_name: str, second_name: str
) -> None:
    """Write a comparison in words, for a terminal."""
    one, other = printable(first_name), printable(second_name)
    width = max(len(one), len(other))
    verdict = (
        "The difference is more than chance explains (at 5 %)."
        if comparison.is_significant
        else "The difference may be chance (at 5 %)."
    )
    lines = [
        f"{pictures_words(comparison.pictures)} that both judged",
        f"{one:{width}}  top-1 error {error_words(comparison.first_top1_error)}, "
        f"top-5 error {error_words(comparison.first_top5_error)}",
        f"{other:{width}}  top-1 error {error_words(comparison.second_top1_error)}, "
        f"top-5 error {error_words(comparison.second_top5_error)}",
        f"both right {comparison.both_right:,}, only the first {comparison.only_first_right:,}, "
        f"only the second {comparison.only_second_right:,}, neither {comparison.both_wrong:,}",
        f"McNemar's test ({comparison.method}): p = {comparison.p_value:.4g}",
        verdict,
    ]
    if comparison.left_out:
        lines.append(f"{comparison.left_out:,} judgements of only one of the two are left out.")
    stream.write("".join(f"{line}\n" for line in lines))


def write_comparison_json(comparison: Comparison, stream: TextIO) -> None:
    """Write a comparison as one JSON object."""
    stream.write(json.dumps(comparison_object(comparison), indent=1) + "\n")


def _scores(one: Judged) -> Iterable[str]:
    labels = imagenet_labels()
    for index, probability in one.best:
        yield neutralise(labels[index].name)
        yield f"{probability:.6g}"


WRITERS: Final[dict[str, Callable[[Report, TextIO], None]]] = {
    "table": write_table,
    "json": write_json,
    "csv": write_csv,
    "html": write_html,
}
