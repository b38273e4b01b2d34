"""A download under way: how much of how much, how fast, how long, and Cancel."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from inception_gui.widgets.common.progress_row import BYTES, ProgressRow

_NARROW_PX: Final = 484


class DownloadRow(ProgressRow):
    """Counts bytes; the check of a complete file cannot be cancelled."""

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(BYTES, parent, stacks_below_px=_NARROW_PX, clock=clock)
        self.bar.setAccessibleName(self.tr("Download"))

    def show_download(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show how much has arrived; a complete file is being checked."""
        if total_bytes is not None and done_bytes >= total_bytes > 0:
            self.show_checking()
        else:
            self.show_progress(done_bytes, total_bytes)

    def show_checking(self) -> None:
        """Show that the file is being checked, which takes a moment."""
        self.show_text(self.tr("Checking the file…"), is_full=True)
