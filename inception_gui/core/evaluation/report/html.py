"""Writes an evaluation as an HTML report: one file that contains its plots, without scripts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from typing import Final, TextIO

from inception_gui.core.evaluation.report.class_scores import class_scores, confusion_matrix
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.svg_plots import coverage_curve, reliability
from inception_gui.core.evaluation.report.wording import (
    answers_words,
    crops_words,
    level_words,
    members_words,
    notes,
    rate_words,
    suggestion_words,
    unfinished_words,
    unknown_words,
)
from inception_gui.core.exports import html_page as page
from inception_gui.core.images.small_jpeg import small_jpeg
from inception_gui.core.types import Item
from inception_gui.core.wording import count, percent, percent_range

_MOST_CONFUSIONS: Final = 60
_MOST_PICTURES: Final = 4
_MOST_THUMBNAILS: Final = 160
_THUMBNAIL_SIDE: Final = 96
_MOST_IN_MATRIX: Final = 24
_MOST_FAILURES: Final = 200

_STYLE: Final = """\
.rates { display: flex; flex-wrap: wrap; gap: .5rem 3rem; }
.big { display: block; font-size: 2.1rem; font-variant-numeric: tabular-nums; font-weight: 650; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
figure { margin: 0; }
figcaption { color: var(--soft); font-size: .85rem; max-width: 20rem; }
svg text { font-size: 11px; fill: currentColor; }
svg .grid { stroke: var(--line); }
svg .bar { fill: var(--accent); opacity: .75; }
svg .mark { stroke: var(--warning); stroke-width: 2; }
svg .ideal { stroke: currentColor; stroke-dasharray: 4 4; }
svg .curve { fill: none; stroke: var(--accent); stroke-width: 2; }
svg .point { fill: var(--warning); }
.mistakes { display: grid; gap: .75rem 1.5rem; list-style: none; margin: 0; padding: 0;
  grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); }
.mistakes li { border-top: 1px solid var(--line); padding-top: .6rem; }
.mistakes p { margin: 0 0 .4rem; }
.mistakes img { border-radius: 5px; height: 4.5rem; object-fit: cover; width: 6rem; }
.strip { display: flex; flex-wrap: wrap; gap: .4rem; }
.scroll { overflow-x: auto; }
.matrix { font-size: .75rem; font-variant-numeric: tabular-nums; }
.matrix th { font-weight: 400; padding: 0 .4rem 0 0; white-space: nowrap; }
.matrix thead th { padding: 0 0 .3rem; text-align: center; vertical-align: bottom; }
.matrix thead span { display: inline-block; transform: rotate(180deg); writing-mode: vertical-rl; }
.matrix td { border: 1px solid var(--line); height: 1.5rem; min-width: 1.5rem; padding: 0 .15rem;
  text-align: center; vertical-align: middle; }
