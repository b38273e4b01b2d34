"""What `inception-cli explain` takes."""

from __future__ import annotations

import argparse
from pathlib import Path

from inception_gui.cli.shared_options import EXIT_CODES, add_network_options, fraction


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain",
        help="draw where the network looks",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("image", metavar="IMAGE", help="a picture, - for standard input")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="OVERLAY.png", help="PNG, JPEG or WebP"
    )
    parser.add_argument(
        "--class",
        dest="class_text",
        metavar="NAME|INDEX",
        help="the class to look for (default: the best); a WordNet id will do",
    )
    parser.add_argument("--method", default="gradcam", help="gradcam (default)")
    parser.add_argument("--layer", default="Mixed_7c", help="Mixed_5b ... Mixed_7c (default)")
    parser.add_argument(
        "--opacity", type=fraction, default=0.5, help="of the heat map, 0 to 1 (default 0.5)"
    )
    parser.add_argument("--colormap", default="inferno", help="inferno (default), viridis, ...")
    parser.add_argument(
        "--raw", type=Path, metavar="MAP.npy", help="also write the map, (h, w) float32 0..1"
    )
    add_network_options(parser)
