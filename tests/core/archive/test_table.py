"""A result is opened by three columns; the rest is read when it is asked for."""

from __future__ import annotations

import resource
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow")

import pyarrow as pa
import pyarrow.parquet as pq

from inception_gui.core.archive.result_folder import NOTE_NAME
from inception_gui.core.archive.similar_rows import SimilarRows, similar_rows
from inception_gui.core.archive.table import Grown, ResultTable
from inception_gui.errors import Kind, UserError
from tests.core.archive.material import parts_of, rows_of, run
from tests.pictures import broken, many


@pytest.fixture
def result(tmp_path: Path, network) -> Path:
    many(tmp_path / "photos", 12)
    broken(tmp_path / "photos", "00003b.png")
    run([tmp_path / "photos"], tmp_path / "result", network, rows_per_part=5, features=True)
    return tmp_path / "result"


def loaded(path: Path) -> ResultTable:
    table = ResultTable(path)
    assert list(table.load())[-1].rows == len(table)
    return table


def test_all_rows_are_there_in_the_order_of_the_files(result: Path) -> None:
    table = loaded(result)
    rows = [row for path in parts_of(result) for row in pq.read_table(path).to_pylist()]
    classes, shares, failed = table.columns()
    assert len(table) == 13
    for place, row in enumerate(rows):
        details = table.read_group(table.group_of(place))[
            place - table.group_start(table.group_of(place))
        ]
        assert details.path == row["path"]
        assert failed[place] == (row["error_kind"] is not None)
        assert details.error == (row["error"] or "")
        if not failed[place]:
            assert table.class_names[classes[place]] == row["label_1"]
            assert shares[place] == np.float32(row["probability_1"])


def test_features_of_two_lengths_are_not_compared(result: Path) -> None:
    first = parts_of(result)[0]
    table = pq.read_table(first)
    short = pa.FixedSizeListArray.from_arrays(pa.array(np.ones(4 * len(table), np.float16)), 4)
    place = table.schema.get_field_index("features")
    pq.write_table(table.set_column(place, "features", short), first)
    assert loaded(result).channels == 0


def test_one_file_of_a_result_can_be_opened_by_itself(result: Path) -> None:
    assert len(loaded(parts_of(result)[0])) <= 5


def test_words_and_folders_are_found_without_capitals(result: Path) -> None:
    table = loaded(result)

    def found(words: tuple[str, ...] = (), folders: tuple[str, ...] = ()) -> list[str]:
        everything = np.ones(len(table), np.bool_)
        *_, mask = table.with_words(words, folders, everything)
        assert not isinstance(mask, float)
        return sorted(
            Path(table.read_group(table.group_of(int(row)))[
                int(row) - table.group_start(table.group_of(int(row)))
            ].path).name
            for row in np.flatnonzero(mask)
        )  # fmt: skip

    assert found(("00003",)) == ["00003.png", "00003b.png"]
    assert len(found((), ("photos",))) == 13
    assert found(("photos",)) == []  # the folder is not the name
    classes, _, _ = table.columns()
    name = table.class_names[classes[0]].casefold()
    assert len(found((name,))) == 1


def test_the_most_similar_row_is_the_row_itself(result: Path) -> None:
    table = loaded(result)
    assert table.channels > 0
    *_, ranked = similar_rows(table, 2)
    assert isinstance(ranked, SimilarRows)
    assert ranked.rows[0] == 2
    assert ranked.similarities[0] == pytest.approx(1, abs=1e-3)
    assert len(ranked.rows) == 12  # all but the one that cannot be read
    assert (np.diff(ranked.similarities) <= 0).all()


def test_a_row_without_features_cannot_be_compared(result: Path) -> None:
    table = loaded(result)
    _, _, failed = table.columns()
    with pytest.raises(UserError, match="No features"):
        list(similar_rows(table, int(np.flatnonzero(failed)[0])))


def test_a_folder_that_has_begun_and_has_no_part_yet_says_so(tmp_path: Path) -> None:
    (tmp_path / NOTE_NAME).write_text("{}")
    with pytest.raises(UserError, match="No part of this archive is finished"):
        list(ResultTable(tmp_path).load())


def test_what_is_not_a_result_is_a_sentence(tmp_path: Path) -> None:
    pq.write_table(pa.table({"a": [1]}), tmp_path / "other.parquet")
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 nonsense")
    kinds = {
        tmp_path / "other.parquet": Kind.UNSUPPORTED_FORMAT,
        tmp_path / "broken.parquet": Kind.DAMAGED,
        tmp_path / "none.parquet": Kind.MISSING,
    }
    for path, kind in kinds.items():
        with pytest.raises(UserError) as caught:
            list(ResultTable(path).load())
        assert caught.value.kind is kind


def test_a_table_grows_while_its_files_are_opened(tmp_path: Path, network, monkeypatch) -> None:
    many(tmp_path / "photos", 6)
    run([tmp_path / "photos"], tmp_path / "result", network, rows_per_part=2)
    monkeypatch.setattr("inception_gui.core.archive.table._FILES_AT_ONCE", 1)
    events = list(ResultTable(tmp_path / "result").load())
    assert events == [Grown(2, 1, 3), Grown(4, 2, 3), Grown(6, 3, 3)]
    assert len(rows_of(tmp_path / "result")) == 6


@pytest.mark.parametrize("name", ["path", "error_kind", "error", "label_2"])
def test_one_large_value_in_every_row_is_in_memory_once(tmp_path: Path, name: str) -> None:
    rows, large = 20_000, "x" * (1 << 20)  # 20 GB, if each row had its own
    columns = {
        "label_1": pa.array(["cat"] * rows),
        "probability_1": pa.array([0.5] * rows, pa.float32()),
        "error_kind": pa.nulls(rows, pa.string()),
        "path": pa.array(["a.jpg"] * rows),
    }
    columns[name] = pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), [large])
    pq.write_table(pa.table(columns), tmp_path / "part.parquet", store_schema=False)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    table = loaded(tmp_path)
    assert len(table.read_group(0)) == rows
    *_, found = table.with_words(["x"], [], np.ones(rows, np.bool_))
    assert isinstance(found, np.ndarray)
    assert found.all() == (name == "path")
    grown_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kib < 1 << 20


def test_a_table_with_more_text_than_memory_is_refused(
    result: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = loaded(result)
    monkeypatch.setattr("inception_gui.core.archive.bounded_table._MOST_GROUP_BYTES", 10)
    with pytest.raises(UserError) as caught:
        table.read_group(0)
    assert caught.value.kind is Kind.TOO_LARGE
    with pytest.raises(UserError, match="too much text"):
        loaded(result)


def test_more_features_than_memory_are_refused(
    result: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = loaded(result)
    assert table.vector(0).shape == (table.channels,)
    monkeypatch.setattr("inception_gui.core.archive.table._MOST_FEATURES", 4 * table.channels)
    with pytest.raises(UserError) as caught:
        table.vector(0)
    assert caught.value.kind is Kind.TOO_LARGE
