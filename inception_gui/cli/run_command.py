"""Runs the command that the arguments ask for; its errors become sentences and exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from inception_gui import __version__
from inception_gui.cli import arguments, exit_codes
from inception_gui.cli.output_format import settle_format
from inception_gui.cli.terminal import say
from inception_gui.core import language
from inception_gui.core.files.leftovers import remove_leftovers
from inception_gui.core.language import translated
from inception_gui.errors import UserError
from inception_gui.startup import environment


def run(argv: Sequence[str] | None) -> int:
    """Parse the arguments, run the command and return the exit code."""
    details = False
    language.use(language.of_system())
    try:
        parsed = arguments.make_parser(__version__).parse_args(argv)
        language.use(parsed.language or language.current())
        details = parsed.verbose
        environment.leave_deleted_folder()  # paths that need it were refused
        settle_format(parsed)
        remove_leftovers()
        return _run(parsed)
    except UserError as error:
        say(f"inception-cli: {translated(error.sentence)}")
        if error.hint:
            say(f"  {translated(error.hint)}")
        if error.detail and details:
            say(f"  ({error.detail})")
        return exit_codes.exit_code_of(error.kind)
    except BrokenPipeError:
        # The reader (`head`, a pager) closed the pipe. Python would report it again at exit.
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exit_codes.READER_LEFT
    except OSError as error:
        # Whatever the commands did not expect of a disk, a network drive or a damaged profile.
        name = f"“{error.filename}”" if isinstance(error.filename, str) else "A file"
        say(f"inception-cli: {name} could not be read or written ({error.strerror or error}).")
        return exit_codes.SOME_FAILED


def _run(parsed: argparse.Namespace) -> int:
    # Each command is imported when it runs: --help does not need the network's libraries.
    if parsed.command == "classify" and parsed.follow:
        from inception_gui.cli import follow

        return follow.run(parsed)
    if parsed.command == "classify":
        from inception_gui.cli import classify

        return classify.run(parsed)
    if parsed.command == "archive":
        from inception_gui.cli import archive

        return archive.run(parsed)
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
    if parsed.command == "serve":
        from inception_gui.cli import serve

        return serve.run(parsed)
    if parsed.command == "sort":
        from inception_gui.cli import sort

        return sort.run(parsed)
    if parsed.command == "undo":
        from inception_gui.cli import undo

        return undo.run(parsed)
    if parsed.command == "tag":
        from inception_gui.cli import tag

        return tag.run(parsed)
    if parsed.command == "runs":
        from inception_gui.cli import runs

        return runs.run(parsed)
    if parsed.command == "watch":
        from inception_gui.cli import watch

        return watch.run(parsed)
    if parsed.command == "features":
        from inception_gui.cli import features

        return features.run(parsed)
    if parsed.command == "similar":
        from inception_gui.cli import similar

        return similar.run(parsed)
    if parsed.command == "duplicates":
        from inception_gui.cli import duplicates

        return duplicates.run(parsed)
    if parsed.command == "teach":
        from inception_gui.cli import teach

        return teach.run(parsed)
    if parsed.command == "train":
        from inception_gui.cli import train

        return train.run(parsed)
    if parsed.command == "weights":
        from inception_gui.cli import weights

        return weights.run(parsed)
    from inception_gui.cli import devices

    return devices.run(parsed)
