"""Result files hold what was found and survive any file name."""

import csv
import io
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.path_text import escape_path, unescape_path
from inception_gui.core.types import Box, Failure, Item, Mode, Prediction, Score, Verdict
from inception_gui.errors import Kind

RUN = RunInfo(
    version="0.1.0",
    weights_key="inception_v3",
    weights_sha256="ab" * 32,
    device="cpu",
    mode=Mode.STANDARD,
    precision="float32",
    started=datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC),
)
NOT_UTF8 = os.fsdecode(b"names/latin1_\xe4\xf6.jpg")
ODD_NAMES = [
    "plain.jpg",
    "grün 猫 😀.jpg",
    "with,comma;semicolon\ttab.jpg",
    "quote'\".jpg",
    "'quoted'.jpg",
    "new\nline\r\n.jpg",
    "=cmd()+1.jpg",
    "'=cmd().jpg",
    "''=cmd().jpg",
    "-rf.jpg",
    "+1.jpg",
    "@SUM(A1).jpg",
    "＝1+1.jpg",
    "\t=1.jpg",
    "literal\\xe4.jpg",
    "literal\\x5cxe4.jpg",
    "C:\\xe4\\photo.jpg",
    "\\\\server\\share\\u00e4\\ud83d.jpg",
    "escape\x1b[2J\x7f.jpg",
    "line\u2028separator\x85.jpg",
    "half\ud83d.jpg",
    "=" + NOT_UTF8,
    "\\" + NOT_UTF8,
    NOT_UTF8,
]


def prediction(path: str = "photo.jpg", *probabilities: float) -> Prediction:
    names = ["Egyptian cat", "tabby", "tiger cat", "lynx", "Persian cat"]
    given = probabilities or (0.637, 0.274, 0.05, 0.037, 0.001)
    scores = [
        Score(281 + place, f"n{2123045 + place:08}", name, probability)
        for place, (name, probability) in enumerate(zip(names, given, strict=False))
    ]
    return Prediction(
        item=Item(path, Path(path)),
        width=451,
        height=300,
        scores=tuple(scores),
        verdict=Verdict("probably an Egyptian cat, maybe a tabby", "probably"),
        seen=Box(0.1, 0, 0.9, 1),
        weights_key="inception_v3",
        weights_sha256="ab" * 32,
        device="cpu",
        mode=Mode.STANDARD,
        precision="float32",
        seconds=0.0241234567,
    )


def failure(path: str = "broken.jpg") -> Failure:
    return Failure(Item(path, Path(path)), Kind.DAMAGED, "This file is damaged.", "Try another.")


def written(name: str, *outcomes: Prediction | Failure) -> bytes:
    """What a format makes of the outcomes, as bytes on a disk."""
    stream = io.StringIO(newline="")
    writer = FORMATS[name].writer()
    writer.open(stream, RUN)
    for outcome in outcomes:
        writer.write(outcome)
    writer.close()
    return stream.getvalue().encode("utf-8")


