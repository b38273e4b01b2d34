"""The `inception-cli` command line: parses arguments and runs one command; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from inception_gui import interrupts


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (`EXIT_CODES` in `shared_options`).

    Raises:
        SystemExit: After `--help`, and for arguments that no command takes.
    """
    with interrupts.listening():
        try:
            # Imported here: whatever takes time is imported while Ctrl+C is listened to.
            from inception_gui.cli import run_command

            return run_command.run(argv)
        except KeyboardInterrupt:
            return _interrupted()
        except Exception:
            if not interrupts.exit_code():
                raise
            return _interrupted()  # a library turned it into an error of its own


def _interrupted() -> int:
    code = interrupts.take()
    from inception_gui.cli.terminal import say

    say("inception-cli: interrupted.")
    return code
