"""File dialogs: the only modal windows of the program, opened without blocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from inception_gui.widgets.common.language import tr


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
    return dialog
