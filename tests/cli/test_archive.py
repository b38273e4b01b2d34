"""`archive` on the command line: a result, what is missing, what is not installed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

import pyarrow.parquet as pq

from inception_gui.cli import main
from tests.core.archive.material import parts_of, rows_of


@pytest.mark.usefixtures("use_weights")
def test_a_folder_becomes_the_table_that_classify_writes(
    tmp_path: Path, draw: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(4):
        draw(f"photos/{number}.png", seed=number)
    (tmp_path / "photos" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    given = [str(tmp_path / "photos"), "-o", str(tmp_path / "out"), "--local"]
    assert main(["archive", *given, "--rows-per-part", "2"]) == 1
    assert "5 rows in 3 new parts" in capsys.readouterr().out
    table = tmp_path / "t.parquet"
    assert main(["classify", "--no-store", str(tmp_path / "photos"), "-o", str(table)]) == 1
    classified = sorted(pq.read_table(table).to_pylist(), key=lambda row: row["path"])
    assert rows_of(tmp_path / "out") == classified

    capsys.readouterr()
    assert main(["archive", *given, "--rows-per-part", "2"]) == 0
    said = capsys.readouterr()
    assert "0 rows" in said.out
    assert "Already there: 3 parts." in said.err
    assert len(parts_of(tmp_path / "out")) == 3


def test_without_ray_it_says_what_to_install_and_what_to_do_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    assert main(["archive", str(tmp_path), "-o", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "inception-gui[cluster]" in said
    assert "--local" in said


def test_without_pyarrow_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "a.png").write_bytes(b"")
    given = ["classify", "--no-store", str(tmp_path), "-o", str(tmp_path / "t.parquet")]
    assert main(given) != 0
    assert "inception-gui[parquet]" in capsys.readouterr().err


@pytest.mark.parametrize("workers", ["0", "-3", "many", "host", "host:port"])
def test_workers_are_a_number_or_an_address(
    workers: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["archive", "x", "-o", "y", f"--workers={workers}"])
    assert ended.value.code == 2
    assert "--workers" in capsys.readouterr().err
