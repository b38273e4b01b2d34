"""JSON files hold what was found, are whole when closed, and survive any file name."""

import io
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.types import Failure, Item
from inception_gui.errors import Kind
from tests.core.exports.written import NOT_UTF8, ODD_NAMES, RUN, failure, prediction, written


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
        "level": "probably",
        "top": [{"index": 281, "wnid": "n02123045", "name": "Egyptian cat", "probability": 0.9}],
    }
    assert data["failures"] == [
        {"path": "broken.jpg", "kind": "damaged", "message": "This file is damaged."}
    ]


@pytest.mark.parametrize("form", ["json", "jsonl", "html"])
def test_what_is_not_usual_about_a_picture_is_written_and_nothing_else(form: str) -> None:
    noted = replace(prediction(), note="Shown with its own range: values 0 to 1,023.")
    assert b"Shown with its own range: values 0 to 1,023." in written(form, noted)
    assert b'"note"' not in written(form, prediction())


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
