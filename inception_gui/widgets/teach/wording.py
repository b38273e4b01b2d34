"""What the window says about own classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from inception_gui.core.evaluation.report.results import Rate
from inception_gui.core.files.display_name import printable
from inception_gui.core.jobs.standing import Standing, Suspect
from inception_gui.core.teach.doctor import Ill
from inception_gui.core.teach.project import Project
from inception_gui.core.types import Failure
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import number, tr, translated

if TYPE_CHECKING:
    from inception_gui.core.jobs.measure_foreign import ForeignMeasured

FEWEST: Final = 5
"""Different images per class; as `core.teach.measure.FEWEST`, whose import would load SciPy."""

_NAMED: Final = 8
_LITTLE: Final = 0.005
"""A gain below half a point is none."""


def accuracy(rate: Rate) -> str:
    """The headline: "92% right"."""
    return tr("{0} right").format(wording.percent(rate.value))


def accuracy_in_detail(rate: Rate) -> str:
    """What the headline was counted on."""
    return tr(
        "{0} of {1}, each classified without having been learned from. 95% interval {2}."
    ).format(
        wording.count(rate.hits),
        wording.images(rate.count),
        wording.percent_range(rate.low, rate.high),
    )


def block(standing: Standing) -> str:
    """Which block was learned from and why; empty where only one was tried."""
    lesson = standing.lesson
    tried = [one for one in lesson.tried if one.accuracy is not None]
    if len(tried) < 2:
        return ""
    shares = {one.block: wording.percent(one.accuracy or 0.0) for one in tried}
    last = lesson.tried[-1].block
    if lesson.last is None:
        listed = ", ".join(f"{name} {share}" for name, share in shares.items())
        return tr("The last block is used: no other is clearly better ({0}).").format(listed)
    return tr(
        "The block {0} is used: {1} right, {2} with the last block. Heat maps show that block; "
        "similar images are still found by the last one. To use the last one, clear the mark."
    ).format(lesson.block, shares[lesson.block], shares[last])


def too_few(project: Project) -> str:
    """Why nothing can be measured."""
    small = [one.name for one in project.classes if 0 < one.count < FEWEST]
    if not small:
        return tr("A class has fewer than five images that differ from each other.")
    return tr("Add images until each class has at least five: {0}.").format(_named(small))


def not_enough(project: Project) -> str:
    """Why there is nothing to learn yet."""
    taught = [one for one in project.classes if one.count]
    if not taught:
        return tr("No images yet. Drop images or a folder on a class.")
    return tr(
        "One class is not enough to tell anything apart. Add a second one, or a folder named "
        "“none” with images that do not show it."
    )


def gain(standing: Standing) -> str:
    """Whether more images would help; empty if that is not known."""
    if standing.gain is None or standing.accuracy is None:
        return ""
    if standing.gain < _LITTLE:
        return tr("With twice the images: probably not much better.")
    points = standing.gain * 100
    return tr("With twice the images: probably about {0} points better.").format(
        number(points, 0 if points >= 1.5 else 1)
    )


def confusion(standing: Standing) -> str:
    """The most frequent confusion; empty if there was none."""
    if standing.confusion is None:
        return ""
    own, taken_for, times = standing.confusion
    return tr("Most often “{0}” is taken for “{1}”: {2}.").format(
        own, taken_for, wording.images(times)
    )


def unbalanced(standing: Standing) -> list[str]:
    """A sentence for each class that is much smaller than the largest."""
    return [
        tr("“{0}” has {1}, less than a third of the largest class. Add images of it.").format(
            one.own, wording.images(len(one.paths))
        )
        for one in standing.suspects
        if one.ill is Ill.UNBALANCED
    ]


def foreign(found: ForeignMeasured) -> str:
    """How many images that show no class would be named as one."""
    if not found.named.count:
        return tr("None of these images can be read.")
    words = tr(
        "Of {0} of something else, {1} would be named as one of the classes ({2}, "
        "95% interval {3}); {4} without the test for what is unlike anything it was taught."
    ).format(
        wording.images(found.named.count),
        wording.count(found.named.hits),
        wording.percent(found.named.value),
        wording.percent_range(found.named.low, found.named.high),
        wording.count(found.without_test.hits),
    )
    if found.by_class:
        name, times = found.by_class[0]
        most = tr("Most often as “{0}”: {1}.").format(name, wording.images(times))
        words = f"{words} {most}"
    return words


def unreadable(failures: Sequence[Failure]) -> str:
    """How many images cannot be read; empty for none."""
    if not failures:
        return ""
    return tr("%Ln image(s) cannot be read.", "", len(failures))


def unreadable_in_detail(failures: Sequence[Failure]) -> str:
    """Which ones, and why."""
    return "\n".join(
        f"{printable(str(one.item.path or one.item.name))}: {translated(one.message)}"
        for one in failures
    )


def suspicion(suspect: Suspect) -> str:
    """What may be wrong with an image, in a sentence without its name."""
    if suspect.ill is Ill.MISLABELLED:
        return tr("Probably “{0}”, not “{1}”").format(suspect.better, suspect.own)
    if suspect.ill is Ill.RINGLEADER:
        return tr("Among “{0}” ({1}), but in “{2}”").format(
            suspect.better, wording.images(round(suspect.strength)), suspect.own
        )
    if suspect.ill is Ill.IN_TWO_CLASSES:
        return tr("%Ln image(s) of one moment in several classes", "", len(suspect.paths))
    return tr("Too small, in “{0}”").format(suspect.own)


def _named(names: Sequence[str]) -> str:
    """Names in quotes, not too many of them."""
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    more = len(names) - _NAMED
    return tr("{0} and %Ln more", "", more).format(shown) if more > 0 else shown
