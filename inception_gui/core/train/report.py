"""The report of a training run: curves, the numbers at the end, a comparison with the start.

One HTML file without scripts, in the style of the other reports.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TextIO

from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.evaluation.report.wording import difference_words, rate_words
from inception_gui.core.exports import html_page as page
from inception_gui.core.train.recipe import Recipe, as_table
from inception_gui.core.wording import count, percent

_WIDTH: Final = 460.0
_HEIGHT: Final = 220.0
_LEFT: Final = 56.0
_TOP: Final = 12.0
_RIGHT: Final = 14.0
_BOTTOM: Final = 40.0
_MOST_POINTS: Final = 400
_TICKS: Final = 4

_STYLE: Final = """\
.rates { display: flex; flex-wrap: wrap; gap: .5rem 3rem; }
.big { display: block; font-size: 2.1rem; font-variant-numeric: tabular-nums; font-weight: 650; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
figure { margin: 0; }
figcaption { color: var(--soft); font-size: .85rem; max-width: 28rem; }
svg { height: auto; max-width: 100%; }
svg text { font-size: 11px; fill: currentColor; }
svg .grid { stroke: var(--line); }
svg .curve { fill: none; stroke: var(--accent); stroke-width: 2; }
"""

CURVES: Final = (
    ("loss", "Loss", "Mean loss of the images learned from, label smoothing and the auxiliary "
     "classifier included."),
    ("rate", "Rate", "Learning rate."),
    ("top1_accuracy", "Accuracy", "Share of right answers on the validation images."),
    ("images_per_second", "Speed", "Images per second, all processes together."),
)  # fmt: skip
"""Keys of the figures that are drawn, with a title and a caption."""


@dataclass(frozen=True, slots=True, eq=False)
class TrainingSummary:
    """What a training run was and came to.

    `final` and `start` are measured on the same validation images; None if there were none, or the
    run began from nothing. `is_seen`: these are among the images that were learned from.
    """

    title: str
    recipe: Recipe
    images: int
    classes: int
    images_per_step: int
    steps: int
    seconds: float
    waiting: float
    device: str
    processes: int
    version: str
    final: Report | None
    start: Report | None
    comparison: Comparison | None
    is_seen: bool = False
    unreadable: int = 0


def write_report(
    summary: TrainingSummary, metrics: Sequence[Mapping[str, Any]], stream: TextIO
) -> None:
    """Write the report."""
    stream.write(page.start("Training report", _STYLE))
    stream.write(
        f'<p class="soft">{page.text(summary.title)}: {count(summary.images, "image")}, '
        f"{count(summary.classes, 'class', 'classes')}</p>\n"
    )
    for note in _notes(summary):
        stream.write(f'<p class="note">{page.text(note)}</p>\n')
    if summary.final is not None:
        stream.write(_numbers(summary.final))
    if summary.comparison is not None:
        stream.write(_comparison(summary.comparison))
    plots = [
        _figure(metrics, key, title, caption)
        for key, title, caption in CURVES
        if sum(key in line for line in metrics) > 1
    ]
    if plots:
        stream.write(_card("Curves", f'<div class="plots">\n{"".join(plots)}</div>\n'))
    stream.write(_card("Recipe", page.facts(_recipe(summary))))
    stream.write(page.END)


def _notes(summary: TrainingSummary) -> list[str]:
    found = []
    if summary.final is None:
        found.append("There were no validation images, so nothing was measured.")
    elif summary.is_seen:
        found.append(
            "The validation images are among those that were learned from: the accuracy says "
            "whether they were learned, and nothing about other images."
        )
    if summary.unreadable:
        found.append(
            f"{count(summary.unreadable, 'image')} could not be read; others were learned instead."
        )
    return found


def _card(heading: str, content: str) -> str:
    return f'<section class="card"><h2>{page.text(heading)}</h2>\n{content}</section>\n'


def _numbers(report: Report) -> str:
    rates = "".join(
        f'<div><span>{name}</span><span class="big">{percent(rate.value)}</span>'
        f'<span class="soft">{rate.hits:,} of {rate.count:,} wrong, {rate_words(rate)}</span></div>'
        for name, rate in (
            ("Top-1 error", report.top1_error),
            ("Top-5 error", report.top5_error),
        )
    )
    return _card("On the validation images", f'<div class="rates">{rates}</div>\n')


def _comparison(found: Comparison) -> str:
    verdict = (
        "The difference is significant at the 5% level."
        if found.is_significant
        else "The difference is not significant at the 5% level."
    )
    facts = {
        "Top-1 error at the start": rate_words(found.first_top1_error),
        "Top-1 error at the end": rate_words(found.second_top1_error),
        "Difference in accuracy": difference_words(found),
        "Only right at the start": f"{found.only_first_right:,}",
        "Only right at the end": f"{found.only_second_right:,}",
        "McNemar's test": f"p = {found.p_value:.4g} ({found.method})",
    }
    return _card("Compared with the start", f"{page.facts(facts)}<p>{verdict}</p>\n")


def _recipe(summary: TrainingSummary) -> dict[str, str]:
    facts = {
        "Steps": f"{summary.steps:,} of {count(summary.images_per_step, 'image')}",
        "First rate": f"{summary.recipe.first_rate(summary.images_per_step):.6g}",
        "Time": f"{summary.seconds:,.0f} s, {percent(summary.waiting)} of it waiting for images",
        "Device": f"{summary.device}, {count(summary.processes, 'process', 'processes')}",
        "Program": f"Inception GUI {summary.version}",
    }
    table = as_table(summary.recipe)
    return facts | {name.replace("_", " "): str(value) for name, value in table.items()}


def _figure(metrics: Sequence[Mapping[str, Any]], key: str, title: str, caption: str) -> str:
    points = [(float(line["epoch"]), float(line[key])) for line in metrics if key in line]
    points = points[:: -(-len(points) // _MOST_POINTS)] + points[-1:]
    is_share = key == "top1_accuracy"
    high = 1.0 if is_share else max(value for _, value in points) or 1.0
    last = max(epoch for epoch, _ in points) or 1.0
    last = math.ceil(last) if last > _TICKS else last

    def x(epoch: float) -> float:
        return _LEFT + epoch / last * _WIDTH

    def y(value: float) -> float:
        return _TOP + (1 - value / high) * _HEIGHT

    drawn = []
    for tick in range(_TICKS + 1):
        value, epoch = high * tick / _TICKS, last * tick / _TICKS
        said = f"{value:.0%}" if is_share else f"{value:.3g}"
        drawn.append(
            f'<line class="grid" x1="{x(0):.1f}" x2="{x(last):.1f}" y1="{y(value):.1f}" '
            f'y2="{y(value):.1f}"/><text x="{x(0) - 6:.1f}" y="{y(value) + 4:.1f}" '
            f'text-anchor="end">{said}</text><text x="{x(epoch):.1f}" y="{y(0) + 15:.1f}" '
            f'text-anchor="middle">{epoch:.3g}</text>'
        )
    line = " ".join(f"{x(epoch):.1f},{y(value):.1f}" for epoch, value in points)
    width, height = _LEFT + _WIDTH + _RIGHT, _TOP + _HEIGHT + _BOTTOM
    return (
        f'<figure>\n<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" role="img" '
        f'aria-label="{title}">\n{"".join(drawn)}\n<polyline class="curve" points="{line}"/>'
        f'<text x="{x(last / 2):.1f}" y="{height - 6:.1f}" text-anchor="middle">epochs</text>'
        f"</svg>\n<figcaption>{title}. {caption}</figcaption></figure>\n"
    )
