"""What the window says of a sort: also of files that belong to images, and of changed names."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.files.stamp import Stamp
from inception_gui.core.sorting.events import Sorted, Undone
from inception_gui.core.sorting.plan import FolderCount, Placement, SortPlan
from inception_gui.widgets.items import sort_wording

STAMP = Stamp(5, 5)
XMP = Placement(Path("/in/a.xmp"), Path("/out/hen/a.xmp"), STAMP)
PHOTO = Placement(Path("/in/a.jpg"), Path("/out/hen/a.jpg"), STAMP, companions=(XMP,))


def test_files_that_belong_to_images_are_in_the_plan() -> None:
    folders = (FolderCount("hen", 1, False),)
    plan = SortPlan(
        Path("/out"), "label", "move", 0.3, (PHOTO,), folders, 0, (), 0, 9, companions_left=2
    )
    words = sort_wording.of_plan(plan)
    assert "move along (XMP, RAW, MOV …): 1." in words
    assert "stay where they are: 2." in words


def test_what_was_done_and_undone_counts_them_apart() -> None:
    words = sort_wording.of_sorted(Sorted(Path("/j"), 4, 0, companions=3, renamed=2))
    assert "Files that moved along: 3." in words
    assert "does not accept them: 2." in words
    assert "along: 3." in sort_wording.of_undone(Undone(0, 4, 0, (), companions=3))
    assert "along" not in sort_wording.of_sorted(Sorted(Path("/j"), 4, 0))
