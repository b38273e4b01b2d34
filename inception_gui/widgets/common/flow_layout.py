"""A layout for a line of buttons that goes on in the next line where a language needs more room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places widgets at their preferred size beside each other, as words stand in a paragraph.

    `align` is where a line stands that does not fill the width.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 8,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        self._align = align
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    # Qt's own names

    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(item)

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index) if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(height for _, height in self._lines(width)) + self.spacing() * max(
            len(self._lines(width)) - 1, 0
        )

    def sizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [part.minimumSize() for part in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for parts, height in self._lines(rect.width()):
            widths = [min(part.sizeHint().width(), rect.width()) for part in parts]
            spare = rect.width() - sum(widths) - self.spacing() * (len(parts) - 1)
            at = {Qt.AlignmentFlag.AlignHCenter: spare // 2, Qt.AlignmentFlag.AlignRight: spare}
            left = at.get(self._align, 0)
            for part, width in zip(parts, widths, strict=True):
                x = rect.width() - left - width if mirrored else left
                part.setGeometry(QRect(rect.left() + x, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [part for part in self._parts if not part.isEmpty()]

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """The parts of each line, and its height."""
        lines: list[tuple[list[QLayoutItem], int]] = []
        used = 0
        for part in self._shown():
            size = part.sizeHint()
            if lines and used + self.spacing() + size.width() <= width:
                parts, height = lines[-1]
                lines[-1] = ([*parts, part], max(height, size.height()))
                used += self.spacing() + size.width()
            else:
                lines.append(([part], size.height()))
                used = size.width()
        return lines
