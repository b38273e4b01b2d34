"""The command `inception-cli devices`: lists the devices that can run the network."""

from __future__ import annotations

import argparse

from inception_gui.cli.terminal import put
from inception_gui.core.backends.devices import available, candidates, cpu


def run(_parsed: argparse.Namespace) -> int:
    """Print the devices, marking the one that “auto” chooses, and return the exit code."""
    chosen = (*candidates("auto"), cpu())[0]
    for device in available():
        mark = "*" if device.name == chosen.name else " "
        put(f"{mark} {device.name:8} {device.title:6} {device.detail}\n")
    if chosen.fell_back_because:
        put(f"{chosen.fell_back_because}\n")
    return 0
