"""The card beside the image that sets how the heat map is made and drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.cam import BLOCKS, LAST_BLOCK, METHODS
from inception_gui.core.drawing.colormaps import COLORMAPS
from inception_gui.core.types import MapOptions
from inception_gui.widgets.common import icons
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.common.wheel import spare_from_wheel
from inception_gui.widgets.explain.colour_button import RAINBOWS, title_of
from inception_gui.widgets.explain.map_style_model import MapStyleModel

CARD_WIDTH_PX: Final = 288
_CELLS: Final = {"5": 35, "6": 17, "7": 8}
"""The cells per side of a block's map, by the first digit of its name."""

_MOST_HIDDEN: Final = 95
"""Percent; with everything hidden the user could not see why."""


class ExplainCard(QFrame):
    """Applies each choice immediately.

    Signals:
        options_changed(MapOptions)
        closed()
    """

    options_changed = Signal(object)
    closed = Signal()

    def __init__(
        self, themes: ThemeSource, map_style: MapStyleModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._map_style = map_style
        self._options = MapOptions()
        self._is_quiet = False
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Method and style of the heat map"))

        self.method = QComboBox()
        for key, method in METHODS.items():
            self.method.addItem(method.title, key)
            tip = f"{method.title}: {method.about}"
            self.method.setItemData(self.method.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.about = _soft("")
        self.layer = QComboBox()
        for block in reversed(BLOCKS):
            self.layer.addItem(self._layer_title(block), block)
        self.whole = CheckBox(themes, self.tr("Whole image"))
        self._whole_words = _soft(
            self.tr("Also covers the edges outside the crop, which the prediction did not use.")
        )
        self.strength = _slider(100)
        self.threshold = _slider(_MOST_HIDDEN)
        self._threshold_words = _soft("")
        self.colours = QComboBox()
        ordered = [name for name in COLORMAPS if name not in RAINBOWS]
        for name in [*ordered, *RAINBOWS]:
            self.colours.addItem(title_of(name), name)
        self.contours = CheckBox(themes, self.tr("Contour lines"))

        self._close = QToolButton()
        self._close.setProperty("look", "quiet")
        self._close.setStyleSheet("padding: 3px;")
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        for box in (self.method, self.layer, self.colours):
            # A long entry must not make the card wider than a narrow window.
            box.setMinimumContentsLength(8)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
        choices = (self.method, self.layer, self.colours, self.strength, self.threshold)
        spare_from_wheel(*choices)
        for choice in (*choices, self.whole, self.contours, self._close):
            # A click leaves the keys to the image.
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()
        themes.theme_changed.connect(self._dress)
        self._dress()
        self._show()
        self.hide()

    # The choices

    @property
    def options(self) -> MapOptions:
        return self._options

    def show_options(self, options: MapOptions) -> None:
        """Show these without reporting them; unknown methods and layers are ignored."""
        if options.method in METHODS and options.layer in BLOCKS:
            self._options = options
        self._show()

    # Inside

    def _layer_title(self, block: str) -> str:
        side = _CELLS[block.removeprefix("Mixed_")[0]]
        cells = self.tr("{0} × {0} cells").format(side)
        last = self.tr("last block, ") if block == LAST_BLOCK else ""
        return f"{block} – {last}{cells}"

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Explain"))
        title.setProperty("look", "strong")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._close)
        inside = QWidget()
        inside.setProperty("look", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(4)
        self._add(column, self.tr("Method"), self.method)
        column.addWidget(self.about)
        self._add(column, self.tr("Layer"), self.layer)
        column.addSpacing(6)
        column.addWidget(self.whole)
        column.addWidget(self._whole_words)
        rule = QFrame()
        rule.setProperty("look", "rule")
        column.addSpacing(8)
        column.addWidget(rule)
        self._add(column, self.tr("Strength"), self.strength)
        self._add(column, self.tr("Colours"), self.colours)
        hide = QHBoxLayout()
        hide_label = _soft(self.tr("Hide below"))
        hide_label.setBuddy(self.threshold)
        hide.addWidget(hide_label, 1)
        hide.addWidget(self._threshold_words)
        column.addSpacing(6)
        column.addLayout(hide)
        column.addWidget(self.threshold)
        self.threshold.setAccessibleName(self.tr("Hide the heat map below"))
        column.addSpacing(6)
        column.addWidget(self.contours)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 4)
        layout.setSpacing(0)
        top.setContentsMargins(14, 0, 6, 0)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)

    def _add(self, column: QVBoxLayout, words: str, widget: QWidget) -> None:
        label = _soft(words)
        label.setBuddy(widget)
        widget.setAccessibleName(words)
        column.addSpacing(6)
        column.addWidget(label)
        column.addWidget(widget)

    def _connect(self) -> None:
        self.method.currentIndexChanged.connect(lambda _row: self._on_options())
        self.layer.currentIndexChanged.connect(lambda _row: self._on_options())
        self.whole.toggled.connect(lambda _on: self._on_options())
        self.strength.valueChanged.connect(lambda _value: self._on_style())
        self.threshold.valueChanged.connect(lambda _value: self._on_style())
        self.colours.currentIndexChanged.connect(lambda _row: self._on_style())
        self.contours.toggled.connect(lambda _on: self._on_style())
        self._map_style.style_changed.connect(lambda _style: self._show())

    def _on_options(self) -> None:
        if self._is_quiet:
            return
        self._options = MapOptions(
            self.method.currentData(), self.layer.currentData(), self.whole.isChecked()
        )
        self._show()
        self.options_changed.emit(self._options)

    def _on_style(self) -> None:
        if self._is_quiet:
            return
        style = replace(
            self._map_style.style,
            opacity=self.strength.value() / 100,
            colormap=self.colours.currentData(),
            threshold=self.threshold.value() / 100,
            contours=self.contours.isChecked(),
        )
        self._map_style.set_style(style)

    def _show(self) -> None:
        options, style = self._options, self._map_style.style
        self._is_quiet = True
        self.method.setCurrentIndex(self.method.findData(options.method))
        self.layer.setCurrentIndex(self.layer.findData(options.layer))
        self.whole.setChecked(options.whole)
        self.strength.setValue(round(style.opacity * 100))
        self.threshold.setValue(round(style.threshold * 100))
        self.colours.setCurrentIndex(self.colours.findData(style.colormap))
        self.contours.setChecked(style.contours)
        self._is_quiet = False
        method = METHODS[options.method]
        self.about.setText(translated(method.about))
        # Methods that cover patches use the prediction alone, not a layer.
        self.layer.setEnabled(method.needs == "gradients")
        hidden = round(style.threshold * 100)
        self._threshold_words.setText(f"{hidden}%" if hidden else self.tr("off"))

    def _dress(self) -> None:
        self._close.setIcon(icons.icon("close", self._themes.theme.soft_text))

    # Qt's own names

    def sizeHint(self) -> QSize:
        inside = self._inside.layout()
        high = inside.heightForWidth(CARD_WIDTH_PX - 2) if inside is not None else 0
        return QSize(CARD_WIDTH_PX, high + self._close.sizeHint().height() + 14)

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            # Otherwise the Escape of the window would stop a run.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _soft(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("look", "soft")
    label.setWordWrap(True)
    return label


def _slider(most: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, most)
    slider.setPageStep(10)
    slider.setMinimumHeight(22)
    return slider
