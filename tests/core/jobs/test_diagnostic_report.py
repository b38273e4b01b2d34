"""A diagnostic report holds what helps, and nothing of the user's files unless he agrees."""

from __future__ import annotations

import json
import traceback
import zipfile
from pathlib import Path

import pytest

from inception_gui.core.jobs.diagnostic_report import (
    ReportPart,
    gather_report,
    save_report,
    without_paths,
)
from inception_gui.settings import Settings, save


def gathered(files: dict[str, Path], *, with_paths: bool = False) -> dict[str, str]:
    found = gather_report(files, versions={"Qt": "6.10"}, with_paths=with_paths)
    return {part.name: part.text for part in found}


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-30 WARNING inception_gui.core: /home/anna/My secret/cat 1.jpg is damaged",
        "2026-11-30 WARNING inception_gui.core: C:\\Users\\anna\\secret.png is damaged",
        "2026-11-30 WARNING inception_gui.core: \\\\server\\anna\\secret.png",
        "2026-11-30 INFO x: “my secret.jpg” cannot be read.",
        "2026-11-30 INFO x: my secret of anna.JPG has no pixels",
        "my secret of anna.heic",
        "FileNotFoundError: [Errno 2] No such file or directory: '/home/anna/secret'",
        "PosixPath('/home/anna/secret')",
        "stream rtsp://anna:secret@camera.local/1 is silent",
        "smb://nas/anna/secret",
        "~/secret/anna",
        "error:/home/anna/secret",
        "../secret/anna",
        "./secret/anna",
        "the weights secret of anna.safetensors are used",
        "INFO x: secret_anna.csv has no column of labels",
    ],
)
def test_paths_names_and_addresses_are_left_out(line: str) -> None:
    left = without_paths(line)
    assert "secret" not in left
    assert "anna" not in left


def test_what_helps_stays() -> None:
    lines = [
        "2026-11-30 12:00:00,123 INFO inception_gui.app: inception-gui 0.1.0, Python 3.11, linux",
        "the network took 24 ms / image",
        "ValueError: 3 is not 4",
    ]
    assert without_paths("\n".join(lines)) == "\n".join(lines)


def test_a_traceback_keeps_its_places_in_the_program() -> None:
    try:
        save_report((), Path("x")).throw(ValueError("no"))
    except ValueError:
        text = traceback.format_exc()
    left = without_paths(text)
    assert "inception_gui/core/jobs/diagnostic_report.py" in left
    assert str(Path(__file__).parent) not in left


def test_settings_are_without_folders_and_addresses(tmp_path: Path) -> None:
    save(Settings(theme="dark", last_folder="/home/anna", recent="/a\n/b"), tmp_path)
    files = {"settings.json": tmp_path / "settings.json"}
    assert json.loads(gathered(files)["settings.json"]) == {"theme": "dark"}
    assert "anna" in gathered(files, with_paths=True)["settings.json"]


def test_settings_of_other_versions_are_without_folders(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark", "weights": "/home/anna/w.pth"}')
    left = gathered({"settings.json": tmp_path / "settings.json"})["settings.json"]
    assert "anna" not in left
    assert "dark" in left


def test_missing_files_are_no_part_and_long_ones_are_cut(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"a\n" * 1_000_000)
    found = gathered({"log.txt": tmp_path / "log", "crash.txt": tmp_path / "none"})
    assert set(found) == {"about.txt", "log.txt"}
    assert len(found["log.txt"]) < 300_000
    assert "Qt 6.10" in found["about.txt"]
    assert "device cpu" in found["about.txt"]


def test_the_file_holds_what_was_shown(tmp_path: Path) -> None:
    parts = [ReportPart("about.txt", "words"), ReportPart("log.txt", "line\ud800")]
    target = tmp_path / "report.zip"
    assert list(save_report(parts, target)) == [target]
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["about.txt", "log.txt"]
        assert archive.read("about.txt") == b"words"
