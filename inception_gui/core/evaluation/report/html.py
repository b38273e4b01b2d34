"""Writes an evaluation as an HTML report: one file that contains its plots, without scripts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import Final, TextIO

from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.svg_plots import coverage_curve, reliability
from inception_gui.core.evaluation.report.wording import (
    crops_words,
    members_words,
    notes,
    rate_words,
    suggestion_words,
    unfinished_words,
)
from inception_gui.core.exports import html_page as page
from inception_gui.core.wording import count, percent

_MOST_CONFUSIONS: Final = 100
_MOST_PICTURES: Final = 20
_MOST_FAILURES: Final = 200

_STYLE: Final = """\
.big { font-size: 1.35rem; font-weight: 600; }
.note { border-left: 4px solid var(--orange); padding-left: .75rem; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; }
figcaption { max-width: 20rem; font-size: .9rem; }
svg text { font-size: 11px; fill: currentColor; }
svg .grid { stroke: var(--line); }
svg .bar { fill: var(--blue); opacity: .75; }
svg .mark { stroke: var(--orange); stroke-width: 2; }
svg .ideal { stroke: currentColor; stroke-dasharray: 4 4; }
svg .curve { fill: none; stroke: var(--blue); stroke-width: 2; }
svg .point { fill: var(--orange); }
"""


def write_html(report: Report, stream: TextIO, *, absolute_paths: bool = False) -> None:
    """Write the whole report; with `absolute_paths`, images are links to files on this computer.

    Otherwise they are named as in the folder or table, and nothing says where that is.
    """
    source = report.setup.source
    name = _link if absolute_paths else partial(_name, source)
    stream.write(page.start("Evaluation report", _STYLE))
    said = [*notes(report.setup), *([] if report.is_complete else [unfinished_words(report)])]
    for note in said:
        stream.write(f'<p class="note">{page.text(note)}</p>\n')
    for part in (
        _numbers(report),
        _conditions(report, str(source) if absolute_paths else source.name),
        _plots(report),
        _confusions(report, name),
        _classes(report),
        _left_out(report, name),
    ):
        stream.write(part)
    stream.write(page.END)


def _link(path: Path) -> str:
    if not path.is_absolute():  # of another system: there is nothing to link to here
        return page.text(str(path))
    return f'<a href="{escape(path.as_uri())}">{page.text(path.name)}</a>'


def _name(source: Path, path: Path) -> str:
    """The path of an image below the folder, or that of the table."""
    below = next((one for one in (source, source.parent) if path.is_relative_to(one)), None)
    return page.text(path.name if below is None else str(path.relative_to(below)))


def _numbers(report: Report) -> str:
    rows = [
        (
            page.row_head(name),
            f'<td class="big number">{percent(rate.value)}</td>',
            page.cell(f"{rate_words(rate)}: {rate.hits:,} of {rate.count:,}"),
        )
        for name, rate in (
            ("Top-1 error", report.top1_error),
            ("Top-5 error", report.top5_error),
        )
    ]
    return page.table(rows) + (
        "<p>In brackets: the 95% interval (Wilson 1927). A prediction counts as right at top-5 if "
        "the true class is among the five most probable.</p>\n"
    )


def _conditions(report: Report, source: str) -> str:
    setup = report.setup
    facts = {
        "Images": f"{len(report.judged):,} of {source}",
        "Weights": members_words(setup),
        "SHA-256": ", ".join(member.sha256 for member in setup.members),
        "Protocol": f"{crops_words(setup.crops)}, mean of the softmax, {setup.mode.value} mode",
        "Device": f"{setup.device} ({setup.precision})",
        "Time": f"{report.seconds:,.1f} s, {report.pictures_per_second:,.1f} images per second",
        "Program": f"Inception GUI {setup.version}",
        "Started": setup.started.isoformat(" ", "seconds"),
    }
    if report.fell_back_because:
        facts["Device"] += f". {report.fell_back_because}"
    return f"<h2>Conditions</h2>\n{page.facts(facts)}"


def _plots(report: Report) -> str:
    calibration = report.calibration
    return (
        '<h2>Calibration</h2>\n<div class="plots">\n'
        f"<figure>\n{reliability(calibration.bins)}\n<figcaption>Bars: share of right "
        "predictions. Marks: mean probability. They agree on the dashed line. Expected calibration "
        f"error {percent(calibration.expected_error)} (Guo et al. 2017, "
        f"{len(calibration.bins)} bins).</figcaption></figure>\n"
        f"<figure>\n{coverage_curve(report.coverage, report.suggestion)}\n<figcaption>"
        f"{page.text(suggestion_words(report.suggestion))}</figcaption></figure>\n</div>\n"
    )


def _confusions(report: Report, name: Callable[[Path], str]) -> str:
    if not report.confusions:
        return ""
    shown = report.confusions[:_MOST_CONFUSIONS]
    rows = [
        (
            page.number(f"{one.count:,}"),
            page.cell(one.label_name),
            page.cell(one.taken_for_name),
            f"<td>{_listed(one.paths, name)}</td>",
        )
        for one in shown
    ]
    more = len(report.confusions) - len(shown)
    further = f"<p>… and {count(more, 'more pair')} of classes.</p>\n" if more else ""
    heads = ("Images", "Class", "Classified as", "Files")
    return f"<h2>Most frequent mistakes</h2>\n{page.table(rows, heads)}{further}"


def _listed(paths: Sequence[Path], name: Callable[[Path], str]) -> str:
    shown = [name(path) for path in paths[:_MOST_PICTURES]]
    if len(paths) > _MOST_PICTURES:
        shown.append(f"and {len(paths) - _MOST_PICTURES:,} more")
    return ", ".join(shown)


def _classes(report: Report) -> str:
    rows = [
        (
            page.cell(one.name),
            page.cell(one.wnid),
            page.number(f"{one.top1.count:,}"),
            page.number(rate_words(one.top1)),
            page.number(rate_words(one.top5)),
        )
        for one in sorted(report.classes, key=lambda one: (one.top1.value, one.index))
    ]
    heads = ("Class", "WordNet id", "Images", "Right", "In the top 5")
    classes = count(len(report.classes), "class", "classes")
    return (
        f"<h2>Classes</h2>\n<details><summary>{classes}, hardest first</summary>\n"
        f"{page.table(rows, heads)}</details>\n"
    )


def _left_out(report: Report, name: Callable[[Path], str]) -> str:
    found = ""
    if report.unjudged:
        rows = [
            (f"<td>{name(one.path)}</td>", page.cell(one.message))
            for one in report.unjudged[:_MOST_FAILURES]
        ]
        heading = f"{count(len(report.unjudged), 'image')} could not be read"
        found += f"<h2>{heading}</h2>\n{page.table(rows)}"
    if report.setup.unknown:
        labels = [
            (
                page.number(f"{one.count:,}"),
                page.cell(one.label),
                page.cell(f"{one.sentence} {one.hint}"),
            )
            for one in report.setup.unknown[:_MOST_FAILURES]
        ]
        found += f"<h2>Labels that do not match one class</h2>\n{page.table(labels)}"
    return found
