"""The frozen program itself: not only built, but used."""

from __future__ import annotations

import platform
import subprocess
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image

from inception_gui import __version__
from tests.core.video.films import encode_film
from tests.e2e.desktop import Desktop, stop, wait_until
from tests.oracle import REPOSITORY, STAND_IN, needs_weights
from tests.packaging.frozen import Frozen, interrupt, libraries_of, modules_of, wait_for_network

pytestmark = [pytest.mark.frozen, pytest.mark.xdist_group("desktop")]

VERDICT = "[^–]+"
CAT = ".*(cat|tabby|lynx).*" if STAND_IN.is_file() else VERDICT
LARGEST_BYTES = 600_000_000


@pytest.fixture
def frozen(bundle: Path, tmp_path: Path, weights_file: Path) -> Frozen:
    return Frozen(bundle, tmp_path, {"INCEPTION_GUI_WEIGHTS": str(weights_file)})


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "chelsea.png"
    Image.fromarray(skimage.data.chelsea()).save(path)
    return path


def files_of(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if not path.is_dir()
    }


def test_the_self_test_finds_all_well_on_a_strange_computer(bundle: Path, tmp_path: Path) -> None:
    report = Frozen(bundle, tmp_path).answer("self-test", "--json")
    assert report["frozen"] is True
    assert report["version"] == __version__
    assert report["failed"] == 0
    assert all(check["passed"] for check in report["checks"])
    said = {check["name"]: check["said"] for check in report["checks"]}
    assert "OpenVINO" in said["program"]
    assert "Mixed_6e" in said["gradients"]


def test_the_command_line_classifies_explains_and_writes_workbooks(
    frozen: Frozen, cat: Path, tmp_path: Path
) -> None:
    answer = frozen.answer("classify", cat, "--format", "json")
    assert len(answer["predictions"][0]["top"]) == 5
    for method in ("gradcam", "layercam"):
        overlay = tmp_path / f"{method}.png"
        done = frozen.command("explain", cat, "--output", overlay, "--method", method)
        assert done.returncode == 0, done.stderr
        assert Image.open(overlay).size == Image.open(cat).size
    workbook = tmp_path / "run.xlsx"
    done = frozen.command("classify", cat, "--format", "xlsx", "--output", workbook)
    assert done.returncode == 0, done.stderr
    assert workbook.read_bytes().startswith(b"PK")


def test_the_command_line_evaluates_and_watches_a_film(
    frozen: Frozen, cat: Path, tmp_path: Path
) -> None:
    import cv2

    table = tmp_path / "labels.csv"
    table.write_text(f"path,label\n{cat},285\n", encoding="utf-8")
    report = tmp_path / "report.html"
    done = frozen.command("evaluate", table, "--format", "html", "--output", report)
    assert done.returncode == 0, done.stderr
    assert "<svg" in report.read_text(encoding="utf-8") or "<img" in report.read_text("utf-8")

    film, overlay = tmp_path / "film.avi", tmp_path / "overlay.mp4"
    pixels = skimage.data.chelsea()[..., ::-1]
    writer = cv2.VideoWriter(str(film), cv2.VideoWriter_fourcc(*"MJPG"), 10, (451, 300))
    for _ in range(6):
        writer.write(pixels)
    writer.release()
    done = frozen.command("watch", film, "--every", 3, "--jsonl", "--overlay-video", overlay)
    assert done.returncode == 0, done.stderr
    assert '"top"' in done.stdout
    assert overlay.stat().st_size > 1000
    assert "(MPEG-4 video)" in done.stderr, "the encoder of H.264 is not carried"


