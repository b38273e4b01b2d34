"""What `inception-cli watch` takes."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING

from inception_gui.cli.shared_options import EXIT_CODES, add_network_options, fraction

if TYPE_CHECKING:
    from inception_gui.core.video.types import Resolution

_EPILOG = f"""A camera or stream is watched live: the network looks at its newest frame, again and
again, until Ctrl+C or --duration. A film or a folder of pictures is looked at frame by frame, as
fast as it goes.

{EXIT_CODES}"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "watch",
        help="name what a camera, film or stream shows",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "source",
        metavar="SOURCE",
        nargs="?",
        help="a camera's name or number, a video file, an address (http, rtsp, ...), a folder of "
        "pictures or a pattern such as shot_%%03d.png",
    )
    # argparse cannot say "a source, unless --list is given".
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument("--list", action="store_true", help="name the cameras, and end")
    rate = parser.add_mutually_exclusive_group()
    rate.add_argument("--every", type=_frames, metavar="N", help="look at every N-th frame")
    rate.add_argument(
        "--fps",
        type=_positive,
        metavar="F",
        help="look at F frames a second, at most; of a film, a second of its own time",
    )
    parser.add_argument(
        "--duration", type=_positive, metavar="S", help="end after S seconds (of the film, in one)"
    )
    parser.add_argument(
        "--resolution", type=_resolution, metavar="WxH", help="what to ask a camera for"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--format", choices=("table", "csv", "jsonl"), default="table", dest="file_format"
    )
    form.add_argument(
        "--jsonl",
        action="store_const",
        const="jsonl",
        dest="file_format",
        help="a JSON object a line, as they come",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write results there")
    parser.add_argument(
        "--overlay-video",
        type=Path,
        metavar="FILE.mp4",
        help="also write a film again, with the heat maps in it (MP4, AVI or MKV, without sound)",
    )
    parser.add_argument(
        "--opacity", type=fraction, default=0.5, help="of the heat map, 0 to 1 (default 0.5)"
    )
    parser.add_argument("--colormap", default="inferno", help="inferno (default), viridis, ...")
    add_network_options(parser)


def _frames(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def _positive(text: str) -> float:
    value = float(text)
    if not (value > 0 and math.isfinite(value)):
        raise argparse.ArgumentTypeError("must be more than 0")
    return value


def _resolution(text: str) -> Resolution:
    found = re.fullmatch(r"([1-9]\d{1,4})[x×]([1-9]\d{1,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError("must look like 1280x720")
    from inception_gui.core.video.types import Resolution

    return Resolution(int(found[1]), int(found[2]))
