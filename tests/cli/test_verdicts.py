"""What a verdict names on the command line: thresholds, kinds, bursts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from inception_gui.cli import main

pytestmark = pytest.mark.usefixtures("use_weights")

Draw = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def classified(capsys: Captured, *arguments: object) -> list[dict]:
    assert main(["classify", *map(str, arguments), "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)["predictions"]


def test_a_kind_is_named_from_the_level_thresholds_on_also_for_what_is_known(
    draw: Draw, tmp_path: Path, capsys: Captured
) -> None:
    folder = draw("photos/a.png", seed=1).parent
    (before,) = classified(capsys, folder)
    strict = ["--class-threshold", f"{before['top'][0]['name']}=1", "--level-thresholds", "0"]
    (coarse,) = classified(capsys, folder, *strict)
    assert before["level"] in ("sure", "probably", "maybe")
    assert coarse["level"] == "coarse"
    assert coarse["kind"] == coarse["kinds"][0]["name"]
    assert "of which kind is not clear" in coarse["verdict"]
    assert coarse["top"] == before["top"]
    (after,) = classified(capsys, folder)
    assert after == {**before, "seconds": after["seconds"]}, "the thresholds of now count"
    into = tmp_path / "sorted"
    arguments = ["sort", folder, "--into", into, "--by", "level", *strict]
    assert main([*map(str, arguments)]) == 0
    assert [one.name for one in into.iterdir()] == [coarse["kind"]]


def test_thresholds_are_shown_set_kept_and_reset(draw: Draw, capsys: Captured) -> None:
    assert main(["weights", "thresholds"]) == 0
    assert "80.0%, 85.0%, 90.0%" in capsys.readouterr().out
    assert main(["weights", "thresholds", "--class-threshold", "Egyptian_cat=0.75"]) == 0
    assert main(["weights", "thresholds", "--level-thresholds", "0,0.5"]) == 0
    printed = capsys.readouterr().out
    assert "75.0%  Egyptian cat" in printed
    assert "0.0%, 50.0%" in printed
    image = draw("a.png", seed=1)
    (found,) = classified(capsys, image)
    named = f"{found['top'][0]['name']}=1"
    assert main(["weights", "thresholds", "--class-threshold", named]) == 0
    capsys.readouterr()
    (found,) = classified(capsys, image)
    assert found["level"] == "coarse", "what is kept counts in every command"
    assert main(["weights", "thresholds", "--reset"]) == 0
    assert "Egyptian cat" not in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["tabby", "tabby=", "=0.5", "tabby=2", "no such class=0.5"])
def test_a_threshold_of_nothing_is_wrong_usage(draw: Draw, capsys: Captured, typed: str) -> None:
    arguments = ["classify", str(draw("a.png", seed=1)), "--class-threshold", typed]
    try:
        code = main(arguments)
    except SystemExit as left:
        code = left.code  # type: ignore[assignment]
    assert code == 2


def test_a_burst_has_one_verdict_in_the_file_and_its_own_in_the_run(
    draw: Draw, tmp_path: Path, capsys: Captured
) -> None:
    for number in range(3):
        path = draw(f"photos/{number}.png", seed=number)
        exif = Image.Exif()
        exif[0x0110] = "Canon EOS R5"
        exif.get_ifd(0x8769)[0x9003] = f"2024:05:03 14:22:{10 if number < 2 else 11}"
        with Image.open(path) as image:
            image.save(path.with_suffix(".jpg"), exif=exif)
        path.unlink()
    alone = classified(capsys, tmp_path / "photos")
    shared = classified(capsys, tmp_path / "photos", "--bursts")
    assert [one.get("burst_images") for one in shared] == [2, 2, None]
    assert [one.get("verdict_alone") for one in shared[:2]] == [one["verdict"] for one in alone[:2]]
    assert shared[0]["top"] == shared[1]["top"]
    assert shared[2]["top"] == alone[2]["top"]
    assert main(["runs", "export", "last", "--format", "json"]) == 0
    kept = json.loads(capsys.readouterr().out)["predictions"]
    assert [one["top"] for one in kept] == [one["top"] for one in alone]
