"""Options that several commands of `inception-cli` share."""

from __future__ import annotations

import argparse
from typing import Final

EXIT_CODES: Final = """exit codes:
  0 success, 1 some items failed (the others were written), 2 wrong usage,
  3 no usable weights or device, 130 interrupted (finished results were written)"""


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for weights, device, mode and downloads."""
    parser.add_argument(
        "--weights",
        metavar="KEY|FILE",
        help="weights to use (default: $INCEPTION_GUI_WEIGHTS, otherwise those chosen in the "
        "window, otherwise torchvision's)",
    )
    parser.add_argument(
        "--device",
        default="auto",
        metavar="auto|cpu|cuda[:N]|mps",
        help="where to run the network (default auto)",
    )
    parser.add_argument(
        "--mode",
        choices=("exact", "standard", "fast"),
        default="standard",
        help="trade accuracy for speed (default standard)",
    )
    add_offline(parser)


def add_offline(parser: argparse.ArgumentParser) -> None:
    """Add the option that forbids downloads."""
    parser.add_argument(
        "--offline", action="store_true", help="download nothing, even if weights are missing"
    )


def add_overwrite(parser: argparse.ArgumentParser) -> None:
    """Add the option that lets a result replace a file of another kind."""
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="replace an existing file even if it is of another kind than the result",
    )


def top(text: str) -> int:
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
