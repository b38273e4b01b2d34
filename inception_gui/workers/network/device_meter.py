"""Lists and measures the devices of this computer in the background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob


class DeviceMeter(QObject):
    """One job at a time.

    Signals:
        listed(tuple[Device]): every device that a driver lists, the CPU last.
        measured(DeviceSpeed | DeviceRefused): one device in one mode.
        finished(): all have been measured.
        went_wrong(UserError)
    """

    listed = Signal(object)
    measured = Signal(object)
    finished = Signal()
    went_wrong = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = LatestJob("list devices", self)
        self._measuring = LatestJob("measure devices", self)

    @property
    def is_measuring(self) -> bool:
        """Whether devices are being measured."""
        return self._measuring.is_busy

    def list(self) -> None:
        """Ask the drivers for devices; see `listed`."""

        def job() -> Iterator[Any]:
            from inception_gui.core.backends.devices import available

            yield available()

        self._listing.start(job, self._on_listed)

    def measure(self) -> None:
        """Measure each device, for some seconds; see `measured`."""

        def job() -> Iterator[Any]:
            from inception_gui.core.backends.devices import available
            from inception_gui.core.jobs.measure_devices import measure_devices

            return measure_devices(available())

        self._measuring.start(job, self._on_measured, self._on_ended)

    def stop(self) -> None:
        """Stop measuring, after the device that is being measured."""
        self._measuring.cancel()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._listing.close(seconds)
        self._measuring.close(seconds)

    def _on_listed(self, events: Iterable[Any]) -> None:
        for event in events:
            self.listed.emit(event)

    def _on_measured(self, events: Iterable[Any]) -> None:
        for event in events:
            self.measured.emit(event)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.went_wrong.emit(as_user_error(error))
        else:
            self.finished.emit()
