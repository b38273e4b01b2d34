"""Prepares the process before numpy and Qt are imported."""

from __future__ import annotations

import builtins
import os


def keep_numpy_to_one_thread() -> None:
    """Have numpy's OpenBLAS, which is imported later, start no threads of its own.

    After each product of matrices they spin for milliseconds, on the cores that the network needs:
    one heat map a frame halved the number of frames classified. Our products are too small to gain
    from threads.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def import_qt() -> None:
    """Import Qt's core, then restore the normal import function.

    WORKAROUND https://github.com/napari/napari/issues/8584: from then on PySide6 reads, decodes and
    keeps the source text of every module that is imported, torch's 800 too, to see whether it uses
    `from __feature__ import ...`. This program does not.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def leave_deleted_folder() -> None:
    """Go to the root of the disk if the current folder was deleted.

    Libraries that look for their own files there end the process (Intel's MKL) or fail later.
    """
    try:
        os.getcwd()  # noqa: PTH109 - before pathlib is needed
    except OSError:
        os.chdir(os.path.abspath(os.sep))  # noqa: PTH100 - as above
