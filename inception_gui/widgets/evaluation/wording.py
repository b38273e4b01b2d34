"""What the window says about evaluations, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Comparison, Rate, Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.items.skipped import in_words
from inception_gui.core.types import Mode
from inception_gui.widgets.common import wording

_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_NAMED_LABELS: Final = 5

NOT_PUBLISHED: Final = (
    "These weights are not one of the published files: the numbers are not Inception V3’s."
)

MODES: Final = {Mode.EXACT: "Exact", Mode.STANDARD: "Standard", Mode.FAST: "Fast"}


def pictures(number: int) -> str:
    """As in "1 picture", "10,000 pictures"."""
    return "1 picture" if number == 1 else f"{wording.count(number)} pictures"


def classes(number: int) -> str:
    """As in "1 class", "1,000 classes"."""
    return "1 class" if number == 1 else f"{wording.count(number)} classes"


def understood(labelled: LabelledSet) -> str:
    """What there is to evaluate."""
    count = len({item.label for item in labelled.items})
    return f"{pictures(len(labelled.items))} of {classes(count)}"


def left_out(labelled: LabelledSet) -> str:
    """What is not evaluated besides labels that mean no class; empty where nothing is."""
    parts = []
    if labelled.blacklisted:
        parts.append(f"{pictures(labelled.blacklisted)} on the blacklist")
    if skipped := in_words(dict(labelled.skipped or {})):
        parts.append(skipped)
    return f"Left out: {', '.join(parts)}." if parts else ""


def unknown_labels(labelled: LabelledSet) -> str:
    """How many labels mean no class; empty where all do."""
    if not labelled.unknown:
        return ""
    labels, hit = len(labelled.unknown), pictures(labelled.unknown_count)
    subject = "1 label was" if labels == 1 else f"{wording.count(labels)} labels were"
    return f"{subject} not understood; {hit} will not be evaluated."


def unknown_lines(labelled: LabelledSet) -> str:
    """The first labels that mean no class, each with what is wrong and what could be meant."""
    lines = []
    for unknown in labelled.unknown[:_NAMED_LABELS]:
        label = f"“{unknown.label}”" if unknown.label else "No label"
        words = f"{label} ({pictures(unknown.count)})"
        # The sentence repeats the label; the hint has the candidates.
        lines.append(f"{words}. {unknown.hint or unknown.sentence}")
    if (more := len(labelled.unknown) - _NAMED_LABELS) > 0:
        lines.append(f"… and {wording.count(more)} more.")
    return "\n".join(lines)


def about(seconds: float) -> str:
    """An estimate as coarse as it is: "about 20 s", "about 4 min", "about 2.5 h"."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 1.5 * _MINUTE_S:
        return f"about {round(seconds, -1):.0f} s"
    if seconds < 1.5 * _HOUR_S:
        return f"about {seconds / _MINUTE_S:.0f} min"
    hours = seconds / _HOUR_S
    return f"about {hours:.1f} h" if hours < 10 else f"about {hours:.0f} h"


def took(seconds: float) -> str:
    """How long something took: "48 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 1:
        return "under a second"
    if whole < _MINUTE_S:
        return f"{whole} s"
    if whole < _HOUR_S:
        return f"{whole // _MINUTE_S} min {whole % _MINUTE_S:02d} s"
    return f"{whole // _HOUR_S} h {whole % _HOUR_S // _MINUTE_S:02d} min"


def error(rate: Rate) -> str:
    """A rate as a large figure: "21.2 %"."""
    return f"{rate.value * 100:.1f} %" if rate.count else "–"


def interval(rate: Rate) -> str:
    """Where the true rate probably is."""
    if not rate.count:
        return "no picture was judged"
    return f"{rate.low * 100:.1f} to {rate.high * 100:.1f} %"


def limit(threshold: float) -> str:
    """A threshold for "not sure": "62 %", or "99.4 %"."""
    return f"{threshold * 100:.1f}".removesuffix(".0") + " %"


def protocol(setup: Setup) -> str:
    """What was averaged: "single crop", "12 crops, an ensemble of 2"."""
    words = "single crop" if setup.crops == 1 else f"{int(setup.crops)} crops"
    members = len(setup.members)
    return words if members == 1 else f"{words}, an ensemble of {members}"


def weights(setup: Setup) -> str:
    """The names of the weights."""
    return ", ".join(member.title or member.key for member in setup.members)


def name_of(setup: Setup) -> str:
    """What an evaluation is called: the last part of its source."""
    return source_name(setup.source)


def source_name(source: Path) -> str:
    """A folder's name; a file's with its folder's, for many a table is called labels.csv."""
    if source.suffix and source.parent.name:
        return f"{source.parent.name}/{source.name}"
    return source.name or str(source)


def conditions(report: Report) -> list[tuple[str, str]]:
    """Under which conditions a report was made: a heading and its words, line by line."""
    setup = report.setup
    lines = [
        ("Pictures", str(setup.source)),
        ("Weights", weights(setup)),
        ("Protocol", f"{protocol(setup)}, {MODES[setup.mode].lower()} mode"),
        ("Computed on", f"{setup.device}, {setup.precision}"),
        (
            "Time",
            f"{took(report.seconds)}, {wording.rate(report.pictures_per_second)} pictures/s",
        ),
        (
            "Begun",
            f"{setup.started.astimezone():%d %B %Y, %H:%M}, Inception GUI {setup.version}",
        ),
    ]
    out = []
    if report.unjudged:
        out.append(f"{pictures(len(report.unjudged))} could not be read")
    if missed := sum(unknown.count for unknown in setup.unknown):
        out.append(f"{pictures(missed)} with labels not understood")
    if setup.blacklisted:
        out.append(f"{pictures(setup.blacklisted)} on the blacklist")
    if out:
        lines.append(("Left out", ", ".join(out)))
    if report.fell_back_because:
        lines.append(("Note", report.fell_back_because))
    return lines


def summary_line(summary: EvaluationSummary) -> str:
    """An earlier evaluation in one line."""
    setup = summary.setup
    when = f"{setup.started.astimezone():%d %b %Y, %H:%M}"
    words = f"{name_of(setup)} · {protocol(setup)} · {weights(setup)} · {when}"
    if summary.state == "finished" and summary.top1_error is not None:
        return f"{words} · {summary.top1_error * 100:.1f} % top-1 error"
    return f"{words} · {wording.count(summary.done)} of {pictures(setup.total)}"


def difference(comparison: Comparison, before: str) -> str:
    """What a comparison says, in one plain sentence; the second evaluation is "this one"."""
    first, second = comparison.only_first_right, comparison.only_second_right
    if first == second == 0:
        return f"Both were right on the same pictures, {pictures(comparison.pictures)} compared."
    if not comparison.is_significant:
        return (
            f"No difference is proven: this one alone was right on {pictures(second)}, "
            f"{before} alone on {wording.count(first)}, which may be chance "
            f"({chance(comparison.p_value)})."
        )
    better, worse = ("this one", before) if second > first else (before, "this one")
    most, least = max(first, second), min(first, second)
    return (
        f"{better[0].upper()}{better[1:]} is better: right alone on {pictures(most)}, "
        f"{worse} alone on {wording.count(least)}. Chance would hardly do that "
        f"({chance(comparison.p_value)})."
    )


def chance(p_value: float) -> str:
    """A p-value as it is written."""
    return "p < 0.001" if p_value < 0.001 else f"p = {p_value:.3f}"


def names(words: Sequence[str]) -> str:
    """As in "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
