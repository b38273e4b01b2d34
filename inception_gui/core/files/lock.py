"""One program at a time: an advisory lock on a file, freed by the system if its holder dies."""

from __future__ import annotations

import errno
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_POLL_S: Final = 0.05
_UNSUPPORTED: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP})


class FileLock:
    """An exclusive lock on `path`, which is made and left there (removing it would be a race)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None
        self.supported = True
        """Whether the file system can lock; where it cannot, everyone gets the lock."""

    def take(self, timeout_s: float = 0.0) -> bool:
        """Take the lock, waiting up to `timeout_s`; False if another holds it.

        Raises:
            OSError: the lock file cannot be made.
        """
        deadline = time.monotonic() + timeout_s
        file = self._path.open("ab")
        while not self._lock(file):
            if time.monotonic() >= deadline:
                file.close()
                return False
            time.sleep(_POLL_S)
        self._file = file
        return True

    def free(self) -> None:
        """Give the lock back; nothing happens where it is not held."""
        if self._file is not None:
            if sys.platform == "win32":
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_UNLCK, 1)
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.free()

    def _lock(self, file: IO[bytes]) -> bool:
        try:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.supported = error.errno not in _UNSUPPORTED
            return not self.supported
        return True
