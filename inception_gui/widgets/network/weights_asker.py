"""Asks for the names of classes where weights that the user brings do not say them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inception_gui.core.types import Item
from inception_gui.workers.network.loader import NetworkLoader

if TYPE_CHECKING:
    from inception_gui.core.jobs.examine_weights import ExaminedWeights
    from inception_gui.errors import UserError
    from inception_gui.widgets.network.labels_dialog import LabelsDialog


class WeightsAsker(QObject):
    """Examines a file, asks if necessary, and adds it to the weights with the answers.

    The answers are stored with the copy of the file that is then one of the weights.
    """

    def __init__(self, loader: NetworkLoader, window: QWidget) -> None:
        super().__init__(window)
        self._loader = loader
        self._window = window
        self._naming = loader.naming
        self.item_on_display: Callable[[], Item | None] = lambda: None
        """What the preprocessings are tried on."""
        self.dialog: LabelsDialog | None = None
        self._path: Path | None = None
        self._then: Callable[[], None] = lambda: None
        self._on_asked: Callable[[], None] = lambda: None
        self._always = False
        self._uses = False
        self._adds = False
        self._naming.examined.connect(self._on_examined)
        self._naming.refused.connect(lambda _path, _error: self._then())
        loader.library.added.connect(self._on_added)
        loader.library.failed.connect(self._on_failed)

    def take(
        self,
        path: Path,
        then: Callable[[], None],
        *,
        uses: bool,
        always: bool = False,
        on_asked: Callable[[], None] = lambda: None,
    ) -> None:
        """Do `then` if the file says what its classes are called, or cannot be used at all.

        Otherwise call `on_asked`, ask, and add it; with `uses` it is loaded then. With `always` ask
        in any case.
        """
        self._path, self._then, self._uses, self._always = path, then, uses, always
        self._on_asked = on_asked
        self._naming.examine(path)

    def _on_examined(self, examined: ExaminedWeights) -> None:
        if examined.is_published or (examined.names_itself and not self._always):
            self._then()
            return
        from inception_gui.widgets.network.labels_dialog import open_dialog

        self._on_asked()

        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog = open_dialog(
            self._naming, examined, self.item_on_display(), self._window, self._on_chosen
        )
        dialog.finished.connect(lambda _result: self._on_closed(dialog))

    def _on_closed(self, dialog: LabelsDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _on_chosen(self, labels: Path | None, recipe: str) -> None:
        if self._path is not None:
            self._adds = True
            self._loader.library.add(self._path, labels, recipe or None)

    def _on_added(self, name: str) -> None:
        adds, self._adds = self._adds, False
        if adds and self._uses:
            self._loader.use(name)

    def _on_failed(self, name: str, _error: UserError) -> None:
        if not name:
            self._adds = False
