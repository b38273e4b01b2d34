"""The arguments of `inception-cli teach`."""

from __future__ import annotations

import argparse

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.features_arguments import add_blocks
from inception_gui.cli.shared_options import add_network_options, add_overwrite, file_path
from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "teach",
        help="teach the network your own classes, by folders of images",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "folders",
        metavar="FOLDER|TABLE.csv",
        nargs="+",
        type=file_path,
        help="folders that hold one folder for each class, or tables with the columns path,class; "
        "your images are not changed. Classes named none, other, background, noise or unknown show "
        "none of the classes",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=file_path,
        required=True,
        metavar="MINE.safetensors",
        help="the weights to write; use them with --weights",
    )
    parser.add_argument(
        "--none",
        action="append",
        type=file_path,
        metavar="DIR",
        help="further images that show none of the classes",
    )
    parser.add_argument(
        "--report",
        type=file_path,
        metavar="REPORT.html",
        help="write an evaluation report on images that were not learned from",
    )
    add_blocks(
        parser,
        "blocks of the network to learn from, of " + ", ".join(POOLED) + "; of several, or auto, "
        f"the last unless an earlier one is clearly better (default {LAST_BLOCK})",
        default=(LAST_BLOCK,),
    )
    parser.add_argument(
        "--fine-tune",
        action="store_true",
        help="also train the last blocks of the network, and keep that if it is better on images "
        "kept aside; takes minutes to hours and needs PyTorch",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--no-store", action="store_true", help="neither use nor keep features of other commands"
    )
    add_overwrite(parser)
    add_network_options(parser)
