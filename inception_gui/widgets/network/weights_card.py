"""The card of one set of weights: facts, buttons, and the progress of a download."""

from __future__ import annotations

import html
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.errors import UserError
from inception_gui.widgets.common.failure_notice import FailureNotice
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.download_row import DownloadRow
from inception_gui.widgets.network.manual_download import FileFacts, ManualDownload, WrappedText

_NARROW_PX: Final = 560

State = Literal["absent", "here", "loading", "in_use"]


@dataclass(frozen=True, slots=True)
class WeightsFacts:
    """What a card shows. `sha256` is the whole hash, the published part of it, or empty."""

    name: str
    title: str
    state: State
    facts: str
    licence: str = ""
    licence_url: str = ""
    short_sha256: str = ""
    sha256: str = ""
    can_be_used: bool = True
    can_be_removed: bool = False
    has_own_classes: bool = False
    """Whether people may say what its classes are called."""
    can_be_beside: bool = False
    """Whether it may name every image beside the weights in use."""
    is_beside: bool = False
    """Whether it does."""
    manual: FileFacts | None = None


_STATES: Final[dict[State, str]] = {
    "absent": QT_TR_NOOP("Not downloaded"),
    "here": QT_TR_NOOP("On this computer"),
    "loading": QT_TR_NOOP("Loading…"),
    "in_use": QT_TR_NOOP("In use"),
}


