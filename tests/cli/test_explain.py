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
    before, after = (np.asarray(Image.open(one)).astype(float) for one in (path, overlay))
    assert values.shape == (300, 900)
    assert values.dtype == np.float32
    assert 0 <= values.min() <= values.max() <= 1
    # The network saw the centre 299 of 342 rows, and as many columns of 1026.
    seen = np.zeros((300, 900), bool)
    seen[19:282, 319:582] = True
    assert np.abs(after - before * (1 - 140 / 255))[~seen].max() <= 0.5, "dimmed as in the window"
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
    assert not difference(path, none)[60:260, 100:300].any()
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
        ["--class", "tabby", "--rather-than", "no such other thing"],
    ],
)
def test_wrong_names_are_exit_code_2_and_write_nothing(
    draw: Draw, tmp_path: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = tmp_path / "o.png"
    assert main(["explain", str(draw("a.png")), "--output", str(overlay), *wrong]) == 2
    assert not overlay.exists()
    assert wrong[-1] in capsys.readouterr().err


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


@pytest.mark.usefixtures("use_weights")
def test_a_contrast_another_method_and_the_whole_picture(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, raw = draw("wide.png", (900, 300)), tmp_path / "map.npy"
    base = ["explain", str(path), "--raw", str(raw), "--class", "tabby"]
    found = {}
    for name, more in {
        "plain": [],
        "contrast": ["--rather-than", "tiger cat"],
        "layercam": ["--method", "layercam"],
        "Grad-CAM++": ["--method", "Grad-CAM++"],
        "whole": ["--whole"],
    }.items():
        assert main([*base, *more]) == 0
        found[name] = np.load(raw)
    for name, values in found.items():
        assert name == "plain" or np.abs(values - found["plain"]).max() > 0.05
    assert found["whole"][:, :300].any()
    assert not found["plain"][:, :300].any()
    assert "it more than “tiger cat”" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_everything_that_can_be_kept_of_one_picture(draw: Draw, tmp_path: Path) -> None:
    path = draw("a.png")
    files = {
        "--output": "o.webp", "--raw": "m.png", "--figure": "f.pdf", "--top5": "five.svg",
    }  # fmt: skip
    arguments = [part for option, name in files.items() for part in (option, str(tmp_path / name))]
    assert main(["explain", str(path), *arguments, "--contours", "--threshold", "0.4"]) == 0
    assert Image.open(tmp_path / "o.webp").size == (400, 320)
    levels = np.asarray(Image.open(tmp_path / "m.png"))
    assert levels.shape == (320, 400)
    assert levels.max() > 60_000
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")
    assert b"</svg>" in (tmp_path / "five.svg").read_bytes()


@pytest.mark.usefixtures("use_weights")
def test_below_the_threshold_the_picture_is_left_alone(draw: Draw, tmp_path: Path) -> None:
    path, overlay, raw = draw("a.png"), tmp_path / "o.png", tmp_path / "m.npy"
    arguments = ["explain", str(path), "--output", str(overlay), "--raw", str(raw)]
    assert main([*arguments, "--threshold", "0.5"]) == 0
    changed, hidden = difference(path, overlay) > 0, np.load(raw) < 0.5
    # Around the centre what was not seen is dimmed, and a line shows where it begins.
    centre = np.zeros_like(hidden)
    centre[40:280, 80:320] = True
    assert hidden[centre].any()
    assert not changed[hidden & centre].any()
    assert changed[~hidden].mean() > 0.9


@pytest.mark.usefixtures("use_weights")
def test_a_folder_becomes_a_folder_of_overlays_and_figures(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        draw(f"in/{number}.png", seed=number)
    (tmp_path / "in" / "broken.png").write_bytes((tmp_path / "in" / "0.png").read_bytes()[:200])
    out = tmp_path / "out"
    arguments = ["explain", str(tmp_path / "in"), "--output", str(out), "--figure", ".svg"]
    assert main([*arguments, "--raw", "npy"]) == 1
    kinds = ("heat map.png", "figure.svg", "map.npy")
    expected = {f"{number} {kind}" for number in range(3) for kind in kinds}
    assert {path.name for path in out.iterdir()} == expected
    said = capsys.readouterr().err
    assert "broken.png: " in said
    assert "1 of 4" in said


@pytest.mark.parametrize("given", ["out.pdf", "figures/out.pdf", "/tmp/pdf"])
def test_one_name_for_many_figures_is_refused_with_what_to_give(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str
) -> None:
    folder, out = draw("in/0.png").parent, tmp_path / "out"
    arguments = ["explain", str(folder), "--output", str(out), "--figure", given]
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert f"“{given}” is one file" in said
    assert "file per image" in said
    assert not out.exists()


@pytest.mark.usefixtures("use_weights")
def test_a_kind_of_file_may_be_said_in_capitals_and_without_its_dot(
    draw: Draw, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    folder = draw("in/0.png").parent
    assert main(["explain", str(folder), "--output", str(out), "--figure", "PDF"]) == 0
    assert {path.name for path in out.iterdir()} == {"0 heat map.png", "0 figure.pdf"}


@pytest.mark.slow
@pytest.mark.usefixtures("use_weights")
def test_occlusion_covers_what_the_network_saw(draw: Draw, tmp_path: Path) -> None:
    path, raw = draw("a.png", (120, 100)), tmp_path / "m.npy"
    assert main(["explain", str(path), "--raw", str(raw), "--method", "occlusion"]) == 0
    values = np.load(raw)
    assert values.max() > 0.8
    assert not values[0].any()


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.png"],
        ["a.png", "--rather-than", "tabby", "--output", "o.png"],
        ["a.png", "b.png", "--raw", "m.npy"],
    ],
)
def test_what_makes_no_sense_together_is_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["explain", *arguments])
    assert caught.value.code == 2
    assert "inception-cli explain" in capsys.readouterr().err


def test_several_pictures_do_not_fit_into_one_file(draw: Draw, tmp_path: Path) -> None:
    paths = [str(draw("a.png")), str(draw("b.png"))]
    assert main(["explain", *paths, "--output", str(tmp_path / "o.png")]) == 2
