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
    parser.add_argument(
        "images", metavar="IMAGE", nargs="+", help="pictures, folders, - for standard input"
    )
    # argparse cannot say "at least one of these".
    parser.set_defaults(wrong_usage=parser.error)
    asked = parser.add_argument_group("what is asked")
    asked.add_argument(
        "--class",
        dest="class_text",
        metavar="NAME|INDEX",
        help="the class to look for (default: the best); a WordNet id will do",
    )
    asked.add_argument(
        "--rather-than",
        metavar="NAME|INDEX",
        help="what speaks for the class rather than for this one (difference of two logits)",
    )
    asked.add_argument(
        "--method",
        default="gradcam",
        help="gradcam (default), gradcam++, hirescam, layercam, occlusion (slow, model-free)",
    )
    asked.add_argument("--layer", default="Mixed_7c", help="Mixed_5b ... Mixed_7c (default)")
    asked.add_argument(
        "--whole",
        action="store_true",
        help="cover the whole picture, not only the centre that the answer is made of",
    )
    kept = parser.add_argument_group(
        "what is kept",
        "With one picture these are files. With several, or a folder, --output is a folder and the "
        "others are kinds of file, one for each picture: --raw .png --figure .pdf.",
    )
    kept.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OVERLAY.png|DIR",
        help="PNG, JPEG or WebP; or a folder",
    )
    kept.add_argument(
        "--raw",
        type=Path,
        metavar="MAP.npy|MAP.png",
        help="the map at the picture's size: .npy (float32, 0 to 1) or .png (16 bit)",
    )
    kept.add_argument(
        "--figure",
        type=Path,
        metavar="FILE",
        help="picture, overlay, bars and caption as .pdf, .svg, .png, ...",
    )
    kept.add_argument(
        "--top5", type=Path, metavar="FILE", help="the five best classes side by side"
    )
    parser.add_argument(
        "--no-recursive", action="store_true", help="do not look into folders inside folders"
    )
    look = parser.add_argument_group("how it looks")
    look.add_argument(
        "--opacity", type=fraction, default=0.5, help="of the heat map, 0 to 1 (default 0.5)"
    )
    look.add_argument(
        "--colormap",
        default="inferno",
        help="inferno (default), magma, viridis, cividis, grey; turbo, jet",
    )
    look.add_argument(
        "--threshold",
        type=fraction,
        default=0.0,
        metavar="P",
        help="hide the map where it is below, 0 to 1 (default 0: nowhere)",
    )
    look.add_argument("--contours", action="store_true", help="lines at 0.25, 0.5 and 0.75")
    add_network_options(parser)
