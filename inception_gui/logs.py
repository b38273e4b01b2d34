"""The log file: small and local, for bug reports that a user chooses to send."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path
from typing import Final

_MAX_BYTES: Final = 1 << 20
_KEPT_FILES: Final = 2
FILE_NAME: Final = "inception-gui.log"


def start(folder: Path) -> None:
    """Log to a file in `folder`, and warnings also to standard error if there is one."""
    root = logging.getLogger("inception_gui")
    root.setLevel(logging.INFO)
    layout = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
        file.setFormatter(layout)
        root.addHandler(file)
    except OSError:
        # A read-only profile must not keep the program from starting.
        logging.getLogger(__name__).warning("no log file: %s cannot be written", folder)
    if sys.stderr is not None:  # a windowed frozen program has none
        console = logging.StreamHandler()
        console.setLevel(logging.WARNING)
        console.setFormatter(layout)
        root.addHandler(console)