def test_the_command_line_teaches_own_classes_and_uses_them(frozen: Frozen, tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    for name, part in (("cat", skimage.data.chelsea()), ("coffee", skimage.data.coffee())):
        folder = tmp_path / "lesson" / name
        folder.mkdir(parents=True)
        for number in range(6):
            top, left = generator.integers(0, 60, 2)
            Image.fromarray(part[top : top + 240, left : left + 240]).save(folder / f"{number}.png")
    mine = tmp_path / "mine.safetensors"
    done = frozen.command("teach", tmp_path / "lesson", "--output", mine)
    assert done.returncode == 0, done.stderr
    photo = tmp_path / "lesson" / "coffee" / "0.png"
    answer = frozen.answer("classify", photo, "--weights", mine, "--format", "json")
    assert answer["predictions"][0]["top"][0]["name"] == "coffee"


def test_films_that_only_ffmpeg_reads_play(frozen: Frozen, tmp_path: Path) -> None:
    import json

    cat = np.ascontiguousarray(skimage.data.chelsea()[:, :450])
    interlaced = {"flags": "+ilme+ildct", "x264-params": "tff=1"}
    for name, codec, pixel_format, options in [
        ("a.mts", "libx264", "yuv420p", interlaced),
        ("a.mp4", "libx265", "yuv420p10le", {"x265-params": "log-level=none"}),
        ("a.webm", "libvpx-vp9", "yuv420p", {}),
        ("b.mp4", "libsvtav1", "yuv420p10le", {}),
    ]:
        film = tmp_path / name
        encode_film(film, [cat] * 8, codec=codec, pixel_format=pixel_format, options=options)
        done = frozen.command("watch", film, "--every", 4, "--jsonl")
        assert done.returncode == 0, done.stderr
        frames = [json.loads(line) for line in done.stdout.splitlines()]
        assert [frame["frame"] for frame in frames] == [0, 4]
        assert frames[0]["width"] == 450


@needs_weights
def test_it_gives_the_numbers_that_the_unfrozen_program_gives(
    frozen: Frozen, cat: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    from inception_gui.cli import main

    theirs = frozen.answer("classify", cat, "--mode", "exact", "--format", "json", "--no-store")
    monkeypatch.setenv("INCEPTION_GUI_WEIGHTS", str(STAND_IN))
    assert main(["classify", str(cat), "--mode", "exact", "--format", "json", "--no-store"]) == 0
    ours = json.loads(capsys.readouterr().out)
    for a, b in zip(theirs["predictions"][0]["top"], ours["predictions"][0]["top"], strict=True):
        assert a["index"] == b["index"]
        assert a["probability"] == pytest.approx(b["probability"], abs=1e-5)


def test_the_window_opens_without_a_screen_and_closes(frozen: Frozen, cat: Path) -> None:
    process = frozen.open(cat, QT_QPA_PLATFORM="offscreen")
    wait_for_network(process)
    assert interrupt(process) == 0
    frozen.check_log()


def test_the_window_lives_without_standard_streams(frozen: Frozen, cat: Path) -> None:
    process = frozen.open(cat, closed_streams=True, QT_QPA_PLATFORM="offscreen")
    wait_for_network(process)
    assert interrupt(process) == 0
    frozen.check_log()


def test_openvino_is_loaded_from_the_bundle(frozen: Frozen, cat: Path, desktop: Desktop) -> None:
    process = frozen.open(cat, DISPLAY=desktop.display)
    try:
        desktop.wait_for_title(f"chelsea.png – {VERDICT} – Inception GUI")
        loaded = libraries_of(process)
    finally:
        stop(process)
    inner = frozen.bundle.resolve() / "_internal"
    (core,) = [name for name in loaded if "libopenvino.so" in name]
    assert Path(core).parent == inner / "openvino" / "libs"


@pytest.mark.x11
def test_a_photo_is_classified_in_a_real_window_and_nothing_else_is_touched(
    frozen: Frozen, cat: Path, desktop: Desktop
) -> None:
    before = files_of(frozen.bundle)
    process = frozen.open(cat, DISPLAY=desktop.display)
    try:
        desktop.wait_for_title(f"chelsea.png – {CAT} – Inception GUI")
        desktop.run("wmctrl", "-c", "Inception GUI")
        wait_until(lambda: process.poll() is not None, lambda: "it does not close")
        assert process.returncode == 0
    finally:
        stop(process)
    frozen.check_log()
    assert (frozen.profile / "settings.json").is_file()
    assert files_of(frozen.bundle) == before
    assert files_of(frozen.folder / "temporary") == {}
    # The system's list of fonts is the one thing that Qt has kept beside the profile.
    home = files_of(frozen.folder / "home")
    assert [name for name in home if not name.startswith(".cache/fontconfig/")] == []


def test_a_wrong_option_of_the_window_is_no_crash_without_streams(frozen: Frozen) -> None:
    process = frozen.open(Path("--no-such-option"), closed_streams=True)
    assert process.wait(60) == 2


def test_it_is_small_and_carries_its_licences_and_no_encoder_under_the_gpl(bundle: Path) -> None:
    inner = bundle / "_internal"
    weights = inner / "inception_gui" / "resources" / "weights"
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files if weights not in path.parents)
    assert size <= LARGEST_BYTES
    licences = (inner / "THIRD-PARTY-LICENSES.txt").read_text(encoding="utf-8")
    packages = ("PySide6", "openvino", "numpy", "opencv", "pillow")
    for name in (*packages, "oneTBB", "hwloc", "GNU LESSER GENERAL PUBLIC"):
        assert name in licences
    encoders = [path for path in files if "x264" in path.name or "x265" in path.name]
    assert len(encoders) >= 3, "one of pillow-heif and two of av"
    assert all(path.stat().st_size < 50_000 for path in encoders)


def test_it_carries_the_manual_that_f1_opens(bundle: Path) -> None:
    resources = next(bundle.rglob("inception_gui/resources"))
    pages = {page.stem for page in (REPOSITORY / "docs" / "manual").glob("*.md")} - {"README"}
    found = {page.stem for page in (resources / "manual" / "manual").glob("*.html")}
    assert pages <= found


def test_openvino_brings_the_plug_ins_of_devices_and_nothing_that_reads_other_models(
    bundle: Path,
) -> None:
    folder = bundle / "_internal" / "openvino"
    files = [path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir()]
    plugins = {path.name for path in files if "_plugin" in path.name}
    cpu = {"x86_64": "intel_cpu", "aarch64": "arm_cpu"}[platform.machine()]
    intel = {"intel_gpu", "intel_npu"} if cpu == "intel_cpu" else set()
    assert plugins == {f"libopenvino_{name}_plugin.so" for name in {cpu, *intel}}
    libraries = {path.name.split(".")[0] for path in files if path.parent == Path("libs")} - {
        name.split(".")[0] for name in plugins
    }
    needed = {"libopenvino", "libtbb", "libtbbmalloc", "libtbbbind_2_5", "libhwloc"}
    assert libraries == (needed | {"cache"} if intel else needed)
    others = [path for path in files if path.parent != Path("libs")]
    assert [path.name.split(".")[0] for path in others] == ["_pyopenvino"]


def test_no_module_that_reports_to_a_server_can_be_loaded(bundle: Path) -> None:
    modules = modules_of(bundle / "inception-gui")
    assert {"openvino", "openvino.opset15", "openvino.preprocess", "filelock"} <= modules
    forbidden = ("telemetry", "openvino.tools", "openvino.torch", "openvino.frontend.pytorch")
    assert [name for name in modules if any(word in name for word in forbidden)] == []
    assert [path for path in bundle.rglob("*") if "telemetry" in path.name.lower()] == []


def test_what_it_leaves_out_is_left_out(bundle: Path) -> None:
    inner = bundle / "_internal"
    for name in ("torch", "torchvision", "sympy", "sklearn", "skimage", "triton"):
        assert not (inner / name).exists()
    listed = subprocess.run(["find", inner, "-name", "*.h"], capture_output=True, check=True)
    assert listed.stdout == b""
