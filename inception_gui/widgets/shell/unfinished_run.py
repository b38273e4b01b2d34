"""Offers the run that was not finished, on the start page; and names runs for menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel

if TYPE_CHECKING:
    from inception_gui.core.runs.records import Purpose, RunSummary

_PURPOSES: Final[dict[Purpose, str]] = {
    "classify": "",
    "sort": ", for sorting",
    "dry_run": ", for a dry run of sorting",
}


class UnfinishedRun(QFrame):
    """A card about one run; hidden while there is none to offer.

    Signals:
        open_requested(RunSummary)
        continue_requested(RunSummary)
        discard_requested(RunSummary)
    """

    open_requested = Signal(object)
    continue_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: RunSummary | None = None
        self.setProperty("look", "card")
        self._title = ElidingLabel(look="strong")
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setWordWrap(True)
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on.setProperty("look", "accent")
        self.open = QPushButton(self.tr("Open"))
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Forget its results. The pictures are not touched."))
        for button, signal in (
            (self.go_on, self.continue_requested),
            (self.open, self.open_requested),
            (self.discard, self.discard_requested),
        ):
            button.clicked.connect(lambda _on, signal=signal: signal.emit(self._run))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.go_on, self.open, self.discard):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.hide()

    @property
    def run(self) -> RunSummary | None:
        """What is offered."""
        return self._run

    def offer(self, run: RunSummary | None) -> None:
        """Offer this run, or none."""
        self._run = run
        self.setVisible(run is not None)
        if run is None:
            return
        self._title.set_parts(name_of(run), self.tr(" is not finished"))
        done = wording.count(run.done)
        if run.total:
            done = self.tr("{0} of {1}").format(done, wording.count(run.total))
        is_one = (run.total or run.done) == 1
        when = run.created.astimezone().strftime("%d %B, %H:%M")
        words = (
            self.tr("{0} picture was classified, begun {1}. What is done is kept.")
            if is_one
            else self.tr("{0} pictures were classified, begun {1}. What is done is kept.")
        )
        if not run.total:
            words = (
                self.tr("{0} picture was classified so far, begun {1}. What is done is kept.")
                if is_one
                else self.tr(
                    "{0} pictures were classified so far, begun {1}. What is done is kept."
                )
            )
        self._words.setText(words.format(done, when))


def name_of(run: RunSummary) -> str:
    """What a run is called: the first thing dropped."""
    if not run.dropped:
        return "Run"
    more = len(run.dropped) - 1
    first = run.dropped[0].name or str(run.dropped[0])
    return f"{first} and {more:,} more" if more else first


def line_of(run: RunSummary) -> str:
    """A run in one line, for a menu."""
    when = run.created.astimezone().strftime("%d %b %Y, %H:%M")
    words = "" if run.state == "finished" else ", not finished"
    if run.state == "running":
        words = ", going on"
    words += _PURPOSES[run.purpose]
    name = name_of(run).replace("&", "&&")
    pictures = "picture" if run.done == 1 else "pictures"
    return f"{name} · {run.done:,} {pictures}{words} · {when}"
