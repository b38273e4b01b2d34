"""The dialog that asks what the classes of weights are called, and how images are prepared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Item
from inception_gui.core.weights.catalog import RECIPES
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs, wording
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import translated
from inception_gui.widgets.network.recipe_column import RecipeColumn
from inception_gui.workers.network.weights_naming import WeightsNaming

if TYPE_CHECKING:
    from inception_gui.core.jobs.examine_weights import ExaminedWeights
    from inception_gui.core.jobs.try_recipes import Tried

_SIZE_PX: Final = (880, 560)
_SHARE_OF_SCREEN: Final = 0.9
_FOUR_ACROSS_PX: Final = 720
_FIRST: Final = 5
_LAST: Final = 3


class LabelsDialog(QDialog):
    """Names from a file or ImageNet's, and one of the usual preprocessings.

    Signals:
        chosen(Path | None, str): the file with the names, None for those that are known; the
            preprocessing, "" for the weights' own.
    """

    chosen = Signal(object, str)

    def __init__(
        self,
        naming: WeightsNaming,
        examined: ExaminedWeights,
        item: Item | None,
        parent: QWidget,
        folder: str = "",
    ) -> None:
        """`item` is the image on display, on which the preprocessings are tried."""
        super().__init__(parent)
        self._naming, self._examined, self._item = naming, examined, item
        self._folder = folder or str(examined.path.parent)
        self._file: Path | None = None
        self._from_file: LabelSet | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Classes of “{0}”").format(shown_name(examined.path)))

        inside = QWidget()
        inside.setProperty("look", "canvas")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        self._add_names(column)
        column.addSpacing(8)
        self._add_recipes(column)
        column.addStretch(1)
        scrolling = QScrollArea(widgetResizable=True)
        scrolling.setWidget(inside)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.use = QPushButton(self.tr("Use these classes"))
        self.use.setProperty("look", "accent")
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 10, 20, 12)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        self.resize(min(_SIZE_PX[0], room.width()), min(_SIZE_PX[1], room.height()))

        naming.named.connect(self._on_named)
        naming.not_named.connect(self._on_not_named)
        naming.tried.connect(self._on_tried)
        naming.trying_ended.connect(self._on_trying_ended)
        self.finished.connect(lambda _result: naming.stop())
        self._show_names()
        self._show_columns(_SIZE_PX[0])
        if item is not None:
            naming.try_recipes(examined.path, examined.classes, item)

    @property
    def preview(self) -> str:
        """The first and last names, or why there are none."""
        return self._preview.text()

    @property
    def trial(self) -> str:
        """On what the preprocessings are tried."""
        return self._trial.text()

    def read_names(self, file: Path) -> None:
        """Take the names in this file."""
        self._file, self._from_file = file, None
        self.from_file.setChecked(True)
        self._file_name.set_parts(shown_name(file))
        self._preview.setText(self.tr("Reading the names…"))
        self._naming.read_names(file, self._examined.classes)
        self._show_use()

    def choose_recipe(self, recipe: str) -> None:
        """Use this preprocessing."""
        self.columns[recipe].choice.setChecked(True)

    # Inside

    def _add_names(self, column: QVBoxLayout) -> None:
        examined = self._examined
        heading = QLabel(self.tr("Classes"))
        heading.setProperty("look", "strong")
        self._question = QLabel(self._question_text(), wordWrap=True)
        self.known = QRadioButton(self._known_text())
        self.known.setVisible(examined.labels is not None)
        self.from_file = QRadioButton(self.tr("Names from a file"))
        self.file_button = QPushButton(self.tr("Choose file…"))
        self.file_button.clicked.connect(self._on_choose_file)
        self._file_name = ElidingLabel()
        kinds = QLabel(
            self.tr(
                "One name per line in the order of the network’s outputs, JSON such as "
                "class_indices.json, or CSV."
            ),
            wordWrap=True,
        )
        kinds.setProperty("look", "soft")
        self._preview = QLabel(wordWrap=True)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._preview.setAccessibleName(self.tr("Names of the classes"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.from_file)
        line.addWidget(self.file_button)
        line.addWidget(self._file_name, 1)
        for part in (heading, self._question, self.known):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(kinds)
        column.addWidget(self._preview)
        self._names = QButtonGroup(self)
        for button in (self.known, self.from_file):
            self._names.addButton(button)
        (self.known if examined.labels is not None else self.from_file).setChecked(True)
        self._names.buttonToggled.connect(lambda _button, _on: self._show_names())

    def _add_recipes(self, column: QVBoxLayout) -> None:
        heading = QLabel(self.tr("Preprocessing"))
        heading.setProperty("look", "strong")
        words = QLabel(
            self.tr(
                "How images were prepared when the network was trained. The right choice usually "
                "gives the clearest prediction for an image that shows one of the classes."
            ),
            wordWrap=True,
        )
        words.setProperty("look", "soft")
        self._trial = QLabel(wordWrap=True)
        self._trial.setProperty("look", "soft")
        if self._item is None:
            self._trial.setText(
                self.tr("Open an image before you add weights to compare what each of them gives.")
            )
        else:
            self._trial.setText(self.tr("Trying them on “{0}”…").format(self._item.name))
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._recipes = QButtonGroup(self)
        keys = [*RECIPES, *([""] if not self._examined.recipe else [])]
        self.columns = {key: RecipeColumn(key) for key in keys}
        for each in self.columns.values():
            self._recipes.addButton(each.choice)
        self.choose_recipe(self._examined.recipe)
        for part in (heading, words, self._trial):
            column.addWidget(part)
        column.addLayout(self._grid)

    def _question_text(self) -> str:
        examined = self._examined
        count = wording.count(examined.classes)
        if examined.labels is None:
            words = self.tr(
                "The network has {0} classes, and the file does not say what they are called."
            )
        elif examined.is_assumed:
            words = self.tr(
                "The network has {0} classes, as many as ImageNet, but the file does not say that "
                "they are ImageNet’s."
            )
        else:
            words = self.tr("The network has {0} classes.")
        return words.format(count)

    def _known_text(self) -> str:
        if self._examined.is_assumed:
            return self.tr("They are the classes of ImageNet")
        return self.tr("Names from {0}").format(self._examined.labels_from)

    @property
    def _labels(self) -> LabelSet | None:
        return self._examined.labels if self.known.isChecked() else self._from_file

    def _name_of(self, index: int) -> str:
        labels = self._labels
        return labels[index].name if labels is not None else self.tr("class {0}").format(index)

    def _show_names(self) -> None:
        labels = self._labels
        if labels is not None:
            self._preview.setText(_preview(labels, self.tr("{0} names: {1}")))
        elif self._file is None:
            self._preview.setText("")
        for each in self.columns.values() if hasattr(self, "columns") else ():
            each.rename(self._name_of)
        self._show_use()

    def _show_use(self) -> None:
        if hasattr(self, "use"):
            self.use.setEnabled(self._labels is not None)

    def _show_columns(self, width: int) -> None:
        across = len(self.columns) if width >= _FOUR_ACROSS_PX else 2
        for place, each in enumerate(self.columns.values()):
            self._grid.addWidget(each, place // across, place % across)
        for number in range(len(self.columns)):
            self._grid.setColumnStretch(number, int(number < across))

    def _on_choose_file(self) -> None:
        file_dialogs.choose_file(
            self,
            self.tr("Names of the classes"),
            [self.tr("Names ({0})").format("*.txt *.json *.csv *.tsv")],
            self.read_names,
            self._folder,
        )

    def _on_named(self, file: Path, labels: LabelSet) -> None:
        if file == self._file:
            self._from_file = labels
            self._show_names()

    def _on_not_named(self, file: Path, error: UserError) -> None:
        if file == self._file:
            self._preview.setText(translated(str(error)))

    def _on_tried(self, tried: Tried) -> None:
        self.columns[tried.recipe].show_best(tried.best, self._name_of)

    def _on_trying_ended(self, error: UserError | None) -> None:
        if error is not None:
            self._trial.setText(translated(str(error)))
        elif self._item is not None:
            self._trial.setText(self.tr("Tried on “{0}”:").format(self._item.name))

    def _on_use(self) -> None:
        recipe = next(key for key, each in self.columns.items() if each.choice.isChecked())
        self.chosen.emit(None if self.known.isChecked() else self._file, recipe)
        self.accept()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_columns(self.width())
        super().resizeEvent(event)


def _preview(labels: LabelSet, words: str) -> str:
    names = labels.names
    if len(names) <= _FIRST + _LAST:
        shown = ", ".join(names)
    else:
        shown = f"{', '.join(names[:_FIRST])} … {', '.join(names[-_LAST:])}"
    return words.format(wording.count(len(names)), shown)


def open_dialog(
    naming: WeightsNaming,
    examined: ExaminedWeights,
    item: Item | None,
    parent: QWidget,
    then: Callable[[Path | None, str], None],
) -> LabelsDialog:
    """Open the dialog over the window, without blocking; `then` gets what is chosen."""
    dialog = LabelsDialog(naming, examined, item, parent)
    dialog.chosen.connect(then)
    dialog.open()
    return dialog
