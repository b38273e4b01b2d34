"""Prepares the process before numpy and Qt are imported."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Mapping
from pathlib import Path


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


def use_portal_dialogs() -> None:
    """Have a frozen program open the desktop's own file dialogs, where it has a portal for them.

    The bundle carries no part of GTK, so Qt would fall back to a dialog of its own that knows
    neither bookmarks nor servers.
    """
    if hasattr(sys, "frozen") and sys.platform == "linux" and has_file_portal(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORMTHEME", "xdgdesktopportal")


def has_file_portal(environment: Mapping[str, str]) -> bool:
    """Whether the desktop's portal and a part of it that shows file dialogs are installed.

    Qt does not fall back if they are not: no dialog would open.
    """
    if not environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    folders = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in map(Path, folders.split(":")):
        service = folder / "dbus-1/services/org.freedesktop.portal.Desktop.service"
        parts = folder / "xdg-desktop-portal/portals"
        try:
            if service.is_file() and any(
                "org.freedesktop.impl.portal.FileChooser" in part.read_text("utf-8", "replace")
                for part in parts.glob("*.portal")
            ):
                return True
        except OSError:
            continue
    return False
