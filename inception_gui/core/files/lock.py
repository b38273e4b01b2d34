"""A lock on a file: one program at a time. The system frees it if its holder dies."""

from __future__ import annotations

import errno
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    import filelock

_UNSUPPORTED: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP})


class FileLock:
    """An exclusive, advisory lock on `path`, a file of its own. It is made, and stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: filelock.BaseFileLock | None = None
        self.supported = True
        """Whether the file system can lock; where it cannot, everyone gets the lock."""

    def take(self, timeout_s: float = 0.0) -> bool:
        """Take the lock, waiting up to `timeout_s`; False if another holds it.

        Raises:
            OSError: the lock file cannot be made.
        """
        import filelock  # not at the start: nothing is locked before the window is there

        lock = filelock.FileLock(self._path, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire(timeout=timeout_s)
        except filelock.Timeout:
            return False
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
            self.supported = False
            return True
        self._lock = lock
        return True

    def free(self) -> None:
        """Give the lock back; nothing happens where it is not held."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.free()
