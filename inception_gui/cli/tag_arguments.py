"""The command and options of `inception-cli tag`."""

from __future__ import annotations

import argparse

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_network_options,
    add_search_options,
    fraction,
    path_text,
)
from inception_gui.core.labels.thresholds import UNSURE_BELOW


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "tag",
        help="write keywords for other programs to XMP sidecars, and remove them",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "among",
        metavar="RUN|FOLDER",
        nargs="?",
        type=path_text,
        help="a folder, which is classified, or a saved run: its number, or last",
    )
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument(
        "--threshold",
        type=fraction,
        default=UNSURE_BELOW,
        metavar="P",
        help="write classes with a probability of P or more (default %(default)s)",
    )
    add_naming(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="print what would be written, change nothing"
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--remove",
        action="store_true",
        help="remove the keywords of this program, and nothing else, from the sidecars",
    )
    action.add_argument(
        "--undo",
        type=path_text,
        metavar="JOURNAL|last",
        help="restore the sidecars as they were before keywords were written",
    )
    add_search_options(parser)
    parser.add_argument(
        "--again", action="store_true", help="classify again what earlier runs already classified"
    )
    add_network_options(parser)


def add_naming(parser: argparse._ActionsContainer) -> None:
    """Add the option for the names of sidecars."""
    parser.add_argument(
        "--naming",
        choices=("auto", "name", "stem", "both"),
        default="auto",
        help="sidecars of photo.jpg: photo.jpg.xmp (name), photo.xmp (stem), both, or what exists "
        "already, otherwise photo.jpg.xmp (auto, the default)",
    )
