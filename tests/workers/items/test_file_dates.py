"""When files were changed is read while somebody wants to see it."""

from __future__ import annotations

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui.core.types import Item
from inception_gui.workers.items.file_dates import FileDates
from inception_gui.workers.items.item_model import ItemModel
from inception_gui.workers.items.run_model import RunColumn, RunModel
from tests import pictures


def test_dates_are_read_when_wanted_and_for_what_comes_later(qtbot: QtBot, tmp_path: Path) -> None:
    items = ItemModel()
    dates = FileDates(items)
    paths = pictures.many(tmp_path, 3)
    for age, path in enumerate(paths):
        os.utime(path, (1_000_000, 1_000_000 - age * 86_400))
    items.add([Item(path.name, path=path) for path in paths[:2]])
    assert set(items.columns.changed_s) == {0.0}
    dates.set_wanted(True)
    qtbot.waitUntil(lambda: items.columns.changed_s[1] > 0)
    items.add([Item(paths[2].name, path=paths[2]), Item("gone.png", path=tmp_path / "gone.png")])
    qtbot.waitUntil(lambda: items.columns.changed_s[3] < 0)
    assert list(items.columns.changed_s)[:3] == [1_000_000.0, 913_600.0, 827_200.0]

    model = RunModel(items)
    assert model.index(0, RunColumn.CHANGED).data().startswith("1970-01-1")
    assert model.index(3, RunColumn.CHANGED).data() == ""
    model.sort(RunColumn.CHANGED)
    assert model.item_rows() == [2, 1, 0, 3], "the oldest first, those without a date last"
    dates.close(5)


def test_a_file_from_the_first_second_of_1970_is_read_once(qtbot: QtBot, tmp_path: Path) -> None:
    items = ItemModel()
    dates = FileDates(items)
    (path,) = pictures.many(tmp_path, 1)
    os.utime(path, (0, 0))  # as in images of systems that can be built again byte by byte
    items.add([Item(path.name, path=path)])
    dates.set_wanted(True)
    qtbot.waitUntil(lambda: items.columns.changed_s[0] > 0)
    dates.close(5)
