"""Options that several commands of `inception-cli` share."""

from __future__ import annotations

import argparse
import errno
import math
import os
from pathlib import Path

from inception_gui.core.labels.label_set import MOST_CLASSES
from inception_gui.core.language import ENGLISH, LANGUAGES
from inception_gui.core.weights.catalog import RECIPES


def add_labels_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for what belongs to weights of one's own."""
    parser.add_argument(
        "--labels",
        type=file_path,
        metavar="FILE",
        help="names of the weights' classes: one per line, JSON or CSV (default: what the weights "
        "file says, or a file beside it such as labels.txt)",
    )
    parser.add_argument(
        "--preprocessing",
        choices=tuple(RECIPES),
        help="how the weights expect images (default: what belongs to them)",
    )


def add_threshold_options(parser: argparse.ArgumentParser, *, sets: bool = False) -> None:
    """Add the options for the thresholds of classes and kinds; `sets` keeps what is given."""
    until = "" if sets else " in this command"
    parser.add_argument(
        "--class-threshold",
        type=class_threshold,
        action="append",
        default=[],
        metavar="CLASS=P",
        help=f"do not name CLASS below the probability P{until}; can be given several times",
    )
    parser.add_argument(
        "--level-thresholds",
        type=level_thresholds,
        default=(),
        metavar="P,P,…",
        help="name a kind such as “dog” instead of a class that is not sure from this "
        f"probability on{until}: the closest kind, the next broader one, all further ones",
    )


def class_threshold(text: str) -> tuple[str, float]:
    """The name of a class and its threshold, from "tabby=0.8"."""
    name, sign, share = text.rpartition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError("must be a class and a probability, as in tabby=0.8")
    return name.strip(), fraction(share)


def level_thresholds(text: str) -> tuple[float, ...]:
    """The thresholds of the levels of kinds, from "0.8,0.9"."""
    return tuple(fraction(part) for part in text.split(","))


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for weights, labels, device, mode and downloads."""
    parser.add_argument(
        "--weights",
        metavar="KEY|FILE",
        help="weights to use (default: $INCEPTION_GUI_WEIGHTS, otherwise those chosen in the "
        "window, otherwise torchvision's)",
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
        default="standard",
        help="trade accuracy for speed (default standard)",
    )
    add_offline(parser)


def add_offline(parser: argparse.ArgumentParser) -> None:
    """Add the option that forbids downloads."""
    parser.add_argument(
        "--offline", action="store_true", help="download nothing, even if weights are missing"
    )


def add_search_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for the search of folders."""
    parser.add_argument("--no-recursive", action="store_true", help="do not search subfolders")
    add_follow_links(parser)


def add_follow_links(parser: argparse.ArgumentParser) -> None:
    """Add the option that follows links wherever they lead."""
    parser.add_argument(
        "--follow-links",
        action="store_true",
        help="follow links that lead out of the folder (those within it, and of git-annex and DVC, "
        "are always followed)",
    )


def add_bursts(parser: argparse.ArgumentParser) -> None:
    """Add the option that has the images of a burst share one verdict."""
    parser.add_argument(
        "--bursts",
        action="store_true",
        help="one verdict for all photos that one camera took in the same second: the mean of "
        "their probabilities",
    )


def add_photo_facts(parser: argparse.ArgumentParser) -> None:
    """Add the option that lets a report say when, with what and where photos were taken."""
    parser.add_argument(
        "--photo-facts",
        action="store_true",
        help="with html: say when, with which camera and where photos were taken",
    )


def add_absolute_paths(parser: argparse.ArgumentParser) -> None:
    """Add the option that lets a report say where its images are on this computer."""
    parser.add_argument(
        "--absolute-paths",
        action="store_true",
        help="with html: name images by their full paths, not by their names in the folder",
    )


def add_overwrite(parser: argparse.ArgumentParser) -> None:
    """Add the option that lets a result replace a file of another kind."""
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="replace an existing file even if it is of another kind than the result",
    )


def add_names(parser: argparse.ArgumentParser) -> None:
    """Add the option for the names of classes in the result."""
    parser.add_argument(
        "--names",
        choices=list(LANGUAGES),
        default=ENGLISH,
        help="language of the names of classes in the result (default en); classes without a name "
        "in it keep the English one",
    )


def top(text: str) -> int:
    """A number of classes; no network has more than `MOST_CLASSES`."""
    return whole_number(text, 1, MOST_CLASSES)


def fraction(text: str) -> float:
    """A number from 0 to 1."""
    return number(text, 0.0, 1.0)


def file_path(text: str) -> Path:
    """A path that the system can have; whether anything is there does not matter.

    Raises:
        ArgumentTypeError: It cannot be a path.
    """
    path_text(text)
    _needs_current_folder(text)
    return Path(text)


def path_text(text: str) -> str:
    """A path as it was typed, since “-”, addresses and camera names are no paths.

    Raises:
        ArgumentTypeError: It cannot be a path.
    """
    if not text:
        raise argparse.ArgumentTypeError("the name of a file or folder is empty")
    try:
        os.lstat(text)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise argparse.ArgumentTypeError("the name of a file or folder is too long") from None
    except ValueError:  # a null character, half a surrogate pair
        raise argparse.ArgumentTypeError("no file or folder can have this name") from None
    if "." in text or os.sep in text:  # neither “-” nor the name of a camera
        _needs_current_folder(text)
    return text


def _needs_current_folder(text: str) -> None:
    if os.path.isabs(text) or "://" in text:  # noqa: PTH117 - many
        return
    try:
        os.getcwd()  # noqa: PTH109 - as above
    except OSError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is relative to the current folder, which was deleted; change to another "
            "folder or give an absolute path"
        ) from None


def whole_number(text: str, least: int, most: int = 10**9) -> int:
    """A whole number in a range.

    Raises:
        ArgumentTypeError: It is not one, or outside the range.
    """
    try:
        value = int(text)
    except ValueError:  # also of more digits than Python converts
        value = least - 1
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"must be a whole number from {least} to {most:,}")
    return value


def number(text: str, least: float, most: float) -> float:
    """A number in a range.

    Raises:
        ArgumentTypeError: It is not one, or outside the range.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"must be a number from {least:g} to {most:g}")
    return value
