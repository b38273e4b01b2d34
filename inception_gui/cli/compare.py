"""The command `inception-cli compare`: compares two evaluation reports."""

from __future__ import annotations

import argparse

from inception_gui.cli.outputs import check_outputs
from inception_gui.core.evaluation.report.json_report import read_report
from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.report.writers import write_comparison, write_comparison_json
from inception_gui.core.files.atomic_output import open_target


def run(parsed: argparse.Namespace) -> int:
    """Compare two reports and return the exit code."""
    check_outputs(parsed, (parsed.output, "text"), inputs=(parsed.first, parsed.second))
    comparison = compare(read_report(parsed.first), read_report(parsed.second))
    with open_target(parsed.output) as stream:
        if parsed.file_format == "json":
            write_comparison_json(comparison, stream)
        else:
            write_comparison(comparison, stream, parsed.first.name, parsed.second.name)
    return 0
