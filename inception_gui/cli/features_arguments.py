"""The arguments of the commands that use features: features, similar, duplicates."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Final

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_network_options,
    add_overwrite,
    file_path,
    number,
    path_text,
    whole_number,
)
from inception_gui.core.nn.blocks import LAST_BLOCK, POOLED

LOOK_ALIKE: Final = 0.95
_MOST_SIMILAR: Final = 10


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three commands."""
    _add_features(commands)
    _add_similar(commands)
    _add_duplicates(commands)


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=words,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_features(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "features", "write the network's 2,048 features of each image")
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=file_path, help="images and folders"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=file_path,
        required=True,
        metavar="FILE.npy|.npz|.parquet",
        help="where to write them; the paths, in the same order, are in FILE.csv beside an .npy, "
        "inside the other two",
    )
    parser.add_argument(
        "--dtype",
        choices=("float16", "float32"),
        default="float32",
        help="type of the numbers in the file (default float32); all are computed to float16",
    )
    add_blocks(
        parser,
        "blocks whose features are written, separated by commas, of " + ", ".join(POOLED) + "; "
        f"several take no more time (default {LAST_BLOCK})",
        default=(LAST_BLOCK,),
    )
    parser.add_argument("--no-recursive", action="store_true", help="do not search subfolders")
    _add_rest(parser)


def add_blocks(parser: argparse.ArgumentParser, words: str, *, default: tuple[str, ...]) -> None:
    """Add the option that names blocks of the network; `auto` stands for all."""
    parser.add_argument("--blocks", type=_blocks, default=default, metavar="B[,B]", help=words)


def _blocks(text: str) -> tuple[str, ...]:
    named = [one.strip() for one in text.split(",")]
    unknown = [one for one in named if one not in (*POOLED, "auto")]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"there are no features of “{unknown[0]}”; use some of {', '.join(POOLED)}, or auto"
        )
    return tuple(one for one in POOLED if one in named or "auto" in named)


def _add_similar(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "similar", "find the images that are most similar to one")
    parser.add_argument("picture", metavar="IMAGE", type=file_path, help="the image to look for")
    parser.add_argument(
        "--in",
        required=True,
        dest="among",
        type=path_text,
        metavar="RUN|FOLDER|all",
        help="where to search: number of a run, last, a folder, or all that was ever classified "
        "with these weights",
    )
    parser.add_argument(
        "--top",
        type=partial(whole_number, least=1),
        default=_MOST_SIMILAR,
        metavar="N",
        help="number of images to list (default %(default)s)",
    )
    parser.add_argument(
        "--at-least",
        type=partial(number, least=-1.0, most=1.0),
        default=-1.0,
        metavar="S",
        help="only similarities of S or more; 1 is the same, 0 has nothing in common",
    )
    _add_format(parser)
    _add_rest(parser)


def _add_duplicates(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(commands, "duplicates", "list exact copies and images that look alike")
    parser.add_argument(
        "among",
        metavar="RUN|FOLDER",
        type=path_text,
        help="number of a run, last, or a folder; nothing is deleted or changed",
    )
    parser.add_argument(
        "--at-least",
        type=partial(number, least=0.5, most=1.0),
        default=LOOK_ALIKE,
        metavar="S",
        help="similarity from which two images look alike, 0.5 to 1 (default %(default)s)",
    )
    _add_format(parser)
    _add_rest(parser)


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=("table", "csv", "json"),
        dest="file_format",
        help="format of the results (default: by the name of --output, otherwise table)",
    )
    parser.set_defaults(formats=("table", "csv", "json"))
    parser.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write results to FILE"
    )


def _add_rest(parser: argparse.ArgumentParser) -> None:
    add_overwrite(parser)
    parser.add_argument(
        "--no-store", action="store_true", help="neither use nor keep features of other commands"
    )
    add_network_options(parser)
