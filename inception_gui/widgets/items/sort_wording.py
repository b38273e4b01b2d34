"""Describes a sort into folders: the plan, the result, and what can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inception_gui.core.files.display_name import printable
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import tr

if TYPE_CHECKING:
    from inception_gui.core.sorting.events import Sorted, Undone
    from inception_gui.core.sorting.latest import LatestSorting
    from inception_gui.core.sorting.plan import SortPlan

_FOLDERS_NAMED: Final = 4
_MEGA: Final = 1e6


def of_plan(plan: SortPlan) -> str:
    """What would happen."""
    is_copy = plan.action == "copy"
    if plan.placements:
        words = (
            tr("{0} will be copied to “{1}”: {2}.")
            if is_copy
            else tr("{0} will be moved to “{1}”: {2}.")
        )
        count, into = wording.images(len(plan.placements)), printable(str(plan.into))
        parts = [words.format(count, into, _folders(plan))]
    else:
        parts = [tr("There are no images to sort.")]
    if plan.numbered:
        parts.append(tr("%Ln file(s) renamed because the name is taken.", "", plan.numbered))
    if left := sum(number for _, number in plan.skipped):
        parts.append(tr("%Ln image(s) skipped.", "", left))
    if along := plan.companions:
        parts.append(
            tr("Files of these images that move along (XMP, RAW, MOV …): {0}.").format(along)
        )
    if left := plan.companions_left:
        parts.append(tr("Files of these images that stay where they are: {0}.").format(left))
    if plan.needed_bytes:
        free, needed = f"{plan.free_bytes / _MEGA:,.0f}", f"{plan.needed_bytes / _MEGA:,.1f}"
        parts.append(tr("Needs {0} MB; {1} MB are free.").format(needed, free))
    return " ".join(parts)


def of_sorted(done: Sorted) -> str:
    """What was done."""
    words = tr("%Ln image(s) sorted.", "", done.placed)
    if done.companions:
        words += " " + tr("Files that moved along: {0}.").format(done.companions)
    if done.renamed:
        words += " " + _renamed(done.renamed)
    if done.problems:
        words += " " + tr("%Ln image(s) could not be sorted.", "", done.problems)
    return words


def of_undone(done: Undone) -> str:
    """What was undone."""
    words = tr("Sort undone: %Ln image(s).", "", done.removed + done.moved_back)
    if done.companions:
        words += " " + tr("Files that came back along: {0}.").format(done.companions)
    if done.problems:
        problems = tr("%Ln file(s) changed since then and not touched.", "", done.problems)
        words += " " + problems
    return words


def _renamed(count: int) -> str:
    return tr("Names changed because the disk does not accept them: {0}.").format(count)


def of_latest(latest: LatestSorting) -> str:
    """What can be undone: "24 images copied to “sorted”, 21 Nov, 14:05"."""
    is_copy = latest.action == "copy"
    words = tr("{0} copied to “{1}”") if is_copy else tr("{0} moved to “{1}”")
    words = words.format(wording.images(latest.count), latest.into.name or latest.into)
    if latest.started is not None:
        words += ", " + wording.moment(latest.started, wording.OF_THIS_YEAR)
    return words


def _folders(plan: SortPlan) -> str:
    named = [f"{one.name} ({wording.count(one.count)})" for one in plan.folders]
    folders = ", ".join(named[:_FOLDERS_NAMED])
    if len(named) > _FOLDERS_NAMED:
        more = wording.count(len(named) - _FOLDERS_NAMED)
        folders += tr(" and {0} more").format(more)
    return folders
