"""Groups as CSV: a line per image, and no image is replaced."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from inception_gui.core.exports.groups_csv import NamedGroup, save_groups
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from tests import pictures


def test_each_image_has_a_line_with_the_number_and_the_name_of_its_group(tmp_path: Path) -> None:
    paths = pictures.many(tmp_path, 3)
    items = [Item(path.name, path) for path in paths]
    groups = [NamedGroup("cups, “red”", items[:2]), NamedGroup("", [items[2]])]
    save_groups(groups, tmp_path / "groups.csv")
    text = (tmp_path / "groups.csv").read_text(encoding="utf-8-sig")
    assert list(csv.reader(io.StringIO(text))) == [
        ["path", "page", "group", "name"],
        [str(paths[0]), "0", "1", "cups, “red”"],
        [str(paths[1]), "0", "1", "cups, “red”"],
        [str(paths[2]), "0", "2", ""],
    ]


def test_an_image_of_a_group_is_not_replaced(tmp_path: Path) -> None:
    (path,) = pictures.many(tmp_path, 1)
    before = path.read_bytes()
    with pytest.raises(UserError, match="is not replaced"):
        save_groups([NamedGroup("a", [Item(path.name, path)])], path)
    assert path.read_bytes() == before