class WeightsCard(QFrame):
    """Shows facts, the progress of a download and problems; its signals are its buttons."""

    use_requested = Signal(str)
    beside_requested = Signal(str, bool)
    download_requested = Signal(str)
    cancel_requested = Signal(str)
    remove_requested = Signal(str)
    classes_requested = Signal(str)
    recheck_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._name = ""
        self._facts: WeightsFacts | None = None
        self._is_sure = False
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("look", "strong")
        self._state = QLabel()
        self._line = QLabel(
            wordWrap=True, openExternalLinks=True, textFormat=Qt.TextFormat.RichText
        )
        self._line.setProperty("markup", True)
        self._line.setProperty("look", "soft")
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._hash_link = self._link(self._on_hash_toggled)
        self._manual_link = self._link(self._on_manual_toggled)
        self._manual_link.setText(self.tr("Download manually"))
        links = QHBoxLayout()
        links.setSpacing(8)
        links.addWidget(self._hash_link)
        links.addWidget(self._manual_link)
        links.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._state)
        words.addWidget(self._line)

        self._use = self._button(self.tr("Use"), self._on_use)
        self._beside = self._button(self.tr("Use beside"), self._on_beside)
        self._download = self._button(self.tr("Download"), self._on_download)
        self._classes = self._button(self.tr("Classes…"), self._on_classes)
        self._classes.setToolTip(
            self.tr("What its classes are called, and how images are prepared for it")
        )
        self._remove = self._button(self.tr("Delete"), self._on_remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._use, self._beside, self._download, self._classes, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(words, 1)
        self._top.addLayout(buttons)

        self._progress = DownloadRow(clock=clock)
        self._progress.cancel_requested.connect(lambda: self.cancel_requested.emit(self._name))
        self._progress.hide()
        self._failure = FailureNotice(
            themes, alignment=Qt.AlignmentFlag.AlignLeft, with_icon=False, sentence_look="warning"
        )
        self._failure.hide()
        self._hash = WrappedText()
        self._hash.setAccessibleName(self.tr("SHA-256"))
        self._hash.hide()
        self._manual = ManualDownload()
        self._manual.recheck_requested.connect(self.recheck_requested)
        self._manual.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(self._top)
        layout.addLayout(links)
        for part in (self._progress, self._failure, self._hash, self._manual):
            layout.addWidget(part)

    def show_facts(self, facts: WeightsFacts) -> None:
        """Show these weights in their present state."""
        if facts == self._facts:
            return
        self._facts, self._name = facts, facts.name
        self._title.setText(facts.title)
        self.setAccessibleName(facts.title)
        state = self.tr("Used beside the weights in use") if facts.is_beside else ""
        self._show_state(
            state or tr(_STATES[facts.state]), bool(state) or facts.state in ("loading", "in_use")
        )
        line = html.escape(facts.facts)
        if facts.licence:
            address, licence = html.escape(facts.licence_url), html.escape(facts.licence)
            line += f' · <a href="{address}">{licence}</a>'
        self._line.setText(line)
        self._hash_link.setText(facts.short_sha256)
        self._hash_link.setToolTip(facts.sha256)
        self._hash_link.setVisible(bool(facts.sha256))
        self._hash.setPlainText(facts.sha256)
        self._hash.setVisible(bool(facts.sha256) and self._hash_link.isChecked())
        self._manual_link.setVisible(facts.manual is not None)
        if facts.manual is not None:
            self._manual.set_facts(facts.manual)
        self._manual.setVisible(facts.manual is not None and self._manual_link.isChecked())
        self._forget_remove()
        self._show_buttons()

    def show_progress(self, done_bytes: int, total_bytes: int | None) -> None:
        """Show the progress of a download."""
        self._failure.hide()
        self._progress.show_download(done_bytes, total_bytes)
        self._progress.show()
        self._show_buttons()

    def hide_progress(self) -> None:
        """The download is over."""
        self._progress.restart()
        self._progress.hide()
        self._show_buttons()

    def show_manual_download(self) -> None:
        """Unfold how to download the file on another computer."""
        self._manual_link.setChecked(True)

    def show_checked(self, is_verified: bool) -> None:
        """Show that the file was read again and is intact."""
        self._failure.hide()
        if self._facts is not None:
            state = tr(_STATES[self._facts.state])
            # Without a published hash the bytes cannot be proved to be the publisher's.
            words = self.tr("{0}, verified") if is_verified else self.tr("{0}, readable")
            self._show_state(words.format(state), is_strong=True)

    def show_problem(self, error: UserError) -> None:
        """Show why something could not be done with these weights."""
        self._failure.set_failure(error.sentence, error.hint, error.detail)
        self._failure.show()

    def hide_problem(self) -> None:
        """Hide the problem that is shown, if any."""
        self._failure.hide()

    def _show_state(self, text: str, is_strong: bool) -> None:
        self._state.setText(text)
        self._state.setProperty("look", "accent" if is_strong else "soft")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    def _show_buttons(self) -> None:
        facts = self._facts
        if facts is None:
            return
        is_downloading = not self._progress.isHidden()
        here = facts.state == "here"
        self._use.setVisible(here and facts.can_be_used)
        offers = facts.can_be_beside or facts.is_beside
        self._beside.setVisible(here and (offers or facts.has_own_classes))
        self._beside.setEnabled(offers)
        self._beside.setText(
            self.tr("Stop using beside") if facts.is_beside else self.tr("Use beside")
        )
        self._beside.setToolTip(
            self.tr("Only the weights in use name images from now on")
            if facts.is_beside
            else self.tr("Every image gets two answers: of the weights in use, and of these")
            if facts.can_be_beside
            else self.tr(
                "Only classes that were taught with the weights in use, and from the same block, "
                "can be used beside them"
            )
        )
        self._download.setVisible(facts.state == "absent" and not is_downloading)
        self._classes.setVisible(facts.has_own_classes)
        self._remove.setVisible(here and facts.can_be_removed)

    def _on_use(self) -> None:
        self.use_requested.emit(self._name)

    def _on_beside(self) -> None:
        if self._facts is not None:
            self.beside_requested.emit(self._name, not self._facts.is_beside)

    def _on_download(self) -> None:
        self.download_requested.emit(self._name)

    def _on_classes(self) -> None:
        self.classes_requested.emit(self._name)

    def _on_remove(self) -> None:
        # Asked again, in place: a deleted file cannot be restored.
        if self._is_sure:
            self.remove_requested.emit(self._name)
            return
        self._is_sure = True
        self._remove.setText(self.tr("Really delete"))

    def _forget_remove(self) -> None:
        self._is_sure = False
        self._remove.setText(self.tr("Delete"))

    def _on_hash_toggled(self, shown: bool) -> None:
        self._hash.setVisible(shown)

    def _on_manual_toggled(self, shown: bool) -> None:
        self._manual.setVisible(shown)

    def _link(self, on_toggled: Callable[[bool], None]) -> QPushButton:
        link = QPushButton()
        link.setCheckable(True)
        link.setProperty("look", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.toggled.connect(on_toggled)
        return link

    def _button(self, text: str, on_clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(on_clicked)
        return button

    # Qt's own names

    def leaveEvent(self, event: QEvent) -> None:
        self._forget_remove()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= _NARROW_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if wide else down)
        super().resizeEvent(event)
