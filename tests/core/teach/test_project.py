"""Edits of a project return a new one; a file is in one class, and nobody's folders change."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.teach.examples import NONE_CLASS
from inception_gui.core.teach.project import (
    MOST_CLASSES,
    Entry,
    Project,
    TaughtClass,
    added,
    class_left_out,
    class_none,
    examples_of_project,
    kept,
    left_out,
    merged,
    moved,
    removed,
    renamed,
    taken_back,
)
from inception_gui.errors import UserError


def entries(*names: str) -> tuple[Entry, ...]:
    return tuple(Entry(Path("/photos") / name, 10, name) for name in names)


@pytest.fixture
def fruit() -> Project:
    return added(Project(), {"apple": entries("a1", "a2"), "pear": entries("p1")})


def names(project: Project) -> dict[str, list[str]]:
    return {one.name: [entry.path.name for entry in one.entries] for one in project.classes}


def test_added_images_are_in_one_class_only(fruit: Project) -> None:
    again = added(fruit, {"Apple": entries("a2", "a3"), "plum": entries("p1", "a3")})
    assert names(again) == {"apple": ["a1", "a2", "a3"], "pear": [], "plum": ["p1"]}
    assert names(fruit) == {"apple": ["a1", "a2"], "pear": ["p1"]}, "undo is the one before"


def test_reserved_names_show_none_of_the_classes(fruit: Project) -> None:
    more = added(fruit, {"Background": entries("b1"), "noise": entries("n1")})
    examples = examples_of_project(more)
    assert examples.names == ("apple", "pear", NONE_CLASS)
    assert examples.none == 2
    assert [item.name for item in examples.items] == ["a1", "a2", "p1", "b1", "n1"]
    assert examples.classes == (0, 0, 1, 2, 2)
    assert examples_of_project(class_none(more, "noise", False)).names[2] == "noise"


def test_a_class_that_gets_the_name_of_another_joins_it(fruit: Project) -> None:
    assert names(renamed(fruit, "pear", " big\n pear ")) == {
        "apple": ["a1", "a2"],
        "big pear": ["p1"],
    }
    assert names(renamed(fruit, "pear", "APPLE")) == {"apple": ["a1", "a2", "p1"]}
    assert names(renamed(fruit, "apple", "Apple")) == {"Apple": ["a1", "a2"], "pear": ["p1"]}
    with pytest.raises(UserError, match="needs a name"):
        renamed(fruit, "pear", " \n")


def test_what_is_left_out_is_not_learned_and_moving_brings_it_back(fruit: Project) -> None:
    out = left_out(fruit, [Path("/photos/a1")])
    assert [one.count for one in out.classes] == [1, 1]
    assert taken_back(out, [Path("/photos/a1")]) == fruit
    back = moved(out, [Path("/photos/a1")], "pear")
    assert names(back) == {"apple": ["a2"], "pear": ["p1", "a1"]}
    assert [one.count for one in back.classes] == [1, 2]
    assert class_left_out(fruit, "apple", True).count == 1
    assert examples_of_project(class_left_out(fruit, "apple", True)).names == ("pear",)
    assert names(removed(fruit, "apple")) == {"pear": ["p1"]}


def test_what_is_moved_to_none_of_these_is_in_a_class_that_is_none(fruit: Project) -> None:
    paths = [Path("/photos/a1")]
    made = moved(fruit, paths, NONE_CLASS)
    assert [(one.name, one.is_none) for one in made.classes][2:] == [(NONE_CLASS, True)]
    with_noise = added(fruit, {"noise": entries("n1")})
    assert names(moved(with_noise, paths, NONE_CLASS))["noise"] == ["n1", "a1"]


def test_what_the_user_has_decided_is_marked(fruit: Project) -> None:
    marked = kept(fruit, [Path("/photos/a2")])
    assert [entry.is_kept for entry in marked.classes[0].entries] == [False, True]
    assert moved(fruit, [Path("/photos/p1")], "apple").classes[0].entries[2].is_kept


def test_merging_takes_each_image_once(fruit: Project) -> None:
    copy = Entry(Path("/elsewhere/a1"), 10, "a1")
    other = added(Project(), {"Pear": (copy, *entries("p2", "a2")), "kiwi": entries("k1")})
    other = class_left_out(other, "kiwi", True)
    both = merged(fruit, other)
    assert names(both) == {"apple": ["a1", "a2"], "pear": ["p1", "p2"], "kiwi": ["k1"]}
    assert both.classes[2].left_out


def test_there_is_a_limit_of_classes() -> None:
    many = Project(tuple(TaughtClass(str(number)) for number in range(MOST_CLASSES)))
    with pytest.raises(UserError, match="more than 1,000"):
        added(many, {"one more": entries("x")})
