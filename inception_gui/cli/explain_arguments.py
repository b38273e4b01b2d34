"""The options of `inception-cli explain`."""

from __future__ import annotations

import argparse

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import (
    add_network_options,
    add_overwrite,
    add_search_options,
    file_path,
    fraction,
    path_text,
)
from inception_gui.core.cam import DEFAULT_METHOD, METHODS


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain",
        help="save heat maps that show where the network looks",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "images",
        metavar="IMAGE",
        nargs="+",
        type=path_text,
        help="images and folders; - reads one image from standard input",
    )
    # argparse cannot express "at least one of these".
    parser.set_defaults(wrong_usage=parser.error)
    asked = parser.add_argument_group("what to explain")
    asked.add_argument(
        "--class",
        dest="class_text",
        metavar="NAME|INDEX",
        help="class to explain (default: the top class); a WordNet id works too",
    )
    asked.add_argument(
        "--rather-than",
        metavar="NAME|INDEX",
        help="show what supports --class but not this class (difference of the two logits)",
    )
    asked.add_argument(
        "--method",
        metavar="NAME",
        default="gradcam",
        help=f"{', '.join(METHODS)} (default {DEFAULT_METHOD}; occlusion is slow)",
    )
    asked.add_argument(
        "--layer", metavar="NAME", default="Mixed_7c", help="Mixed_5b ... Mixed_7c (default)"
    )
    asked.add_argument(
        "--whole",
        action="store_true",
        help="cover the whole image, not only the centre crop that the prediction is based on",
    )
    kept = parser.add_argument_group(
        "what to save",
        "For one image, these are file names. For several images or a folder, --output is a\n"
        "  folder and the others are file types, one file per image: --raw .png --figure .pdf.",
    )
    kept.add_argument(
        "-o",
        "--output",
        type=file_path,
        metavar="OVERLAY.png|DIR",
        help="image with its heat map (PNG, JPEG or WebP); or a folder",
    )
    kept.add_argument(
        "--raw",
        type=file_path,
        metavar="MAP.npy|MAP.png",
        help="heat map alone, at the image's size: .npy (float32, 0 to 1) or .png (16 bit)",
    )
    kept.add_argument(
        "--figure",
        type=file_path,
        metavar="FILE",
        help="image, overlay, bars and caption as .pdf, .svg, .png, ...",
    )
    kept.add_argument(
        "--top5", type=file_path, metavar="FILE", help="heat maps of the top 5 classes side by side"
    )
    add_overwrite(parser)
    add_search_options(parser)
    look = parser.add_argument_group("appearance")
    look.add_argument(
        "--opacity",
        metavar="P",
        type=fraction,
        default=0.5,
        help="opacity of the heat map, 0 to 1 (default 0.5)",
    )
    look.add_argument(
        "--colormap",
        metavar="NAME",
        default="inferno",
        help="inferno (default), magma, viridis, cividis, grey; turbo, jet",
    )
    look.add_argument(
        "--threshold",
        type=fraction,
        default=0.0,
        metavar="P",
        help="hide the heat map where it is below P, 0 to 1 (default 0: hide nothing)",
    )
    look.add_argument(
        "--contours", action="store_true", help="draw contour lines at 0.25, 0.5 and 0.75"
    )
    add_network_options(parser)
