"""What the reports of an evaluation say about its numbers."""

from __future__ import annotations

from collections.abc import Sequence

from inception_gui.core.evaluation.dataset.labelled_set import UnknownLabel
from inception_gui.core.evaluation.report.calibration import FEWEST_ANSWERS
from inception_gui.core.evaluation.report.results import (
    Answers,
    Comparison,
    Rate,
    Report,
    Suggestion,
)
from inception_gui.core.evaluation.setup import Crops, Setup
from inception_gui.core.weights.catalog import CATALOG, UNKNOWN_KEY
from inception_gui.core.wording import count, percent, percent_range

TWELVE_IS_OURS = (
    "The paper does not specify its 12 crops; these are the 12 of the 144 that come from the "
    "central square at the smallest scale."
)


def rate_words(rate: Rate) -> str:
    """A share with its 95% interval: "21.2% (20.9 to 21.6%)"."""
    if rate.count == 0:
        return "–"
    return f"{percent(rate.value)} ({percent_range(rate.low, rate.high)})"


def repeated_words(lines: int) -> str:
    """What happens to lines that name an image again."""
    verb = "repeats" if lines == 1 else "repeat"
    return f"{count(lines, 'line')} {verb} an image; each image counts once."


def crops_words(crops: Crops) -> str:
    """How much of each image the network sees."""
    return "single crop" if crops is Crops.SINGLE else f"{int(crops)} crops"


def members_words(setup: Setup) -> str:
    """The weights, by the names that people know."""
    names = [member.title or member.key for member in setup.members]
    return names[0] if len(names) == 1 else f"ensemble of {len(names)}: {', '.join(names)}"


def unfinished_words(report: Report) -> str:
    """How far an interrupted evaluation got."""
    done = len(report.judged) + len(report.unjudged)
    return f"Not finished: {done:,} of {count(report.setup.total, 'image')}."


def stand_in_note(setup: Setup) -> str:
    """The note beside the numbers of weights that are not surely a published file, else ""."""
    if any(member.key.startswith(UNKNOWN_KEY) for member in setup.members):
        return (
            "These weights are not one of the published files: the numbers describe this file, not "
            "Inception V3."
        )
    entries = [CATALOG.get(member.key) for member in setup.members]
    if all(entry is not None and entry.has_published_hash for entry in entries):
        return ""
    return (
        "The publisher of these weights states no hash: that this is the published file could not "
        "be verified."
    )


def suggestion_words(suggestion: Suggestion | None) -> str:
    """Which "not sure" threshold makes most predictions right."""
    if suggestion is None:
        return (
            f"No threshold makes 95% of the predictions right and keeps at least {FEWEST_ANSWERS} "
            "of them."
        )
    return (
        f"Of the predictions with a probability of at least {percent(suggestion.threshold)}, "
        f"{percent(suggestion.precision.value)} are right (95% interval "
        f"{percent_range(suggestion.precision.low, suggestion.precision.high)}); "
        f"{percent(suggestion.coverage)} of the images have one."
    )


def level_words(level: int) -> str:
    """What a level of `Report.levels` is called."""
    return {0: "class", 1: "closest kind"}.get(level, f"{level} levels up")


def answers_words(answers: Answers) -> str:
    """What verdicts name at the usual thresholds, and how often that is right."""
    total = answers.by_class.count + answers.by_kind.count + answers.without
    said = (
        f"A verdict names the class of {answers.by_class.count:,} of {count(total, 'image')} "
        f"({percent(answers.by_class.value)} right)"
    )
    if answers.by_kind.count:
        said += (
            f" and only the kind of {answers.by_kind.count:,} "
            f"({percent(answers.by_kind.value)} right)"
        )
    return f"{said}; {answers.without:,} are not sure."


def difference_words(comparison: Comparison) -> str:
    """How much more often the second was right, in percentage points with the 95% interval."""
    low, high = comparison.difference_low * 100, comparison.difference_high * 100
    return f"{comparison.difference * 100:+.1f} percentage points ({low:+.1f} to {high:+.1f})"


def unknown_words(unknown: Sequence[UnknownLabel]) -> list[tuple[str, int, str]]:
    """Labels, their counts and sentences; what is not about a label is said once for all."""
    found: dict[tuple[str, str], int] = {}
    for one in unknown:
        is_about_label = not one.label or one.label in one.sentence
        key = (one.label if is_about_label else "", f"{one.sentence} {one.hint}".strip())
        found[key] = found.get(key, 0) + one.count
    return [(label, number, sentence) for (label, sentence), number in found.items()]


def notes(setup: Setup) -> tuple[str, ...]:
    """All that belongs beside the numbers."""
    found = [stand_in_note(setup)]
    if setup.crops is Crops.TWELVE:
        found.append(TWELVE_IS_OURS)
    if setup.blacklisted:
        found.append(f"{count(setup.blacklisted, 'image')} on the blacklist skipped.")
    unknown = sum(one.count for one in setup.unknown)
    if unknown:
        found.append(f"{count(unknown, 'image')} skipped: the label does not match one class.")
    if setup.repeated:
        found.append(repeated_words(setup.repeated))
    return tuple(note for note in found if note)
