"""File dialogs: the only modal windows of the program, opened without blocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_pictures(
    parent: QWidget, folder: str, suffixes: Sequence[str], then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose picture files."""
    dialog = QFileDialog(parent, parent.tr("Open pictures"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for suffix in suffixes)
    dialog.setNameFilters(
        [parent.tr("Pictures ({0})").format(patterns), parent.tr("All files (*)")]
    )
    return _open(dialog, then)


def choose_folder(parent: QWidget, folder: str, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Let the user choose a folder of pictures."""
    dialog = QFileDialog(parent, parent.tr("Open a folder of pictures"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def choose_weights(parent: QWidget, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Let the user choose a weights file."""
    dialog = QFileDialog(parent, parent.tr("Use a weights file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [parent.tr("Weights (*.pth *.pt *.safetensors)"), parent.tr("All files (*)")]
    )
    return _open(dialog, then)


def choose_explanation(
    parent: QWidget,
    title: str,
    proposal: str,
    filters: Sequence[str],
    then: Callable[[list[Path]], None],
) -> QFileDialog:
    """Let the user choose where a heat map is saved; asks before it replaces a file."""
    dialog = QFileDialog(parent, title, proposal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))

    def use_suffix(name_filter: str) -> None:
        dialog.setDefaultSuffix(name_filter.partition("*.")[2].split()[0].rstrip(")"))

    dialog.filterSelected.connect(use_suffix)
    use_suffix(filters[0])
    return _open(dialog, then)


def choose_result_file(
    parent: QWidget, proposal: str, name_filter: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose where results are written; asks before it replaces a file."""
    dialog = QFileDialog(parent, parent.tr("Export the results"), proposal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([name_filter])
    return _open(dialog, then)


def choose_sorting_folder(
    parent: QWidget, folder: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose where the folders by class are made."""
    return choose_target_folder(parent, parent.tr("Make the folders in"), folder, then)


def choose_target_folder(
    parent: QWidget, title: str, folder: str, then: Callable[[list[Path]], None]
) -> QFileDialog:
    """Let the user choose a folder that files are written into."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[list[Path]], None]) -> QFileDialog:
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
