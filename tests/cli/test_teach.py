"""`inception-cli teach`, through its real `main`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors import safe_open

from inception_gui.cli import main

pytestmark = pytest.mark.usefixtures("use_weights")


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    """Two classes that differ by colour, eight noisy pictures each, and a broken file."""
    generator = np.random.default_rng(2)
    for name, colour in (("red", (200, 30, 30)), ("blue", (30, 30, 200))):
        folder = tmp_path / "lesson" / name / "session 1"
        folder.mkdir(parents=True)
        for number in range(8):
            noise = generator.integers(-30, 30, (40, 50, 3))
            pixels = np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)
            picture = Image.fromarray(pixels).resize((320, 300), Image.Resampling.NEAREST)
            picture.save(folder / f"{number}.png")
    (tmp_path / "lesson" / "red" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    return tmp_path / "lesson"


def taught(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict]:
    code = main(["teach", *map(str, arguments), "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_taught_file_is_a_network_with_its_classes_inside(
    lesson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], use_weights: Path
) -> None:
    output = tmp_path / "mine.safetensors"
    code, found = taught(capsys, lesson, "-o", output)
    assert code == 1, "one file is broken"
    assert found["failed"] == 1
    assert [(one["name"], one["images"]) for one in found["classes"]] == [("blue", 8), ("red", 8)]
    with safe_open(output, "np") as file, safe_open(use_weights, "np") as source:
        facts = json.loads(file.metadata()["inception_gui"])
        assert facts["classes"] == ["blue", "red"]
        assert file.get_tensor("fc.weight").shape == (2, 2048)
        name = "Conv2d_1a_3x3.conv.weight"
        np.testing.assert_array_equal(file.get_tensor(name), source.get_tensor(name))


def test_the_taught_file_classifies_with_its_own_classes(
    lesson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output, report = tmp_path / "mine.safetensors", tmp_path / "report.html"
    assert main(["teach", str(lesson), "-o", str(output), "--report", str(report)]) == 1
    printed = capsys.readouterr()
    assert "Too few to measure" in printed.out, "a random network sees all of a class as one"
    assert "There is no report" in printed.err
    assert not report.exists()
    arguments = ["classify", str(lesson / "blue"), "--weights", str(output), "--format", "json"]
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)["predictions"]
    assert [one["top"][0]["name"] for one in found] == ["blue"] * 8
    assert {score["name"] for score in found[0]["top"]} == {"blue", "red"}


def test_reserved_folders_and_none_are_learned_as_none_of_these(
    lesson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (lesson / "blue").rename(lesson / "Background")
    _, found = taught(capsys, lesson, "-o", tmp_path / "mine.safetensors")
    assert [one["name"] for one in found["classes"]] == ["red", "none of these"]
    assert found["none"] == 1


def test_nothing_is_replaced_and_wrong_folders_are_said(
    lesson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "mine.safetensors"
    output.write_bytes(b"mine")
    assert main(["teach", str(lesson), "-o", str(output)]) == 2
    assert output.read_bytes() == b"mine"
    assert main(["teach", str(lesson / "red"), "-o", str(tmp_path / "a.safetensors")]) == 2
    assert "At least two classes" in capsys.readouterr().err
    assert main(["teach", str(lesson), "-o", str(tmp_path / "a.pth")]) == 2


def test_a_picture_in_two_classes_is_found(
    lesson: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copied = lesson / "red" / "wrong.png"
    copied.write_bytes((lesson / "blue" / "session 1" / "3.png").read_bytes())
    _, found = taught(capsys, lesson, "-o", tmp_path / "mine.safetensors")
    twice = [one for one in found["findings"] if one["kind"] == "in_two_classes"]
    assert any(str(copied) in one["paths"] for one in twice)
