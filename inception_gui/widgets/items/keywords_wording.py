"""Describes keywords in sidecars: the preview, the result, the undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import tr

if TYPE_CHECKING:
    from inception_gui.core.keywords.events import KeywordsUndone, KeywordsWritten
    from inception_gui.workers.runs.keyword_writer import Preview

_MOST_NAMED: Final = 5


def of_preview(preview: Preview) -> str:
    """What would be written."""
    plan, would = preview.plan, preview.would
    parts: list[str] = []
    if preview.removes:
        parts.append(
            tr("Keywords of this program would be removed from %Ln sidecar(s).", "", would.removed)
        )
    elif plan.images:
        words = tr("Keywords below “Inception” for {0}: {1}.")
        parts.append(words.format(wording.images(plan.images), _names(preview)))
        parts += _sidecars(would)
    else:
        parts.append(tr("No image gets a keyword."))
    left = dict(plan.skipped)
    for words, number in (
        (tr("Images that are not sure and get none: {0}."), left.get("unsure", 0)),
        (
            tr("Images that share a sidecar with another file and get none: {0}."),
            left.get("shared", 0),
        ),
        (tr("Sidecars that cannot be changed: {0}."), would.problems),
    ):
        if number:
            parts.append(words.format(wording.count(number)))
    if preview.problem:
        parts.append(preview.problem)
    return " ".join(parts)


def of_written(done: KeywordsWritten, removed: bool) -> str:
    """What was done."""
    if removed:
        words = tr("Keywords removed from %Ln sidecar(s).", "", done.removed)
    else:
        words = tr("%Ln sidecar(s) written.", "", done.created + done.merged)
    if done.unchanged and not removed:
        said = tr("Sidecars that said this already: {0}.")
        words += " " + said.format(wording.count(done.unchanged))
    if done.problems:
        words += " " + tr("%Ln sidecar(s) could not be changed.", "", done.problems)
    return words


def of_undone(done: KeywordsUndone) -> str:
    """What was undone."""
    words = tr("%Ln sidecar(s) restored.", "", done.restored)
    if done.problems:
        problems = tr("%Ln file(s) changed since then and not touched.", "", done.problems)
        words += " " + problems
    return words


def _sidecars(would: KeywordsWritten) -> list[str]:
    return [
        words.format(wording.count(number))
        for words, number in (
            (tr("New sidecars: {0}."), would.created),
            (tr("Existing sidecars, which keep all they hold: {0}."), would.merged),
            (tr("Sidecars that say this already: {0}."), would.unchanged),
            (tr("Sidecars of images that are not sure any more: {0}."), would.removed),
        )
        if number
    ]


def _names(preview: Preview) -> str:
    counts = preview.plan.counts
    named = [
        f"{name.partition('|')[2].replace('|', ' › ')} ({wording.count(n)})" for name, n in counts
    ]
    names = ", ".join(named[:_MOST_NAMED])
    if len(named) > _MOST_NAMED:
        names += tr(" and {0} more").format(wording.count(len(named) - _MOST_NAMED))
    return names
