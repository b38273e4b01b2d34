"""A kill leaves temporary files; the next start removes them, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from inception_gui import paths
from inception_gui.core.files.leftovers import remember, remove_leftovers
from inception_gui.core.files.write_whole import write_whole

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")

WRITES = """
import sys, time
from pathlib import Path
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.exports.xlsx_file import XlsxFile
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.write_whole import whole_file
with open_target(Path(sys.argv[1])) as stream, whole_file(Path(sys.argv[2]), ".mp4") as film:
    book = XlsxFile()
    book.open(stream, None)
    film.write_bytes(b"half a film")
    print(flush=True)
    time.sleep(60)
"""


def test_the_next_start_removes_what_a_killed_process_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("out", "temporary"):
        (tmp_path / name).mkdir()
    out, temporary = tmp_path / "out", tmp_path / "temporary"
    (out / ".inception-0123456789abcdef.part").write_text("not listed: another program's")
    environment = {**os.environ, "TMPDIR": str(temporary)}
    command = [sys.executable, "-c", WRITES, out / "a.xlsx", out / "b.mp4"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        process.stdout.readline()
        monkeypatch.setattr(tempfile, "tempdir", str(temporary))
        remove_leftovers()
        assert len(list(out.iterdir())) == 3, "its process is alive"
        assert len(list(temporary.iterdir())) == 1
        process.send_signal(signal.SIGKILL)
    assert len(list(out.iterdir())) == 3
    remove_leftovers()
    assert [path.name for path in out.iterdir()] == [".inception-0123456789abcdef.part"]
    assert list(temporary.iterdir()) == []


def test_a_list_removes_only_files_with_our_names(tmp_path: Path) -> None:
    folder = paths.cache_folder() / "temporaries"
    folder.mkdir(parents=True)
    photo, link, target = tmp_path / "photo.png", tmp_path / "link", tmp_path / "target"
    photo.write_text("precious")
    target.write_text("precious")
    link = tmp_path / ".inception-0123456789abcdef.part"
    link.symlink_to(target)
    strange = tmp_path / "inception-gui-folder"
    strange.mkdir()
    named = [photo, link, strange, tmp_path / "gone"]
    (folder / "1-a.list").write_bytes(b"".join(os.fsencode(path) + b"\0" for path in named))
    (folder / "1-a.lock").touch()
    remove_leftovers()
    assert photo.exists()
    assert target.exists()
    assert strange.exists()
    assert list(folder.iterdir()) == []


def test_a_process_that_ends_leaves_no_list(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.files.write_whole import write_whole\n"
        "write_whole(Path(sys.argv[1]), b'x')"
    )
    subprocess.run([sys.executable, "-c", script, tmp_path / "a"], check=True)
    assert list((paths.cache_folder() / "temporaries").iterdir()) == []


def test_a_cache_folder_that_cannot_be_written_does_not_stop_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setattr(paths, "cache_folder", lambda: blocked)
    remember(tmp_path / "x")
    write_whole(tmp_path / "a", b"x")
    remove_leftovers()
    assert (tmp_path / "a").read_bytes() == b"x"
