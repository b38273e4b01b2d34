"""The strip shows any model of items and stays quick with thousands."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.items.strip import ItemStrip
from inception_gui.workers.items.item_roles import ItemRole
from tests.widgets import sample_pictures

Index = QModelIndex | QPersistentModelIndex


class ManyItems(QAbstractListModel):
    """A model that remembers which rows were looked at."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.looked_at: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.looked_at.add(index.row())
        if role == ItemRole.CAPTION:
            return f"picture {index.row()}"
        return "waiting" if role == ItemRole.STATE else None


def test_only_the_visible_of_ten_thousand_are_asked_for(qtbot: QtBot, themes: ThemeSource) -> None:
    strip = ItemStrip(themes)
    qtbot.addWidget(strip)
    model = ManyItems(10_000)
    strip.setModel(model)
    strip.resize(strip.width(), 600)
    strip.show()
    strip.grab()
    strip.setCurrentIndex(model.index(9_999, 0))
    strip.grab()
    assert {0, 9_999} <= model.looked_at
    assert len(model.looked_at) < 50


def test_arrows_step_and_the_selection_model_tells(qtbot: QtBot, themes: ThemeSource) -> None:
    strip = ItemStrip(themes)
    qtbot.addWidget(strip)
    model = sample_pictures.item_model(strip)
    strip.setModel(model)
    strip.setCurrentIndex(model.index(0, 0))
    strip.show()
    rows: list[int] = []
    strip.selectionModel().currentChanged.connect(lambda now, _before: rows.append(now.row()))
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert rows == [1, 2, 1]


def test_a_click_selects(qtbot: QtBot, themes: ThemeSource) -> None:
    strip = ItemStrip(themes)
    qtbot.addWidget(strip)
    model = sample_pictures.item_model(strip)
    strip.setModel(model)
    strip.resize(strip.width(), 600)
    strip.show()
    spot = strip.visualRect(model.index(3, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert strip.currentIndex().row() == 3


def test_space_and_letters_reach_the_window(qtbot: QtBot, themes: ThemeSource) -> None:
    class Window(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.keys: list[int] = []

        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.keys.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    strip = ItemStrip(themes)
    QVBoxLayout(window).addWidget(strip)
    strip.setModel(sample_pictures.item_model(strip))
    window.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_2, Qt.Key.Key_Plus):
        qtbot.keyClick(strip, key)
    assert window.keys == [Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_2, Qt.Key.Key_Plus]


def test_a_card_shows_its_thumbnail_filled_and_its_state(qtbot: QtBot, themes: ThemeSource) -> None:
    strip = ItemStrip(themes)
    qtbot.addWidget(strip)
    model = sample_pictures.item_model(strip)
    blue = QPixmap(300, 50)
    blue.fill(QColor(20, 40, 200))
    model.setData(model.index(0, 0), blue, Qt.ItemDataRole.DecorationRole)
    strip.setModel(model)
    strip.resize(strip.width(), 700)
    strip.show()

    def card(row: int) -> QColor:
        rect = strip.visualRect(model.index(row, 0))
        image = strip.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        return image.pixelColor(round(rect.center().x() * ratio), round((rect.top() + 20) * ratio))

    assert card(0) == QColor(20, 40, 200), "the thumbnail fills the card's whole upper part"
    before = strip.viewport().grab(strip.visualRect(model.index(1, 0))).toImage()
    model.setData(model.index(1, 0), "waiting", ItemRole.STATE)
    dimmed = strip.viewport().grab(strip.visualRect(model.index(1, 0))).toImage()
    assert dimmed != before
