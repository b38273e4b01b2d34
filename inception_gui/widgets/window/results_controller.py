"""Exports the results of whatever list is shown, and lists what was skipped in folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from inception_gui.core.exports.formats import FORMATS
from inception_gui.core.items.skipped import lines
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.reveal_in_files import reveal
from inception_gui.widgets.common.text_window import show_text

if TYPE_CHECKING:
    from inception_gui.widgets.pictures.controller import PicturesController
    from inception_gui.widgets.shell.window_shell import WindowShell
    from inception_gui.widgets.window.lazy_page import LazyPage
    from inception_gui.workers.session import Session

_OFFERED: Final = {form.suffix: name for name, form in FORMATS.items() if name != "table"}


class ResultsController(QObject):
    """A run has its own panel for exports; loose images are exported from the menu."""

    def __init__(
        self, session: Session, shell: WindowShell, pictures: LazyPage[PicturesController]
    ) -> None:
        super().__init__(shell.window)
        self._session = session
        self._shell = shell
        self._pictures = pictures
        self._export = shell.actions.export
        self._export.triggered.connect(lambda _on: self._on_export())
        pictures.built.connect(self._on_built)
        session.current_changed.connect(lambda _row: self._update())
        session.output.exporter.exported.connect(self._on_exported)
        session.output.exporter.went_wrong.connect(self._on_went_wrong)
        self._update()

    def export_as(self, path: Path) -> None:
        """Export all images that are here in the format of the suffix."""
        name = _OFFERED.get(path.suffix.lower(), "csv")
        self._shell.open_handler.save_folder.note_file(path)
        self._session.output.exporter.export(path, name, None)

    # Inside

    def _update(self) -> None:
        self._export.setEnabled(len(self._session.items) > 0)

    def _on_export(self) -> None:
        pictures = self._pictures.controller
        drawer = pictures.page.run_panel.drawer
        if self._session.is_run and drawer is not None:
            pictures.show()
            drawer.open_export()
            return
        paths = self._session.items.columns.paths
        first = next((Path(path).parent for path in paths if path), Path.home())
        folder = self._shell.open_handler.save_folder.or_else(first)
        file_dialogs.choose_target(
            self._shell.window,
            self.tr("Export results"),
            str(folder / "results.csv"),
            [f"{tr(FORMATS[name].title)} (*{suffix})" for suffix, name in _OFFERED.items()],
            self.export_as,
        )

    @property
    def _is_panel_shown(self) -> bool:
        """Whether the panel that exports is open, which reports on exports itself."""
        pictures = self._pictures.existing
        return pictures is not None and pictures.is_export_panel_shown

    def _on_exported(self, path: Path) -> None:
        if self._is_panel_shown:
            return
        words = self.tr("Saved as {0}").format(path)
        if (incomplete := self._session.output.exporter.incomplete) is not None:
            words += f". {incomplete.words}"
        self._shell.banner.show_news(words, self.tr("Show in folder"), lambda: reveal(path))

    def _on_went_wrong(self, error: UserError) -> None:
        if not self._is_panel_shown:
            self._shell.banner.show_problem(error.sentence, error.hint, error.detail)

    def _on_built(self) -> None:
        line = self._pictures.controller.page.run_panel.run_line
        line.skipped_requested.connect(self._on_skipped)

    def _on_skipped(self) -> None:
        text = "\n".join(lines(self._session.skipped))
        show_text(self._shell.window, self.tr("Skipped files"), text)
