"""Who goes first among threads."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import Final

_NICENESS: Final = 2
"""Not more: beside a program that wants every core, a folder must keep a third of its speed."""


def let_others_go_first() -> None:
    """Have the window and other programs go before this thread, where the system knows how."""
    if sys.platform == "linux":  # elsewhere a thread's number is no process's
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
