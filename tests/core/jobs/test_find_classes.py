"""What is dropped becomes classes."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.jobs.find_classes import Found, Skipped, find_classes
from inception_gui.core.teach.examples import examples_of
from inception_gui.errors import UserError
from tests.pictures import picture


@pytest.fixture
def fruit(tmp_path: Path) -> Path:
    for name in ("apple/deep/1.png", "apple/2.png", "Pear/1.png", ".hidden/1.png", "loose.png"):
        path = tmp_path / "fruit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture(path.parent, path.name, 3)
    (tmp_path / "fruit" / "apple" / "notes.txt").write_text("x")
    return tmp_path / "fruit"


def found(paths: list[Path], name: str = "") -> tuple[dict[str, int], dict[str, int]]:
    *events, last = find_classes(paths, name)
    classes: dict[str, int] = {}
    for event in events:
        assert isinstance(event, Found)
        assert all(entry.size and entry.ends for entry in event.entries)
        classes[event.name] = classes.get(event.name, 0) + len(event.entries)
    assert isinstance(last, Skipped)
    return classes, dict(last.reasons)


def test_a_folder_of_folders_is_a_class_for_each(fruit: Path) -> None:
    assert found([fruit]) == ({"apple": 2, "Pear": 1}, {"not_a_picture": 1, "beside_classes": 1})


def test_folders_without_folders_and_files_are_classes_by_their_folder(fruit: Path) -> None:
    assert found([fruit / "Pear", fruit / "apple" / "2.png"])[0] == {"Pear": 1, "apple": 1}


def test_with_a_name_everything_belongs_to_it(fruit: Path) -> None:
    assert found([fruit / "apple", fruit / "loose.png"], "mine")[0] == {"mine": 3}


def test_a_missing_file_is_an_entry_that_learning_will_name(tmp_path: Path) -> None:
    (event, _) = find_classes([tmp_path / "gone.png"], "mine")
    assert isinstance(event, Found)
    assert event.entries[0].size == 0


def test_one_link_that_leads_nowhere_does_not_join_the_classes(fruit: Path) -> None:
    (fruit / "bad link").symlink_to("x" * 400)  # to ask for its target is an error
    classes = {"apple": 2, "Pear": 1}
    assert found([fruit])[0] == classes
    taught = examples_of([fruit])
    assert set(taught.names) == set(classes)


def test_a_table_names_images_and_their_classes(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        picture(tmp_path, name, 1)
    table = tmp_path / "list.csv"
    table.write_text("path,class\na.png,apple\nb.png,pear\nc.png,apple\n")
    found: dict[str, list[str]] = {}
    for event in find_classes([table]):
        if isinstance(event, Found):
            found.setdefault(event.name, []).extend(one.path.name for one in event.entries)
    assert found == {"apple": ["a.png", "c.png"], "pear": ["b.png"]}


def test_a_table_that_is_none_is_said(tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("")
    with pytest.raises(UserError, match="is empty"):
        list(find_classes([table]))
