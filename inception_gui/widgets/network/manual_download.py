"""Instructions to download weights on another computer: the address, the hash, the folder."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.failure_notice import selectable_label

_FRAME_PX = 20  # the padding, the border and the document's own margin, above and below


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is needed to download one file elsewhere; empty or None where it is not published.

    `sha256` may be only the part of the hash that is published.
    """

    address: str
    size_bytes: int | None
    sha256: str
    folder: str
    file_name: str


class WrappedText(QPlainTextEdit):
    """Read-only text to select and copy, as high as its lines; long words break anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("look", "detail")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)

    def _fit(self) -> None:
        # A plain text document measures its height in lines.
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + _FRAME_PX)

    # Qt's own names

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


class ManualDownload(QWidget):
    """The address, size, hash and folder of one file."""

    recheck_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = FileFacts("", None, "", "", "")
        left = Qt.AlignmentFlag.AlignLeft
        self._before = selectable_label("soft", left)
        self._address = WrappedText()
        self._address.setAccessibleName(self.tr("Address"))
        self._after = selectable_label("soft", left)
        self._place = WrappedText()
        self._place.setAccessibleName(self.tr("File"))
        self._end = selectable_label("soft", left)
        self._copy = self._link(self.tr("Copy address"))
        self._copy.clicked.connect(self._on_copy)
        self._recheck = self._link(self.tr("Check again"))
        self._recheck.clicked.connect(self.recheck_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._recheck)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._before, self._address, self._after, self._place, self._end):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def set_facts(self, facts: FileFacts) -> None:
        """Show how to get this file."""
        if facts == self._facts:
            return
        self._facts = facts
        size = self.tr("about 100 MB")
        if facts.size_bytes:
            size = self.tr("{0} MB ({1} bytes)").format(
                wording.megabytes(facts.size_bytes), wording.count(facts.size_bytes)
            )
        self._before.setText(
            self.tr("On a computer with an internet connection, download {0} from").format(size)
        )
        self._address.setPlainText(facts.address)
        sha256 = self.tr("The publisher gives no SHA-256; the program checks the content itself.")
        if facts.sha256:
            sha256 = self.tr("SHA-256: {0}").format(facts.sha256)
        self._after.setText(self.tr("Save the file in this folder, under this name:"))
        self._place.setPlainText(f"{facts.folder}\n{facts.file_name}\n{sha256}")
        self._end.setText(self.tr("After that, the program needs no connection."))
        self._copy.setText(self.tr("Copy address"))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._facts.address)
        self._copy.setText(self.tr("Copied"))

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
