"""The panel on the start page that offers an unfinished run; also names runs for menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inception_gui.widgets.common import wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from inception_gui.core.runs.records import Purpose, RunSummary

_PURPOSES: Final[dict[Purpose, str]] = {
    "classify": "",
    "sort": QT_TR_NOOP(", for a sort"),
    "follow": QT_TR_NOOP(", of a folder that was followed"),
    "dry_run": QT_TR_NOOP(", for a dry run of a sort"),
}


class UnfinishedRun(QFrame):
    """A card about one run; hidden while there is none to offer.

    Signals:
        open_requested(RunSummary)
        resume_requested(RunSummary)
        delete_requested(RunSummary)
    """

    open_requested = Signal(object)
    resume_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: RunSummary | None = None
        self.setProperty("look", "card")
        self._title = ElidingLabel(look="strong")
        self._words = QLabel()
        self._words.setProperty("look", "soft")
        self._words.setWordWrap(True)
        self.resume = QPushButton(self.tr("Resume"))
        self.resume.setProperty("look", "accent")
        self.open = QPushButton(self.tr("Open"))
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Deletes its results. The images are not changed."))
        for button, signal in (
            (self.resume, self.resume_requested),
            (self.open, self.open_requested),
            (self.delete, self.delete_requested),
        ):
            button.clicked.connect(lambda _on, signal=signal: signal.emit(self._run))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.resume, self.open, self.delete):
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
        """The run that is offered."""
        return self._run

    def offer(self, run: RunSummary | None) -> None:
        """Offer this run, or none."""
        self._run = run
        self.setVisible(run is not None)
        if run is None:
            return
        self._title.set_parts(name_of(run), self.tr(" is unfinished"))
        done = wording.images(run.done)
        if run.total:
            done = self.tr("{0} of {1}").format(wording.count(run.done), wording.images(run.total))
        when = wording.moment(run.created, wording.OF_THIS_YEAR)
        words = self.tr("{0} classified, started {1}. The results so far are saved.")
        self._words.setText(words.format(done, when))


def name_of(run: RunSummary) -> str:
    """The name of a run: the first file or folder that was opened."""
    if not run.dropped:
        return tr("Run")
    more = len(run.dropped) - 1
    first = run.dropped[0].name or str(run.dropped[0])
    return tr("{0} and {1} more").format(first, wording.count(more)) if more else first


def line_of(run: RunSummary) -> str:
    """A run on one line, for a menu."""
    when = wording.moment(run.created)
    words = "" if run.state == "finished" else tr(", unfinished")
    if run.state == "running":
        words = tr(", running")
    words += tr(_PURPOSES[run.purpose])
    name = wording.without_mnemonics(name_of(run))
    return f"{name} · {wording.images(run.done)}{words} · {when}"
