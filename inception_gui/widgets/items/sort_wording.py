"""A sorting in words: what it would do, did, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from inception_gui.core.files.display_name import printable
from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from inception_gui.core.sorting.events import Sorted, Undone
    from inception_gui.core.sorting.latest import LatestSorting
    from inception_gui.core.sorting.plan import SortPlan

_FOLDERS_NAMED: Final = 4
_MEGA: Final = 1e6


def of_plan(plan: SortPlan) -> str:
    """What would happen."""
    verb = _tr("copied") if plan.action == "copy" else _tr("moved")
    named = [f"{one.name} ({wording.count(one.count)})" for one in plan.folders]
    folders = ", ".join(named[:_FOLDERS_NAMED])
    if len(named) > _FOLDERS_NAMED:
        folders += _tr(" and {0} more").format(wording.count(len(named) - _FOLDERS_NAMED))
    if plan.placements:
        words = _tr("{0} would be {1} into “{2}”: {3}.")
        count = _pictures(len(plan.placements))
        parts = [words.format(count, verb, printable(str(plan.into)), folders)]
    else:
        parts = [_tr("No picture would be {0}.").format(verb)]
    if plan.numbered:
        one = "{0} gets a number, for its name is taken."
        parts.append(_counted(plan.numbered, one, "{0} get a number, for their name is taken."))
    left = sum(number for _, number in plan.skipped)
    if left:
        parts.append(_counted(left, "{0} is left alone.", "{0} are left alone."))
    if plan.needed_bytes:
        free, needed = f"{plan.free_bytes / _MEGA:,.0f}", f"{plan.needed_bytes / _MEGA:,.1f}"
        parts.append(_tr("{0} MB are needed, {1} MB are free.").format(needed, free))
    return " ".join(parts)


def of_sorted(done: Sorted) -> str:
    """What was done."""
    words = _tr("{0} sorted.").format(_pictures(done.placed))
    if done.problems:
        words += " " + _counted(
            done.problems, "{0} stayed where it is.", "{0} stayed where they are."
        )
    return words


def of_undone(done: Undone) -> str:
    """What was taken back."""
    words = _tr("Undone: {0} taken back.").format(_pictures(done.removed + done.moved_back))
    if done.problems:
        words += " " + _counted(
            done.problems,
            "{0} was changed since and is left alone.",
            "{0} were changed since and are left alone.",
        )
    return words


def of_latest(latest: LatestSorting) -> str:
    """What can be taken back: "24 pictures copied into “sorted”, 21 Nov, 14:05"."""
    verb = _tr("copied") if latest.action == "copy" else _tr("moved")
    words = _tr("{0} {1} into “{2}”").format(
        _pictures(latest.count), verb, latest.into.name or latest.into
    )
    if latest.started is not None:
        words += latest.started.astimezone().strftime(", %d %b, %H:%M")
    return words


def _counted(count: int, one: str, many: str) -> str:
    return _tr(one if count == 1 else many).format(wording.count(count))


def _pictures(count: int) -> str:
    return f"{wording.count(count)} {_tr('picture') if count == 1 else _tr('pictures')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sorting", text)
