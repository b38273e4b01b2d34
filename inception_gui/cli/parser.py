"""The argument parser: its texts go where all texts go, and arguments in them are escaped."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn

from inception_gui.cli import exit_codes
from inception_gui.cli.terminal import put, say


class Parser(argparse.ArgumentParser):
    """`argparse`'s parser, whose errors and help texts survive any argument and any stream."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and the error, then exit."""
        self.print_usage(sys.stderr)
        say(f"{self.prog}: {message}")
        self.exit(exit_codes.WRONG_USAGE)

    def _print_message(self, message: str, file: object = None) -> None:
        # argparse drops what cannot be written; help that nobody received is not a success.
        if file is sys.stderr:
            for line in message.splitlines():
                say(line)
        elif message:
            put(message)

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        # WORKAROUND https://github.com/python/cpython/issues/59317: before Python 3.13,
        # "--option=--" ends in a ValueError.
        if action.option_strings and arg_strings == ["--"]:
            raise argparse.ArgumentError(action, "expected one argument")
        return super()._get_values(action, arg_strings)
