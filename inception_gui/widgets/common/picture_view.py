"""An image, as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inception_gui.widgets.common.theme import ThemeSource


class PictureView(QWidget):
    """Shows an image, or an empty panel."""

    def __init__(
        self, themes: ThemeSource, size_hint: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._themes = themes
        self._size_hint = size_hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        themes.theme_changed.connect(self.update)

    def show_image(self, image: QImage | None, name: str) -> None:
        """Show this image; `name` is for screen readers."""
        self._image = image
        self.setAccessibleName(name)
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        return self._size_hint

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None or self._image.isNull():
            painter.fillRect(self.rect(), self._themes.theme.colour("panel"))
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, self._image)
