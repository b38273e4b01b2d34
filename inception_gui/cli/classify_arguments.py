"""The command and options of `inception-cli classify`."""

from __future__ import annotations

import argparse
from functools import partial

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_bursts,
    add_names,
    add_network_options,
    add_overwrite,
    add_search_options,
    file_path,
    fraction,
    number,
    path_text,
    top,
)
from inception_gui.cli.tag_arguments import add_naming
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.labels.thresholds import UNSURE_BELOW


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "classify",
        help="classify images and folders",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=path_text,
        help="images and folders; - reads one image from standard input",
    )
    # argparse cannot express "at least one, unless another option is given".
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument(
        "--beside",
        metavar="MINE.safetensors",
        help="also name each image by these weights, from the same pass: a second result for each. "
        "They must differ from the others in the last layer alone, as own classes do",
    )
    parser.add_argument(
        "--top", type=top, default=5, metavar="N", help="number of classes to list (default 5)"
    )
    add_network_options(parser)
    written = [name for name, form in FORMATS.items() if not form.shows_images]
    parser.add_argument(
        "--format",
        choices=written,
        dest="file_format",
        help="format of the results (default: by the name of --output, otherwise table); xlsx "
        "and parquet need --output",
    )
    parser.set_defaults(formats=written)
    parser.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write results to FILE"
    )
    add_overwrite(parser)
    add_bursts(parser)
    add_names(parser)
    parser.add_argument(
        "--all-pages",
        action="store_true",
        help="classify every page of a document and every frame of an animation, not only the "
        "first",
    )
    add_search_options(parser)
    parser.add_argument("--resume", metavar="RUN|last", help="resume an interrupted run")
    parser.add_argument(
        "--again", action="store_true", help="classify again what earlier runs already classified"
    )
    parser.add_argument(
        "--no-store", action="store_true", help="do not save this run, and ignore saved results"
    )
    _add_follow(parser)


def _add_follow(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jsonl",
        action="store_const",
        const="jsonl",
        dest="file_format",
        help="the same as --format jsonl",
    )
    follow = parser.add_argument_group(
        "following folders", "classify new images as they come, until Ctrl+C"
    )
    follow.add_argument(
        "--follow", action="store_true", help="keep searching the folders for new images"
    )
    follow.add_argument(
        "--every",
        type=partial(number, least=0.2, most=86_400),
        default=5.0,
        metavar="S",
        help="search every S seconds (default %(default)g)",
    )
    follow.add_argument(
        "--new-only", action="store_true", help="leave out the images that are there at the start"
    )
    follow.add_argument(
        "--duration",
        type=partial(number, least=0, most=10**9),
        metavar="S",
        help="stop after S seconds",
    )
    follow.add_argument(
        "--sort-into", type=file_path, metavar="DIR", help="copy each image into a folder by class"
    )
    follow.add_argument(
        "--by",
        choices=("label", "group", "level"),
        default="label",
        help="with --sort-into: one folder per class (default), per broad category, or per kind "
        "where only that is sure (level)",
    )
    follow.add_argument(
        "--keywords", action="store_true", help="write keywords to XMP sidecars, see tag"
    )
    add_naming(follow)
    follow.add_argument(
        "--threshold",
        type=fraction,
        default=UNSURE_BELOW,
        metavar="P",
        help="with --sort-into and --keywords: a lower probability is not sure (default "
        "%(default)s)",
    )
    follow.add_argument(
        "--run",
        nargs=argparse.REMAINDER,
        default=[],
        dest="run_command",
        metavar="PROGRAM ...",
        help="run a program for each image; all that follows are its arguments, in which {path}, "
        "{class} and {probability} are replaced",
    )
