"""What the start page offers besides a drop: samples, videos, cameras, help, recent runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.common.flow_layout import FlowLayout
from inception_gui.widgets.shell.sample_row import SampleRow

RUNS_SHOWN: Final = 4
_LINE_PX: Final = 420
_ELIDE: Final = Qt.TextElideMode.ElideMiddle


class StartOffers(QWidget):
    """Links, and the last runs by name.

    Signals:
        sample_chosen(Path): open this image.
        video_requested(), camera_requested(), classes_requested(), steps_requested()
        run_chosen(object): what came with the line of a run.
    """

    sample_chosen = Signal(Path)
    video_requested = Signal()
    camera_requested = Signal()
    classes_requested = Signal()
    steps_requested = Signal()
    run_chosen = Signal(object)

    def __init__(self, names: str, parent: QWidget | None = None) -> None:
        """`names` says what the network can name."""
        super().__init__(parent)
        self._names = QLabel(names, wordWrap=True)
        self._names.setProperty("look", "soft")
        self._names.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.samples = SampleRow()
        self.samples.chosen.connect(self.sample_chosen)
        links = FlowLayout(spacing=4, align=Qt.AlignmentFlag.AlignHCenter)
        for text, signal in (
            (self.tr("Open a video"), self.video_requested),
            (self.tr("Use a camera"), self.camera_requested),
            (self.tr("First steps"), self.steps_requested),
            (self.tr("All classes"), self.classes_requested),
        ):
            link = _link(text)
            link.clicked.connect(signal)
            links.addWidget(link)
        self._recent = QWidget()
        self._lines = QVBoxLayout(self._recent)
        self._lines.setContentsMargins(0, 6, 0, 0)
        self._lines.setSpacing(2)
        self._recent.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.samples)
        column.addLayout(links)
        column.addWidget(self._names)
        column.addWidget(self._recent)

    def show_runs(self, runs: Sequence[tuple[str, object]]) -> None:
        """Offer these runs by their lines."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        heading = QLabel(self.tr("Recent"))
        heading.setProperty("look", "strong")
        self._lines.addWidget(heading)
        for line, run in runs[:RUNS_SHOWN]:
            link = _link(line)
            link.setText(link.fontMetrics().elidedText(line, _ELIDE, _LINE_PX))
            link.setToolTip(line)
            link.clicked.connect(partial(self._on_run, run))
            self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent.setVisible(bool(runs))

    def _on_run(self, run: object) -> None:
        self.run_chosen.emit(run)


def _link(text: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("look", "link")
    link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