def csv_rows(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_json_has_the_documented_layout():
    data = json.loads(written("json", prediction(), failure(), prediction("b.png", 0.9)))
    assert list(data) == ["run", "predictions", "failures"]
    assert data["run"] == {
        "version": "0.1.0",
        "weights": {"key": "inception_v3", "sha256": "ab" * 32},
        "device": "cpu",
        "mode": "standard",
        "precision": "float32",
        "started": "2026-05-04T03:02:01+00:00",
    }
    assert data["predictions"][1] == {
        "path": "b.png",
        "width": 451,
        "height": 300,
        "seconds": 0.024123,
        "verdict": "probably an Egyptian cat, maybe a tabby",
        "top": [{"index": 281, "wnid": "n02123045", "name": "Egyptian cat", "probability": 0.9}],
    }
    assert data["failures"] == [
        {"path": "broken.jpg", "kind": "damaged", "message": "This file is damaged."}
    ]


@pytest.mark.parametrize(
    "outcomes", [(), (failure(),), (failure(), failure()), (prediction(), prediction())]
)
def test_json_is_whole_whenever_it_is_closed(outcomes):
    data = json.loads(written("json", *outcomes))
    assert len(data["predictions"]) + len(data["failures"]) == len(outcomes)


def test_json_writes_predictions_as_they_come():
    stream = io.StringIO()
    writer = FORMATS["json"].writer()
    writer.open(stream, RUN)
    writer.write(prediction("early.jpg"))
    assert "early.jpg" in stream.getvalue()
    writer.close()


def test_jsonl_is_one_object_a_line_in_the_order_of_the_run():
    lines = written("jsonl", failure(), prediction(), prediction("b.png")).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["broken.jpg", "photo.jpg", "b.png"]
    assert "kind" in json.loads(lines[0])
    assert "top" in json.loads(lines[1])


def test_a_page_after_the_first_is_named():
    item = Item("scan.tiff", Path("scan.tiff"), page=2)
    line = written("jsonl", Failure(item, Kind.DAMAGED, "This page is damaged."))
    assert json.loads(line)["page"] == 2


def test_a_picture_from_memory_goes_by_its_name():
    pasted = Failure(Item("pasted picture", data=b"x"), Kind.NOT_AN_IMAGE, "Not a picture.")
    assert json.loads(written("jsonl", pasted))["path"] == "pasted picture"


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("outcome", [prediction, failure])
def test_every_path_comes_back_from_json_as_it_was(name, outcome):
    document = json.loads(written("json", outcome(name)))
    (found,) = document["predictions"] + document["failures"]
    assert found["path"] == name
    text = written("jsonl", outcome(name)).decode("utf-8")
    assert len(text.splitlines()) == 1, "some readers would see two lines"
    assert json.loads(text)["path"] == name


@pytest.mark.skipif(os.name == "nt", reason="file names on Windows are not bytes")
def test_bytes_that_are_not_utf8_come_back_from_json():
    line = written("jsonl", prediction(NOT_UTF8))
    assert os.fsencode(json.loads(line)["path"]) == b"names/latin1_\xe4\xf6.jpg"


def test_valid_names_stay_readable_in_json():
    assert "grün 猫 😀.jpg".encode() in written("json", prediction("grün 猫 😀.jpg"))


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("outcome", [prediction, failure])
def test_every_path_comes_back_from_csv_as_it_was(name, outcome):
    rows = csv_rows(written("csv", prediction("first.jpg"), outcome(name), prediction("last.jpg")))
    assert len(rows) == 3
    assert unescape_path(rows[1]["path"]) == name


@given(st.text(st.characters(exclude_characters="\0"), min_size=1))
def test_escaping_a_path_can_always_be_undone(name):
    cell = escape_path(name)
    cell.encode("utf-8")
    assert unescape_path(cell) == name


@given(st.text(st.sampled_from("'=\\x5ce4ud8\udce4\ud83d\x1b"), min_size=1))
def test_escaping_can_be_undone_where_names_look_escaped_already(name):
    cell = escape_path(name)
    cell.encode("utf-8")
    assert unescape_path(cell) == name


def test_ordinary_paths_are_not_changed_at_all():
    for path in ["/home/ü/photo 1.jpg", "C:\\Users\\x\\a.jpg", "it's.jpg", "'a'.jpg", "a=b.jpg"]:
        assert escape_path(path) == path


def test_csv_starts_with_the_mark_that_excel_needs_and_the_documented_columns():
    data = written("csv", prediction())
    assert data.startswith(b"\xef\xbb\xbfpath,width,height,verdict,label_1,probability_1,label_2,")
    header, row = data.decode("utf-8-sig").splitlines()
    assert header.endswith(",label_5,probability_5,error")
    assert row == (
        'photo.jpg,451,300,"probably an Egyptian cat, maybe a tabby",Egyptian cat,0.637,'
        "tabby,0.274,tiger cat,0.05,lynx,0.037,Persian cat,0.001,"
    )


def test_csv_has_as_many_columns_as_the_first_prediction_has_classes():
    data = written("csv", failure("early.jpg"), prediction("a.jpg", 0.9, 0.1), failure("late.jpg"))
    rows = csv_rows(data)
    assert [row["path"] for row in rows] == ["early.jpg", "a.jpg", "late.jpg"]
    assert list(rows[0])[4:] == [
        "label_1",
        "probability_1",
        "label_2",
        "probability_2",
        "error",
    ]
    assert rows[0]["error"] == "This file is damaged."
    assert rows[1]["error"] == ""


def test_csv_of_failures_alone_has_a_header_too():
    (row,) = csv_rows(written("csv", failure()))
    assert row["error"] == "This file is damaged."
    assert row["label_5"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "'="])
def test_no_cell_can_be_taken_for_a_formula(start):
    text = f'{start}HYPERLINK("http://example.org")'
    broken = Failure(Item(text, data=b""), Kind.DAMAGED, text)
    (row,) = csv_rows(written("csv", broken))
    assert row["path"].startswith("'")
    assert row["error"].startswith("'")


def test_a_name_cannot_become_two_cells_where_semicolons_separate_them():
    data = written("csv", failure("a;=1+1.jpg")).decode("utf-8-sig")
    row = data.splitlines()[1]
    assert next(csv.reader([row], delimiter=";"))[0].startswith("a;=1+1.jpg")


def test_the_table_shows_verdict_and_aligned_percentages():
    assert written("table", prediction("cat.png", 0.637, 0.05), failure()).decode() == (
        "cat.png: probably an Egyptian cat, maybe a tabby\n"
        "  Egyptian cat   63.7%\n"
        "  tabby           5.0%\n"
        "broken.jpg: This file is damaged.\n"
    )


@pytest.mark.parametrize("name", [*ODD_NAMES, "\u202egpj.exe", "\x9b31m.jpg", "bell\a.jpg"])
def test_no_name_can_act_on_the_terminal(name):
    lines = written("table", prediction(name, 0.9)).decode("utf-8").split("\n")
    assert len(lines) == 3, "a block is the picture's line, one class, and the end"
    assert all(line.isprintable() for line in lines)


def test_printable_text_keeps_letters_and_joined_emoji():
    for text in ["grün 猫.jpg", "👩\u200d🔬.jpg", "مرحبا.jpg", "cafe\u0301.jpg"]:
        assert printable(text) == text
    assert printable("a\x1b[31m\udce4\u202e") == "a\\x1b[31m\\xe4\\u202e"
