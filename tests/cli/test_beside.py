"""`inception-cli classify --beside`: own classes next to the others, from one pass."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.cli import main

pytestmark = pytest.mark.usefixtures("use_weights")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    generator = np.random.default_rng(2)
    for name, colour in (("red", (200, 30, 30)), ("blue", (30, 30, 200))):
        folder = tmp_path / "photos" / name
        folder.mkdir(parents=True)
        for number in range(3):
            noise = generator.integers(-30, 30, (40, 50, 3))
            pixels = np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)
            picture = Image.fromarray(pixels).resize((320, 300), Image.Resampling.NEAREST)
            picture.save(folder / f"{number}.png")
    return tmp_path / "photos"


@pytest.fixture
def mine(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "mine.safetensors"
    assert main(["teach", str(photos), "-o", str(path)]) == 0
    capsys.readouterr()
    return path


def predictions(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict]:
    assert main(["classify", *map(str, arguments), "--format", "json"]) == 0
    found: list[dict] = json.loads(capsys.readouterr().out)["predictions"]
    return found


@pytest.mark.parametrize("where", ["blue", "blue/1.png"])
def test_each_image_has_both_results(
    photos: Path, mine: Path, capsys: pytest.CaptureFixture[str], where: str
) -> None:
    both = predictions(capsys, photos / where, "--beside", mine)
    alone = predictions(capsys, photos / where, "--no-store")
    own = predictions(capsys, photos / where, "--no-store", "--weights", mine)
    assert len(both) == 2 * len(alone) == 2 * len(own)
    assert [one["top"][0]["name"] for one in both[1::2]] == ["blue"] * len(own)
    for found, expected in ((both[::2], alone), (both[1::2], own)):
        for one, other in zip(found, expected, strict=True):
            assert one["path"] == other["path"]
            assert [score["name"] for score in one["top"]] == [s["name"] for s in other["top"]]
            assert [score["probability"] for score in one["top"]] == pytest.approx(
                [score["probability"] for score in other["top"]], abs=1e-4
            )


def test_other_networks_cannot_be_beside(
    photos: Path, mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from safetensors.numpy import load_file, save_file

    tensors = load_file(mine)
    tensors["Mixed_7c.branch1x1.bn.bias"] += 1
    other = tmp_path / "other.safetensors"
    save_file(tensors, other)
    (tmp_path / "other.labels.txt").write_text("a\nb")
    assert main(["classify", str(photos), "--beside", str(other)]) == 2
    assert "more than the last layer" in capsys.readouterr().err
