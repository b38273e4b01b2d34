"""What `inception-cli` takes."""

from __future__ import annotations

import argparse
from pathlib import Path

from inception_gui.cli import (
    benchmark_arguments,
    evaluate_arguments,
    explain_arguments,
    watch_arguments,
)
from inception_gui.cli.shared_options import EXIT_CODES, add_network_options, count, fraction


def make_parser(version: str) -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="inception-cli",
        description="What Inception V3 sees in pictures, how sure it is, and where it looks.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"inception-gui {version}")
    parser.add_argument("--verbose", action="store_true", help="print the details of errors")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_classify(commands)
    explain_arguments.add(commands)
    _add_runs(commands)
    _add_sort(commands)
    undo = commands.add_parser(
        "undo",
        help="take a sorting back",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    undo.add_argument("journal", metavar="JOURNAL|last", help="the journal that sort named")
    watch_arguments.add(commands)
    _add_weights(commands)
    evaluate_arguments.add(commands)
    benchmark_arguments.add(commands)
    commands.add_parser("devices", help="what the network can run on here")
    self_test = commands.add_parser("self-test", help="whether all is well on this computer")
    self_test.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_classify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "classify",
        help="name what is in pictures and folders",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", help="pictures, folders, - for standard input"
    )
    # argparse cannot say "some, unless another option is given".
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument("--top", type=count, default=5, help="classes to name (default 5)")
    add_network_options(parser)
    parser.add_argument(
        "--format",
        choices=("table", "csv", "json", "jsonl", "xlsx"),
        default="table",
        dest="file_format",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write results there")
    parser.add_argument(
        "--all-pages",
        action="store_true",
        help="every page of a document and frame of an animation, not just the first",
    )
    parser.add_argument(
        "--no-recursive", action="store_true", help="do not look into folders inside folders"
    )
    parser.add_argument(
        "--resume", metavar="RUN|last", help="go on with a run that was interrupted"
    )
    parser.add_argument(
        "--again", action="store_true", help="also classify what is known from earlier runs"
    )
    parser.add_argument("--no-store", action="store_true", help="do not keep this as a run")


def _add_runs(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("runs", help="list, show, export and discard runs")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="all runs, the latest first")
    show = actions.add_parser("show", help="how a run went and what it found")
    discard = actions.add_parser("discard", help="forget a run; pictures are not touched")
    export = actions.add_parser("export", help="write a run's results to a file")
    for action in (show, discard, export):
        action.add_argument("run", metavar="RUN|last")
    export.add_argument(
        "--format",
        choices=("table", "csv", "json", "jsonl", "xlsx", "html"),
        required=True,
        dest="file_format",
    )
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="write results there")
    export.add_argument("--class", dest="class_text", metavar="NAME|INDEX", help="only this class")
    export.add_argument("--at-least", type=fraction, metavar="P", help="only the surer ones")
    export.add_argument("--below", type=fraction, metavar="P", help="only the less sure ones")
    export.add_argument("--failed", action="store_true", help="only what could not be read")
    export.add_argument(
        "--overlays",
        type=int,
        default=0,
        metavar="N",
        help="with html: heat maps of the first N pictures (default 0)",
    )
    add_network_options(export)


def _add_sort(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "sort",
        help="copy or move pictures into folders by what they show",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    parser.add_argument("--into", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--by",
        choices=("label", "group"),
        default="label",
        help="a folder a class (default), or a coarse kind such as dog or vehicle",
    )
    parser.add_argument(
        "--threshold",
        type=fraction,
        default=0.3,
        metavar="P",
        help='pictures less sure than this go to "unsure" (default 0.3)',
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--copy",
        action="store_const",
        const="copy",
        dest="sort_action",
        default="copy",
        help="leave the originals (default)",
    )
    action.add_argument("--move", action="store_const", const="move", dest="sort_action")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument(
        "--no-recursive", action="store_true", help="do not look into folders inside folders"
    )
    parser.add_argument(
        "--again", action="store_true", help="also classify what is known from earlier runs"
    )
    add_network_options(parser)


def _add_weights(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("weights", help="list, download, add and check weights")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="what is known and what is here")
    actions.add_parser("where", help="print the folder that holds weights")
    actions.add_parser("verify", help="check the hashes of what is here")
    download = actions.add_parser(
        "download",
        help="download weights and check them",
        epilog="INCEPTION_GUI_WEIGHTS_URL=https://HOST/FOLDER downloads the same files, under "
        "their names, from there and from nowhere else.",
    )
    download.add_argument("key", nargs="?", metavar="KEY", help="default: torchvision's")
    add = actions.add_parser("add", help="check a file and copy it to the others")
    add.add_argument("file", type=Path, metavar="FILE")
    remove = actions.add_parser("remove", help="delete weights from this computer")
    remove.add_argument("key", metavar="KEY")
