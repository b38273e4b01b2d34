"""Connects the network's loader with the chip, its menu and the first-start panel."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inception_gui.core.types import Mode, Progress
from inception_gui.core.weights import catalog
from inception_gui.errors import UserError
from inception_gui.widgets.common import file_dialogs
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.network.chip import NetworkChip
from inception_gui.widgets.network.first_start_panel import FirstStartPanel
from inception_gui.widgets.network.menu import NetworkMenu
from inception_gui.widgets.network.weights_asker import WeightsAsker
from inception_gui.widgets.network.wording import (
    WEIGHTS_FILTER,
    NetworkText,
    download_offer,
    in_window,
    network_text,
)
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus

if TYPE_CHECKING:
    from inception_gui.widgets.network.weights_controller import WeightsController


class NetworkController(QObject):
    """Shows the state of a loader, and loads what the user chooses.

    Signals:
        text_changed(): `text` has changed.
        refused(UserError): a change was refused; the network is as before.
    """

    text_changed = Signal()
    refused = Signal(object)

    def __init__(
        self, loader: NetworkLoader, chip: NetworkChip, themes: ThemeSource, window: QWidget
    ) -> None:
        super().__init__(window)
        self._loader = loader
        self._chip = chip
        self._window = window
        self.text: NetworkText = network_text(loader)
        self.panel = FirstStartPanel(themes)
        self.panel.hide()
        self._themes = themes
        self._pages: QStackedWidget | None = None
        self._weights: WeightsController | None = None
        self.asker = WeightsAsker(loader, window)
        self.menu = NetworkMenu(window)
        chip.setMenu(self.menu)

        self.panel.download_requested.connect(loader.download)
        self.panel.cancel_requested.connect(loader.cancel_download)
        self.panel.file_requested.connect(self._on_file_requested)
        self.menu.mode_chosen.connect(self.choose_mode)
        self.menu.device_chosen.connect(self.choose_device)
        self.menu.weights_file_requested.connect(self._on_file_requested)
        self.menu.weights_requested.connect(lambda: self.weights.open_page())
        self.menu.alone_requested.connect(lambda: loader.use_beside(None))
        self.panel.others_requested.connect(lambda: self.weights.open_manual_download())
        loader.status_changed.connect(self._on_status_changed)
        loader.download_progressed.connect(self._on_download_progressed)
        loader.refused.connect(self._on_refused)
        self._on_status_changed(loader.status)

    def show_pages_in(self, pages: QStackedWidget) -> None:
        """Show the page of weights among these."""
        self._pages = pages

    @property
    def weights(self) -> WeightsController:
        """The page of weights; built on first use."""
        if self._weights is None:
            from inception_gui.widgets.network.weights_controller import WeightsController

            self._weights = WeightsController(self._loader, self._themes, self._window, self.asker)
            if self._pages is not None:
                self._weights.take_pages(self._pages)
        return self._weights

    def choose_mode(self, mode: Mode) -> None:
        """Load the network in this mode."""
        self.choose(self._loader.choice.device, mode)

    def choose_device(self, device: str) -> None:
        """Load the network on this device."""
        self.choose(device, self._loader.choice.mode)

    def choose(self, device: str, mode: Mode) -> None:
        """Load the network on this device in this mode, if it is not there already."""
        wanted = replace(self._loader.choice, device=device, mode=mode)
        if wanted != self._loader.choice:
            self._loader.load(wanted)

    def _on_status_changed(self, status: NetworkStatus) -> None:
        self.text = network_text(self._loader)
        self._chip.set_state(self.text.state, self.text.chip, self.text.tooltip)
        self.menu.show_choice(self._loader.choice.mode, self._loader.choice.device)
        inference = self._loader.inference
        further = inference.further if inference is not None else None
        self.menu.show_beside(further.weights.title if further is not None else "")
        if status is NetworkStatus.MISSING:
            self.panel.show_missing(*download_offer())
        elif status is NetworkStatus.FAILED and self._loader.error is not None:
            default = catalog.CATALOG[catalog.DEFAULT_KEY]
            error = in_window(self._loader.error, default, self._loader.store.folder)
            self.panel.show_failed(error.sentence, error.hint, error.detail)
            self._ask_about(self._loader.error)
        elif status is NetworkStatus.DOWNLOADING:
            self.panel.show_progress(0, None)
        self.panel.setVisible(
            status in (NetworkStatus.MISSING, NetworkStatus.FAILED, NetworkStatus.DOWNLOADING)
        )
        self.text_changed.emit()

    def _on_download_progressed(self, progress: Progress) -> None:
        self.panel.show_progress(progress.done, progress.total)

    def _on_file_requested(self) -> None:
        file_dialogs.choose_file(
            self._window,
            self.tr("Use weights file"),
            [tr(WEIGHTS_FILTER)],
            self.use_file,
        )

    def use_file(self, path: Path) -> None:
        """Use a weights file; ask what its classes are called if nothing says it."""
        self.asker.take(path, lambda: self._loader.use_file(path), uses=True)

    def _on_refused(self, error: UserError) -> None:
        if not self._ask_about(error):
            self.refused.emit(error)

    def _ask_about(self, error: UserError) -> bool:
        """Ask for what is missing; return whether that is why weights could not be loaded."""
        from inception_gui.core.weights.describe import LabelsNeededError

        if not isinstance(error, LabelsNeededError):
            return False
        self.asker.take(error.path, lambda: self.refused.emit(error), uses=True)
        return True
