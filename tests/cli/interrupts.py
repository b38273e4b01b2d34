"""For tests that interrupt a program they started."""

from __future__ import annotations

import signal


def heed_interrupts() -> None:
    """Undo, in a child process, what a shell does to programs behind its `&`: ignoring Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
