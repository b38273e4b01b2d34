"""A lock is held by one program, or one part of it, until it ends in whatever way."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import filelock
import pytest

from inception_gui.core.files.lock import FileLock

_HOLD = (
    "import sys; from pathlib import Path\n"
    "from inception_gui.core.files.lock import FileLock\n"
    "lock = FileLock(Path(sys.argv[1]))\n"
    "print(lock.take(), flush=True)\n"
    "sys.stdin.read()\n"
)


def holder(path: Path) -> subprocess.Popen[str]:
    """Another program that holds the lock until its standard input is closed, or it is killed."""
    program = subprocess.Popen(
        [sys.executable, "-c", _HOLD, path],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "True\n"
    return program


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_one_program_has_it_until_it_ends_in_whatever_way(tmp_path: Path, end: str) -> None:
    path = tmp_path / "x.lock"
    with holder(path) as other, FileLock(path) as lock:
        assert not lock.take()
        assert not lock.take(0.1)
        if end == "killed":
            other.kill()
        other.communicate()
        assert lock.take(10)


def test_it_excludes_others_in_the_same_program(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert first.take()
    assert not second.take()
    first.free()
    first.free()
    assert second.take()
    second.free()
    assert first.take()
    first.free()


def test_the_content_of_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    path.write_text("kept")
    with FileLock(path) as lock:
        assert lock.take()
    assert path.read_text() == "kept"


def test_a_lock_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises((NotADirectoryError, FileExistsError)):
        FileLock(tmp_path / "file" / "x.lock").take()


@pytest.mark.parametrize("reason", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP])
def test_everyone_gets_it_where_the_file_system_cannot_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(reason, "this file system has no locks")

    monkeypatch.setattr(filelock.FileLock, "_acquire", refuse)
    for _ in range(2):
        lock = FileLock(tmp_path / "x.lock")
        assert lock.take()
        assert not lock.supported
        lock.free()
