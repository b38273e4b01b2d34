"""A result is shown, filtered, sorted and ranked on threads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

pytest.importorskip("pyarrow")

from inception_gui.core.inference.scheduler import Inference
from inception_gui.workers.archive.matching import Matched, Wanted
from inception_gui.workers.archive.result_model import ResultColumn
from inception_gui.workers.archive.result_reader import ResultReader
from inception_gui.workers.items.row_filter import RowFilter, parse
from tests.core.archive.material import run
from tests.pictures import broken, many


@pytest.fixture
def result(tmp_path: Path, inference: Inference) -> Path:
    many(tmp_path / "photos", 9)
    broken(tmp_path / "photos", "99999.png")
    run([tmp_path / "photos"], tmp_path / "result", inference, rows_per_part=4, features=True)
    return tmp_path / "result"


@pytest.fixture
def reader(qtbot: QtBot, result: Path) -> Iterator[ResultReader]:
    made = ResultReader()
    with qtbot.waitSignal(made.loaded):
        made.open(result)
    yield made
    made.close(5)
    made.deleteLater()


def texts(qtbot: QtBot, reader: ResultReader, column: ResultColumn) -> list[str]:
    model = reader.model

    def read() -> list[str]:
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: "…" not in read())
    return read()


def want(qtbot: QtBot, reader: ResultReader, text: str = "", **more: object) -> Matched:
    rows = parse(text)
    with qtbot.waitSignal(reader.matched) as caught:
        reader.want(Wanted(rows, more.pop("counted", rows), **more))  # type: ignore[arg-type]
    found = caught.args[0]
    assert isinstance(found, Matched)
    return found


def test_rows_are_read_when_a_view_asks_for_them(qtbot: QtBot, reader: ResultReader) -> None:
    assert reader.model.rowCount(QModelIndex()) == 10
    assert sorted(texts(qtbot, reader, ResultColumn.NAME))[0] == "00000.png"
    assert "32 × 24" in texts(qtbot, reader, ResultColumn.SIZE)


def test_a_filter_shows_its_rows_and_counts_them(qtbot: QtBot, reader: ResultReader) -> None:
    everything = want(qtbot, reader)
    assert (everything.counts.rows, everything.counts.failed) == (10, 1)
    assert len(everything.counts.by_class) == 9
    want(qtbot, reader, "failed")
    assert texts(qtbot, reader, ResultColumn.NAME) == ["99999.png"]
    assert "damaged" in texts(qtbot, reader, ResultColumn.LABEL)[0].lower()
    want(qtbot, reader, ">80%")
    assert reader.model.rowCount() == 9
    want(qtbot, reader, "00004")
    assert texts(qtbot, reader, ResultColumn.NAME) == ["00004.png"]
    first = everything.counts.by_class[0][0]
    counted = want(qtbot, reader, f'class:"{first}"', counted=RowFilter())
    assert reader.model.rowCount() == 1
    assert counted.counts.rows == 10
    assert want(qtbot, reader, "unsure", unsure_below=0.95).counts.rows == 9


def test_rows_are_sorted_by_class_and_those_without_one_come_last(
    qtbot: QtBot, reader: ResultReader
) -> None:
    want(qtbot, reader, key="label")
    labels = texts(qtbot, reader, ResultColumn.LABEL)
    assert labels[:-1] == sorted(labels[:-1], key=str.casefold)
    want(qtbot, reader, key="label", descending=True)
    assert texts(qtbot, reader, ResultColumn.LABEL)[:-1] == labels[-2::-1]
    assert texts(qtbot, reader, ResultColumn.NAME)[-1] == "99999.png"


def test_a_ranking_begins_with_the_row_itself(qtbot: QtBot, reader: ResultReader) -> None:
    names = texts(qtbot, reader, ResultColumn.NAME)
    with qtbot.waitSignal(reader.ranked):
        reader.rank_by(2)
    assert texts(qtbot, reader, ResultColumn.NAME)[0] == names[2]
    assert texts(qtbot, reader, ResultColumn.SIZE)[0] == "1.00"
    assert reader.model.shows_similarities


def test_what_cannot_be_opened_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    reader = ResultReader()
    with qtbot.waitSignal(reader.failed) as caught:
        reader.open(tmp_path / "none")
    assert "does not exist" in caught.args[0].sentence
    reader.close(5)
    reader.deleteLater()
