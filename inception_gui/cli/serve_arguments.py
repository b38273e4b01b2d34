"""The options of `inception-cli serve`."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Final

from inception_gui.cli.exit_codes import EXIT_CODES
from inception_gui.cli.shared_options import add_network_options, file_path, top, whole_number
from inception_gui.core.serve.limits import is_origin

_PORT: Final = 8237


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "serve",
        help="answer other programs of this computer over HTTP",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port",
        type=partial(whole_number, least=0, most=65535),
        default=_PORT,
        metavar="N",
        help="port on this computer (default %(default)s; 0 for any that is free)",
    )
    parser.add_argument(
        "--token-file",
        type=file_path,
        metavar="FILE",
        help="file of the token that programs must send (default: one in the profile, made at "
        "the first use; only you can read it)",
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        type=_origin,
        metavar="ORIGIN",
        help="let web pages of this origin ask, for example https://example.org; may be repeated "
        "(default: none)",
    )
    parser.add_argument(
        "--most-megabytes",
        type=partial(whole_number, least=1, most=400),
        default=64,
        metavar="N",
        help="size of the largest image that is taken (default %(default)s)",
    )
    parser.add_argument(
        "--queue",
        type=partial(whole_number, least=1, most=1000),
        default=16,
        metavar="N",
        help="requests that may wait; further ones are refused (default %(default)s)",
    )
    parser.add_argument(
        "--top", type=top, default=5, metavar="N", help="number of classes to list (default 5)"
    )
    add_network_options(parser)


def _origin(text: str) -> str:
    """The origin of a web page.

    Raises:
        ArgumentTypeError: It is none.
    """
    if not is_origin(text):
        raise argparse.ArgumentTypeError(
            "must be the origin of a web page, such as https://example.org"
        )
    return text
