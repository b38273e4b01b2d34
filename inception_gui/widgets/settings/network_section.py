"""The settings of the network: device, mode, cores, and where the weights are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from inception_gui.core.types import Mode
from inception_gui.core.wording import MODE_HINTS, MODE_TITLES
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import tr
from inception_gui.widgets.settings.row import ChoiceBox, SettingRow
from inception_gui.workers.network.device_meter import DeviceMeter

if TYPE_CHECKING:
    from inception_gui.core.backends.devices import Device
    from inception_gui.core.jobs.measure_devices import DeviceRefused, DeviceSpeed
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.network.controller import NetworkController
    from inception_gui.workers.network.loader import NetworkLoader

_MODES: Final = (Mode.STANDARD, Mode.FAST, Mode.EXACT)


class NetworkSection(QObject):
    """Rows that follow the loader, whoever changes it: this page or the menu of the chip."""

    def __init__(
        self,
        loader: NetworkLoader,
        network: NetworkController,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._preferences = preferences
        self.meter = DeviceMeter(self)
        self.meter.listed.connect(self._on_listed)
        self.meter.measured.connect(self._on_measured)
        self.meter.finished.connect(self._show_meter)
        self.meter.went_wrong.connect(network.refused)
        self.meter.went_wrong.connect(lambda _error: self._show_meter())
        self._speeds: list[str] = []

        self.device = ChoiceBox(
            [("auto", self.tr("Best device")), ("cpu", self.tr("CPU"))],
        )
        self.device.activated.connect(lambda _at: network.choose_device(str(self.device.value)))
        self._device = SettingRow(
            self.tr("Device"), "", self.device, keywords=self.tr("GPU graphics card processor")
        )
        self.measure = QPushButton()
        self.measure.clicked.connect(self._on_measure)
        self._speed = SettingRow(
            self.tr("Speed"),
            "",
            self.measure,
            keywords=self.tr("benchmark measure fast slow"),
            named=False,
        )
        self.mode = ChoiceBox([(mode, tr(MODE_TITLES[mode])) for mode in _MODES])
        self.mode.activated.connect(lambda _at: network.choose_mode(_MODES[_at]))
        self._mode = SettingRow(
            self.tr("Mode"), "", self.mode, keywords=self.tr("precision exact fast standard")
        )
        self.threads = ChoiceBox(
            [
                ("fast", self.tr("As fast as possible")),
                ("responsive", self.tr("Leave the computer responsive")),
            ]
        )
        self.threads.activated.connect(lambda _at: self._on_threads())
        self._threads = SettingRow(
            self.tr("Folders and videos"),
            self.tr(
                "How many cores work on a folder or a video: all, or half of them. "
                "Holds from the next folder on."
            ),
            self.threads,
            keywords=self.tr("threads cores CPU load"),
        )
        folder = QPushButton(self.tr("Open folder"))
        folder.clicked.connect(
            partial(
                QDesktopServices.openUrl, QUrl.fromLocalFile(str(loader.store.folder.absolute()))
            )
        )
        manage = QPushButton(self.tr("Manage weights"))
        manage.clicked.connect(lambda: network.weights.open_page())
        self._weights = SettingRow(
            self.tr("Weights"),
            self.tr("Downloaded and added weights are in {0}").format(loader.store.folder),
            manage,
            folder,
            named=False,
            keywords=self.tr("download folder model file"),
        )
        self.rows = [self._device, self._speed, self._mode, self._threads, self._weights]
        loader.status_changed.connect(lambda _status: self.show())
        self._show_meter()
        self.show()

    def open(self) -> None:
        """The page is on display: find out which devices there are."""
        self.meter.list()
        self.show()

    def show(self) -> None:
        """Show what is in use."""
        choice, device = self._loader.choice, self._loader.device
        self.device.show_value(choice.device)
        self.mode.show_value(choice.mode)
        self._mode.set_line(tr(MODE_HINTS[choice.mode]))
        self.threads.show_value(self._preferences.settings.threads)
        if device is None:
            self._device.set_line(self.tr("Where the network is computed."))
        else:
            where = self.tr("The network is computed on: {0}").format(device.detail or device.title)
            self._device.set_line("\n".join(filter(None, (where, device.fell_back_because))))

    # Inside

    def _on_listed(self, devices: tuple[Device, ...]) -> None:
        known = {self.device.itemData(place) for place in range(self.device.count())}
        for device in devices:
            if device.name not in known:
                self.device.addItem(device.detail or device.title, device.name)
        self.show()

    def _on_threads(self) -> None:
        self._preferences.set("threads", self.threads.value)
        self._loader.set_leaves_room(self.threads.value == "responsive")

    def _on_measure(self) -> None:
        if self.meter.is_measuring:
            self.meter.stop()
        else:
            self._speeds.clear()
            self.meter.measure()
        self._show_meter()

    def _on_measured(self, found: DeviceSpeed | DeviceRefused) -> None:
        from inception_gui.core.jobs.measure_devices import DeviceRefused  # it is there by now

        place = f"{found.device.detail or found.device.title}, {tr(MODE_TITLES[found.mode])}"
        if isinstance(found, DeviceRefused):
            self._speeds.append(f"{place}: {found.reason}")
        else:
            words = self.tr("{0}: {1} for one image, {2} images per second for many")
            single, many = wording.duration(found.single_s), wording.rate(found.bulk_per_s)
            self._speeds.append(words.format(place, single, many))
        self._show_meter()

    def _show_meter(self) -> None:
        is_on = self.meter.is_measuring
        self.measure.setText(self.tr("Stop") if is_on else self.tr("Measure"))
        lines = list(self._speeds)
        if is_on:
            lines.append(self.tr("Measuring…"))
        if not lines:
            lines.append(self.tr("Measures how fast each device is; this takes some seconds."))
        self._speed.set_line("\n".join(lines))
