"""Writes reports as JSON and reads them again, for `compare` and other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TextIO

from inception_gui.core.evaluation.json_lines import (
    Json,
    at_least_0,
    judged_from,
    judged_object,
    setup_from,
    setup_object,
    unjudged_from,
    unjudged_object,
)
from inception_gui.core.evaluation.report.build import make_report
from inception_gui.core.evaluation.report.results import Comparison, Rate, Report
from inception_gui.core.evaluation.report.wording import notes
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.read_bounded import MALFORMED, read_json
from inception_gui.errors import Kind, UserError

_MOST_BYTES: Final = 64 << 20
"""A report of 50,000 images has 15 MB."""


def write_json(report: Report, stream: TextIO) -> None:
    """Write the numbers first, then the images, one per line.

    Errors, accuracies and probabilities are fractions, intervals are `[low, high]`.
    """
    head = json.dumps(_head(report), indent=1)
    stream.write(head.removesuffix("\n}"))
    for name, rows in (
        ("pictures", [judged_object(one) for one in report.judged]),
        ("failures", [unjudged_object(one) for one in report.unjudged]),
    ):
        stream.write(f',\n "{name}": [')
        stream.write(",".join(f"\n  {json.dumps(row)}" for row in rows))
        stream.write("]")
    stream.write("\n}\n")


def read_report(path: Path) -> Report:
    """Read a report that `write_json` wrote; its numbers are computed again from its images.

    Raises:
        UserError: it cannot be read, or is none (WRONG_USAGE).
    """
    try:
        found = read_json(path, _MOST_BYTES)
        return make_report(
            setup_from(found["run"]),
            [judged_from(one) for one in found["pictures"]],
            [unjudged_from(one) for one in found["failures"]],
            at_least_0(found["seconds"]),
            fell_back_because=str(found["fell_back_because"]),
        )
    except MALFORMED as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{printable(path.name)}” is not an evaluation.",
            "Use a file that “inception-cli evaluate --format json” wrote.",
            detail=repr(error),
        ) from error


def comparison_object(comparison: Comparison) -> Json:
    """A comparison as JSON."""
    return {
        "pictures": comparison.pictures,
        "both_right": comparison.both_right,
        "only_first_right": comparison.only_first_right,
        "only_second_right": comparison.only_second_right,
        "both_wrong": comparison.both_wrong,
        "p_value": comparison.p_value,
        "method": comparison.method,
        "difference": comparison.difference,
        "difference_interval": [comparison.difference_low, comparison.difference_high],
        "paired_by_content": comparison.by_content,
        "first": {
            **_rate("top1_error", comparison.first_top1_error),
            **_rate("top5_error", comparison.first_top5_error),
        },
        "second": {
            **_rate("top1_error", comparison.second_top1_error),
            **_rate("top5_error", comparison.second_top5_error),
        },
        "only_first_right_paths": [str(path) for path in comparison.only_first_paths],
        "only_second_right_paths": [str(path) for path in comparison.only_second_paths],
        "left_out": comparison.left_out,
    }


def _head(report: Report) -> Mapping[str, Any]:
    suggestion = report.suggestion
    return {
        "run": setup_object(report.setup),
        "notes": list(notes(report.setup)),
        **_rate("top1_error", report.top1_error),
        **_rate("top5_error", report.top5_error),
        "count": report.top1_error.count,
        "complete": report.is_complete,
        "seconds": report.seconds,
        "pictures_per_second": report.pictures_per_second,
        "fell_back_because": report.fell_back_because,
        "expected_calibration_error": report.calibration.expected_error,
        "calibration": [
            {
                "low": one.low,
                "high": one.high,
                "count": one.count,
                "confidence": one.confidence,
                "accuracy": one.accuracy,
            }
            for one in report.calibration.bins
        ],
        "coverage": [
            {"threshold": one.threshold, "coverage": one.coverage, "precision": one.precision}
            for one in report.coverage
        ],
        "accuracy_by_level": [
            {"level": level, **_rate("accuracy", one)} for level, one in enumerate(report.levels)
        ],
        "answers": None
        if report.answers is None
        else {
            "named": report.answers.by_class.count,
            **_rate("named_right", report.answers.by_class),
            "kind_named": report.answers.by_kind.count,
            **_rate("kind_right", report.answers.by_kind),
            "not_named": report.answers.without,
        },
        "suggested_threshold": None
        if suggestion is None
        else {
            "wanted_precision": suggestion.wanted,
            "threshold": suggestion.threshold,
            "coverage": suggestion.coverage,
            **_rate("precision", suggestion.precision),
        },
        "classes": [
            {
                "index": one.index,
                "wnid": one.wnid,
                "name": one.name,
                "count": one.top1.count,
                **_rate("top1_accuracy", one.top1),
                **_rate("top5_accuracy", one.top5),
            }
            for one in report.classes
        ],
        "confusions": [
            {
                "label": one.label,
                "label_name": one.label_name,
                "taken_for": one.taken_for,
                "taken_for_name": one.taken_for_name,
                "count": one.count,
                "paths": [str(path) for path in one.paths],
            }
            for one in report.confusions
        ],
    }


def _rate(name: str, rate: Rate) -> Json:
    return {name: rate.value, f"{name}_interval": [rate.low, rate.high]}
