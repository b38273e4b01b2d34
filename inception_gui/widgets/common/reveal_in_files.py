"""Shows a file in the system's file manager, selected where possible."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE: Final = "org.freedesktop.FileManager1"
_PATIENCE_MS: Final = 5000
"""A file manager may have to start before it answers."""


def reveal(path: Path) -> None:
    """Show the file, or its folder where no file manager can select a file. Does not wait."""
    if sys.platform == "win32":
        process = QProcess()
        process.setProgram("explorer")
        # As one text: the comma belongs to the option, and only the path may be quoted.
        process.setNativeArguments(f'/select,"{path}"')
        process.startDetached()
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    elif not _ask_file_manager(path):
        _open_folder(path)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _ask_file_manager(path: Path) -> bool:
    """Ask FileManager1 of freedesktop over D-Bus; return whether there is a bus to ask on."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
    except ImportError:  # a system without D-Bus
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    place = "/org/freedesktop/FileManager1"
    message = QDBusMessage.createMethodCall(_SERVICE, place, _SERVICE, "ShowItems")
    message.setArguments([[path.absolute().as_uri()], ""])
    answer = QDBusPendingCallWatcher(
        bus.asyncCall(message, _PATIENCE_MS), QCoreApplication.instance()
    )

    def on_finished() -> None:
        if answer.isError():
            _open_folder(path)
        answer.deleteLater()

    answer.finished.connect(on_finished)
    return True
