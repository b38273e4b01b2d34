"""Lists that were put aside: earlier ones to bring back, and the user's own behind others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from inception_gui.workers.runs.kept_list import KeptList

_MOST_BEFORE: Final = 5
"""So many lists can be brought back: some megabytes each."""


class ListHistory(QObject):
    """No list of the user's is lost when another one is shown, or none.

    Signals:
        put_aside(KeptList): other items take the place of these, or none; `bring_back` undoes it.
    """

    put_aside = Signal(object)

    def __init__(
        self,
        take: Callable[[], KeptList],
        show: Callable[[KeptList], None],
        parent: QObject,
    ) -> None:
        """`take` removes the items that are shown and returns them, `show` shows some again."""
        super().__init__(parent)
        self._take = take
        self._show = show
        self._before: deque[KeptList] = deque(maxlen=_MOST_BEFORE)
        self._own: KeptList | None = None

    @property
    def can_bring_back(self) -> bool:
        """Whether there was another list before this one."""
        return bool(self._before)

    def begin_another(self) -> None:
        """Put the items aside that are shown; others may follow."""
        kept = self._take()
        if len(kept):
            self._before.append(kept)
            self.put_aside.emit(kept)

    def bring_back(self) -> None:
        """Show the list again that was here before; this one is gone."""
        if self._before:
            self._take()
            self._show(self._before.pop())

    @property
    def is_apart(self) -> bool:
        """Whether the items are some to look at, beside the user's own list."""
        return self._own is not None

    def begin_apart(self) -> None:
        """Make room for items to look at; the user's own wait for `end_apart`."""
        own, taken = self._own, self._take()
        self._own = taken if own is None else own

    def end_apart(self) -> bool:
        """Show the user's own list again; whether its work is to be continued."""
        own, self._own = self._own, None
        if own is None:
            return False
        self._take()
        self._show(own)
        return own.was_running
