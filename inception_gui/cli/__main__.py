"""`inception-cli` as a program of its own: its streams, its signals and its end."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from inception_gui import interrupts
from inception_gui.cli import exit_codes, main
from inception_gui.startup import environment


def program() -> NoReturn:
    """Run the command line and end the process, whatever state its streams and threads are in."""
    _occupy_closed_descriptors()
    environment.keep_numpy_to_one_thread()
    with interrupts.listening():
        code = exit_codes.SOME_FAILED
        try:
            code = _code()
            interrupts.take()  # from here on a signal changes the exit code, and nothing else
            if not interrupts.exit_code():
                from inception_gui.core.files import leftovers

                leftovers.forget()  # os._exit does not
        except KeyboardInterrupt:
            interrupts.take()
        if interrupts.exit_code() not in (0, code):  # it came after the command's last step
            from inception_gui.cli.terminal import say

            say("inception-cli: interrupted.")
        # Not sys.exit: everything has been written, and the interpreter's own end would wait for
        # a thread that hangs in a decoder, lose a signal, and turn a full disk into code 120.
        os._exit(interrupts.exit_code() or code)


def _code() -> int:
    try:
        code = main()
    except SystemExit as ending:  # argparse: --help, --version, wrong usage
        code = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    except Exception as error:  # noqa: BLE001 - the last place that can say so in a sentence
        code = exit_codes.SOME_FAILED
        _report(error)
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        return exit_codes.READER_LEFT
    except OSError as error:
        from inception_gui.cli.terminal import say

        say(f"inception-cli: standard output could not be written ({error.strerror}).")
        return code or exit_codes.SOME_FAILED
    return code


def _report(error: Exception) -> None:
    import traceback

    from inception_gui.cli.terminal import say

    say(f"inception-cli: the program failed ({type(error).__name__}: {error}).")
    say("  Run the command again with --verbose before it for technical details.")
    if "--verbose" in sys.argv[1:]:
        for line in traceback.format_exception(error):
            for part in line.splitlines():
                say(part)


def _occupy_closed_descriptors() -> None:
    """Keep standard streams that were closed (`>&-`) closed.

    The next file that is opened would get their number, and would receive what a library prints.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # takes the lowest free number


if __name__ == "__main__":
    program()
