"""What `inception-cli evaluate` and `compare` take."""

from __future__ import annotations

import argparse
from pathlib import Path

from inception_gui.cli.shared_options import EXIT_CODES


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add both commands to the parser."""
    _add_evaluate(commands)
    _add_compare(commands)


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "evaluate",
        help="how often the network is right on labelled pictures",
        epilog=f"Labels are WordNet ids, numbers from 0 to 999 or class names.\n\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "source",
        metavar="FOLDER|LABELS.csv",
        type=Path,
        help="a folder with a folder for each class, or a table with the columns path,label",
    )
    parser.add_argument(
        "--crops",
        type=int,
        choices=(1, 12, 144),
        default=1,
        help="crops of each picture that are averaged (default 1: the weights' own preprocessing)",
    )
    parser.add_argument(
        "--weights",
        metavar="KEY|FILE",
        action="append",
        help="weights to use; given several times, an ensemble of them",
    )
    parser.add_argument(
        "--device", default="auto", metavar="auto|cpu|cuda[:N]|mps", help="default auto"
    )
    parser.add_argument(
        "--mode",
        choices=("exact", "standard", "fast"),
        default="exact",
        help="default exact: as the numbers that others publish are made",
    )
    parser.add_argument(
        "--ground-truth",
        type=Path,
        metavar="FILE",
        help="labels of ILSVRC's validation pictures in FOLDER, as its development kit has them",
    )
    parser.add_argument(
        "--synsets",
        type=Path,
        metavar="FILE",
        help="what the numbers of the ground truth mean: the kit's meta.mat, or a list of WordNet "
        "ids in the order of the ILSVRC ids",
    )
    parser.add_argument(
        "--blacklist", type=Path, metavar="FILE", help="pictures to leave out, by number or name"
    )
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE", help="lines of a label, a comma and its class"
    )
    parser.add_argument(
        "--format", choices=("table", "json", "csv", "html"), default="table", dest="file_format"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the report there")
    parser.add_argument(
        "--resume", action="store_true", help="go on with the same evaluation, interrupted before"
    )
    parser.add_argument(
        "--offline", action="store_true", help="never download, not even missing weights"
    )


def _add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "compare",
        help="whether one of two evaluations of the same pictures is better",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name in ("first", "second"):
        parser.add_argument(
            name, metavar=f"{name.upper()}.json", type=Path, help="of evaluate --format json"
        )
    parser.add_argument("--format", choices=("table", "json"), default="table", dest="file_format")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it there")
