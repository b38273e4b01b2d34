"""Shares the room between the table of a run, the image and the predictions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from inception_gui.widgets.answers.panel import PredictionPanel
from inception_gui.widgets.common import theme

if TYPE_CHECKING:
    from inception_gui.widgets.items.panel import RunPanel

_PREDICTIONS_PX: Final = 316
_NARROW_PREDICTIONS_PX: Final = 240
_LEAST_PREDICTIONS_PX: Final = 200
_NARROW_PX: Final = 860
_MEDIUM_PREDICTIONS_PX: Final = 270
_MEDIUM_PX: Final = 1000
"""A narrower page, as on a screen of 1366 pixels at 150%, leaves the image room for controls."""

_RUN_BESIDE_PX: Final = 560
"""With less width for both, the table is above the image."""

_RUN_SHARE: Final = 0.6
_RUN_SHARE_MEDIUM: Final = 0.55
_RUN_SHARE_ABOVE: Final = 0.55
_RUN_SHARE_LOW: Final = 0.62
_ALONE_BELOW_PX: Final = 560
"""In a lower page an open panel of a run covers the image."""

_LOW_PX: Final = 400
"""A lower page shows few rows above the image."""

_RUN_WIDEST_PX: Final = 640
_RUN_LEAST_PX: Final = (300, 186)
"""A table narrower than this beside the image, or lower above it, is useless."""

_RUN_LEAST_LOW_PX: Final = 240
"""In a page too low for both above each other, the table is beside the image and this wide."""

_CANVAS_LEAST_PX: Final = 176
"""The table leaves the image this height, at which its controls are still shown."""

_CARD_BESIDE_PX: Final = (500, 640)
"""The least and the preferred width of a canvas with the card; the table shrinks for it."""

_CARD_ALONE_BELOW_PX: Final = 760
"""In a lower page the card also takes the height of the table above the image."""

_SMALLEST_RUN_PX: Final = (_RUN_LEAST_LOW_PX, 120)
_HANDLE_PX: Final = 5


@dataclass(frozen=True, slots=True)
class ColumnSizes:
    """What the user set by dragging the lines between the parts; 0 stands for the default.

    `predictions_px` is the width of the predictions. The shares, 0..1, are those of the table in
    what is left: of the width beside the image, and of the height above it.
    """

    predictions_px: int = 0
    run_share: float = 0.0
    run_share_above: float = 0.0


class PageColumns(QSplitter):
    """The table and the image, and the predictions on the right; the lines can be dragged."""

    def __init__(
        self, run_panel: RunPanel, image: QWidget, canvas: QWidget, predictions: PredictionPanel
    ) -> None:
        """`image` is the canvas with what belongs below it."""
        super().__init__(Qt.Orientation.Horizontal)
        self.chosen = ColumnSizes()
        """What the user set; a program may set it before the first `arrange`."""
        self._run_panel = run_panel
        self._image = image
        self._canvas = canvas
        self._predictions = predictions
        self._has_run = False
        self._has_card = False
        self._left = QSplitter(Qt.Orientation.Horizontal)
        for splitter, parts in (
            (self._left, (run_panel, image)),
            (self, (self._left, predictions)),
        ):
            for part in parts:
                splitter.addWidget(part)
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(_HANDLE_PX)
        self._left.setStretchFactor(1, 1)
        self.setStretchFactor(0, 1)
        predictions.setMinimumWidth(_LEAST_PREDICTIONS_PX)
        self._left.splitterMoved.connect(lambda _place, _line: self._on_run_moved())
        self.splitterMoved.connect(lambda _place, _line: self._on_predictions_moved())
        run_panel.hide()

    def set_run_shown(self, shown: bool) -> None:
        """Whether the table of a run is shown."""
        self._has_run = shown
        self.arrange()

    def set_card_shown(self, shown: bool) -> None:
        """Whether a card is shown over the canvas; what leaves it no room is hidden."""
        self._has_card = shown
        self.arrange()

    @property
    def has_run(self) -> bool:
        """Whether a run is on display, even if its table is hidden."""
        return self._has_run

    def arrange(self) -> None:
        """Give each part its size in the present window."""
        narrow = self.width() < _NARROW_PX
        # A narrow page has no room for the image, the predictions and the card.
        self._predictions.setHidden(narrow and self._has_card)
        medium = _MEDIUM_PREDICTIONS_PX if self._is_medium else _PREDICTIONS_PX
        usual = round((_NARROW_PREDICTIONS_PX if narrow else medium) * theme.text_scale())
        wide = min(self.chosen.predictions_px or usual, self.width() // 2)
        self.setSizes([self.width() - wide - self.handleWidth(), wide])
        self._arrange_run()

    # Inside

    def _arrange_run(self) -> None:
        if not self._has_run:
            self._run_panel.hide()
            self._canvas.show()
            self._image.show()
            return
        width, height = self._left.width(), self._left.height()
        above = self._is_above
        self._left.setOrientation(Qt.Orientation.Vertical if above else Qt.Orientation.Horizontal)
        wide = self._run_width(width) if not above else width
        high = self._run_height(height)
        beside_px = _RUN_LEAST_PX[0] + _CARD_BESIDE_PX[0]
        no_room = height < _CARD_ALONE_BELOW_PX if above else width < beside_px
        self._run_panel.setHidden(self._has_card and no_room)
        is_low = height < _ALONE_BELOW_PX and not self._run_panel.isHidden()
        is_alone = above and is_low and self._run_panel.is_drawer_open
        self._canvas.setHidden(is_alone)
        # The panel's own least size would be that of all its parts.
        self._run_panel.setMinimumSize(*_SMALLEST_RUN_PX)
        if is_alone:
            self._left.setSizes([height, 0])
        elif above:
            self._left.setSizes([high, height - high])
        else:
            self._left.setSizes([wide, width - wide])

    @property
    def _is_medium(self) -> bool:
        return self.width() < _MEDIUM_PX

    @property
    def _is_above(self) -> bool:
        """Whether the table is above the image."""
        width, height = self._left.width(), self._left.height()
        if self._predictions.isHidden():
            return True
        fits_above = height >= _RUN_LEAST_PX[1] + _CANVAS_LEAST_PX
        fits_beside = width >= _RUN_LEAST_LOW_PX + self._canvas.minimumWidth() + _HANDLE_PX
        return width < _RUN_BESIDE_PX and (fits_above or not fits_beside)

    def _run_width(self, room: int) -> int:
        if self.chosen.run_share:
            wide = round(room * self.chosen.run_share)
        else:
            share = _RUN_SHARE_MEDIUM if self._is_medium else _RUN_SHARE
            wide = min(round(room * share), _RUN_WIDEST_PX)
        if self._has_card:
            wide = min(wide, max(room - _CARD_BESIDE_PX[1], _RUN_LEAST_PX[0]))
        return wide

    def _run_height(self, room: int) -> int:
        usual = _RUN_SHARE_ABOVE if room >= _LOW_PX else _RUN_SHARE_LOW
        most = max(room - _CANVAS_LEAST_PX, _RUN_LEAST_PX[1])
        return min(round(room * (self.chosen.run_share_above or usual)), most)

    def _on_run_moved(self) -> None:
        panel, left = self._run_panel, self._left
        if left.orientation() == Qt.Orientation.Vertical:
            share = panel.height() / max(left.height(), 1)
            self.chosen = replace(self.chosen, run_share_above=share)
        else:
            self.chosen = replace(self.chosen, run_share=panel.width() / max(left.width(), 1))

    def _on_predictions_moved(self) -> None:
        self.chosen = replace(self.chosen, predictions_px=self._predictions.width())
        self._arrange_run()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.arrange()
