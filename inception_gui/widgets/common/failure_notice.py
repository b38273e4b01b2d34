"""Shows a failure in place: a warning sign, the sentence, the hint, details on demand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inception_gui.widgets.common import icons
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.common.problem_text import copy_problem
from inception_gui.widgets.common.theme import ThemeSource

_ICON_PX: Final = 36
_SPACING_PX: Final = 8
_MOST_LINES: Final = 10
"""Longer details scroll."""

_SELECTABLE: Final = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def selectable_label(look: str, alignment: Qt.AlignmentFlag) -> QLabel:
    """A wrapping label of plain text that can be selected and copied."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setWordWrap(True)
    label.setAlignment(alignment)
    label.setProperty("look", look)
    return label


class FailureNotice(QWidget):
    """The sentence, hint and details of one failure; empty parts take no room.

    Signals:
        action_requested(): the button that was offered as a way out was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        *,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        with_icon: bool = True,
        sentence_look: str = "strong",
    ) -> None:
        super().__init__(parent)
        self._with_icon = with_icon
        self._icon = icon = _WarningSign(themes)
        if not with_icon:
            icon.hide()
        self._sentence = selectable_label(sentence_look, alignment)
        self._hint = selectable_label("soft", alignment)
        self.action = QPushButton()
        self.action.setProperty("look", "accent")
        self.action.clicked.connect(self.action_requested)
        self.action.hide()
        self._detail = _DetailText()
        self._details_button = _link(self.tr("Details"))
        self._details_button.clicked.connect(self._on_details_clicked)
        self._copy_button = _link(self.tr("Copy details"))
        self._copy_button.clicked.connect(self._on_copy_clicked)
        self._links = QWidget()
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(self._details_button)
        links.addWidget(self._copy_button)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACING_PX)
        layout.addWidget(icon, 0, alignment)
        layout.addWidget(self._sentence)
        layout.addWidget(self._hint)
        layout.addWidget(self.action, 0, alignment)
        layout.addWidget(self._links, 0, alignment)
        layout.addWidget(self._detail)

    def set_failure(
        self, sentence: str, hint: str = "", detail: str = "", action: str = ""
    ) -> None:
        """Show this failure, with its details folded; `action` is a button's text, if any."""
        sentence, hint = translated(sentence), translated(hint)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._detail.setPlainText(detail)
        self._detail.setVisible(False)
        self._links.setVisible(bool(detail))
        self._details_button.setText(self.tr("Details"))
        self._copy_button.hide()
        self.setAccessibleName(f"{sentence} {hint}".strip())

    def fit(self, width: int, height: int) -> int:
        """Return the height at this width; if it exceeds `height`, the sign is hidden."""
        needed = max(self.heightForWidth(width), self.minimumSizeHint().height())
        sign = _ICON_PX + _SPACING_PX
        whole = needed if not self._icon.isHidden() or not self._with_icon else needed + sign
        has_room = whole <= height
        if self._with_icon and has_room is self._icon.isHidden():
            self._icon.setVisible(has_room)
        return whole if has_room or not self._with_icon else whole - sign

    def _on_details_clicked(self) -> None:
        unfolded = not self._detail.isVisible()
        self._detail.setVisible(unfolded)
        self._copy_button.setVisible(unfolded)
        self._copy_button.setText(self.tr("Copy details"))
        self._details_button.setText(self.tr("Hide details") if unfolded else self.tr("Details"))

    def _on_copy_clicked(self) -> None:
        copy_problem(self._sentence.text(), self._hint.text(), self._detail.toPlainText())
        self._copy_button.setText(self.tr("Copied"))


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", "link")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


class _WarningSign(QWidget):
    """The warning icon, drawn for the screen it is on."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.setFixedSize(_ICON_PX, _ICON_PX)
        themes.theme_changed.connect(self.update)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        sign = icons.icon("warning", self._themes.theme.colour("warning"))
        sign.paint(QPainter(self), self.rect())


class _DetailText(QPlainTextEdit):
    """Technical details to select and copy; long ones scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("look", "detail")
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt's own names

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing()
        # A wrapped line needs more; counting characters is near enough for what may scroll.
        per_line = max(20, self.width() // max(1, QFontMetrics(self.font()).averageCharWidth()))
        lines = sum(1 + len(text) // per_line for text in self.toPlainText().splitlines())
        return QSize(200, min(max(lines, 1), _MOST_LINES) * line + 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())
