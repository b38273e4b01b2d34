"""`inception-cli evaluate` and `compare`, through their real `main`."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

from inception_gui.cli import main
from inception_gui.core.labels.imagenet import imagenet_labels
from tests.cli.interrupts import heed_interrupts
from tests.oracle import network_state, stock_network, stock_preset

Draw = Callable[..., Path]
Capture = pytest.CaptureFixture[str]


def run_json(capsys: Capture, *arguments: str | Path) -> tuple[int, dict[str, Any]]:
    code = main(["evaluate", "--format", "json", *map(str, arguments)])
    return code, json.loads(capsys.readouterr().out)


def stock_softmax(paths: list[Path], seed: int = 5) -> np.ndarray:
    """What torchvision's network with the weights of `conftest` says of pictures."""
    stock = stock_network(seed=seed)
    stock.load_state_dict({k: t.half().to(t.dtype) for k, t in stock.state_dict().items()})
    with torch.inference_mode():
        batch = [stock_preset()(Image.open(path).convert("RGB")) for path in paths]
        return torch.softmax(stock(torch.stack(batch)), dim=1).numpy()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """A table of six pictures, of which the random network has two right, and its softmax."""
    folder = tmp_path_factory.mktemp("world")
    (folder / "photos").mkdir()
    paths = [folder / f"photos/{n}.png" for n in range(6)]
    for n, path in enumerate(paths):
        coarse = np.random.default_rng(n).integers(0, 256, (9, 11, 3), dtype=np.uint8)
        Image.fromarray(coarse).resize((400 + n, 320), Image.Resampling.BICUBIC).save(path)
    probabilities = stock_softmax(paths)
    order = np.argsort(-probabilities, axis=1)
    labels = [order[n, place] for n, place in enumerate((0, 0, 3, 4, 5, 700))]
    rows = [f"photos/{n}.png,{label}" for n, label in enumerate(labels)]
    (folder / "labels.csv").write_text("\n".join(["path,label", *rows]))
    return folder / "labels.csv", probabilities


@pytest.fixture
def table(world: tuple[Path, np.ndarray]) -> Path:
    return world[0]


@pytest.mark.usefixtures("use_weights")
def test_errors_are_those_of_stock_torchvision(
    world: tuple[Path, np.ndarray], capsys: Capture
) -> None:
    table, expected = world
    code, found = run_json(capsys, table)
    assert code == 0
    paths = [table.parent / f"photos/{n}.png" for n in range(6)]
    assert found["top1_error"] == pytest.approx(4 / 6)
    assert found["top5_error"] == pytest.approx(2 / 6)
    assert [row["rank"] for row in found["pictures"]] == [0, 0, 3, 4, 5, 700]
    assert [row["path"] for row in found["pictures"]] == [str(path) for path in paths]
    for row, probabilities in zip(found["pictures"], expected, strict=True):
        order = np.argsort(-probabilities, kind="stable")[:5]
        assert [index for index, _ in row["best"]] == list(order)
        np.testing.assert_allclose([p for _, p in row["best"]], probabilities[order], atol=1e-4)
    low, high = found["top1_error_interval"]
    assert low < 4 / 6 < high
    assert found["run"]["mode"] == "exact"
    assert found["run"]["crops"] == 1
    assert "not Inception V3" in found["notes"][0]


@pytest.mark.usefixtures("use_weights")
def test_12_crops_average_what_stock_torchvision_says_of_each(draw: Draw, capsys: Capture) -> None:
    path = draw("hen/a.png", (500, 375), seed=3)
    _, found = run_json(capsys, path.parent.parent, "--crops", "12")
    picture = Image.open(path).convert("RGB").resize((456, 342), Image.Resampling.BILINEAR)
    square = picture.crop((57, 0, 399, 342))
    boxes = [(0, 0), (43, 0), (0, 43), (43, 43), (22, 22)]
    cut = [square.crop((x, y, x + 299, y + 299)) for x, y in boxes]
    cut.append(square.resize((299, 299), Image.Resampling.BILINEAR))
    cut += [one.transpose(Image.Transpose.FLIP_LEFT_RIGHT) for one in cut]
    stock = stock_network(seed=5)
    stock.load_state_dict({k: t.half().to(t.dtype) for k, t in stock.state_dict().items()})
    mean, deviation = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
    inputs = np.stack([(np.asarray(one) / 255 - mean) / deviation for one in cut])
    with torch.inference_mode():
        logits = stock(torch.from_numpy(inputs).permute(0, 3, 1, 2).float())
    expected = torch.softmax(logits, dim=1).numpy().mean(axis=0)
    (row,) = found["pictures"]
    order = np.argsort(-expected)[:5]
    assert [index for index, _ in row["best"]] == list(order)
    np.testing.assert_allclose([p for _, p in row["best"]], expected[order], atol=1e-4)
    assert any("does not specify its 12" in note for note in found["notes"])


