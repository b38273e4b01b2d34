"""The setting that lets other programs of this computer ask the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from inception_gui.widgets.settings.row import SettingRow

if TYPE_CHECKING:
    from inception_gui.workers.serve.service import Service


class ServiceSection(QObject):
    """A row that switches the service on and off, and says where it is."""

    def __init__(self, service: Service, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self.switch = QPushButton()
        self.switch.clicked.connect(self._on_clicked)
        self._row = SettingRow(
            self.tr("Answer other programs"),
            "",
            self.switch,
            named=False,
            keywords=self.tr("server serve API token port HTTP"),
        )
        self.rows = [self._row]
        service.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say how it is now."""
        service = self._service
        if service.address:
            line = self.tr("On at {0} for programs that send the token in {1}.")
            self._row.set_line(line.format(service.address, service.token_file))
        else:
            self._row.set_line(
                self.tr(
                    "Programs on this computer can send an image and get its predictions. "
                    "Off at each start."
                )
            )
        self.switch.setText(self.tr("Switch off") if service.is_on else self.tr("Switch on"))

    def _on_clicked(self) -> None:
        if self._service.is_on:
            self._service.stop()
        else:
            self._service.start()
            self.show()
