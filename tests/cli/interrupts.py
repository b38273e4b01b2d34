"""For tests that interrupt a program they started."""

from __future__ import annotations

import signal


def heed_interrupts() -> None:
    """Undo, in a child process, what `nohup` and a shell's `&` do: ignoring these signals."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
