"""The folder in which results were saved last, where dialogs that save start."""

from __future__ import annotations

from pathlib import Path


class SaveFolder:
    """Remembers one folder; the first save is proposed beside the image."""

    def __init__(self, remembered: str = "") -> None:
        self.remembered = remembered
        """As in the settings; empty before the first save."""

    def or_else(self, folder: Path) -> Path:
        """The folder of the last save, or `folder` before the first one."""
        return Path(self.remembered) if self.remembered else folder

    def note_file(self, path: Path) -> None:
        """A result is saved as `path`."""
        self.remembered = str(path.parent)

    def note_folder(self, folder: Path) -> None:
        """Results are saved in `folder`."""
        self.remembered = str(folder)
