"""Projects are files that move with their images, and may come from a stranger."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from inception_gui.core.teach.project import Entry, Project, added, class_left_out, kept, left_out
from inception_gui.core.teach.project_file import SUFFIX, read_project, write_project
from inception_gui.errors import UserError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("apple/1.png", "pear/1.png"):
        path = tmp_path / "disk" / "photos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return tmp_path / "disk"


def project_of(folder: Path) -> Project:
    photos = folder / "photos"
    made = added(
        Project(),
        {
            "apple": [Entry(photos / "apple" / "1.png", 11, "ab")],
            "pear": [Entry(photos / "pear" / "1.png"), Entry(folder / "gone.png", 3, "cd")],
        },
    )
    made = left_out(made, [folder / "gone.png"])
    return class_left_out(kept(made, [photos / "pear" / "1.png"]), "apple", True)


def test_a_project_is_the_same_when_opened_again(folder: Path) -> None:
    file = folder / f"fruit{SUFFIX}"
    write_project(file, project_of(folder))
    assert read_project(file) == project_of(folder)


def test_a_project_moves_with_its_images_and_without_them(folder: Path, tmp_path: Path) -> None:
    file = folder / "projects" / f"fruit{SUFFIX}"
    file.parent.mkdir()
    write_project(file, project_of(folder))
    alone = tmp_path / "elsewhere" / file.name
    alone.parent.mkdir()
    shutil.copyfile(file, alone)
    assert read_project(alone) == project_of(folder), "the images stayed"
    other = tmp_path / "other disk"
    folder.rename(other)
    found = read_project(other / "projects" / file.name)
    assert found.classes[0].entries[0].path == other / "photos" / "apple" / "1.png"


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_names_that_are_not_utf_8_are_kept(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xe4pfel.png")
    file = tmp_path / f"a{SUFFIX}"
    project = added(Project(), {"Äpfel": [Entry(odd)]})
    write_project(file, project)
    assert read_project(file) == project


def whole() -> dict[str, Any]:
    image = {"path": "/photos/1.png", "relative": "1.png"}
    one = {"name": "apple", "images": [image]}
    return {"format": "inception-project", "version": 1, "classes": [one]}


def broken(**changes: Any) -> dict[str, Any]:
    table = whole()
    image = changes.pop("image", {})
    table["classes"][0]["images"][0] |= image
    table["classes"][0] |= changes.pop("one", {})
    return table | changes


@pytest.mark.parametrize(
    "table",
    [
        [],
        {},
        broken(format="zip"),
        broken(version=2),
        broken(classes={}),
        broken(classes=[7]),
        broken(classes=[{"name": str(one), "images": []} for one in range(1001)]),
        broken(classes=whole()["classes"] * 2),
        broken(one={"name": " "}),
        broken(one={"name": 7}),
        broken(one={"images": 7}),
        broken(one={"images": ["x"]}),
        broken(image={"path": "a\0b"}),
        broken(image={"path": "x" * 5000}),
        broken(image={"path": None}),
        broken(image={"path": "1.png", "relative": None}),
        broken(image={"relative": 7}),
        broken(image={"size": -1}),
        broken(image={"size": "1"}),
        broken(image={"ends": ["x"]}),
    ],
)
def test_a_damaged_file_is_refused_in_a_sentence(tmp_path: Path, table: Any) -> None:
    file = tmp_path / f"a{SUFFIX}"
    file.write_text(json.dumps(table))
    with pytest.raises(UserError, match=r"is not a project|needs a name"):
        read_project(file)


def test_what_is_no_json_a_folder_or_missing_is_refused(tmp_path: Path) -> None:
    for content in (b"", b"\xff\xfe", b"[" * 100_000, b'{"format": NaN}'):
        file = tmp_path / "a"
        file.write_bytes(content)
        with pytest.raises(UserError):
            read_project(file)
    with pytest.raises(UserError, match="is a folder"):
        read_project(tmp_path)
    with pytest.raises(UserError, match="There is no file"):
        read_project(tmp_path / "b")


def test_a_project_that_cannot_be_written_leaves_the_old_one(folder: Path) -> None:
    with pytest.raises(UserError):
        write_project(folder / "missing" / "a", project_of(folder))


def test_a_name_that_no_disk_takes_does_not_keep_a_project_closed(folder: Path) -> None:
    file = folder / f"long{SUFFIX}"
    image = {"path": "/gone.png", "relative": "x" * 400}
    table = {
        "format": "inception-project",
        "version": 1,
        "classes": [{"name": "apple", "images": [image]}],
    }
    file.write_text(json.dumps(table))
    assert [entry.path for entry in read_project(file).classes[0].entries] == [Path("/gone.png")]
