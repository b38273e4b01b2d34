"""Pictures, maps and predictions that the tests and the gallery of the panels share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import skimage.data
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel

from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Box, Item, Map, Mode, Pixels, Prediction, Score
from inception_gui.workers.items.item_roles import ItemRole

CAT_BOX = Box(0.209, 0.063, 0.791, 0.937)
CAT_SCORES = (
    Score(285, "n02124075", "Egyptian cat", 0.637),
    Score(281, "n02123045", "tabby", 0.274),
    Score(282, "n02123159", "tiger cat", 0.050),
    Score(287, "n02127052", "lynx", 0.037),
    Score(283, "n02123394", "Persian cat", 0.0004),
)


def as_image(pixels: Pixels) -> QImage:
    height, width = pixels.shape[:2]
    buffer = np.ascontiguousarray(pixels)
    return QImage(buffer.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def chelsea() -> QImage:
    return as_image(skimage.data.chelsea())


def coffee() -> QImage:
    return as_image(skimage.data.coffee())


def heat_map() -> Map:
    """Two warm spots on a cold ground, as the last block gives them: (8, 8) float32, 0..1."""
    y, x = np.mgrid[0:8, 0:8].astype(np.float32)
    spots = np.exp(-((x - 2) ** 2 + (y - 4) ** 2) / 2) + np.exp(-((x - 6) ** 2 + (y - 5) ** 2) / 2)
    return (spots / spots.max()).astype(np.float32)


def prediction(
    name: str = "chelsea.png",
    scores: tuple[Score, ...] = CAT_SCORES,
) -> Prediction:
    return Prediction(
        item=Item(name, path=Path("/pictures") / name),
        width=451,
        height=300,
        scores=scores,
        verdict=verdict(scores),
        seen=CAT_BOX,
        weights_key="torchvision_v1",
        weights_sha256="0" * 64,
        device="CPU",
        mode=Mode.STANDARD,
        precision="float32",
        seconds=0.024,
    )


def item_model(parent: QObject | None = None) -> QStandardItemModel:
    """One item in each state."""
    model = QStandardItemModel(parent)
    rows = (
        ("chelsea.png", "Egyptian cat", "done", chelsea()),
        ("coffee.png", "espresso", "done", coffee()),
        ("rocket.jpg", "not sure", "unsure", as_image(skimage.data.rocket())),
        ("IMG_0540.jpg", "damaged", "failed", None),
        ("IMG_0541.jpg", "IMG_0541.jpg", "working", coffee()),
        ("IMG_0542.jpg", "IMG_0542 with a long name.jpg", "waiting", None),
    )
    for name, caption, state, thumbnail in rows:
        item = QStandardItem(name)
        item.setData(caption, ItemRole.CAPTION)
        item.setData(state, ItemRole.STATE)
        item.setData(thumbnail, Qt.ItemDataRole.DecorationRole)
        model.appendRow(item)
    return model
