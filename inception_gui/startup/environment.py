"""Prepares the process before Qt is used: restores the normal import."""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import Qt's core, then restore the normal import function.

    WORKAROUND https://github.com/napari/napari/issues/8584: from then on PySide6 reads, decodes and
    keeps the source text of every module that is imported, torch's 800 too, to see whether it uses
    `from __feature__ import ...`. This program does not.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
