"""What several commands of `inception-cli` take."""

from __future__ import annotations

import argparse
from typing import Final

EXIT_CODES: Final = """exit codes:
  0 all done, 1 some items failed (the others are written), 2 wrong usage,
  3 no usable weights or device, 130 interrupted (what was done is written)"""


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Weights, device, mode and whether anything may be downloaded."""
    parser.add_argument(
        "--weights",
        metavar="KEY|FILE",
        help="weights to use (default: $INCEPTION_GUI_WEIGHTS, else those chosen in the window, "
        "else torchvision's)",
    )
    parser.add_argument(
        "--device", default="auto", metavar="auto|cpu|cuda[:N]|mps", help="default auto"
    )
    parser.add_argument("--mode", choices=("exact", "standard", "fast"), default="standard")
    parser.add_argument(
        "--offline", action="store_true", help="never download, not even missing weights"
    )


def count(text: str) -> int:
    """A number of classes, 1 to 1000."""
    value = int(text)
    if not 1 <= value <= 1000:
        raise argparse.ArgumentTypeError("must be 1 to 1000")
    return value


def fraction(text: str) -> float:
    """A number from 0 to 1."""
    value = float(text)
    if not 0.0 <= value <= 1.0:
        raise argparse.ArgumentTypeError("must be 0 to 1")
    return value
