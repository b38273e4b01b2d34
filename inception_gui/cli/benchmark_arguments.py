"""The options of `inception-cli benchmark`."""

from __future__ import annotations

import argparse

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import add_network_options, number


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "benchmark",
        help="measure how fast the network runs on this computer",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--seconds",
        type=_seconds,
        default=10.0,
        metavar="S",
        help="measure for S seconds (default 10)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_network_options(parser)


def _seconds(text: str) -> float:
    return number(text, 0.1, 600.0)