def test_weights_given_twice_are_an_ensemble(
    world: tuple[Path, np.ndarray], weights: Path, tmp_path: Path, capsys: Capture
) -> None:
    table, first = world
    other = tmp_path / "other.safetensors"
    state = network_state(stock_network(seed=6))
    save_file({name: tensor.half().contiguous() for name, tensor in state.items()}, other)
    _, found = run_json(capsys, table, "--weights", weights, "--weights", other)
    paths = [table.parent / f"photos/{n}.png" for n in range(6)]
    expected = (first + stock_softmax(paths, seed=6)) / 2
    assert len(found["run"]["weights"]) == 2
    for row, probabilities in zip(found["pictures"], expected, strict=True):
        assert row["best"][0][0] == probabilities.argmax()
        assert row["best"][0][1] == pytest.approx(probabilities.max(), abs=1e-4)
    assert main(["evaluate", str(table), *["--weights", str(other)] * 2]) == 2
    assert "the same weights twice" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_a_table_says_what_matters(table: Path, capsys: Capture) -> None:
    assert main(["evaluate", str(table)]) == 0
    said = capsys.readouterr().out
    assert "top-1 error 66.7% (30.0 to 90.3%)" in said
    assert "top-5 error 33.3% (9.7 to 70.0%)" in said
    assert "6 images, single crop, exact mode, cpu float32" in said
    assert "not Inception V3" in said


