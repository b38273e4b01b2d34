"""`inception-cli explain`, through its real `main`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.cli import main

Draw = Callable[..., Path]


def difference(path: Path, overlay: Path) -> np.ndarray:
    before = np.asarray(Image.open(path).convert("RGB")).astype(int)
    after = np.asarray(Image.open(overlay)).astype(int)
    assert before.shape == after.shape
    return np.abs(before - after).sum(axis=2)


@pytest.mark.usefixtures("use_weights")
def test_the_overlay_has_the_pictures_size_and_covers_what_was_seen(
    draw: Draw, tmp_path: Path
) -> None:
    path = draw("wide.png", (900, 300))
    overlay, raw = tmp_path / "overlay.png", tmp_path / "map.npy"
    assert main(["explain", str(path), "--output", str(overlay), "--raw", str(raw)]) == 0
    changed = difference(path, overlay)
    values = np.load(raw)
    assert values.shape == (300, 900)
    assert values.dtype == np.float32
    assert 0 <= values.min() <= values.max() <= 1
    # The network saw the centre 299 of 342 rows, and as many columns of 1026.
    seen = np.zeros((300, 900), bool)
    seen[19:282, 319:582] = True
    assert not changed[~seen].any()
    assert not values[~seen].any()
    assert (changed[seen] > 0).mean() > 0.9


@pytest.mark.usefixtures("use_weights")
def test_another_class_has_another_map_and_may_be_named_in_any_way(
    draw: Draw, tmp_path: Path
) -> None:
    path = draw("a.png")
    maps = {}
    for text in ("tabby", "281", "n02123045", "espresso"):
        raw = tmp_path / f"{text}.npy"
        overlay = tmp_path / f"{text}.png"
        arguments = ["explain", str(path), "--output", str(overlay), "--raw", str(raw)]
        assert main([*arguments, "--class", text]) == 0
        maps[text] = np.load(raw)
    np.testing.assert_array_equal(maps["tabby"], maps["281"])
    np.testing.assert_array_equal(maps["tabby"], maps["n02123045"])
    assert np.abs(maps["tabby"] - maps["espresso"]).max() > 0.1


@pytest.mark.usefixtures("use_weights")
def test_opacity_and_colours_change_the_overlay_not_the_map(draw: Draw, tmp_path: Path) -> None:
    path = draw("a.png")
    full = tmp_path / "full.png"
    none = tmp_path / "none.png"
    assert main(["explain", str(path), "--output", str(none), "--opacity", "0"]) == 0
    assert not difference(path, none).any()
    assert (
        main(["explain", str(path), "--output", str(full), "--opacity", "1", "--colormap", "grey"])
        == 0
    )
    centre = np.asarray(Image.open(full))[60:260, 100:300]
    assert (centre[..., 0] == centre[..., 1]).all()


@pytest.mark.usefixtures("use_weights")
@pytest.mark.parametrize("layer", ["Mixed_5b", "Mixed_6e"])
def test_earlier_layers_can_be_asked_for(draw: Draw, tmp_path: Path, layer: str) -> None:
    path = draw("a.png")
    raw, overlay = tmp_path / "map.npy", tmp_path / "o.jpg"
    arguments = ["explain", str(path), "--output", str(overlay), "--raw", str(raw)]
    assert main([*arguments, "--layer", layer]) == 0
    assert np.load(raw).max() > 0.9


@pytest.mark.usefixtures("use_weights")
@pytest.mark.parametrize(
    "wrong",
    [
        ["--class", "no such thing"],
        ["--layer", "Mixed_9z"],
        ["--method", "tea-leaves"],
        ["--colormap", "plaid"],
    ],
)
def test_wrong_names_are_exit_code_2_and_write_nothing(
    draw: Draw, tmp_path: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = tmp_path / "o.png"
    assert main(["explain", str(draw("a.png")), "--output", str(overlay), *wrong]) == 2
    assert not overlay.exists()
    assert wrong[1] in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_a_broken_picture_or_folder_is_one_sentence(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(draw("a.png").read_bytes()[:200])
    assert main(["explain", str(broken), "--output", str(tmp_path / "o.png")]) == 1
    assert main(["explain", str(tmp_path / "a.png"), "--output", "/no/such/folder/o.png"]) == 2
    assert main(["explain", str(tmp_path / "a.png"), "--output", str(tmp_path / "o.tga")]) == 2
    assert capsys.readouterr().err.count("inception-cli:") == 3
