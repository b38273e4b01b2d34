"""A plan for images that are sent to folders by name, whatever their class."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.plan import By, ToFolder
from inception_gui.core.types import BroadKind, Grounds, Item, Prediction, Score
from tests import pictures
from tests.core.exports.outcomes import prediction


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


def folders(rows: list[Prediction], into: Path, by: By, threshold: float = 0.3) -> dict[str, int]:
    made = plan(rows, into, by=by, threshold=threshold)
    return {folder.name: folder.count for folder in made.folders}


def test_by_level_an_image_of_which_only_the_kind_is_sure_goes_to_its_kind(tmp_path: Path) -> None:
    paths = pictures.many(tmp_path / "photos", 6)
    dog = (BroadKind("n1", "hound", 0.7, 1), BroadKind("n2", "dog", 0.95, 2))
    sure, coarse, unsure, new, none, strict = (prediction(path, 162, 0.2) for path in paths)
    rows = [
        replace(sure, scores=(replace(sure.scores[0], probability=0.9),), grounds=Grounds(dog, 2)),
        replace(coarse, grounds=Grounds(dog, 2)),
        replace(unsure, grounds=Grounds(dog, 0)),
        replace(new, grounds=Grounds(dog, 2, is_new=True)),
        replace(prediction(none.item.path, 162), grounds=Grounds(is_none=True)),
        replace(prediction(strict.item.path, 162), grounds=Grounds(dog, 2, threshold=0.95)),
    ]
    own = {"unlike anything it was taught": 1, "none of these": 1}
    by_level = folders(rows, tmp_path / "a", "level")
    assert by_level == {"beagle": 1, "dog": 2, "unsure": 1, **own}
    assert folders(rows, tmp_path / "b", "label") == {"beagle": 1, "unsure": 3, **own}
    assert folders(rows, tmp_path / "c", "group") == {"dog": 1, "unsure": 3, **own}


def test_classes_of_ones_own_are_sorted_by_their_groups(tmp_path: Path) -> None:
    (path,) = pictures.many(tmp_path / "photos", 1)
    made = replace(
        prediction(path, 0),
        scores=(Score(0, "", "M6 bolt", 0.9),),
        grounds=Grounds((BroadKind("fasteners", "fasteners", 0.95, 1),), 1),
    )
    assert folders([made], tmp_path / "a", "group") == {"fasteners": 1}
    assert folders([replace(made, grounds=Grounds())], tmp_path / "a", "group") == {"other": 1}
