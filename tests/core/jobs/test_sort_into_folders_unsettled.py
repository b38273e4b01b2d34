"""What a failure around the last step of placing a picture leaves behind: always an undo."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Literal

import pytest

from inception_gui.core.files.stamp import Stamp
from inception_gui.core.files.stamp import stamp as stamp_of_file
from inception_gui.core.jobs import sort_into_folders as module
from inception_gui.core.sorting.make_plan import plan
from tests.core.jobs.test_sort_into_folders import into, journals, other_disk, photos
from tests.core.sorting.tree import rows_of, sort, tree, undo

__all__ = ["into", "journals", "other_disk", "photos"]


@pytest.mark.parametrize("action", ["copy", "move"])
@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_cannot_be_looked_at_once_it_is_placed_is_still_taken_back(
    photos: Path,
    into: Path,
    journals: Path,
    other_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: Literal["copy", "move"],
    elsewhere: bool,
) -> None:
    target = other_disk / "sorted" if elsewhere else into
    rows = rows_of(photos)
    before = tree(photos)
    planned = plan(rows, target, action=action)

    def stamp(path: Path) -> Stamp:
        if path.suffix == ".jpg" and target in path.parents:
            raise OSError(errno.EIO, "The disk does not answer.")
        return stamp_of_file(path)

    with monkeypatch.context() as patched:
        patched.setattr(module, "stamp", stamp)
        journal, done, problems = sort(planned, journals)
    assert (done.placed, problems) == (8, [])
    undone, left = undo(journal)
    assert left == []
    assert undone.removed + undone.moved_back == 8
    assert tree(photos) == before
    assert not target.exists()


def test_a_half_made_rename_is_not_called_a_failure(
    photos: Path, into: Path, journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = rows_of(photos)
    before = tree(photos)

    def rename(old: Path, new: Path) -> None:
        os.link(old, new)
        raise OSError(errno.EIO, "Neither can the new name be taken back.")

    with monkeypatch.context() as patched:
        patched.setattr(module, "rename", rename)
        journal, done, problems = sort(plan(rows, into, action="move"), journals)
    assert (done.placed, len(problems)) == (0, 8)
    assert undo(journal)[1] == []
    assert tree(photos) == before
    assert not into.exists()
