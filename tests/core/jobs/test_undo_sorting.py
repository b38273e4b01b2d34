"""Undo never removes the last file that holds a picture."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from inception_gui.core.sorting.make_plan import plan
from tests.core.exports.outcomes import prediction
from tests.core.sorting.tree import photo, sort, undo


def test_a_copy_whose_original_is_gone_is_left_alone(tmp_path: Path) -> None:
    original = photo(tmp_path / "photos" / "a.jpg")
    held = original.read_bytes()
    into = tmp_path / "sorted"
    journal, _, _ = sort(plan([prediction(original, 1)], into), tmp_path / "journals")
    original.unlink()

    undone, problems = undo(journal)

    (copy,) = into.rglob("*.jpg")
    assert copy.read_bytes() == held
    assert undone.removed == 0
    assert len(problems) == 1


def test_a_copy_whose_original_was_edited_is_left_alone(tmp_path: Path) -> None:
    original = photo(tmp_path / "photos" / "a.jpg")
    held = original.read_bytes()
    into = tmp_path / "sorted"
    journal, _, _ = sort(plan([prediction(original, 1)], into), tmp_path / "journals")
    original.write_bytes(b"edited")

    undo(journal)

    (copy,) = into.rglob("*.jpg")
    assert copy.read_bytes() == held
    assert original.read_bytes() == b"edited"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_at_the_old_place_is_no_copy_of_what_was_moved(tmp_path: Path) -> None:
    original = photo(tmp_path / "photos" / "a.jpg")
    held = original.read_bytes()
    into = tmp_path / "sorted"
    rows = [prediction(original, 1)]
    journal, _, _ = sort(plan(rows, into, action="move"), tmp_path / "journals")
    (moved,) = into.rglob("*.jpg")
    original.symlink_to(moved)

    undo(journal)

    assert moved.read_bytes() == held
