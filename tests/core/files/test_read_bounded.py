"""Files of strangers are read only if they are ordinary, and never beyond a limit."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from inception_gui.core.evaluation.dataset.ilsvrc import read_blacklist, read_ground_truth
from inception_gui.core.evaluation.dataset.label_names import read_mapping
from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.evaluation.report.json_report import read_report
from inception_gui.core.files.read_bounded import read_bounded, read_json
from inception_gui.errors import Kind, UserError

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")

READERS = (read_report, read_mapping, read_ground_truth, read_blacklist, read_labelled)


def refused(path: Path, most_bytes: int = 10) -> str:
    with pytest.raises(UserError) as caught:
        read_bounded(path, most_bytes)
    assert caught.value.kind is Kind.WRONG_USAGE
    return caught.value.sentence


def test_a_file_up_to_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ten"
    path.write_bytes(b"0123456789")
    assert read_bounded(path, 10) == b"0123456789"
    assert "is larger than 0 MB" in refused(path, 9)


@posix
@pytest.mark.parametrize("reader", READERS)
def test_pipes_devices_folders_and_absent_files_are_refused_at_once(
    tmp_path: Path, reader: object
) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    (tmp_path / "nothing").mkdir()
    names = ("pipe.csv", "zero.csv", "loop.csv", "nothing", "absent.csv", "a\0b.csv", "x" * 300)
    for name in names:
        with pytest.raises(UserError) as caught:
            reader(tmp_path / name)
        assert caught.value.kind is Kind.WRONG_USAGE


def test_json_that_is_nested_without_end_is_not_json(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_bytes(b"[" * 100_000)
    with pytest.raises(ValueError, match="nested too deeply"):
        read_json(path, 1 << 20)
    for reader in (read_report, read_mapping):
        with pytest.raises(UserError):
            reader(path)


@pytest.mark.parametrize(
    "content",
    ["{}", "[]", "null", '"x"', "{" * 50_000, '{"run": 1e999}', '{"a": ' + "9" * 5000 + "}"],
)
def test_what_is_json_but_no_report_is_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "report.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError, match="is not an evaluation"):
        read_report(path)


def test_numbers_of_thousands_of_digits_are_no_labels(tmp_path: Path) -> None:
    path = tmp_path / "labels.txt"
    for line in ("9" * 5000, "²", "a.jpg " + "9" * 5000, "a.jpg ²"):
        path.write_text(f"{line}\n", encoding="utf-8")
        with pytest.raises(UserError):
            read_ground_truth(path)
        read_blacklist(path)
