"""The files and folders that the user opened last, in the File menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from inception_gui.core.files.display_name import printable
from inception_gui.widgets.common import wording

if TYPE_CHECKING:
    from inception_gui.widgets.common.preferences import Preferences

MOST: Final = 10
_LONGEST: Final = 60


class RecentPlaces(QObject):
    """Kept in the settings, newest first; nothing asks the disk whether they still exist.

    Signals:
        chosen(list[Path]): open this again.
    """

    chosen = Signal(list)

    def __init__(self, preferences: Preferences, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._menu = menu
        preferences.changed.connect(lambda name: self._show() if name == "recent" else None)
        self._show()

    @property
    def paths(self) -> list[Path]:
        """The places, newest first."""
        return [Path(line) for line in self._preferences.settings.recent.split("\n") if line]

    def note(self, opened: Sequence[Path]) -> None:
        """The user has opened these; of many files, the folder of the first is noted."""
        if not opened:
            return
        first = opened[0].absolute()
        place = first if len(opened) == 1 else first.parent
        if "\n" in str(place):
            return  # a line break in a name: it could not be read again
        others = [path for path in self.paths if path != place]
        self._preferences.set("recent", "\n".join(map(str, [place, *others][:MOST])))

    def _show(self) -> None:
        self._menu.clear()
        paths = self.paths
        self._menu.setEnabled(bool(paths))
        for path in paths:
            action = self._menu.addAction(wording.without_mnemonics(_shortened(path)))
            action.setToolTip(printable(str(path)))
            action.triggered.connect(partial(self.chosen.emit, [path]))
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("&Clear this list"))
        clear.triggered.connect(lambda _on: self._preferences.set("recent", ""))


def _shortened(path: Path) -> str:
    """The path with its middle left out where it is long; the name stays."""
    text = printable(str(path))
    if len(text) <= _LONGEST:
        return text
    name = printable(path.name)
    room = max(_LONGEST - len(name), 10)
    return f"{text[:room]}…/{name}"
