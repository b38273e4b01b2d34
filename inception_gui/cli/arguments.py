"""The commands and options of `inception-cli`."""

from __future__ import annotations

import argparse
from functools import partial

from inception_gui.cli import (
    archive_arguments,
    benchmark_arguments,
    classify_arguments,
    evaluate_arguments,
    explain_arguments,
    features_arguments,
    serve_arguments,
    tag_arguments,
    teach_arguments,
    train_arguments,
    watch_arguments,
)
from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.parser import Parser
from inception_gui.cli.shared_options import (
    add_absolute_paths,
    add_bursts,
    add_labels_options,
    add_names,
    add_network_options,
    add_overwrite,
    add_photo_facts,
    add_search_options,
    add_threshold_options,
    file_path,
    fraction,
    path_text,
    whole_number,
)
from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.language import LANGUAGES, VARIABLE


def make_parser(version: str) -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser: argparse.ArgumentParser = Parser(
        prog="inception-cli",
        description="Show what Inception V3 sees in images, how sure it is, and where it looks.",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"inception-gui {version}")
    parser.add_argument("--verbose", action="store_true", help="print technical details of errors")
    parser.add_argument(
        "--language",
        choices=list(LANGUAGES),
        metavar="CODE",
        help=f"language of messages: {', '.join(LANGUAGES)} (default: ${VARIABLE}, otherwise the "
        "system's); results and these help texts are English",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    classify_arguments.add(commands)
    explain_arguments.add(commands)
    archive_arguments.add(commands)
    _add_runs(commands)
    _add_sort(commands)
    undo = commands.add_parser(
        "undo",
        help="undo a sort",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    undo.add_argument(
        "journal",
        metavar="JOURNAL|last",
        type=path_text,
        help="journal file that sort printed, or last",
    )
    undo.add_argument(
        "--yes", action="store_true", help="undo by a journal that this program did not write"
    )
    tag_arguments.add(commands)
    features_arguments.add(commands)
    teach_arguments.add(commands)
    train_arguments.add(commands)
    watch_arguments.add(commands)
    serve_arguments.add(commands)
    _add_weights(commands)
    evaluate_arguments.add(commands)
    benchmark_arguments.add(commands)
    devices = commands.add_parser(
        "devices", help="list the devices that can run the network, and how fast they are"
    )
    devices.add_argument("--quick", action="store_true", help="list them without measuring")
    self_test = commands.add_parser(
        "self-test", help="check that everything works on this computer"
    )
    self_test.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_runs(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("runs", help="list, show, export and delete saved runs")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="list all runs, newest first")
    show = actions.add_parser("show", help="show how a run was made and its most frequent classes")
    discard = actions.add_parser("discard", help="delete a run; your images are not touched")
    discard.add_argument("--yes", action="store_true", help="delete the last run without asking")
    export = actions.add_parser("export", help="export the results of a run")
    for action in (show, discard, export):
        action.add_argument("run", metavar="RUN|last", help="number of the run, or last")
    export.add_argument(
        "--format",
        choices=list(FORMATS),
        dest="file_format",
        help="format of the results (default: by the name of --output, otherwise table); xlsx "
        "and parquet need --output",
    )
    export.set_defaults(formats=list(FORMATS))
    export.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write results to FILE"
    )
    add_overwrite(export)
    add_names(export)
    export.add_argument(
        "--class",
        dest="class_text",
        metavar="NAME|INDEX",
        help="only images with this top class, sure or not",
    )
    export.add_argument(
        "--at-least", type=fraction, metavar="P", help="only probabilities of P or more, 0 to 1"
    )
    export.add_argument("--below", type=fraction, metavar="P", help="only probabilities below P")
    export.add_argument("--failed", action="store_true", help="only images that failed")
    export.add_argument(
        "--overlays",
        type=partial(whole_number, least=0),
        default=0,
        metavar="N",
        help="with html: include the heat maps of the first N images (default 0)",
    )
    add_absolute_paths(export)
    add_photo_facts(export)
    add_bursts(export)
    add_network_options(export)


def _add_sort(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "sort",
        help="copy or move images into folders by class",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", metavar="FOLDER", type=file_path, help="folder of images to sort")
    parser.add_argument(
        "--into", type=file_path, required=True, metavar="DIR", help="where to create the folders"
    )
    parser.add_argument(
        "--by",
        choices=("label", "group", "level"),
        default="label",
        help="one folder per class (default), per broad category such as dog or vehicle, or per "
        "class and, for images of which only the kind is sure, per kind (level)",
    )
    parser.add_argument(
        "--threshold",
        type=fraction,
        default=UNSURE_BELOW,
        metavar="P",
        help='images with a lower probability go to the folder "unsure" (default %(default)s)',
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--copy",
        action="store_const",
        const="copy",
        dest="sort_action",
        default="copy",
        help="copy the files (default)",
    )
    action.add_argument(
        "--move", action="store_const", const="move", dest="sort_action", help="move the files"
    )
    parser.add_argument("--dry-run", action="store_true", help="print the plan, change nothing")
    add_bursts(parser)
    add_search_options(parser)
    parser.add_argument(
        "--again", action="store_true", help="classify again what earlier runs already classified"
    )
    add_network_options(parser)


def _add_weights(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("weights", help="list, download, add and verify weights")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("list", help="list published weights and those on this computer")
    actions.add_parser("where", help="print the folder where weights are stored")
    actions.add_parser("verify", help="check every file of weights on this computer")
    download = actions.add_parser(
        "download",
        help="download weights and verify them",
        epilog="If INCEPTION_GUI_WEIGHTS_URL is set to https://HOST/FOLDER, the same files are "
        "downloaded from that address and from nowhere else.",
    )
    download.add_argument(
        "key", nargs="?", metavar="KEY", help="weights to download (default: torchvision's)"
    )
    add = actions.add_parser("add", help="check a file and copy it into the weights folder")
    add.add_argument("file", type=file_path, metavar="FILE")
    add_labels_options(add)
    thresholds = actions.add_parser(
        "thresholds",
        help="show or set from which probability on classes and kinds are named",
        epilog="Without options, the thresholds are shown. What is set is kept beside the weights "
        "and counts in every command and in the window; P = 0 removes a threshold.",
    )
    thresholds.add_argument("weights", metavar="KEY|FILE", nargs="?")
    add_labels_options(thresholds)
    add_threshold_options(thresholds, sets=True)
    thresholds.add_argument(
        "--reset", action="store_true", help="go back to the thresholds that came with the weights"
    )
    export = actions.add_parser(
        "export",
        help="write a network for other programs: ONNX with the preprocessing inside, "
        "torchvision's state dict, the labels, and a picture with the answer that it must get",
    )
    export.add_argument(
        "-o", "--output", type=file_path, required=True, metavar="FOLDER", help="where to write"
    )
    export.add_argument(
        "--weights", metavar="KEY|FILE", help="the network to write (default: the one in use)"
    )
    export.add_argument(
        "--format",
        choices=("onnx", "torchvision", "both"),
        default="both",
        dest="file_format",
        help="what to write (default %(default)s)",
    )
    add_labels_options(export)
    add_overwrite(export)
    remove = actions.add_parser("remove", help="delete weights from this computer")
    remove.add_argument("key", metavar="KEY")
