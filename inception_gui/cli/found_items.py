"""Reports what a search for images skipped, and why."""

from __future__ import annotations

from collections.abc import Mapping

from inception_gui.cli import exit_codes
from inception_gui.cli.terminal import say
from inception_gui.core.items.skipped import MAY_BE_IMAGES, in_words


def say_skipped(skipped: Mapping[str, int]) -> None:
    """Print what was skipped by reason, and what can be done about it."""
    if not any(skipped.values()):
        return
    say(f"Skipped: {in_words(skipped)}.")
    if skipped.get("link"):
        say("  Use --follow-links to follow links that lead out of the folder.")


def say_nothing_found(skipped: Mapping[str, int]) -> int:
    """Print that there are no images; return the exit code.

    It is 1 where images may be among what was skipped: a script must not take that for an empty
    folder.
    """
    say("No images found.")
    is_suspicious = any(skipped.get(reason) for reason in MAY_BE_IMAGES)
    return exit_codes.SOME_FAILED if is_suspicious else exit_codes.SUCCESS
