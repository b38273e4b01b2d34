"""Checks before long work that its disk has room for what it will write."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable
from inception_gui.errors import Kind, UserError

_SPARE_BYTES: Final = 20 << 20
"""Left to others: a disk that is full to the last byte stops every program."""


def require_space(place: Path, needed_bytes: int, what: str) -> None:
    """Check that the disk of `place`, which need not exist yet, has room for `what`.

    A disk that does not say how much is free is not a reason to refuse.

    Raises:
        UserError: It has not (WRITE_FAILED).
    """
    needed = needed_bytes + _SPARE_BYTES
    folder = place.absolute()
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return
    if free < needed:
        raise UserError(
            Kind.WRITE_FAILED,
            f"There is not enough space for {what}: {needed / 2**20:,.0f} MB are needed, "
            f"{free / 2**20:,.0f} MB are free.",
            f"Free some space on the disk of “{printable(str(folder))}”, or use another disk.",
        )
