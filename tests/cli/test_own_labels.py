"""Every command works with a network of its own classes, or says how to name them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from inception_gui.cli import main
from tests import pictures
from tests.workers import seeded_weights


@pytest.fixture(scope="module")
def leaves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeded_weights.write(tmp_path_factory.mktemp("leaves") / "leaves.pth", 2)


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "names.txt"
    path.write_text("healthy\nleaf rust\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("healthy", "leaf rust"):
        (tmp_path / "set" / name).mkdir(parents=True)
        pictures.picture(tmp_path / "set" / name, "a.png", 5, (320, 310))
    return tmp_path / "set"


def test_weights_without_names_are_refused_with_what_to_do(
    leaves: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", "--weights", str(leaves), str(folder)]) == 3
    said = capsys.readouterr().err
    assert "2 classes, and nothing says what they are called" in said
    assert "--labels FILE" in said


def test_a_list_of_names_for_another_network_is_refused(
    leaves: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    three = tmp_path / "three.txt"
    three.write_text("a\nb\nc\n")
    arguments = ["classify", "--weights", str(leaves), "--labels", str(three), str(folder)]
    assert main(arguments) == 2
    assert "names 3 classes, but the network has 2" in capsys.readouterr().err


def test_classify_explain_evaluate_and_sort_use_the_given_names(
    leaves: Path, labels: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = ["--weights", str(leaves), "--labels", str(labels)]
    picture = folder / "healthy" / "a.png"
    assert main(["classify", "--format", "json", *own, str(picture)]) == 0
    (found,) = json.loads(capsys.readouterr().out)["predictions"]
    assert {score["name"] for score in found["top"]} == {"healthy", "leaf rust"}

    overlay, figure = tmp_path / "overlay.png", tmp_path / "figure.svg"
    asked = ["--class", "leaf rust", "--rather-than", "healthy", "--output", str(overlay)]
    assert main(["explain", *own, *asked, "--figure", str(figure), str(picture)]) == 0
    assert "“leaf rust”" in capsys.readouterr().err
    assert "leaf rust rather than healthy" in figure.read_text("utf-8")
    assert main(["explain", *own, "--class", "tabby", *asked[-2:], str(picture)]) == 2

    assert main(["evaluate", *own, "--format", "csv", str(folder)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.lstrip("\ufeff"))))
    assert [row["name"] for row in rows] == ["healthy", "leaf rust"]

    into = tmp_path / "sorted"
    assert main(["sort", *own, "--threshold", "0", "--into", str(into), str(folder)]) == 0
    assert {path.name for path in into.iterdir() if path.is_dir()} <= {"healthy", "leaf rust"}


def test_weights_are_added_with_their_names(
    leaves: Path, labels: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["weights", "add", str(leaves), "--labels", str(labels)]) == 0
    capsys.readouterr()
    assert main(["classify", "--weights", "leaves.pth", str(folder / "healthy" / "a.png")]) == 0
    assert "healthy" in capsys.readouterr().out
    assert main(["weights", "list"]) == 0
    assert "2 classes" in capsys.readouterr().out
