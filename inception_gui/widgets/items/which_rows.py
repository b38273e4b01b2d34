"""Which pictures of a run something is done with: all, those the filter shows, the selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from inception_gui.widgets.common import wording

Kind = Literal["all", "shown", "selected"]
Offers = tuple[Sequence[int], Sequence[int], Sequence[int]]
"""The item rows there are, that the filter shows, and that are selected, in the order shown."""

_LEAST_CHARACTERS: Final = 12


def narrow(box: QComboBox) -> None:
    """Have a long line not widen the panel that the box is in."""
    box.setMinimumContentsLength(_LEAST_CHARACTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


class WhichRows(QComboBox):
    """Proposes the narrowest choice there is; keeps one that was made while it can be made.

    Signals:
        rows_changed(): `rows_or_all` are others, whoever changed them.
    """

    rows_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        narrow(self)
        self._offered: dict[Kind, Sequence[int]] = {}
        self._said: tuple[Kind | None, Sequence[int] | None] = (None, None)
        self.currentIndexChanged.connect(lambda _index: self._say_changes())

    @property
    def kind(self) -> Kind | None:
        """What is chosen; None before anything was offered."""
        index = self.currentIndex()
        return list(self._offered)[index] if index >= 0 else None

    @property
    def rows(self) -> Sequence[int]:
        """The chosen item rows."""
        kind = self.kind
        return self._offered[kind] if kind is not None else ()

    @property
    def rows_or_all(self) -> Sequence[int] | None:
        """The chosen item rows; None for all, which may be more once it is their turn."""
        return None if self.kind in (None, "all") else self.rows

    def offer(self, offers: Offers) -> None:
        """Offer these; where there are the same kinds of them as before, the choice stays."""
        if self.view().isVisible():
            return  # someone is choosing
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
            self.addItem(self._words(each, len(rows)))
        is_kept = kind is not None and kinds == before
        self.setCurrentIndex(kinds.index(kind) if kind is not None and is_kept else len(kinds) - 1)
        self.blockSignals(False)
        self._say_changes()

    def _words(self, kind: Kind, count: int) -> str:
        if kind == "all":
            form = self.tr("The {0} picture") if count == 1 else self.tr("All {0} pictures")
        elif kind == "shown":
            form = (
                self.tr("The {0} picture that the filter shows")
                if count == 1
                else self.tr("The {0} pictures that the filter shows")
            )
        else:
            form = self.tr("The {0} selected pictures")
        return form.format(wording.count(count))

    def _say_changes(self) -> None:
        said = (self.kind, self.rows_or_all)
        if said != self._said:
            self._said = said
            self.rows_changed.emit()
