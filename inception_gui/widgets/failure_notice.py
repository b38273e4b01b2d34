"""A failure said in place: a warning sign, the sentence, what to do next, details on demand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets import icons, theme
from inception_gui.widgets.theme import ThemeSource

_ICON_PX: Final = 36
_SELECTABLE: Final = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def selectable_label(look: str, alignment: Qt.AlignmentFlag) -> QLabel:
    """A label that wraps and whose text can be selected and copied, never read as rich text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setWordWrap(True)
    label.setAlignment(alignment)
    label.setProperty("look", look)
    return label


class FailureNotice(QWidget):
    """The sentence, hint and details of one failure; hidden parts take no room."""

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
        self._themes = themes
        self._icon = QLabel()
        self._icon.setAlignment(alignment)
        self._icon.setVisible(with_icon)
        self._sentence = selectable_label(sentence_look, alignment)
        self._hint = selectable_label("soft", alignment)
        self._detail = selectable_label("soft", Qt.AlignmentFlag.AlignLeft)
        self._detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details_button = QPushButton(self.tr("Details"))
        self._details_button.setProperty("look", "link")
        self._details_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._details_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._details_button.clicked.connect(self._on_details_clicked)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._sentence)
        layout.addWidget(self._hint)
        layout.addWidget(self._details_button, 0, alignment)
        layout.addWidget(self._detail)

        themes.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_failure(self, sentence: str, hint: str = "", detail: str = "") -> None:
        """Show this failure, its details folded away."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._detail.setText(detail)
        self._detail.setVisible(False)
        self._details_button.setVisible(bool(detail))
        self._details_button.setText(self.tr("Details"))
        self.setAccessibleName(f"{sentence} {hint}".strip())

    def _on_details_clicked(self) -> None:
        shown = not self._detail.isVisible()
        self._detail.setVisible(shown)
        self._details_button.setText(self.tr("Hide details") if shown else self.tr("Details"))

    def _on_theme_changed(self) -> None:
        tokens: theme.Theme = self._themes.theme
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.icon_pixmap("warning", tokens.warning, _ICON_PX, ratio))
