"""The Qt model of a ranking: the images that are at least so similar, the most similar first."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from inception_gui.core.wording import similarity
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.similar.tile_model import TileModel, Tiles

_ModelIndex = QModelIndex | QPersistentModelIndex
_ROUNDING = 5e-4
"""Similarities are shown with two digits: 0.6998 is not below 0.70."""


class SimilarModel(TileModel):
    """The start of a ranking. A threshold moves its end; nothing is searched or sorted again.

    Signals:
        count_changed(): other rows are shown.
    """

    count_changed = Signal()

    def __init__(self, tiles: Tiles, parent: QObject | None = None) -> None:
        super().__init__(tiles, parent)
        self._falling: npt.NDArray[np.float32] = np.zeros(0, np.float32)
        self._count = 0
        self.at_least = 0.0

    @property
    def total(self) -> int:
        """The number of images that were compared."""
        return len(self._falling)

    @property
    def most(self) -> float:
        """The similarity of the most similar image; 0 without one."""
        return float(self._falling[0]) if len(self._falling) else 0.0

    def set_ranking(self, content: ItemContent, similarities: npt.NDArray[np.float32]) -> None:
        """Show these items; their `similarities` descend."""
        self.beginResetModel()
        self.tiles.put(content)
        self._falling = similarities
        self._count = self._count_at(self.at_least)
        self.endResetModel()
        self.count_changed.emit()

    def set_at_least(self, similarity: float) -> None:
        """Show the images that are at least so similar."""
        self.at_least = similarity
        before, count = self._count, self._count_at(similarity)
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
            self._count = count
            self.endRemoveRows()
        self.count_changed.emit()

    def similarity(self, row: int) -> float:
        """The similarity of the image at `row`."""
        return float(self._falling[row])

    def item_row(self, row: int) -> int:
        """See `TileModel`."""
        return row

    def word(self, row: int) -> str:
        """The similarity."""
        return similarity(float(self._falling[row]))

    def _count_at(self, similarity: float) -> int:
        return int(np.searchsorted(-self._falling, _ROUNDING - similarity, side="right"))

    # Qt's own names

    def rowCount(self, parent: _ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """The number of images that are shown."""
        return 0 if parent.isValid() else self._count
