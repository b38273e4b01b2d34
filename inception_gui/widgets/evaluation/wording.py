"""What the window says about evaluations."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Answers, Comparison, Rate, Report
from inception_gui.core.evaluation.setup import Setup
from inception_gui.core.items.skipped import in_words
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.wording import MODE_TITLES
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import figures, number, tr, translated
from inception_gui.widgets.common.wording import images

_MINUTE_S: Final = 60
_HOUR_S: Final = 3600
_NAMED_LABELS: Final = 5


def not_published() -> str:
    """The note beside the numbers of weights that are not from the catalogue."""
    return tr(
        "These weights are not one of the published files: the numbers describe this file, not "
        "Inception V3."
    )


def understood(labelled: LabelledSet) -> str:
    """What there is to evaluate: "4 images, 2 classes"."""
    count = len({item.label for item in labelled.items})
    classes = tr("%Ln class(es)", "", count)
    return tr("{0}, {1}").format(images(len(labelled.items)), classes)


def taken(labelled: LabelledSet) -> str:
    """What labels that are not names of classes were taken for; empty if all are."""
    names = [imagenet_labels()[one.class_index].name for one in labelled.meanings]
    pairs = [
        tr("“{0}” is {1}").format(one.label, name)
        for one, name in zip(labelled.meanings, names, strict=True)
        if one.label.replace("_", " ").casefold() != name.casefold()
    ]
    more = len(pairs) - _NAMED_LABELS
    pairs = pairs[:_NAMED_LABELS] + ([tr("… and {0} more").format(more)] if more > 0 else [])
    return tr("Labels: {0}.").format(", ".join(pairs)) if pairs else ""


def skipped(labelled: LabelledSet) -> str:
    """What is not evaluated, apart from unknown labels; empty for nothing."""
    parts = []
    if (first := labelled.first_missing) is not None:
        where = tr("line {0}: “{1}”").format(first.line, first.written.strip())
        parts.append(tr("{0} not found ({1})").format(images(labelled.missing), where))
    if labelled.blacklisted:
        parts.append(tr("{0} on the blacklist").format(images(labelled.blacklisted)))
    if reasons := in_words(dict(labelled.skipped or {})):
        parts.append(translated(reasons))
    return tr("Skipped: {0}.").format(", ".join(parts)) if parts else ""


def unknown_labels(labelled: LabelledSet) -> str:
    """How many labels do not match any class; empty if all do."""
    if not labelled.unknown:
        return ""
    words = tr("Labels without a matching class: %Ln", "", len(labelled.unknown))
    return words + tr(" ({0} skipped).").format(images(labelled.unknown_count))


def unknown_lines(labelled: LabelledSet) -> str:
    """The first labels that do not match any class, each with a hint."""
    counts: dict[tuple[str, str], int] = {}
    for unknown in labelled.unknown:
        if unknown.label and unknown.label not in unknown.sentence:
            # Not about this label, but about the lines of the table: said once with their number.
            key = (translated(unknown.sentence).rstrip("."), translated(unknown.hint))
        else:
            label = f"“{unknown.label}”" if unknown.label else tr("No label")
            # The sentence repeats the label; the hint has the candidates.
            key = (label, translated(unknown.hint or unknown.sentence))
        counts[key] = counts.get(key, 0) + unknown.count
    lines = [f"{head} ({images(count)}). {rest}" for (head, rest), count in counts.items()]
    more = len(lines) - _NAMED_LABELS
    lines = lines[:_NAMED_LABELS]
    if more > 0:
        lines.append(tr("… and {0} more.").format(wording.count(more)))
    return "\n".join(lines)


def about(seconds: float) -> str:
    """An estimate as coarse as it is: "about 20 s", "about 4 min", "about 2.5 h"."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 1.5 * _MINUTE_S:
        return tr("about {0:.0f} s").format(round(seconds, -1))
    if seconds < 1.5 * _HOUR_S:
        return tr("about {0:.0f} min").format(seconds / _MINUTE_S)
    hours = seconds / _HOUR_S
    return tr("about {0} h").format(number(hours, 1 if hours < 10 else 0))


