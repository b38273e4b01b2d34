"""Says once how to go on, when somebody sees a page for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inception_gui.widgets.common.language import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.shell.banner import Banner
    from inception_gui.workers.session import Session

_HINTS: Final = {
    "image": QT_TR_NOOP(
        "Click another class to see where the network looked for it. "
        "Hold Space to see the image alone."
    ),
    "run": QT_TR_NOOP(
        "Click a column’s head to sort, and right-click it to choose columns. "
        "The arrow keys step through the images."
    ),
}


class FirstHints(QObject):
    """A hint is a message that goes away by itself and does not come back."""

    def __init__(
        self, session: Session, preferences: Preferences, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._banner = banner
        session.viewer.classified.connect(lambda _shown: self._on_classified(session))

    def _on_classified(self, session: Session) -> None:
        self._give("run" if session.is_run else "image")

    def _give(self, name: str) -> None:
        seen = self._preferences.settings.hints_seen.split()
        if name in seen or not self._banner.isHidden():
            return  # a message that is there comes first
        self._preferences.set("hints_seen", " ".join([*seen, name]))
        self._banner.show_news(tr(_HINTS[name]))
