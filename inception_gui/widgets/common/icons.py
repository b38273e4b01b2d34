"""Line icons, drawn from SVG at the exact size and colour."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inception_gui import paths

APP_ICON_SIZES_PX: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_PLACEHOLDER: Final = b"currentColor"
_DISABLED_OPACITY: Final = 0.4


@cache
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


def _renderer(name: str, colour: str) -> QSvgRenderer:
    tinted = _source(name).replace(_PLACEHOLDER, colour.encode("ascii"))
    return QSvgRenderer(QByteArray(tinted))


class _LineIcon(QIconEngine):
    """Draws the SVG for every size, so that no device pixel ratio blurs it."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._svg = _renderer(name, colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED_OPACITY)
        self._svg.render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour)


def icon(name: str, colour: str | QColor) -> QIcon:
    """Return the line icon of that name in `colour`, paler where it is disabled.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    return QIcon(_LineIcon(name, QColor(colour).name()))


def icon_pixmap(name: str, colour: str | QColor, side: int, ratio: float) -> QPixmap:
    """The icon as a pixmap of `side` logical pixels at device pixel ratio `ratio`."""
    return icon(name, colour).pixmap(QSize(side, side), ratio)


def app_icon() -> QIcon:
    """The icon of the program, with a simpler drawing for the small sizes."""
    made = QIcon()
    for side in APP_ICON_SIZES_PX:
        name = "inception-gui-small" if side <= 24 else "inception-gui"
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        QSvgRenderer(QByteArray(_source(f"app/{name}"))).render(painter)
        painter.end()
        made.addPixmap(drawn)
    return made
