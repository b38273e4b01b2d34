"""The options of `inception-cli watch`."""

from __future__ import annotations

import argparse
import math
import re
from typing import TYPE_CHECKING, Final

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_network_options,
    add_overwrite,
    file_path,
    fraction,
    whole_number,
)

if TYPE_CHECKING:
    from inception_gui.core.video.types import Resolution

RETRY_S: Final = 60.0
"""A router has restarted by then."""

_EPILOG = f"""Cameras and streams are classified live: always the newest frame, until you press
Ctrl+C or the --duration is over. Videos and folders of images are classified frame by frame, as
fast as possible.

{EXIT_CODES}"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "watch",
        help="classify a camera, video or stream",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "source",
        metavar="SOURCE",
        nargs="?",
        help="name or number of a camera, video file, address (http, rtsp, ...), folder of images "
        "or pattern such as shot_%%03d.png",
    )
    # argparse cannot express "a source, unless --list is given".
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument("--list", action="store_true", help="list cameras and exit")
    rate = parser.add_mutually_exclusive_group()
    rate.add_argument("--every", type=_frames, metavar="N", help="classify every N-th frame")
    rate.add_argument(
        "--fps",
        type=_positive,
        metavar="F",
        help="classify at most F frames per second (of video time, for a file)",
    )
    parser.add_argument(
        "--duration",
        type=_positive,
        metavar="S",
        help="stop after S seconds (of video time, for a file)",
    )
    parser.add_argument(
        "--retry",
        type=_not_negative,
        default=RETRY_S,
        metavar="S",
        help="try for S seconds to reconnect to a camera or stream that stops "
        f"(default {RETRY_S:g}; 0: stop at once)",
    )
    parser.add_argument(
        "--resolution", type=_resolution, metavar="WxH", help="resolution to request from a camera"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--format", choices=("table", "csv", "jsonl"), dest="file_format")
    form.add_argument(
        "--jsonl",
        action="store_const",
        const="jsonl",
        dest="file_format",
        help="short for --format jsonl: one JSON object per line, written immediately",
    )
    parser.set_defaults(formats=("table", "csv", "jsonl"))
    parser.add_argument(
        "-o", "--output", type=file_path, metavar="FILE", help="write results to FILE"
    )
    add_overwrite(parser)
    parser.add_argument(
        "--overlay-video",
        type=file_path,
        metavar="FILE.mp4",
        help="also save a video file with its heat maps (MP4, AVI or MKV)",
    )
    parser.add_argument(
        "--caption",
        action="store_true",
        help="write the top class and its probability into that video",
    )
    parser.add_argument(
        "--opacity",
        metavar="P",
        type=fraction,
        default=0.5,
        help="opacity of the heat map, 0 to 1 (default 0.5)",
    )
    parser.add_argument(
        "--colormap",
        metavar="NAME",
        default="inferno",
        help="colours of the heat map: inferno (default), viridis, ...",
    )
    add_network_options(parser)


def _frames(text: str) -> int:
    return whole_number(text, 1)


def _not_negative(text: str) -> float:
    return 0.0 if text.strip() in ("0", "0.0") else _positive(text)


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError("must be a number above 0")
    return value


def _resolution(text: str) -> Resolution:
    found = re.fullmatch(r"([1-9]\d{1,4})[x×]([1-9]\d{1,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError("must look like 1280x720")
    from inception_gui.core.video.types import Resolution

    return Resolution(int(found[1]), int(found[2]))
