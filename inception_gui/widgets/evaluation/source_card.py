"""The card that chooses the labelled images of an evaluation, and shows what its labels mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.evaluation.dataset.labelled_set import (
    LabelFiles,
    LabelledSet,
    NumbersAskedError,
)
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.failure_notice import FailureNotice, selectable_label
from inception_gui.widgets.common.language import QT_TR_NOOP, tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.workers.evaluation.session import LabelledSource

Extra = Literal["ground_truth", "synsets", "blacklist", "mapping"]

_EXTRAS: Final[tuple[tuple[Extra, str, str], ...]] = (
    (
        "ground_truth",
        QT_TR_NOOP("Ground truth…"),
        QT_TR_NOOP("ILSVRC file with one class number per line, for a folder without subfolders"),
    ),
    (
        "synsets",
        QT_TR_NOOP("Class list…"),
        QT_TR_NOOP("WordNet ids, if the ground truth does not use ILSVRC’s numbers"),
    ),
    ("blacklist", QT_TR_NOOP("Blacklist…"), QT_TR_NOOP("Numbers of images that are skipped")),
    (
        "mapping",
        QT_TR_NOOP("Mapping…"),
        QT_TR_NOOP("CSV file: the name of a folder, then its class"),
    ),
)


class SourceCard(QFrame):
    """Chooses a source, and shows what its labels mean.

    Signals:
        source_chosen(Source)
    """

    source_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.source: LabelledSource | None = None
        title = QLabel(self.tr("Labelled images"))
        title.setProperty("look", "strong")
        self._path = ElidingLabel()
        self.folder = self._button(self.tr("Choose folder…"), self._on_folder)
        self.table = self._button(self.tr("Choose CSV file…"), self._on_table)
        self._more = QPushButton(self.tr("ILSVRC files and mappings"))
        self._more.setProperty("look", "link")
        self._more.setCheckable(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.folder, self.table):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._extras = QWidget()
        grid = QGridLayout(self._extras)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.setColumnStretch(1, 1)
        self._extra_paths: dict[str, Path | None] = {}
        self._extra_names: dict[Extra, ElidingLabel] = {}
        self._extra_clears: dict[Extra, QPushButton] = {}
        for row, (key, text, tip) in enumerate(_EXTRAS):
            button = self._button(tr(text), partial(self._on_extra, key))
            button.setToolTip(tr(tip))
            self._extra_names[key] = name = ElidingLabel()
            name.set_parts(tr(tip))
            self._extra_clears[key] = clear = QPushButton(self.tr("Remove"))
            clear.setProperty("look", "link")
            clear.clicked.connect(lambda _on, key=key: self.choose_extra(key, None))
            clear.hide()
            grid.addWidget(button, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(clear, row, 2)
        self._extras.hide()
        self._more.toggled.connect(self._extras.setVisible)

        left = Qt.AlignmentFlag.AlignLeft
        self._understood = selectable_label("strong", left)
        self._taken = selectable_label("soft", left)
        self._skipped = selectable_label("soft", left)
        self._unknown = selectable_label("warning", left)
        self._labels = selectable_label("soft", left)
        self._failure = FailureNotice(
            themes, alignment=left, with_icon=False, sentence_look="warning"
        )
        self.numbers = {
            first: self._button(text, partial(self._on_number, first))
            for first, text in ((0, self.tr("Tench is 0")), (1, self.tr("Tench is 1")))
        }
        self._numbers = QWidget()
        answers = QHBoxLayout(self._numbers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(8)
        for button in self.numbers.values():
            answers.addWidget(button)
        answers.addStretch(1)
        self._how = LabelFiles()
        self._hint = QLabel(
            self.tr(
                "A folder with one subfolder per class, named after the class or its WordNet id; "
                "or a CSV file with the columns “path” and “label”. You can also drop it here."
            ),
            wordWrap=True,
        )
        self._hint.setProperty("look", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for part in (title, self._hint):
            layout.addWidget(part)
        layout.addLayout(buttons)
        for said in (
            self._path, self._understood, self._taken, self._skipped, self._unknown, self._labels,
        ):  # fmt: skip
            layout.addWidget(said)
        layout.addWidget(self._failure)
        layout.addWidget(self._numbers)
        layout.addWidget(self._more, 0, left)
        layout.addWidget(self._extras)
        self._say_nothing()
        self._path.hide()

    def choose(self, path: Path, files: LabelFiles | None = None) -> None:
        """Choose this folder or file, and request that its labels are read.

        `files` replace the other files that are chosen, and say how labels are read.
        """
        if files is not None:
            for key, _, _ in _EXTRAS:
                self._show_extra(key, getattr(files, key))
            self._more.setChecked(self._more.isChecked() or any(self._extra_paths.values()))
            self._how = files
        elif self.source is None or self.source.path != path:
            self._how = LabelFiles()
        self.source = source = LabelledSource(
            path,
            **self._extra_paths,
            label_depth=self._how.label_depth,
            numbered_from=self._how.numbered_from,
            follow_links=self._how.follow_links,
        )
        self._path.set_parts(str(source.path))
        self._path.setToolTip(str(source.path))
        self._path.show()
        self._say_nothing()
        self._skipped.setText(self.tr("Reading the labels…"))
        self._skipped.show()
        self.source_chosen.emit(source)

    def show_understood(self, labelled: LabelledSet) -> None:
        """Show what there is to evaluate, and which labels do not match any class."""
        self._say_nothing()
        self._hint.hide()
        for label, text in (
            (self._understood, words_of.understood(labelled)),
            (self._taken, words_of.taken(labelled)),
            (self._skipped, words_of.skipped(labelled)),
            (self._unknown, words_of.unknown_labels(labelled)),
            (self._labels, words_of.unknown_lines(labelled)),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def show_problem(self, error: UserError) -> None:
        """Show why nothing can be evaluated, and ask what only the user knows."""
        self._say_nothing()
        is_question = isinstance(error, NumbersAskedError)
        hint = self.tr("Which number has the first class, tench?") if is_question else error.hint
        self._failure.set_failure(error.sentence, hint, error.detail)
        self._failure.show()
        self._numbers.setVisible(is_question)

    @property
    def words(self) -> str:
        """The texts about the source."""
        said = (self._understood, self._taken, self._skipped, self._unknown, self._labels)
        return "\n".join(label.text() for label in said if not label.isHidden())

    def _say_nothing(self) -> None:
        for part in (
            self._understood, self._taken, self._skipped, self._unknown, self._labels,
            self._failure, self._numbers,
        ):  # fmt: skip
            part.hide()

    def _on_folder(self) -> None:
        title = self.tr("Choose labelled folder")
        file_dialogs.choose_folder(self, title, self._folder(), self.choose)

    def _on_table(self) -> None:
        title, filters = self.tr("Choose table of labels"), [self.tr("Tables (*.csv)")]
        file_dialogs.choose_file(self, title, filters, self.choose, self._folder())

    def _on_number(self, first: int) -> None:
        if self.source is not None:
            self._how = replace(self._how, numbered_from=first)
            self.choose(self.source.path)

    def _on_extra(self, key: Extra) -> None:
        title = self.tr("Choose file")
        file_dialogs.choose_file(self, title, [], partial(self.choose_extra, key), self._folder())

    def choose_extra(self, key: Extra, path: Path | None) -> None:
        """Choose or remove another file that explains the labels."""
        self._show_extra(key, path)
        if self.source is not None:
            self.choose(self.source.path)

    def _show_extra(self, key: Extra, path: Path | None) -> None:
        tips = {name: tip for name, _, tip in _EXTRAS}
        self._extra_names[key].set_parts(str(path) if path else tr(tips[key]))
        self._extra_clears[key].setVisible(path is not None)
        self._extra_paths[key] = path

    def _folder(self) -> str:
        return str(self.source.path.parent) if self.source else ""

    def _button(self, text: str, on_clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _on: on_clicked())
        return button
