"""How many threads a thread computes with, and who goes first."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import Final

import torch

_NICENESS: Final = 2
"""Not more: beside a program that wants every core a folder kept 0.35 to 0.39 of the time at 2, and
0.27 to 0.34 at 5; it should keep 0.35 (docs/decisions/0007-packed-network.md).
"""


def let_others_go_first() -> None:
    """Have the window and other programs go before this thread, where the system knows how."""
    if sys.platform == "linux":  # elsewhere a thread's number is no process's
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


def use_threads(count: int) -> None:
    """Have torch compute on so many threads where it is called from this thread."""
    # The first question of a thread sets it to what some thread of the process has chosen last.
    torch.get_num_threads()
    torch.set_num_threads(count)
