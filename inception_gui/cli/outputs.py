"""Looks at where results shall go before anything is loaded or computed for them."""

from __future__ import annotations

from pathlib import Path

from inception_gui.errors import Kind, UserError


def check_folders(*paths: Path | None) -> None:
    """Make sure that the folder of each path is there.

    Raises:
        UserError: one is not (WRONG_USAGE).
    """
    for path in paths:
        if path is not None and not path.absolute().parent.is_dir():
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no folder “{path.parent}” to write “{path.name}” into.",
                "Make the folder first, or choose another.",
            )
