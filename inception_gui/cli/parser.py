"""The argument parser: its texts go where all texts go, and arguments in them are escaped."""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any, Final, NoReturn

from inception_gui.cli import exit_codes
from inception_gui.cli.terminal import put, say

_WRONG_CHOICE: Final = re.compile(r"invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)
_LONGEST: Final = 100
"""Characters; nothing that is longer was meant as a word of ours."""


class Parser(argparse.ArgumentParser):
    """`argparse`'s parser, whose errors and help texts survive any argument and any stream.

    Errors show the usage of the command that was typed, and the word that may have been meant.
    """

    def parse_args(  # type: ignore[override]  # its overloads say no more
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> Any:
        """Parse all arguments; those that no command takes are an error of the typed command."""
        parsed, unknown = self.parse_known_args(args, namespace)
        if unknown:
            parser = self._of_command(parsed)
            words = " ".join(unknown)
            said = f"unrecognized arguments: {words}"
            option = next((word for word in unknown if word.startswith("--")), "")
            parser.error(said + _did_you_mean(option.partition("=")[0], parser.options()))
        return parsed

    def options(self) -> list[str]:
        """The long names of all options."""
        return [name for name in self._option_string_actions if name.startswith("--")]

    def error(self, message: str) -> NoReturn:
        """Print the usage and the error, then exit."""
        if wrong := _WRONG_CHOICE.search(message):
            message += _did_you_mean(wrong[1], re.findall(r"[^\s',]+", wrong[2]))
        self.print_usage(sys.stderr)
        say(f"{self.prog}: {message}")
        self.exit(exit_codes.WRONG_USAGE)

    def _of_command(self, parsed: argparse.Namespace) -> Parser:
        """The parser of the command, or of its action, that `parsed` names."""
        for action in self._subparsers._group_actions if self._subparsers else ():
            name = getattr(parsed, action.dest, None)
            choices: Any = action.choices or {}
            if name in choices:
                found = choices[name]
                assert isinstance(found, Parser)
                return found._of_command(parsed)
        return self

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


def _did_you_mean(word: str, choices: Iterable[str]) -> str:
    near = difflib.get_close_matches(word[:_LONGEST], list(choices), n=1) if word else []
    return f" (did you mean {near[0]}?)" if near else ""
