"""What must be decided before torch and Qt are imported: threads, memory, how imports go."""

from __future__ import annotations

import builtins
import ctypes
import os
import sys
from typing import Final

_SPIN_COUNT: Final = "3000"
"""How often a waiting OpenMP thread looks for work before it sleeps (GNU's runtime).

Longer spinning makes a picture a tenth faster on an idle machine, and ten times slower where as
little as one core has other work. See docs/decisions/0002-threads.md.
"""

_M_TRIM_THRESHOLD: Final = -1
_M_MMAP_THRESHOLD: Final = -3
_LARGEST_FROM_HEAP: Final = 32 << 20
"""Bytes; the most that GNU's C library allows."""

_KEPT_FREE: Final = 64 << 20
"""Bytes a thread's heap keeps at its end: more than a folder's batch needs between its layers."""


def prepare() -> None:
    """Say how threads wait and memory is kept, where the user has not.

    Call before torch is imported.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", _SPIN_COUNT)
    if sys.platform == "linux" and not _memory_is_set_by_the_user():
        _keep_freed_memory()


def _memory_is_set_by_the_user() -> bool:
    return any(name.startswith(("MALLOC_", "GLIBC_TUNABLES")) for name in os.environ)


def _keep_freed_memory() -> None:
    """Have the C library reuse what a layer frees, and not give it back to the system each time.

    A folder's batch took 4,000 pages anew in every pass, a thirtieth of its time.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_FROM_HEAP)
        mallopt(_M_TRIM_THRESHOLD, _KEPT_FREE)


def import_qt() -> None:
    """Import Qt's core, and have imports go their usual way again.

    WORKAROUND https://github.com/napari/napari/issues/8584: from then on PySide6 reads, decodes and
    keeps the source text of every module that is imported, torch's 800 too, to see whether it uses
    `from __feature__ import ...`. This program does not.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
