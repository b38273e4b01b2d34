"""A plan for images that are sent to folders by name, whatever their class."""

from __future__ import annotations

from pathlib import Path

from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.plan import ToFolder
from inception_gui.core.types import Item
from tests import pictures


def test_images_go_to_the_folder_that_is_named_for_them(tmp_path: Path) -> None:
    paths = pictures.many(tmp_path / "photos", 3)
    items = [Item(path.name, path) for path in paths]
    wanted = [ToFolder(items[0], "Group 1"), ToFolder(items[2], "../cups: red")]
    made = plan(wanted, tmp_path / "sorted", action="move")
    targets = [place.target.relative_to(tmp_path / "sorted") for place in made.placements]
    assert targets[0] == Path("Group 1/00000.png")
    assert targets[1].name == "00002.png"
    assert ".." not in targets[1].parts
    assert len(targets[1].parts) == 2
    assert not (tmp_path / "sorted").exists()
