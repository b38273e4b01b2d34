"""CSV files hold what was found, survive any file name, and open in Excel."""

import csv
import io
import json
from dataclasses import replace

import pytest

from inception_gui.core.files.path_text import unescape_path
from inception_gui.core.types import Failure, Item, PhotoFacts
from inception_gui.errors import Kind
from tests.core.exports.written import ODD_NAMES, failure, prediction, written


def csv_rows(data: bytes) -> list[dict[str, str]]:
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("outcome", [prediction, failure])
def test_every_path_comes_back_from_csv_as_it_was(name, outcome):
    rows = csv_rows(written("csv", prediction("first.jpg"), outcome(name), prediction("last.jpg")))
    assert len(rows) == 3
    assert unescape_path(rows[1]["path"]) == name


def test_csv_starts_with_the_mark_that_excel_needs_and_the_documented_columns():
    data = written("csv", prediction())
    assert data.startswith(
        b"\xef\xbb\xbfpath,page,width,height,verdict,label_1,probability_1,label_2,"
    )
    header, row = data.decode("utf-8-sig").splitlines()
    assert header.endswith(
        ",label_5,probability_5,level,kind,kind_probability,similarity"
        ",taken,camera,latitude,longitude,burst,burst_images,verdict_alone,corrected,error"
    )
    assert row == (
        'photo.jpg,,451,300,"probably an Egyptian cat, maybe a tabby",Egyptian cat,0.637,'
        "tabby,0.274,tiger cat,0.05,lynx,0.037,Persian cat,0.001,probably,,,,,,,,,,,,"
    )


def test_csv_has_as_many_columns_as_the_first_prediction_has_classes():
    data = written("csv", failure("early.jpg"), prediction("a.jpg", 0.9, 0.1), failure("late.jpg"))
    rows = csv_rows(data)
    assert [row["path"] for row in rows] == ["early.jpg", "a.jpg", "late.jpg"]
    assert list(rows[0])[5:] == [
        "label_1",
        "probability_1",
        "label_2",
        "probability_2",
        *("level", "kind", "kind_probability", "similarity"),
        *("taken", "camera", "latitude", "longitude"),
        *("burst", "burst_images", "verdict_alone", "corrected"),
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


def test_what_the_camera_noted_has_columns_in_csv_and_keys_in_json_and_no_place_in_html():
    noted = replace(
        prediction("a.jpg"), photo=PhotoFacts("2024-05-03T14:22:10", "Canon R5", 37.9715, -70.5)
    )
    (row,) = csv_rows(written("csv", noted))
    assert (row["taken"], row["camera"]) == ("2024-05-03T14:22:10", "Canon R5")
    assert (float(row["latitude"]), float(row["longitude"])) == (37.9715, -70.5)
    (found,) = json.loads(written("json", noted))["predictions"]
    assert (found["taken"], found["longitude"]) == ("2024-05-03T14:22:10", -70.5)
    assert "latitude" not in json.loads(written("json", prediction()))["predictions"][0]
    page = written("html", noted).decode()
    assert "37.97" not in page
    assert "Canon" not in page
