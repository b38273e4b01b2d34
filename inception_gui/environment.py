"""What must be decided before torch and Qt are imported: how threads wait, how imports go."""

from __future__ import annotations

import builtins
import os
from typing import Final

_SPIN_COUNT: Final = "1000"
"""How often a waiting OpenMP thread looks for work before it sleeps (GNU's runtime).

Longer spinning makes a picture a tenth faster on an idle machine, and ten times slower where as
little as one core has other work. See docs/decisions/0002-threads.md.
"""


def prepare() -> None:
    """Set the thread environment, where the user has not. Call before torch is imported."""
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", _SPIN_COUNT)


def import_qt() -> None:
    """Import Qt's core, and have imports go their usual way again.

    WORKAROUND https://github.com/napari/napari/issues/8584: from then on PySide6 reads, decodes and
    keeps the source text of every module that is imported, torch's 800 too, to see whether it uses
    `from __feature__ import ...`. This program does not.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
