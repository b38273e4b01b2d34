"""The `inception-cli` command line: parses arguments and runs one command; imports no Qt."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from typing import Final

from inception_gui import __version__
from inception_gui.cli import arguments
from inception_gui.cli.terminal import say
from inception_gui.errors import Kind, UserError

EXIT_SOME_FAILED: Final = 1
EXIT_WRONG_USAGE: Final = 2
EXIT_NOTHING_TO_RUN_ON: Final = 3
EXIT_INTERRUPTED: Final = 130

_EXIT_CODES: Final = {
    Kind.WRONG_USAGE: EXIT_WRONG_USAGE,
    Kind.WEIGHTS_MISSING: EXIT_NOTHING_TO_RUN_ON,
    Kind.WEIGHTS_REFUSED: EXIT_NOTHING_TO_RUN_ON,
    Kind.DOWNLOAD_FAILED: EXIT_NOTHING_TO_RUN_ON,
    Kind.NO_DEVICE: EXIT_NOTHING_TO_RUN_ON,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (`EXIT_CODES` in `shared_options`)."""
    parser = arguments.make_parser(__version__)
    parsed = parser.parse_args(argv)
    try:
        return _run(parsed)
    except UserError as error:
        say(f"inception-cli: {error.sentence}")
        if error.hint:
            say(f"  {error.hint}")
        if error.detail and parsed.verbose:
            say(f"  ({error.detail})")
        return _EXIT_CODES.get(error.kind, EXIT_SOME_FAILED)
    except KeyboardInterrupt:
        say("inception-cli: interrupted.")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`, a pager) closed the pipe. Python would report it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + getattr(signal, "SIGPIPE", 13)


def _run(parsed: argparse.Namespace) -> int:
    # Each command is imported when it runs: --help does not need the network's libraries.
    if parsed.command == "classify":
        from inception_gui.cli import classify

        return classify.run(parsed)
    if parsed.command == "explain":
        from inception_gui.cli import explain

        return explain.run(parsed)
    if parsed.command == "evaluate":
        from inception_gui.cli import evaluate

        return evaluate.run(parsed)
    if parsed.command == "compare":
        from inception_gui.cli import compare

        return compare.run(parsed)
    if parsed.command == "benchmark":
        from inception_gui.cli import benchmark

        return benchmark.run(parsed)
    if parsed.command == "self-test":
        from inception_gui.cli import self_test

        return self_test.run(parsed)
    if parsed.command == "sort":
        from inception_gui.cli import sort

        return sort.run(parsed)
    if parsed.command == "undo":
        from inception_gui.cli import undo

        return undo.run(parsed)
    if parsed.command == "runs":
        from inception_gui.cli import runs

        return runs.run(parsed)
    if parsed.command == "watch":
        from inception_gui.cli import watch

        return watch.run(parsed)
    if parsed.command == "weights":
        from inception_gui.cli import weights

        return weights.run(parsed)
    from inception_gui.cli import devices

    return devices.run(parsed)
