"""Settings come back, hold only what differs from the defaults, and survive a damaged file."""

from __future__ import annotations

import json
import logging
import os
import sys
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest

from inception_gui import settings
from inception_gui.settings import FILE_NAME, Settings

CHANGED = Settings(
    theme="dark",
    text_percent=150,
    motion=False,
    language="de",
    device="cpu",
    mode="exact",
    beside="mine.safetensors",
    threads="responsive",
    scores_shown=3,
    double_click="reveal",
    heat_map_visible=False,
    opacity=0.25,
    colormap="viridis",
    unsure_below=0.4,
    explain_method="layercam",
    explain_layer="Mixed_6e",
    explain_whole=True,
    explain_threshold=0.3,
    explain_contours=True,
    smoothing_s=1.5,
    mirror="on",
    addresses="rtsp://camera.local/1\nhttp://10.0.0.7/video",
    recent="/pictures/猫\n/pictures",
    keep_runs_days=30,
    features_mb=512,
    hints_seen="drop",
    last_folder="/pictures/猫",
    last_save_folder="/results",
    columns="folder",
    thumbnail_px=80,
    predictions_px=280,
    run_share=0.4,
    run_share_above=0.5,
    geometry="01d9d0cb",
)


def kept(folder: Path) -> object:
    return json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))


def write(folder: Path, text: str) -> None:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    assert all(
        getattr(CHANGED, field.name) != getattr(Settings(), field.name)
        for field in fields(Settings)
    ), "every setting is tried"
    settings.save(CHANGED, tmp_path / "new folder")
    assert settings.load(tmp_path / "new folder") == CHANGED


def test_the_file_holds_only_what_differs_from_the_defaults(tmp_path: Path) -> None:
    settings.save(replace(Settings(), theme="dark"), tmp_path)
    assert kept(tmp_path) == {"theme": "dark"}
    settings.save(Settings(), tmp_path)
    assert kept(tmp_path) == {}
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_person_can_read_the_file(tmp_path: Path) -> None:
    settings.save(CHANGED, tmp_path)
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert '"last_folder": "/pictures/猫"' in text
    assert len(text.splitlines()) == len(asdict(CHANGED)) + 2


def test_without_a_file_all_is_as_the_program_comes(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "nowhere") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        '"dark"',
        "\x00",
        '{"theme": "sepia", "mode": "sloppy", "opacity": "half", "heat_map_visible": 1}',
        '{"theme": null, "device": 3, "weights": [], "geometry": {}, "opacity": true}',
        '{"unknown": 1}',
    ],
)
def test_what_makes_no_sense_is_the_default(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "\x00", "[" * 100_000])
def test_a_damaged_file_is_put_aside_and_not_lost(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)
    loaded = settings.read(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.damaged is not None
    assert loaded.damaged.read_text(encoding="utf-8") == text
    assert not (tmp_path / FILE_NAME).exists()


def test_one_senseless_value_does_not_make_a_file_damaged(tmp_path: Path) -> None:
    write(
        tmp_path, '{"theme": "sepia", "text_percent": 1000, "scores_shown": true, "mode": "fast"}'
    )
    loaded = settings.read(tmp_path)
    assert loaded == settings.LoadedSettings(Settings(mode="fast"))
    assert (tmp_path / FILE_NAME).exists()


def test_a_file_that_is_not_text_is_not_used(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe{}")
    with caplog.at_level(logging.WARNING):
        assert settings.load(tmp_path) == Settings()
    assert "settings could not be read" in caplog.text


def test_one_senseless_value_costs_no_other(tmp_path: Path) -> None:
    write(tmp_path, '{"theme": "dark", "opacity": [], "mode": "exact", "future": {"a": 1}}')
    assert settings.load(tmp_path) == replace(Settings(), theme="dark", mode="exact")


@pytest.mark.parametrize(
    "text",
    [
        '{"opacity": 1' + "0" * 400 + "}",
        '{"smoothing_s": 1' + "0" * 400 + "}",
        '{"smoothing_s": -5}',
        '{"smoothing_s": Infinity}',
        '{"last_folder": "\\ud800"}',
    ],
)
def test_values_that_no_computer_can_use_or_write_are_the_default(
    tmp_path: Path, text: str
) -> None:
    write(tmp_path, text)
    found = settings.load(tmp_path)
    assert found == Settings()
    settings.save(replace(found, theme="dark"), tmp_path)
    assert settings.load(tmp_path).theme == "dark"


@pytest.mark.parametrize(("written", "used"), [(7, 1.0), (-0.5, 0.0), (1, 1.0), (0.3, 0.3)])
def test_the_strength_stays_between_none_and_all(
    tmp_path: Path, written: float, used: float
) -> None:
    write(tmp_path, json.dumps({"opacity": written}))
    assert settings.load(tmp_path).opacity == used


def test_what_is_no_number_is_the_default_strength(tmp_path: Path) -> None:
    write(tmp_path, '{"opacity": NaN}')
    assert settings.load(tmp_path).opacity == Settings().opacity


@pytest.mark.parametrize(
    ("written", "used"), [("0.62", 0.62), ("0", 0.3), ("1.5", 0.3), ("NaN", 0.3), ('"x"', 0.3)]
)
def test_a_limit_for_not_sure_lies_between_none_and_all(
    tmp_path: Path, written: str, used: float
) -> None:
    write(tmp_path, f'{{"unsure_below": {written}}}')
    assert settings.load(tmp_path).unsure_below == used


def test_a_folder_whose_name_is_no_utf8_is_remembered(tmp_path: Path) -> None:
    chosen = replace(Settings(), last_folder=os.fsdecode(b"/pictures/caf\xe9"))
    settings.save(chosen, tmp_path)
    assert settings.load(tmp_path) == chosen


@pytest.mark.skipif(sys.platform == "win32", reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_made_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    with caplog.at_level(logging.WARNING):
        settings.save(CHANGED, tmp_path / "file" / "folder")
    assert "settings could not be saved" in caplog.text
