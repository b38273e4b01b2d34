"""Reads and writes `.inception-project` files: JSON, with paths relative to the file.

A project is found again after it was moved together with its images, or alone. It may come from
a stranger: sizes are limited, every value is checked, and nothing in it is executed.
"""

from __future__ import annotations

import json
import os
from pathlib import Path, PurePosixPath
from typing import Any, Final

from inception_gui.core.files.display_name import printable, shown_name
from inception_gui.core.files.read_bounded import MALFORMED, read_json
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.teach.project import (
    MOST_CLASSES,
    Entry,
    Project,
    TaughtClass,
    added,
    usable_name,
)
from inception_gui.errors import Kind, UserError

SUFFIX: Final = ".inception-project"
_FORMAT: Final = "inception-project"
_VERSION: Final = 1
_MOST_BYTES: Final = 256 << 20
_MOST_IMAGES: Final = 500_000
_LONGEST_PATH: Final = 4096
_LONGEST_HASH: Final = 64


def write_project(path: Path, project: Project) -> None:
    """Write `project`, completely or not at all.

    Raises:
        UserError: It cannot be written (WRITE_FAILED); an older file stays as it was.
    """
    table = {
        "format": _FORMAT,
        "version": _VERSION,
        "classes": [
            {
                "name": one.name,
                "none": one.is_none,
                "left_out": one.left_out,
                "images": [_table_of(entry, path.parent) for entry in one.entries],
            }
            for one in project.classes
        ],
    }
    # Only ASCII: names of files that are not UTF-8 have lone surrogates.
    save_whole(path, json.dumps(table, indent=1).encode("ascii"))


def read_project(path: Path) -> Project:
    """Return the project in a file; its images are looked for beside it first.

    Raises:
        UserError: It cannot be read, or is not a project (WRONG_USAGE).
    """
    try:
        return _project_of(read_json(path, _MOST_BYTES), path.parent)
    except MALFORMED as error:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown_name(path)}” is not a project of this program, or it is damaged.",
            "Open another project, or the folders with the images.",
            printable(str(error)),
        ) from error


def _table_of(entry: Entry, folder: Path) -> dict[str, Any]:
    table: dict[str, Any] = {"path": str(entry.path)}
    try:
        # As it is written, not resolved: links may lead elsewhere after a move.
        relative = os.path.relpath(entry.path, folder)
        table["relative"] = Path(relative).as_posix()
    except ValueError:  # on another drive of Windows
        pass
    if entry.ends:
        table |= {"size": entry.size, "ends": entry.ends}
    for name, is_so in (("left_out", entry.left_out), ("kept", entry.is_kept)):
        if is_so:
            table[name] = True
    return table


def _project_of(table: Any, folder: Path) -> Project:
    if table["format"] != _FORMAT:
        raise ValueError("another format")
    if table["version"] != _VERSION:
        raise ValueError(f"version {table['version']}")
    classes = table["classes"]
    if not isinstance(classes, list) or len(classes) > MOST_CLASSES:
        raise ValueError("too many classes")
    if sum(len(one["images"]) for one in classes) > _MOST_IMAGES:
        raise ValueError("too many images")
    empty, found = [], {}
    for one in classes:
        name = usable_name(_text(one["name"], _LONGEST_PATH))
        empty.append(TaughtClass(name, (), one.get("none") is True, one.get("left_out") is True))
        found[name] = [_entry_of(image, folder) for image in one["images"]]
    if len({one.name.casefold() for one in empty}) < len(empty):
        raise ValueError("a class twice")
    return added(Project(tuple(empty)), found)


def _entry_of(table: Any, folder: Path) -> Entry:
    path = Path(_text(table["path"], _LONGEST_PATH))
    relative = table.get("relative")
    if relative is not None:
        beside = Path(os.path.normpath(folder / PurePosixPath(_text(relative, _LONGEST_PATH))))
        # Not `Path.exists`, which raises for long names and for folders that may not be entered.
        is_there = os.path.exists(beside)  # noqa: PTH110
        if beside == path or is_there or not path.is_absolute():
            path = beside
    if not path.is_absolute():
        raise ValueError("a path that leads nowhere")
    size = table.get("size", 0)
    if not isinstance(size, int) or size < 0:
        raise ValueError("a size that is none")
    return Entry(
        path,
        size,
        _text(table.get("ends", ""), _LONGEST_HASH),
        table.get("left_out") is True,
        table.get("kept") is True,
    )


def _text(value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        raise ValueError("a text that is none")
    return value
