"""Lets the user choose what is added to the classes, opened and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inception_gui.core.files.display_name import shown_name
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.teach.project_file import SUFFIX
from inception_gui.widgets.common import file_dialogs
from inception_gui.workers.teach.session import TeachSession

if TYPE_CHECKING:
    from inception_gui.widgets.shell.window_shell import WindowShell


class FileChoices(QObject):
    """Opens the dialogs, and does what was chosen."""

    def __init__(
        self, shell: WindowShell, work: TeachSession, add: Callable[[Sequence[Path], str], None]
    ) -> None:
        """`add` adds files and folders to a class, or "" for classes of their own."""
        super().__init__(shell.window)
        self._shell = shell
        self._work = work
        self._add = add

    def add_folder(self, *, one_class: bool = False, name: str = "") -> None:
        """Add a folder: to the class `name`, as `one_class`, or each folder in it as a class."""
        opening = self._shell.open_handler

        def add(folder: Path) -> None:
            opening.last_folder = str(folder.parent)
            self._add([folder], name or (shown_name(folder) if one_class else ""))

        title = self.tr("Add a folder of images")
        file_dialogs.choose_folder(self._shell.window, title, opening.last_folder, add)

    def add_table(self) -> None:
        """Add the images that a table names, to the classes that it names."""
        opening = self._shell.open_handler

        def add(path: Path) -> None:
            opening.last_folder = str(path.parent)
            self._add([path], "")

        file_dialogs.choose_file(
            self._shell.window,
            self.tr("Add a table of images and classes"),
            [self.tr("Tables ({0})").format("*.csv *.tsv *.txt")],
            add,
            opening.last_folder,
        )

    def measure_foreign(self) -> None:
        """Measure how many images of a folder would be named as one of the classes."""
        opening = self._shell.open_handler

        def measure(folder: Path) -> None:
            opening.last_folder = str(folder.parent)
            self._work.measure_foreign([folder])

        title = self.tr("Choose a folder with images that show none of the classes")
        file_dialogs.choose_folder(self._shell.window, title, opening.last_folder, measure)

    def add_images(self, name: str) -> None:
        """Add files to a class."""
        images = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        file_dialogs.choose_files(
            self._shell.window,
            self.tr("Add images to “{0}”").format(name),
            [self.tr("Images ({0})").format(images)],
            lambda paths: self._add(paths, name),
            self._shell.open_handler.last_folder,
        )

    def new(self) -> None:
        """Start an empty project."""
        self._if_agreed(self._work.new)

    def open(self, path: Path | None = None) -> None:
        """Open this project, or one that the user chooses."""
        if path is not None:
            self._if_agreed(lambda: self._work.open(path))
        else:
            self._choose_project(self.tr("Open project"), self.open)

    def merge(self) -> None:
        """Add the classes of another project."""
        self._choose_project(self.tr("Add classes of another project"), self._work.merge)

    def save_project(self) -> None:
        """Choose where the project is saved from now on."""
        self._choose_target(
            self.tr("Save project"),
            f"{self.tr('my classes')}{SUFFIX}",
            self.tr("Projects ({0})").format(f"*{SUFFIX}"),
            self._work.save_as,
        )

    def save_classes(self) -> None:
        """Choose where the weights with these classes are saved."""
        name = self._work.path.stem if self._work.path else self.tr("my classes")
        self._choose_target(
            self.tr("Save my classes"),
            f"{name}.safetensors",
            self.tr("Weights (*.safetensors)"),
            self._work.save_classes,
        )

    def save_trained(self, then: Callable[[Path], None]) -> None:
        """Choose where the weights that were trained longer are saved."""
        name = self._work.path.stem if self._work.path else self.tr("my classes")
        self._choose_target(
            self.tr("Save trained classes"),
            f"{self.tr('{0} trained').format(name)}.safetensors",
            self.tr("Weights (*.safetensors)"),
            then,
        )

    def _choose_project(self, title: str, then: Callable[[Path], None]) -> None:
        folder = self._shell.open_handler.save_folder.remembered
        kinds = [self.tr("Projects ({0})").format(f"*{SUFFIX}")]
        file_dialogs.choose_file(self._shell.window, title, kinds, then, folder)

    def _choose_target(
        self, title: str, name: str, kind: str, then: Callable[[Path], None]
    ) -> None:
        saves = self._shell.open_handler.save_folder

        def save(path: Path) -> None:
            saves.note_file(path)
            then(path)

        proposal = str(saves.or_else(Path.home()) / name)
        file_dialogs.choose_target(self._shell.window, title, proposal, [kind], save)

    def _if_agreed(self, do: Callable[[], None]) -> None:
        """Do it at once, or ask if that would lose a project."""
        if not self._work.is_unsaved:
            do()
            return
        self._shell.banner.ask(
            self.tr("These classes are in no project file. Continuing discards them."),
            self.tr("Discard"),
            do,
            is_wished=False,
        )
