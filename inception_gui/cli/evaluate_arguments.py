"""The options of `inception-cli evaluate` and `inception-cli compare`."""

from __future__ import annotations

import argparse
from functools import partial

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_absolute_paths,
    add_follow_links,
    add_labels_options,
    add_offline,
    add_overwrite,
    add_threshold_options,
    file_path,
    whole_number,
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add both commands to the parser."""
    _add_evaluate(commands)
    _add_compare(commands)


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "evaluate",
        help="measure how often the network is right on labelled images",
        epilog=f"Labels are WordNet ids, class indices (0 to 999) or class names.\n\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "source",
        metavar="FOLDER|LABELS.csv",
        type=file_path,
        help="folder with one subfolder per class, or a CSV file with the columns path,label",
    )
    parser.add_argument(
        "--crops",
        type=int,
        choices=(1, 12, 144),
        default=1,
        help="crops to average per image (default 1: the weights' own preprocessing)",
    )
    parser.add_argument(
        "--weights",
        metavar="KEY|FILE",
        action="append",
        help="weights to use; repeat the option for an ensemble",
    )
    add_labels_options(parser)
    add_threshold_options(parser)
    parser.add_argument(
        "--device",
        default="auto",
        metavar="auto|cpu|cuda[:N]|mps",
        help="where to run the network (default auto)",
    )
    parser.add_argument(
        "--mode",
        choices=("exact", "standard", "fast"),
        default="exact",
        help="default exact, the way that published figures are measured",
    )
    parser.add_argument(
        "--ground-truth",
        type=file_path,
        metavar="FILE",
        help="labels of the ILSVRC validation images in FOLDER, in the development kit's format",
    )
    parser.add_argument(
        "--synsets",
        type=file_path,
        metavar="FILE",
        help="WordNet ids in the order of the ground truth's numbers, if these are not ILSVRC's",
    )
    parser.add_argument(
        "--blacklist", type=file_path, metavar="FILE", help="images to skip, by number or file name"
    )
    parser.add_argument(
        "--mapping",
        type=file_path,
        metavar="FILE",
        help="classes of other labels: lines label,class",
    )
    parser.add_argument(
        "--label-depth",
        type=partial(whole_number, least=1, most=100),
        metavar="N",
        help="how many folders below FOLDER the folders of the classes are (default 1; in an "
        "ILSVRC tree those named by WordNet ids)",
    )
    parser.add_argument(
        "--numbered-from",
        type=int,
        choices=(0, 1),
        help="number of the first class (tench) where classes are numbers",
    )
    add_follow_links(parser)
    parser.add_argument("--format", choices=("table", "json", "csv", "html"), dest="file_format")
    parser.set_defaults(formats=("table", "json", "csv", "html"))
    parser.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write the report to FILE"
    )
    add_overwrite(parser)
    add_absolute_paths(parser)
    parser.add_argument(
        "--resume", action="store_true", help="resume the same evaluation after an interruption"
    )
    add_offline(parser)


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "compare",
        help="compare two evaluations of the same images",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name in ("first", "second"):
        parser.add_argument(
            name,
            metavar=f"{name.upper()}.json",
            type=file_path,
            help="report of evaluate --format json",
        )
    parser.add_argument("--format", choices=("table", "json"), dest="file_format")
    parser.set_defaults(formats=("table", "json"))
    parser.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write the comparison to FILE"
    )
    add_overwrite(parser)
