"""Parquet tables hold what the CSV files hold, exactly, and what made it."""

import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest

from inception_gui.core.exports.outcome import FURTHER_COLUMNS, further_cells
from inception_gui.core.exports.parquet_file import ParquetFile
from inception_gui.core.files.path_text import unescape_name
from inception_gui.core.types import BroadKind, Burst, Grounds, PhotoFacts, Verdict
from inception_gui.errors import UserError
from tests.core.exports.written import ODD_NAMES, RUN, failure, prediction
from tests.core.exports.written import written as written_text

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def written(*outcomes):
    """The bytes of a table, by way of a stream that cannot tell its position."""
    target = io.BytesIO()
    target.seekable = lambda: False
    stream = io.TextIOWrapper(io.BufferedWriter(target), "utf-8", newline="")
    writer = ParquetFile()
    writer.open(stream, RUN)
    for outcome in outcomes:
        writer.write(outcome)
    writer.close()
    stream.flush()
    return target.getvalue()


def rows_of(data: bytes) -> list[dict[str, object]]:
    return pq.read_table(io.BytesIO(data)).to_pylist()


def test_a_row_has_the_columns_of_csv_then_what_made_it():
    data = written(prediction("a.jpg"), failure("b.jpg"))
    csv_heads = (
        written_text("csv", prediction("a.jpg")).decode("utf-8-sig").splitlines()[0].split(",")
    )
    names = pq.read_schema(io.BytesIO(data)).names
    assert names[: len(csv_heads)] == csv_heads
    assert names[len(csv_heads) :] == [
        *("error_kind", "sha256", "size", "modified_ns"),
        *("weights", "weights_sha256", "mode"),
    ]


def test_probabilities_are_the_numbers_of_the_network_bit_for_bit():
    one = prediction("a.jpg")
    (row,) = rows_of(written(one))
    for place, score in enumerate(one.scores, 1):
        assert row[f"label_{place}"] == score.name
        assert np.float32(row[f"probability_{place}"]) == np.float32(score.probability)


def test_all_that_is_known_of_an_image_is_in_its_row():
    grounds = Grounds((BroadKind("cat", "cat", 0.97, 1),), coarse=1, similarity=0.5)
    one = replace(
        prediction("a.jpg"),
        grounds=grounds,
        photo=PhotoFacts("2024-05-03T14:22:10", "Camera", 50.5, -9.25),
        burst=Burst(1, 2, Verdict("tabby", "sure")),
        corrected="lynx",
    )
    (row,) = rows_of(written(one))
    expected = dict(
        zip((column.name for column in FURTHER_COLUMNS), further_cells(one), strict=True)
    )
    assert None not in expected.values()
    assert {name: row[name] for name in expected} == expected


def test_a_failure_is_a_row_with_its_kind_and_its_sentence():
    waited, after = failure("b.jpg"), failure("c.jpg")
    rows = rows_of(written(waited, prediction("a.jpg"), after))
    assert [row["path"] for row in rows] == ["b.jpg", "a.jpg", "c.jpg"]
    assert [row["error_kind"] for row in rows] == [waited.kind.value, None, after.kind.value]
    assert rows[0]["error"] == waited.message
    assert rows[0]["label_1"] is None


@pytest.mark.parametrize("name", ODD_NAMES)
def test_every_path_comes_back_as_it_was(name):
    (row,) = rows_of(written(prediction(name)))
    assert unescape_name(row["path"]) == name


def test_the_hash_is_that_of_the_file(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"some bytes")
    (row,) = rows_of(written(prediction(str(path))))
    assert row["sha256"] == hashlib.sha256(b"some bytes").hexdigest()
    assert (row["size"], row["modified_ns"]) == (10, path.stat().st_mtime_ns)


def test_a_run_without_outcomes_is_an_empty_table():
    assert rows_of(written()) == []


def test_a_stream_of_text_is_refused_in_a_sentence():
    with pytest.raises(UserError, match="cannot be written here"):
        ParquetFile().open(io.StringIO(), RUN)