@pytest.mark.usefixtures("use_weights")
def test_what_is_left_out_is_said_and_gives_exit_code_1(
    draw: Draw, tmp_path: Path, capsys: Capture
) -> None:
    draw("photos/crane/a.png")
    draw("photos/hen/b.png")
    (tmp_path / "photos/hen/c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    code = main(["evaluate", str(tmp_path / "photos"), "--format", "csv"])
    out, err = capsys.readouterr()
    assert code == 1
    assert "“crane (bird)” or “crane (machine)”" in err
    assert "1 of 2 images could not be read" in err
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    assert [Path(row["path"]).name for row in rows] == ["b.png", "c.png"]
    assert rows[0]["wnid"] == "n01514859"
    assert rows[0]["label_5"]
    assert rows[0]["error"] == ""
    assert rows[1]["error"]


@pytest.mark.usefixtures("use_weights")
def test_what_labels_were_taken_for_is_said_before_anything_is_computed(
    draw: Draw, tmp_path: Path, capsys: Capture
) -> None:
    for name in ("1/a.png", "2/b.png", "286/c.png"):
        draw(f"photos/{name}")
    assert main(["evaluate", str(tmp_path / "photos")]) == 2
    assert "--numbered-from 1 if tench is 1" in capsys.readouterr().err
    assert main(["evaluate", str(tmp_path / "photos"), "--numbered-from", "1"]) == 0
    err = capsys.readouterr().err
    assert "3 images of 3 classes in “photos”, by the folders directly below it:" in err
    assert "“286” is Egyptian cat (285): 1" in err


@pytest.mark.usefixtures("use_weights")
def test_lines_of_a_table_that_are_wrong_are_named(
    draw: Draw, tmp_path: Path, capsys: Capture
) -> None:
    draw("a.png")
    table = tmp_path / "labels.csv"
    table.write_text("path,label\na.png,hen\na2.png,nobody\nb.png,hen\n")
    assert main(["evaluate", str(table)]) == 1
    err = capsys.readouterr().err
    assert "Not found: 1 image. For example, line 4 names “b.png”." in err
    assert "Skipped: 1 image (line 3). There is no class named “nobody”." in err
    table.write_text("path,label\nc.png,hen\n")
    assert main(["evaluate", str(table)]) == 2
    assert (
        "No image that “labels.csv” names exists: line 2 names “c.png”." in capsys.readouterr().err
    )


class Page(HTMLParser):
    """What a page holds: its elements, links and words."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.sources: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            if name in ("src", "srcset", "data"):
                self.sources.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.skipif(sys.platform == "win32", reason="no such file name there")
@pytest.mark.usefixtures("use_weights")
def test_the_page_is_one_file_with_plots_and_images_and_leads_nowhere(
    tmp_path: Path, draw: Draw
) -> None:
    draw("photos/<script>alert(1)&.png", seed=9)
    draw("photos/2.png", seed=2)
    table = tmp_path / "labels.csv"
    table.write_text("photos/<script>alert(1)&.png,hen\nphotos/2.png,tench")
    output = tmp_path / "report.html"
    evaluate = ["evaluate", str(table), "--format", "html", "-o", str(output)]
    assert main(evaluate) == 0
    shared = output.read_text(encoding="utf-8")
    assert str(tmp_path) not in shared, "nothing says where the images are"
    assert "photos/2.png" in shared
    assert main([*evaluate, "--absolute-paths"]) == 0
    text = output.read_text(encoding="utf-8")
    page = Page()
    page.feed(text)
    assert page.tags.count("svg") == 2
    assert "script" not in page.tags
    assert len(page.sources) == 2
    assert all(source.startswith("data:image/jpeg;base64,") for source in page.sources)
    assert "default-src 'none'" in text
    assert len(re.findall(r"<rect class=\"bar\"", text)) >= 1
    assert "file:" not in shared
    assert (tmp_path / "photos/2.png").as_uri() in page.links
    assert "&lt;script&gt;alert(1)&amp;.png" in text
    assert "not Inception V3" in page.words
    assert "Wilson" in page.words


@pytest.mark.usefixtures("use_weights")
def test_ilsvrcs_own_files(draw: Draw, tmp_path: Path, capsys: Capture) -> None:
    for number in (1, 2, 3):
        draw(f"val/ILSVRC2012_val_0000000{number}.JPEG", seed=number)
    (tmp_path / "truth.txt").write_text("2\n1\n3\n")
    (tmp_path / "blacklist.txt").write_text("2\n")
    wnids = [label.wnid for label in imagenet_labels()]
    (tmp_path / "synsets.txt").write_text("\n".join(reversed(wnids)))
    code, found = run_json(
        capsys, tmp_path / "val",
        "--ground-truth", tmp_path / "truth.txt",
        "--synsets", tmp_path / "synsets.txt",
        "--blacklist", tmp_path / "blacklist.txt",
    )  # fmt: skip
    assert code == 0
    assert [row["label"] for row in found["pictures"]] == [998, 997]
    assert found["run"]["blacklisted"] == 1


@pytest.mark.usefixtures("use_weights")
def test_two_evaluations_are_compared(
    table: Path, draw: Draw, tmp_path: Path, capsys: Capture
) -> None:
    reports = [str(tmp_path / f"{name}.json") for name in ("one", "twelve")]
    for crops, report in zip(("1", "12"), reports, strict=True):
        options = ["--crops", crops, "--format", "json", "-o", report]
        assert main(["evaluate", str(table), *options]) == 0
    assert main(["compare", *reports]) == 0
    said = capsys.readouterr().out
    assert "6 images in both evaluations" in said
    assert "McNemar's test (exact binomial)" in said
    assert main(["compare", *reports, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rows = [json.loads(Path(report).read_text())["pictures"] for report in reports]
    right = [[row["rank"] == 0 for row in each] for each in rows]
    both = sum(a and b for a, b in zip(*right, strict=True))
    assert found["both_right"] == both
    assert found["only_first_right"] == sum(right[0]) - both
    assert found["first"]["top1_error"] == pytest.approx(4 / 6)
    assert main(["compare", reports[0], str(table)]) == 2
    assert "is not an evaluation" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is no signal to send there")
def test_an_interrupted_evaluation_is_reported_and_goes_on(
    draw: Draw, weights: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = draw("photos/hen/000.png")
    for number in range(1, 120):
        os.link(first, first.with_name(f"{number:03}.png"))
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(weights))
    kept = Path(os.environ["INCEPTION_GUI_PROFILE"]) / "evaluations" / "1.jsonl"
    output = tmp_path / "out.json"
    process = subprocess.Popen(
        [
            sys.executable, "-m", "inception_gui.cli", "evaluate", str(tmp_path / "photos"),
            "--format", "json", "--output", str(output),
        ],
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )  # fmt: skip
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        if kept.exists() and b"judged" in kept.read_bytes():
            break
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, words = process.communicate(timeout=60)
    assert process.returncode == 130, words.decode()
    assert b"--resume" in words
    part = json.loads(output.read_text(encoding="utf-8"))
    assert 0 < part["count"] < 120
    assert part["complete"] is False
    code, found = run_json(capsys, tmp_path / "photos", "--resume")
    assert code == 0
    assert found["count"] == 120
    assert found["complete"] is True
    assert found["pictures"][: part["count"]] == part["pictures"]
    assert main(["evaluate", str(tmp_path / "photos"), "--resume"]) == 2
    assert "no interrupted evaluation" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_where_nothing_can_be_kept_it_evaluates_all_the_same(table: Path, capsys: Capture) -> None:
    profile = Path(os.environ["INCEPTION_GUI_PROFILE"])
    (profile / "evaluations").write_text("a file where the folder should be")
    assert main(["evaluate", str(table)]) == 0
    out, err = capsys.readouterr()
    assert "cannot be saved" in err
    assert "top-1 error 66.7%" in out


def test_wrong_usage_is_told_before_anything_is_loaded(tmp_path: Path, capsys: Capture) -> None:
    assert main(["evaluate", str(tmp_path / "nowhere")]) == 2
    assert "“nowhere” does not exist" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        main(["evaluate", str(tmp_path), "--crops", "10"])
    assert caught.value.code == 2


def test_without_weights_the_exit_code_is_3(table: Path, capsys: Capture) -> None:
    assert main(["evaluate", str(table), "--offline"]) == 3
    assert "not on this computer" in capsys.readouterr().err
