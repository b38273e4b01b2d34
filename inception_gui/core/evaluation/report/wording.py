"""What is said of an evaluation's numbers, wherever they are shown."""

from __future__ import annotations

from inception_gui.core.evaluation.report.calibration import FEWEST_ANSWERS
from inception_gui.core.evaluation.report.results import Rate, Suggestion
from inception_gui.core.evaluation.setup import Crops, Setup
from inception_gui.core.weights.catalog import UNKNOWN_KEY

TWELVE_IS_OURS = (
    "The paper does not say which 12 crops it means; these are the 12 of the smallest scale's "
    "centre square, of the 144."
)


def percent(share: float) -> str:
    """A share as people read it: "21.2 %"."""
    return f"{share * 100:.1f} %"


def error_words(rate: Rate) -> str:
    """A share with its 95 % interval: "21.2 % (20.9 to 21.6)"."""
    if rate.count == 0:
        return "–"
    return f"{percent(rate.value)} ({rate.low * 100:.1f} to {rate.high * 100:.1f})"


def pictures_words(count: int, of_one: str = "", of_many: str = "") -> str:
    """A number of pictures and the verb behind it: "1 picture is", "1,762 pictures are"."""
    words = f"{count:,} picture {of_one}" if count == 1 else f"{count:,} pictures {of_many}"
    return words.rstrip()


def repeated_words(count: int) -> str:
    """What became of lines that name a picture once more."""
    lines = "1 line names a picture" if count == 1 else f"{count:,} lines name a picture"
    return f"{lines} once more; it counts once."


def crops_words(crops: Crops) -> str:
    """How much of each picture was looked at."""
    return "single crop" if crops is Crops.SINGLE else f"{int(crops)} crops"


def members_words(setup: Setup) -> str:
    """The weights, by the names that people know."""
    names = [member.title or member.key for member in setup.members]
    return names[0] if len(names) == 1 else f"ensemble of {len(names)}: {', '.join(names)}"


def stand_in_note(setup: Setup) -> str:
    """What must stand beside the numbers of a file that nobody published; "" for published ones."""
    unknown = [member for member in setup.members if member.key == UNKNOWN_KEY]
    if not unknown:
        return ""
    return (
        "These weights are not one of the published files: the numbers are this file's own, not "
        "Inception V3's."
    )


def suggestion_words(suggestion: Suggestion | None) -> str:
    """What threshold for "not sure" makes most answers right."""
    if suggestion is None:
        return (
            f"No threshold that leaves at least {FEWEST_ANSWERS} answers makes 95 % of them right."
        )
    return (
        f"Answering only from {percent(suggestion.threshold)} on, "
        f"{percent(suggestion.precision.value)} of the answers are right "
        f"(95 % interval {suggestion.precision.low * 100:.1f} to "
        f"{suggestion.precision.high * 100:.1f}), and {percent(suggestion.coverage)} of the "
        "pictures get one."
    )


def notes(setup: Setup) -> tuple[str, ...]:
    """All that must be said beside the numbers."""
    found = [stand_in_note(setup)]
    if setup.crops is Crops.TWELVE:
        found.append(TWELVE_IS_OURS)
    if setup.blacklisted:
        found.append(
            f"{pictures_words(setup.blacklisted, 'is', 'are')} on the blacklist and left out."
        )
    unknown = sum(one.count for one in setup.unknown)
    if unknown:
        left_out = pictures_words(unknown, "has", "have")
        found.append(f"{left_out} no label that means one class: left out.")
    if setup.repeated:
        found.append(repeated_words(setup.repeated))
    return tuple(note for note in found if note)
