"""Priorities of threads."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import Final

_NICENESS: Final = 2
"""Not more: next to a program that uses all cores, bulk work must keep a third of its speed."""


def let_others_go_first() -> None:
    """Give this thread a lower priority than the window and other programs, where supported."""
    if sys.platform == "linux":  # on other systems, the id of a thread is not one of a process
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
