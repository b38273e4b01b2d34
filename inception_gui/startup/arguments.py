"""The command line of the window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from inception_gui import __version__


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Return `paths`, absolute, and `new_window`; exits where they make no sense."""
    parser = argparse.ArgumentParser(
        prog="inception-gui",
        description="See what Inception V3 sees in images, how sure it is, and where it looks.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", type=_path, help="images and folders")
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open a window of its own even if the program is running",
    )
    parser.add_argument("--version", action="version", version=f"inception-gui {__version__}")
    return parser.parse_args(argv)


def _path(text: str) -> Path:
    if not text:  # from an empty variable of a script; Path("") is the current folder
        raise argparse.ArgumentTypeError("is empty")
    return Path(text).absolute()
