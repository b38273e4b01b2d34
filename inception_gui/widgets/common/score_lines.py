"""A few classes with their probabilities as bars, to read and not to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from inception_gui.widgets.common import theme, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel

_STEPS: Final = 1000


class ScoreLines(QWidget):
    """Shows up to `most` names; each with its probability and a bar."""

    def __init__(self, most: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        self._lines = [_Line() for _ in range(most)]
        for line in self._lines:
            layout.addWidget(line)
            line.hide()

    @property
    def lines(self) -> list[str]:
        """What is shown."""
        return [line.words for line in self._lines if not line.isHidden()]

    def show_scores(self, scores: Sequence[tuple[str, float]]) -> None:
        """Show these names and probabilities, 0..1."""
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(scores))
            if place < len(scores):
                line.show_score(*scores[place])


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._name = ElidingLabel(look="")
        self._share = QLabel()
        self._share.setFont(theme.font("soft", tabular=True))
        self._bar = QProgressBar(textVisible=False, maximum=_STEPS)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._name, 1)
        line.addWidget(self._share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(line)
        layout.addWidget(self._bar)

    @property
    def words(self) -> str:
        return f"{self._name.text()}, {self._share.text()}"

    def show_score(self, name: str, share: float) -> None:
        self._name.set_parts(name)
        self._name.setToolTip(name)
        self._share.setText(wording.percent(share))
        self._bar.setValue(round(share * _STEPS))
        self._bar.setAccessibleName(self.words)