.matrix .cell { background: color-mix(in srgb, var(--accent) var(--part), transparent); }
.matrix .wrong { background: color-mix(in srgb, var(--warning) var(--part), transparent); }
"""


def write_html(report: Report, stream: TextIO, *, absolute_paths: bool = False) -> None:
    """Write the whole report, which shows images of mistakes.

    With `absolute_paths` these are links to files on this computer. Otherwise they are named as in
    the folder or table, and nothing says where that is.
    """
    source = report.setup.source
    name = partial(_name, None if absolute_paths else source)
    stream.write(page.start("Evaluation report", _STYLE))
    setup = report.setup
    stream.write(
        f'<p class="soft">{len(report.judged):,} images of “{page.text(setup.source.name)}”, '
        f"{page.text(members_words(setup))}</p>\n"
    )
    said = [*notes(setup), *([] if report.is_complete else [unfinished_words(report)])]
    for note in said:
        stream.write(f'<p class="note">{page.text(note)}</p>\n')
    for part in (_numbers, _levels, _plots):
        stream.write(part(report))
    stream.write(_confusions(report, name, are_links=absolute_paths))
    for part in (_matrix, _classes):
        stream.write(part(report))
    stream.write(_left_out(report, name))
    stream.write(_conditions(report, str(source) if absolute_paths else source.name))
    stream.write(page.END)


def _name(source: Path | None, path: Path) -> str:
    """The path of an image below the folder, or that of the table; the whole one without either."""
    if source is None:
        return str(path)
    below = next((one for one in (source, source.parent) if path.is_relative_to(one)), None)
    return path.name if below is None else str(path.relative_to(below))


def _card(heading: str, content: str) -> str:
    return f'<section class="card"><h2>{page.text(heading)}</h2>\n{content}</section>\n'


def _numbers(report: Report) -> str:
    rates = "".join(
        f'<div><span>{name}</span><span class="big">{percent(rate.value)}</span>'
        f'<span class="soft">{rate.hits:,} of {rate.count:,} wrong, 95% interval '
        f"{percent_range(rate.low, rate.high)}</span></div>\n"
        for name, rate in (
            ("Top-1 error", report.top1_error),
            ("Top-5 error", report.top5_error),
        )
    )
    return (
        f'<section class="card"><div class="rates">{rates}</div>\n'
        '<p class="soft">Intervals after Wilson (1927). A prediction counts as right at top-5 if '
        "the true class is among the five most probable.</p></section>\n"
    )


def _levels(report: Report) -> str:
    if report.answers is None:
        return ""
    said = f"<p>{page.text(answers_words(report.answers))}</p>\n"
    rows = [
        (page.row_head(level_words(level)), page.number(rate_words(one)))
        for level, one in enumerate(report.levels)
    ]
    note = (
        '<p class="soft">At a level, a prediction is right if it belongs to the kind of the true '
        "class there.</p>\n"
    )
    table = page.table(rows, ("Level", "Right")) + note if rows else ""
    return _card("What verdicts name", said + table)


def _conditions(report: Report, source: str) -> str:
    setup = report.setup
    facts = {
        "Images": f"{len(report.judged):,} of “{source}”",
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
    return _card("Conditions", page.facts(facts))


def _plots(report: Report) -> str:
    calibration = report.calibration
    return _card(
        "Calibration",
        '<div class="plots">\n'
        f"<figure>\n{reliability(calibration.bins)}\n<figcaption>Bars: share of right "
        "predictions. Marks: mean probability. They agree on the dashed line. Expected calibration "
        f"error {percent(calibration.expected_error)} (Guo et al. 2017, "
        f"{len(calibration.bins)} bins).</figcaption></figure>\n"
        f"<figure>\n{coverage_curve(report.coverage, report.suggestion)}\n<figcaption>"
        f"{page.text(suggestion_words(report.suggestion))}</figcaption></figure>\n</div>\n",
    )


def _confusions(report: Report, name: Callable[[Path], str], *, are_links: bool) -> str:
    if not report.confusions:
        return ""
    shown = report.confusions[:_MOST_CONFUSIONS]
    left = _MOST_THUMBNAILS
    lines = []
    for one in shown:
        paths = one.paths[: min(_MOST_PICTURES, left)]
        left -= len(paths)
        lines.append(
            f"<li><p>{count(one.count, 'image')}: <strong>{page.text(one.label_name)}</strong> "
            f'classified as <strong>{page.text(one.taken_for_name)}</strong></p><div class="strip">'
            f"{''.join(_thumbnail(path, name(path), are_links) for path in paths)}</div></li>"
        )
    more = len(report.confusions) - len(shown)
    further = f"<p>… and {count(more, 'more pair')} of classes.</p>\n" if more else ""
    items = "\n".join(lines)
    return _card("Most frequent mistakes", f'<ul class="mistakes">\n{items}</ul>\n{further}')


def _thumbnail(path: Path, name: str, is_link: bool) -> str:
    shown = page.image(small_jpeg(Item(path.name, path), _THUMBNAIL_SIDE), name) or page.text(name)
    if not is_link or not path.is_absolute():  # of another system: it leads nowhere here
        return f'<span title="{page.text(name)}">{shown}</span>'
    return f'<a href="{escape(path.as_uri())}" title="{page.text(name)}">{shown}</a>'


def _matrix(report: Report) -> str:
    matrix = confusion_matrix(report.judged, _MOST_IN_MATRIX, report.setup.labels)
    if len(matrix.names) < 2:
        return ""
    heads = "".join(f"<th><span>{page.text(name)}</span></th>" for name in (*matrix.names, "other"))
    rows = []
    for y, (name, counts) in enumerate(zip(matrix.names, matrix.counts, strict=True)):
        total = sum(counts) + matrix.other[y]
        cells = [_matrix_cell(number, total, is_right=x == y) for x, number in enumerate(counts)]
        cells.append(_matrix_cell(matrix.other[y], total, is_right=False))
        rows.append(f"<tr>{page.row_head(name)}{''.join(cells)}</tr>")
    note = ""
    if matrix.left_out:
        further = count(matrix.left_out, "further class", "further classes")
        note = f"<p>Without the images of {further}.</p>"
    body = "\n".join(rows)
    return _card(
        "Confusion matrix",
        '<p class="soft">Rows are labels, columns are predictions.</p>\n<div class="scroll">'
        f'<table class="matrix">\n<thead><tr><th></th>{heads}</tr></thead>\n{body}</table></div>\n'
        f"{note}",
    )


def _matrix_cell(number: int, total: int, *, is_right: bool) -> str:
    if not number:
        return "<td></td>"
    look = "cell" if is_right else "wrong"
    part = 12 + 40 * number / total
    return f'<td class="{look}" style="--part:{part:.0f}%">{number:,}</td>'


def _classes(report: Report) -> str:
    scores = class_scores(report.judged, report.setup.labels)
    rows = [
        (
            page.row_head(one.name),
            page.number(f"{one.recall.count:,}"),
            page.number(rate_words(one.recall)),
            page.number(rate_words(one.precision)),
            page.number("–" if one.f1 is None else f"{one.f1:.3f}"),
            page.number(rate_words(one.top5)),
        )
        for one in sorted(scores, key=lambda one: (one.recall.value, one.index))
    ]
    heads = ("Class", "Images", "Recall (top-1)", "Precision", "F1", "In the top 5")
    classes = count(len(scores), "class", "classes")
    return (
        f'<details class="card"><summary>{classes}, the hardest first</summary>\n'
        f'<p class="soft">Recall: the share of a class\'s images that were classified as it. '
        "Precision: the share of the images classified as it that have its label.</p>\n"
        f'<div class="scroll">{page.table(rows, heads)}</div></details>\n'
    )


def _left_out(report: Report, name: Callable[[Path], str]) -> str:
    found = ""
    if report.unjudged:
        rows = [
            (page.cell(name(one.path)), page.cell(one.message))
            for one in report.unjudged[:_MOST_FAILURES]
        ]
        heading = f"{count(len(report.unjudged), 'image')} could not be read"
        found += _card(heading, page.table(rows))
    if report.setup.unknown:
        labels = [
            (page.number(f"{number:,}"), page.cell(label), page.cell(sentence))
            for label, number, sentence in unknown_words(report.setup.unknown)[:_MOST_FAILURES]
        ]
        found += _card("Labels that do not match one class", page.table(labels))
    return found
