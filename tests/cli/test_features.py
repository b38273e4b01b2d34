"""`inception-cli features`, `similar` and `duplicates`, through their real `main`."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from inception_gui.cli import main
from inception_gui.core.files.path_text import unescape_path

Draw = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("use_weights")


@pytest.fixture
def photos(tmp_path: Path, draw: Draw) -> Path:
    """Six pictures: four seeds, one of them three times (a copy, a blurred one)."""
    for seed in range(4):
        draw(f"photos/{seed}.png", seed=seed)
    folder = tmp_path / "photos"
    shutil.copy(folder / "1.png", folder / "copy of 1.png")
    with Image.open(folder / "1.png") as picture:
        picture.filter(ImageFilter.GaussianBlur(9)).save(folder / "blurred 1.png")
    return folder


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list]:
    code = main([*arguments, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_an_npy_file_has_a_row_for_each_path_beside_it(photos: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npy"
    assert main(["features", str(photos), "-o", str(output)]) == 0
    found = np.load(output)
    assert found.shape == (6, 2048)
    assert found.dtype == np.float32
    text = (tmp_path / "out.npy.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    names = [Path(unescape_path(row["path"])).name for row in rows]
    assert sorted(names) == sorted(path.name for path in photos.iterdir())
    np.testing.assert_array_equal(found[names.index("1.png")], found[names.index("copy of 1.png")])
    assert np.abs(found[names.index("1.png")] - found[names.index("2.png")]).max() > 0


def test_an_npz_file_holds_the_paths_and_needs_no_pickle(photos: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npz"
    assert main(["features", str(photos), "-o", str(output), "--dtype", "float16"]) == 0
    with np.load(output, allow_pickle=False) as found:
        assert found["features"].dtype == np.float16
        assert found["features"].shape == (6, 2048)
        assert {Path(path) for path in found["paths"].tolist()} == set(photos.iterdir())
        assert found["pages"].tolist() == [0] * 6


def test_an_existing_file_is_replaced_only_if_told(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.npy"
    output.write_bytes(b"mine")
    assert main(["features", str(photos), "-o", str(output)]) == 2
    assert "exists" in capsys.readouterr().err
    assert output.read_bytes() == b"mine"
    assert main(["features", str(photos), "-o", str(output), "--overwrite"]) == 0
    assert main(["features", str(photos), "-o", str(tmp_path / "out.txt")]) == 2


def test_the_most_similar_come_first_and_the_image_itself_is_no_answer(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, found = run_json(capsys, "similar", str(photos / "1.png"), "--in", str(photos))
    assert code == 0
    names = [Path(one["path"]).name for one in found]
    assert names[:2] == ["copy of 1.png", "blurred 1.png"]
    assert "1.png" not in names
    assert found[0]["similarity"] == pytest.approx(1, abs=1e-4)
    values = [one["similarity"] for one in found]
    assert values == sorted(values, reverse=True)


def test_a_run_and_all_that_was_ever_classified_can_be_searched(
    photos: Path, tmp_path: Path, draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    query = draw("elsewhere.png", seed=2)
    assert main(["classify", str(photos)]) == 0
    capsys.readouterr()
    for among in ("last", "all"):
        code, found = run_json(capsys, "similar", str(query), "--in", among, "--top", "1")
        assert code == 0
        assert Path(found[0]["path"]) == photos / "2.png"


def test_a_threshold_may_leave_nothing(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["similar", str(photos / "0.png"), "--in", str(photos), "--at-least", "0.99999"]
    assert main(arguments) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "No similar image was found." in printed.err


def test_what_is_neither_run_nor_folder_is_said(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["similar", str(photos / "0.png"), "--in", str(photos / "none")]) == 2
    assert "neither a folder nor the number of a run" in capsys.readouterr().err
    assert main(["duplicates", "77"]) == 2


def test_copies_and_look_alikes_are_grouped_with_the_sharpest_first(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, alike = run_json(capsys, "similar", str(photos / "1.png"), "--in", str(photos))
    limit = str((alike[1]["similarity"] + alike[2]["similarity"]) / 2)
    code, groups = run_json(capsys, "duplicates", str(photos), "--at-least", limit)
    assert code == 0
    (group,) = groups
    assert {Path(one["path"]).name for one in group[:2]} == {"1.png", "copy of 1.png"}
    assert [one["is_copy"] for one in group] == [False, True, False]
    assert Path(group[2]["path"]).name == "blurred 1.png"


def test_a_broken_file_is_said_and_the_others_are_compared(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (photos / "broken.png").write_bytes((photos / "0.png").read_bytes()[:200])
    assert main(["duplicates", str(photos), "--format", "csv"]) == 1
    printed = capsys.readouterr()
    assert "broken.png" in printed.err
    assert "copy of 1.png" in printed.out


def test_without_the_store_nothing_is_kept(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["duplicates", str(photos), "--no-store"]) == 0
    capsys.readouterr()
    assert main(["similar", str(photos / "0.png"), "--in", "all"]) == 0
    assert capsys.readouterr().out == ""


def test_discarding_a_run_forgets_images_that_are_in_no_other(
    photos: Path, draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    query = draw("elsewhere.png", seed=9)
    assert main(["classify", str(photos)]) == 0
    assert main(["classify", str(photos / "0.png"), str(photos / "1.png")]) == 0
    assert main(["runs", "discard", "1"]) == 0
    capsys.readouterr()
    _, found = run_json(capsys, "similar", str(query), "--in", "all")
    assert sorted(Path(one["path"]).name for one in found) == ["0.png", "1.png"]
