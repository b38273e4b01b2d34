"""Decides whether a stored run can be resumed, and whether it can be finished."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from inception_gui.core.runs.records import Conditions
from inception_gui.core.runs.row_codec import path_bytes
from inception_gui.core.runs.run import Run
from inception_gui.core.types import Item
from inception_gui.errors import Kind, UserError


def must_be_there(dropped: Sequence[Path]) -> None:
    """Refuse to resume without a folder: all of its images would count as missing.

    Raises:
        UserError: MISSING.
    """
    for path in dropped:
        if not path.exists():
            raise UserError(
                Kind.MISSING,
                f"“{path.name}” is not where it was, so this run cannot be resumed.",
                "Connect its disk or put it back, then resume the run.",
                detail=str(path),
            )


def must_be_the_same(run: Run, now: Conditions) -> None:
    """Refuse to resume under other conditions.

    Raises:
        UserError: WRONG_USAGE.
    """
    before = run.conditions
    if before.weights_sha256 != now.weights_sha256:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Run {run.id} was made with other weights: {before.weights_key}.",
            "Select those weights to resume it, or start a new run.",
            detail=before.weights_sha256,
        )
    if before.mode is not now.mode:
        raise UserError(
            Kind.WRONG_USAGE,
            f"Run {run.id} was made in {before.mode} mode, not in {now.mode} mode.",
            f"Select {before.mode} mode to resume it, or start a new run.",
        )


class Missed:
    """The files of a run that were not found again.

    An empty mount point is a folder with nothing in it, like one that was emptied: a run whose
    images seem to be gone is better offered once more than ended.
    """

    def __init__(self, known: set[bytes]) -> None:
        self._known = len(known)
        self._missed = known
        self._came = 0

    def watch(self, items: Iterable[Item]) -> Iterator[Item]:
        """Pass the items on, and count them as found."""
        for item in items:
            self._came += 1
            if self._missed and item.path is not None:
                self._missed.discard(path_bytes(item.path))
            yield item

    def must_be_few(self) -> None:
        """Refuse to finish a run when most of its files were not found.

        Raises:
            UserError: MISSING.
        """
        if 2 * len(self._missed) > self._known:
            raise UserError(
                Kind.MISSING,
                f"{len(self._missed):,} of the {self._known:,} images of this run are not where "
                "they were, so it was not finished.",
                "If their disk is not connected, connect it and resume the run. Its results are "
                "saved.",
                detail=f"{self._came:,} images were found.",
            )
