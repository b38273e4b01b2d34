"""`inception-cli classify`, through its real `main`."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from inception_gui.cli import main
from tests.cli.interrupts import heed_interrupts
from tests.oracle import stock_network, stock_preset

Draw = Callable[..., Path]


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict]:
    code = main(["classify", "--format", "json", *arguments])
    return code, json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("use_weights")
def test_json_has_the_agreed_layout(draw: Draw, capsys: pytest.CaptureFixture[str]) -> None:
    path = draw("a.png", (640, 480))
    code, found = run_json(capsys, str(path), "--top", "3", "--mode", "exact")
    assert code == 0
    assert set(found) == {"run", "predictions", "failures"}
    assert set(found["run"]) == {"version", "weights", "device", "mode", "precision", "started"}
    assert len(found["run"]["weights"]["sha256"]) == 64
    assert found["run"]["mode"] == "exact"
    (prediction,) = found["predictions"]
    assert prediction["path"] == str(path)
    assert (prediction["width"], prediction["height"]) == (640, 480)
    assert set(prediction["top"][0]) == {"index", "wnid", "name", "probability"}
    probabilities = [score["probability"] for score in prediction["top"]]
    assert len(probabilities) == 3
    assert probabilities == sorted(probabilities, reverse=True)
    assert found["failures"] == []


@pytest.mark.usefixtures("use_weights")
def test_a_picture_shown_with_its_own_range_is_said_to_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = 7600 + np.arange(400 * 300, dtype=np.uint16).reshape(300, 400) // 300
    path = tmp_path / "thermal.png"
    Image.fromarray(counts).save(path)
    _, found = run_json(capsys, str(path))
    assert found["predictions"][0]["note"].startswith("Shown with its own range: values 7,6")
    _, found = run_json(capsys, str(path), "--mode", "exact")
    assert found["predictions"][0]["note"].startswith("Exact mode uses the values as they are")
    assert main(["classify", "--format", "csv", str(path)]) == 0
    assert (
        "Not shown as usual, for example with its own range of values: 1 image."
        in capsys.readouterr().err
    )


@pytest.mark.usefixtures("use_weights")
def test_exact_mode_gives_stock_torchvisions_numbers_without_trained_weights(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    path = draw("photo.jpg", (731, 517), seed=3)
    _, found = run_json(capsys, str(path), "--top", "1000", "--mode", "exact")
    stock = stock_network(seed=5)
    stock.load_state_dict({k: t.half().to(t.dtype) for k, t in stock.state_dict().items()})
    with torch.inference_mode():
        logits = stock(stock_preset()(Image.open(path).convert("RGB")).unsqueeze(0))
    expected = torch.softmax(logits, dim=1)[0].numpy()
    probabilities = np.empty(1000)
    for score in found["predictions"][0]["top"]:
        probabilities[score["index"]] = score["probability"]
    np.testing.assert_allclose(probabilities, expected, atol=1e-4)


@pytest.mark.usefixtures("use_weights")
def test_a_broken_file_costs_nothing_but_itself(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = [draw(f"{n}.png", seed=n) for n in range(5)]
    broken = tmp_path / "2.jpg"
    broken.write_bytes(b"\xff\xd8\xff nothing behind it")
    code, found = run_json(capsys, str(tmp_path), str(tmp_path / "missing.png"))
    assert code == 1
    assert [p["path"] for p in found["predictions"]] == [str(path) for path in good]
    assert {f["path"]: f["kind"] for f in found["failures"]} == {
        str(broken): "damaged",
        str(tmp_path / "missing.png"): "missing",
    }


@pytest.mark.usefixtures("use_weights")
def test_folders_are_walked_in_natural_order_unless_told_not_to(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("10.png", "9.png", "inner/1.png"):
        draw(name)
    _, deep = run_json(capsys, str(tmp_path))
    _, flat = run_json(capsys, str(tmp_path), "--no-recursive")
    names = [Path(p["path"]).relative_to(tmp_path).as_posix() for p in deep["predictions"]]
    assert sorted(names) == ["10.png", "9.png", "inner/1.png"]
    assert names.index("9.png") < names.index("10.png")
    assert len(flat["predictions"]) == 2


@pytest.mark.usefixtures("use_weights")
def test_further_pages_are_offered_and_looked_at_when_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "scan.tiff"
    shades = [Image.new("RGB", (320, 320), (shade, 90, 30)) for shade in (10, 120, 240)]
    shades[0].save(path, save_all=True, append_images=shades[1:])
    assert main(["classify", str(path), "--format", "json"]) == 0
    first = capsys.readouterr()
    assert "--all-pages" in first.err
    assert len(json.loads(first.out)["predictions"]) == 1
    code, found = run_json(capsys, str(path), "--all-pages", "--mode", "exact")
    assert code == 0
    assert [prediction.get("page", 0) for prediction in found["predictions"]] == [0, 1, 2]
    tops = [prediction["top"][0]["probability"] for prediction in found["predictions"]]
    assert len(set(tops)) == 3


@pytest.mark.usefixtures("use_weights")
def test_what_a_folder_walk_passes_over_is_counted(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draw("a.png")
    (tmp_path / "notes.txt").write_text("not a picture")
    (tmp_path / "letter.txt").write_text("nor this")
    (tmp_path / ".hidden.png").write_bytes(b"")
    assert main(["classify", str(tmp_path)]) == 0
    words = capsys.readouterr().err
    assert "2 files that are not images" in words
    assert "1 hidden or system file" in words


@pytest.mark.usefixtures("use_weights")
def test_csv_and_jsonl_say_the_same_as_json(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = draw("a.png")
    _, found = run_json(capsys, str(path), "--top", "2")
    output = tmp_path / "out.csv"
    assert main(["classify", str(path), "--top", "2", "--format", "csv", "-o", str(output)]) == 0
    raw = output.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    top = found["predictions"][0]["top"]
    assert list(row) == [
        "path", "page", "width", "height", "verdict",
        "label_1", "probability_1", "label_2", "probability_2",
        "level", "kind", "kind_probability", "similarity",
        "taken", "camera", "latitude", "longitude",
        "burst", "burst_images", "verdict_alone", "corrected", "error",
    ]  # fmt: skip
    assert row["label_2"] == top[1]["name"]
    assert float(row["probability_1"]) == pytest.approx(top[0]["probability"], rel=1e-4)
    assert main(["classify", str(path), "--top", "2", "--format", "jsonl"]) == 0
    line = json.loads(capsys.readouterr().out)
    assert line["top"] == top


@pytest.mark.usefixtures("use_weights")
def test_the_table_names_the_picture_and_its_classes(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    path = draw("a.png")
    assert main(["classify", str(path)]) == 0
    out = capsys.readouterr().out
    assert str(path) in out
    assert out.count("%") == 5


@pytest.mark.usefixtures("use_weights")
def test_nothing_but_results_goes_to_standard_output_and_no_progress_to_a_pipe(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(draw(f"{n}.png", seed=n)) for n in range(3)]
    main(["classify", *paths, "--format", "json"])
    captured = capsys.readouterr()
    json.loads(captured.out)
    assert captured.err == ""


def test_a_picture_on_standard_input_is_classified(draw: Draw, weights: Path) -> None:
    path = draw("a.png")
    done = subprocess.run(
        [sys.executable, "-m", "inception_gui.cli", "classify", "-", "--format", "json"],
        input=path.read_bytes(),
        env={**os.environ, "INCEPTION_GUI_WEIGHTS": str(weights)},
        capture_output=True,
        check=True,
    )
    (prediction,) = json.loads(done.stdout)["predictions"]
    assert prediction["width"] == 400


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify"],
        ["classify", "a.png", "--top", "0"],
        ["classify", "a.png", "--top", "many"],
        ["classify", "a.png", "--format", "xml"],
        ["explain", "a.png"],
        ["explain", "a.png", "--output", "o.png", "--opacity", "2"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_is_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_an_unknown_device_is_wrong_usage_and_an_absent_one_exit_code_3(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(draw("a.png"))
    assert main(["classify", path, "--device", "abacus"]) == 2
    if not torch.cuda.is_available():
        assert main(["classify", path, "--device", "cuda:7"]) == 3
        assert "cuda:7" in capsys.readouterr().err


def test_without_weights_and_offline_it_says_where_to_get_them(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["classify", str(draw("a.png")), "--offline"]) == 3
    words = capsys.readouterr().err
    assert "https://" in words
    assert "SHA-256" in words


def test_refused_weights_are_exit_code_3(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = tmp_path / "weights.pth"
    fake.write_text("<html>please log in</html>")
    assert main(["classify", str(draw("a.png")), "--weights", str(fake)]) == 3
    assert "weights_only" not in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX signal")
def test_an_interrupted_run_keeps_what_it_has(draw: Draw, weights: Path, tmp_path: Path) -> None:
    folder = draw("many/0.png").parent
    for number in range(1, 3000):
        os.link(folder / "0.png", folder / f"{number}.png")
    output = tmp_path / "out.json"
    process = subprocess.Popen(
        [
            sys.executable, "-m", "inception_gui.cli", "classify", str(folder),
            "--format", "json", "--output", str(output),
        ],
        env={**os.environ, "INCEPTION_GUI_WEIGHTS": str(weights)},
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )  # fmt: skip
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        parts = [p for p in tmp_path.iterdir() if p.is_file() and p.stat().st_size > 5000]
        if parts:
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, words = process.communicate(timeout=60)
    assert process.returncode == 130, words.decode()
    found = json.loads(output.read_text(encoding="utf-8"))
    assert 0 < len(found["predictions"]) < 3000
    assert b"Interrupted" in words


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
@pytest.mark.usefixtures("use_weights")
def test_links_that_lead_out_are_told_and_followed_when_asked(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = draw("store/a.png")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "b.png").symlink_to(photo)
    folder = str(tmp_path / "links")
    for words in (["classify"], ["explain", "-o", str(tmp_path / "out")], ["sort", "--into", "x"]):
        assert main([words[0], folder, *words[1:]]) == 1, "no script takes that for an empty folder"
        err = capsys.readouterr().err
        assert "Skipped: 1 link that leads out of the folder." in err
        assert "Use --follow-links" in err
    assert main(["classify", folder, "--follow-links"]) == 0
    assert "b.png" in capsys.readouterr().out
    assert main(["classify", f"{folder}/b.png"]) == 0, "it was named"
    (tmp_path / "empty").mkdir()
    assert main(["classify", str(tmp_path / "empty")]) == 0


@pytest.mark.usefixtures("use_weights")
def test_an_exchanged_file_of_the_same_size_and_time_is_classified_again(
    draw: Draw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [draw(f"photos/{name}.bmp", (320, 300), seed) for seed, name in enumerate("ab")]
    for path in paths:
        os.utime(path, (315532800, 315532800))

    def classified() -> list[list[float]]:
        _, found = run_json(capsys, str(tmp_path / "photos"))
        return [[one["probability"] for one in each["top"]] for each in found["predictions"]]

    first = classified()
    one, other = (path.read_bytes() for path in paths)
    for path, content in zip(paths, (other, one), strict=True):
        path.write_bytes(content)
        os.utime(path, (315532800, 315532800))
    assert classified() == first[::-1]
