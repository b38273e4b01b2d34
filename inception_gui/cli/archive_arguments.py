"""The options of `inception-cli archive`."""

from __future__ import annotations

import argparse
import re
from functools import partial
from typing import Final

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_network_options,
    number,
    path_text,
    top,
    whole_number,
)

ROWS_PER_PART: Final = 2_000
_ADDRESS: Final = re.compile(r"(ray://)?(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}", re.IGNORECASE)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "archive",
        help="classify millions of images into a folder of Parquet tables, also on a cluster",
        epilog=f"Run the same command again to do what is missing.\n\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "inputs",
        metavar="INPUT",
        nargs="+",
        type=path_text,
        help="a folder, a pattern in quotes, tars such as 'shards/{000..150}.tar', or a Parquet "
        "table with a column of images or paths; also at s3://BUCKET/…",
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        type=path_text,
        metavar="FOLDER",
        help="where to write the tables; also s3://BUCKET/FOLDER",
    )
    parser.add_argument(
        "--input-format",
        choices=("files", "webdataset", "parquet"),
        help="what the inputs are (default: by their names)",
    )
    parser.add_argument(
        "--column", default="", metavar="NAME", help="the table's column of images or paths"
    )
    parser.add_argument(
        "--top", type=top, default=5, metavar="N", help="number of classes per image (default 5)"
    )
    parser.add_argument(
        "--features", action="store_true", help="write the network's features too: 4 KB per image"
    )
    parser.add_argument(
        "--rows-per-part",
        type=partial(whole_number, least=1, most=1_000_000),
        default=ROWS_PER_PART,
        metavar="N",
        help="images per table, and so what an interruption can lose per worker (default "
        "%(default)s)",
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--workers",
        type=_workers,
        default="auto",
        metavar="auto|N|ADDRESS",
        help="with Ray: as many workers as this machine has cores (default), N of them, or those "
        "of the cluster at ADDRESS (HOST:PORT, or “cluster” for the one of this machine)",
    )
    where.add_argument("--local", action="store_true", help="on this machine alone, without Ray")
    parser.add_argument(
        "--cores",
        type=partial(whole_number, least=1, most=1024),
        default=1,
        metavar="N",
        help="with Ray: cores per worker (default 1; with a GPU, those that decode for it)",
    )
    parser.add_argument(
        "--gpus",
        type=partial(number, least=0.0, most=64.0),
        default=0.0,
        metavar="N",
        help="with Ray: GPUs per worker (default 0; 0.5 lets two workers share one)",
    )
    add_network_options(parser)


def _workers(text: str) -> str | int:
    """A number of workers, or where they are.

    Raises:
        ArgumentTypeError: It is neither.
    """
    if text in ("auto", "cluster") or _ADDRESS.fullmatch(text):
        return text
    if text.lstrip("-").isdecimal():
        return whole_number(text, 1, 100_000)
    raise argparse.ArgumentTypeError("must be auto, a number of workers, cluster, or HOST:PORT")
