"""Lists this program's temporary files, so that the next start removes what a kill left.

Each process has a list of its own in the cache folder, and holds a lock beside it while it lives.
"""

from __future__ import annotations

import atexit
import logging
import os
import re
import shutil
import stat
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from inception_gui import paths
from inception_gui.core.files.lock import FileLock

FOLDER_PREFIX: Final = "inception-gui-"
"""How temporary folders of ours begin."""

_FILE: Final = re.compile(r"\.inception-[0-9a-f]{16}\.[a-z0-9]{1,8}")
_MOST_BYTES: Final = 1 << 26
_END: Final = b"\0"  # the one byte that no path contains
_log = logging.getLogger(__name__)


class _List:
    """The list of this process in one cache folder."""

    def __init__(self, folder: Path) -> None:
        """Create the list.

        Raises:
            OSError: It cannot be created.
        """
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{os.getpid()}-{os.urandom(4).hex()}.list"
        self._lock = FileLock(self._path.with_suffix(".lock"))
        self._lock.take()

    def add(self, path: Path) -> None:
        """Add a path.

        Raises:
            OSError: The list cannot be written.
        """
        with self._path.open("ab") as stream:
            stream.write(os.fsencode(path.absolute()) + _END)

    def end(self) -> None:
        """Remove the list."""
        self._path.unlink(missing_ok=True)
        self._lock.free()
        self._path.with_suffix(".lock").unlink(missing_ok=True)


_access = threading.Lock()
_lists: list[_List] = []


def remember(path: Path) -> None:
    """Note a temporary file or folder that is about to be made."""
    folder = lists_folder()
    try:
        with _access:
            if not _lists or _lists[-1].folder != folder:  # tests change the profile
                _lists.append(_List(folder))
            _lists[-1].add(path)
    except OSError as error:
        _log.info("a temporary file is not listed: %s", error)


@atexit.register
def forget() -> None:
    """Remove the list: at the end of a process nothing is left, each file had its `finally`."""
    with _access:
        while _lists:
            with suppress(OSError):  # the next start finds it
                _lists.pop().end()


def remove_leftovers() -> None:
    """Remove the temporary files of processes that are gone; errors are logged."""
    try:
        locks = list(lists_folder().glob("*.lock"))
        for path in locks:
            with FileLock(path) as lock:
                if not lock.take() or not lock.supported:
                    continue  # its process is alive, as far as anybody can tell
                listed = path.with_suffix(".list")
                if listed.exists():
                    _remove_all(listed)
                    listed.unlink()
            path.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("left-over temporary files could not be removed: %s", error)


def lists_folder() -> Path:
    """Where each process has its list."""
    return paths.cache_folder() / "temporaries"


def _remove_all(listed: Path) -> None:
    with listed.open("rb") as stream:
        names = stream.read(_MOST_BYTES).split(_END)[:-1]
    for name in names:
        path = Path(os.fsdecode(name))
        try:
            _remove(path)
        except OSError as error:
            _log.warning("%s is left over and could not be removed: %s", path, error)


def _remove(path: Path) -> None:
    """Remove `path` if its name says that it is ours."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if _FILE.fullmatch(path.name) and stat.S_ISREG(found.st_mode):
        path.unlink()
    elif (
        path.name.startswith(FOLDER_PREFIX)
        and path.parent == Path(tempfile.gettempdir())
        and stat.S_ISDIR(found.st_mode)
    ):
        shutil.rmtree(path)
    else:
        return
    _log.info("removed %s, which a killed process left", path)