def took(seconds: float) -> str:
    """How long something took: "48 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 1:
        return tr("less than a second")
    if whole < _MINUTE_S:
        return tr("{0} s").format(whole)
    if whole < _HOUR_S:
        return tr("{0} min {1:02d} s").format(whole // _MINUTE_S, whole % _MINUTE_S)
    return tr("{0} h {1:02d} min").format(whole // _HOUR_S, whole % _HOUR_S // _MINUTE_S)


def error(rate: Rate) -> str:
    """A rate with one decimal: "21.2%"; a dash if nothing was evaluated."""
    return figures(f"{rate.value * 100:.1f}%") if rate.count else "–"


def interval(rate: Rate) -> str:
    """The confidence interval of a rate: "20.1 to 22.4%"."""
    if not rate.count:
        return tr("no image was evaluated")
    return wording.percent_range(rate.low, rate.high)


def threshold(share: float) -> str:
    """A threshold for "not sure": "62%", or "99.4%"."""
    return figures(f"{share * 100:.1f}".removesuffix(".0") + "%")


def protocol(setup: Setup) -> str:
    """What was averaged: "single crop", "12 crops, ensemble of 2"."""
    crops = int(setup.crops)
    words = tr("single crop") if crops == 1 else tr("%Ln crop(s)", "", crops)
    members = len(setup.members)
    if members > 1:
        words += tr(", ensemble of {0}").format(members)
    return words


def weights(setup: Setup) -> str:
    """The names of the weights."""
    return ", ".join(member.title or member.key for member in setup.members)


def name_of(setup: Setup) -> str:
    """The name of an evaluation: the last part of its source."""
    return source_name(setup.source)


def source_name(source: Path) -> str:
    """The name of a folder; that of a file with its folder, for many are called labels.csv."""
    if source.suffix and source.parent.name:
        return f"{source.parent.name}/{source.name}"
    return source.name or str(source)


def conditions(report: Report) -> list[tuple[str, str]]:
    """The conditions of a report, line by line: a heading and its text."""
    setup = report.setup
    mode = tr("{0} mode").format(tr(MODE_TITLES[setup.mode]).lower())
    speed = tr("{0} images/s").format(wording.rate(report.pictures_per_second))
    started = wording.moment(setup.started, wording.WITH_LONG_MONTH)
    lines = [
        (tr("Images"), str(setup.source)),
        (tr("Weights"), weights(setup)),
        (tr("Protocol"), f"{protocol(setup)}, {mode}"),
        (tr("Device"), f"{setup.device}, {setup.precision}"),
        (tr("Time"), f"{took(report.seconds)}, {speed}"),
        (tr("Started"), f"{started}, Inception GUI {setup.version}"),
    ]
    if report.answers is not None:
        lines.append((tr("Verdicts"), _answers(report.answers)))
    if report.levels:
        rates = [wording.percent(one.value) for one in report.levels]
        names = [tr("class {0}"), tr("closest kind {0}")]
        said = [name.format(one) for name, one in zip(names, rates, strict=False)]
        said += [
            tr("{0} levels up {1}").format(level, one)
            for level, one in enumerate(rates)
            if level > 1
        ]
        lines.append((tr("Right by level"), ", ".join(said)))
    out = []
    if report.unjudged:
        out.append(tr("{0} cannot be read").format(images(len(report.unjudged))))
    if missed := sum(unknown.count for unknown in setup.unknown):
        out.append(tr("{0} with unknown labels").format(images(missed)))
    if setup.blacklisted:
        out.append(tr("{0} on the blacklist").format(images(setup.blacklisted)))
    if out:
        lines.append((tr("Skipped"), ", ".join(out)))
    if report.fell_back_because:
        lines.append((tr("Note"), translated(report.fell_back_because)))
    return lines


def _answers(answers: Answers) -> str:
    """What verdicts name, and how much of it is right."""
    parts = [
        tr("class named in {0} ({1} right)").format(
            wording.count(answers.by_class.count), wording.percent(answers.by_class.value)
        )
    ]
    if answers.by_kind.count:
        parts.append(
            tr("only the kind in {0} ({1} right)").format(
                wording.count(answers.by_kind.count), wording.percent(answers.by_kind.value)
            )
        )
    parts.append(tr("not sure in {0}").format(wording.count(answers.without)))
    return ", ".join(parts)


def summary_line(summary: EvaluationSummary) -> str:
    """An earlier evaluation on one line."""
    setup = summary.setup
    when = wording.moment(setup.started)
    words = f"{name_of(setup)} · {protocol(setup)} · {weights(setup)} · {when}"
    if summary.state == "finished" and summary.top1_error is not None:
        rate = figures(f"{summary.top1_error * 100:.1f}%")
        return f"{words} · " + tr("{0} top-1 error").format(rate)
    return f"{words} · {progress(summary.done, setup.total)}"


def progress(done: int, total: int) -> str:
    """How far an evaluation is: "200 of 1,000 images"."""
    return tr("{0} of {1}").format(wording.count(done), images(total))


def difference(comparison: Comparison) -> str:
    """The result of a comparison in one sentence; the second evaluation is "this one"."""
    first, second = comparison.only_first_right, comparison.only_second_right
    if first == second == 0:
        words = tr("No difference: both were right on the same images ({0} compared).")
        return words.format(images(comparison.pictures))
    p_value = chance(comparison.p_value)
    if not comparison.is_significant:
        words = tr(
            "No significant difference: this one alone was right on {0}, the earlier one alone on "
            "{1}, which may be chance ({2})."
        )
        return words.format(images(second), wording.count(first), p_value)
    if second > first:
        words = tr(
            "This one is better: it alone was right on {0}, the earlier one alone on {1}. "
            "That is unlikely to be chance ({2})."
        )
        return words.format(images(second), wording.count(first), p_value)
    words = tr(
        "The earlier one is better: it alone was right on {0}, this one alone on {1}. "
        "That is unlikely to be chance ({2})."
    )
    return words.format(images(first), wording.count(second), p_value)


def chance(p_value: float) -> str:
    """A p-value as it is written."""
    return "p < 0.001" if p_value < 0.001 else f"p = {p_value:.3f}"
