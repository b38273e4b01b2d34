"""What an item model holds, so that it can be put aside and shown again."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QImage

from inception_gui.workers.items.item_columns import ItemColumns, Place


@dataclass(slots=True, eq=False)
class ItemContent:
    """The rows of an item model, its index of them, thumbnails and counts."""

    columns: ItemColumns
    rows: dict[Place, int]
    thumbnails: OrderedDict[int, QImage]
    failed: int = 0
    known: int = 0
