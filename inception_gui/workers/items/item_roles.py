"""The data roles of a model of items, in addition to those of Qt."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal

from PySide6.QtCore import Qt

ItemState = Literal["waiting", "working", "done", "unsure", "failed"]


class ItemRole(IntEnum):
    """`DisplayRole` is the item's name, `DecorationRole` its thumbnail (QImage, QPixmap, None)."""

    CAPTION = Qt.ItemDataRole.UserRole + 1
    """What to say under the thumbnail, a `str`: "Egyptian cat", "unicycle?", "not sure"."""

    STATE = Qt.ItemDataRole.UserRole + 2
    """An `ItemState`, "unsure" where a prediction is below the threshold."""
