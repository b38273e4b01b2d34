"""File dialogs: the only modal windows of the program, opened without blocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from inception_gui.widgets.common.language import tr

_SIZE_PX: Final = (860, 520)
_SHARE_OF_SCREEN: Final = 0.9
_PLACES_PX: Final = 150


def choose_files(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    then: Callable[[list[Path]], None],
    folder: str = "",
) -> QFileDialog:
    """Let the user choose files to read; "All files" is offered after `filters`."""
    return _open(_reading_dialog(parent, title, filters, folder), then)


def choose_file(
    parent: QWidget,
    title: str,
    filters: Sequence[str],
    then: Callable[[Path], None],
    folder: str = "",
) -> QFileDialog:
    """Let the user choose one file to read; "All files" is offered after `filters`."""
    dialog = _reading_dialog(parent, title, filters, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, lambda chosen: then(chosen[0]))


def choose_folder(
    parent: QWidget, title: str, folder: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Let the user choose a folder, to read from or to write to."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, lambda chosen: then(chosen[0]))


def choose_target(
    parent: QWidget,
    title: str,
    proposal: str,
    filters: Sequence[str],
    then: Callable[[Path], None],
    *,
    confirms: bool = True,
) -> QFileDialog:
    """Let the user choose where a file is written.

    The first suffix of the chosen filter completes a name without one, before the dialog asks
    whether to replace a file of that name. With `confirms` False it does not ask.
    """
    dialog = QFileDialog(parent, title, proposal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirms)
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    return _open(dialog, lambda chosen: then(chosen[0]))


def _reading_dialog(
    parent: QWidget, title: str, filters: Sequence[str], folder: str
) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([*filters, tr("All files (*)")])
    return dialog


def _suffix(name_filter: str) -> str:
    return name_filter.partition("*.")[2].split()[0].rstrip(")")


def _open(dialog: QFileDialog, then: Callable[[list[Path]], None]) -> QFileDialog:
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    _make_room(dialog)
    return dialog


def _make_room(dialog: QFileDialog) -> None:
    """Give Qt's own dialog, where the system has none, the room for names, places and dates."""
    tree, splitter = dialog.findChild(QTreeView), dialog.findChild(QSplitter)
    if not isinstance(tree, QTreeView) or not isinstance(splitter, QSplitter):
        return
    room = dialog.screen().availableSize() * _SHARE_OF_SCREEN
    dialog.resize(QSize(*_SIZE_PX).boundedTo(room))
    splitter.setSizes([_PLACES_PX, dialog.width() - _PLACES_PX])
    heads = tree.header()
    heads.setStretchLastSection(False)
    heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, heads.count()):
        heads.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
