"""The choice between all images of a run, those that match the filter, and the selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from inception_gui.widgets.common import wording

Kind = Literal["all", "shown", "selected"]
Offers = tuple[Sequence[int], Sequence[int], Sequence[int]]
"""All item rows, those that match the filter, and the selected ones, in the order shown."""

_LEAST_CHARACTERS: Final = 12


def narrow(box: QComboBox) -> None:
    """Keep a long entry from making the panel wider."""
    box.setMinimumContentsLength(_LEAST_CHARACTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class WhichRows(QComboBox):
    """Proposes the narrowest choice; keeps the user's while it is possible.

    Signals:
        rows_changed(): `rows_or_all` has changed, by the user or otherwise.
    """

    rows_changed = Signal()

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        known_count: Callable[[Sequence[int]], int] = len,
    ) -> None:
        """`known_count` returns how many of some rows have a result."""
        super().__init__(parent)
        self._known_count = known_count
        self.setAccessibleName(name)
        narrow(self)
        self._offered: dict[Kind, Sequence[int]] = {}
        self._said: tuple[Kind | None, Sequence[int] | None] = (None, None)
        self.currentIndexChanged.connect(lambda _index: self._say_changes())

    @property
    def kind(self) -> Kind | None:
        """The choice; None before anything was offered."""
        index = self.currentIndex()
        return list(self._offered)[index] if index >= 0 else None

    @property
    def rows(self) -> Sequence[int]:
        """The chosen item rows."""
        kind = self.kind
        return self._offered[kind] if kind is not None else ()

    @property
    def rows_or_all(self) -> Sequence[int] | None:
        """The chosen item rows; None for all, which may be more by the time of the job."""
        return None if self.kind in (None, "all") else self.rows

    @property
    def missing(self) -> int:
        """How many of the chosen rows have no result yet."""
        return len(self.rows) - self._known_count(self.rows)

    def offer(self, offers: Offers) -> None:
        """Offer these rows; the choice stays if the same kinds are offered as before."""
        if self.view().isVisible():
            return  # the user is choosing
        everything, shown, selected = offers
        before, kind = list(self._offered), self.kind
        self._offered = {"all": everything}
        if len(shown) != len(everything):
            self._offered["shown"] = shown
        if len(selected) > 1:
            self._offered["selected"] = selected
        kinds = list(self._offered)
        self.blockSignals(True)
        self.clear()
        for each, rows in self._offered.items():
            self.addItem(self._words(each, rows))
        is_kept = kind is not None and kinds == before
        self.setCurrentIndex(kinds.index(kind) if kind is not None and is_kept else len(kinds) - 1)
        self.blockSignals(False)
        self._say_changes()

    def _words(self, kind: Kind, rows: Sequence[int]) -> str:
        count, known = len(rows), self._known_count(rows)
        if kind == "shown":
            words = self.tr("{0} matching the filter")
        elif kind == "selected":
            words = self.tr("{0} selected")
        else:
            words = self.tr("All {0}") if count != 1 else "{0}"
        words = words.format(wording.images(count))
        if known < count:
            words += self.tr(" ({0} classified)").format(wording.count(known))
        return words

    def _say_changes(self) -> None:
        said = (self.kind, self.rows_or_all)
        if said != self._said:
            self._said = said
            self.rows_changed.emit()
