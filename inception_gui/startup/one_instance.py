"""Hands the files of a second start to the program that is running, without Qt.

The running program listens on a socket (on Windows a pipe) that only its user can reach, and says
in the profile where and with which key. Both sides prove that they know the key. What is sent is
a list of paths of bounded size, never an object: the worst that a message can do is to open files.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

FILE_NAME: Final = "instance.json"
_MOST_BYTES: Final = 1 << 20
_MOST_PATHS: Final = 10_000
_PATIENCE_S: Final = 3.0
"""A program that does not answer for so long is not waited for: a second window opens."""

_MOST_FAILURES: Final = 100
_OK: Final = b"ok"
_log = logging.getLogger(__name__)


def hand_over(folder: Path, paths: Sequence[Path], *, patience_s: float = _PATIENCE_S) -> bool:
    """Have the program of the profile `folder` open these files; return whether it does.

    Without files its window comes to the front.
    """
    place = _read(folder / FILE_NAME)
    if place is None:
        return False
    message = json.dumps([str(path) for path in paths]).encode()
    if len(message) > _MOST_BYTES:
        return False
    is_done = threading.Event()
    # A program that hangs would hold this one too.
    threading.Thread(
        target=_send, args=(*place, message, is_done, patience_s), name="hand over", daemon=True
    ).start()
    return is_done.wait(patience_s)


class InstanceServer:
    """Receives the files of later starts, on a thread of its own."""

    def __init__(
        self,
        folder: Path,
        received: Callable[[list[Path]], None],
        note_folder: Callable[[Path], None] = lambda _folder: None,
    ) -> None:
        """`received` is called on the thread. `note_folder` gets a folder before it is made."""
        self._file = folder / FILE_NAME
        self._received = received
        self._note_folder = note_folder
        self._key = secrets.token_bytes(32)
        self._address = ""
        self._socket_folder: Path | None = None
        self._is_closing = False
        self._thread = threading.Thread(target=self._serve, name="one instance", daemon=True)

    def start(self) -> None:
        """Listen from now on; a program that cannot is one that has no second start."""
        self._thread.start()

    def close(self, seconds: float = 1.0) -> None:
        """Stop listening."""
        self._is_closing = True
        if self._address:
            # A stranger that says nothing may occupy the socket; then this would wait for ever.
            threading.Thread(target=self._wake, name="wake", daemon=True).start()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        place = _read(self._file)
        if place is not None and place[0] == self._address:
            with suppress(OSError):
                self._file.unlink()
        if self._socket_folder is not None:
            shutil.rmtree(self._socket_folder, ignore_errors=True)

    # Inside

    def _wake(self) -> None:
        with suppress(Exception):  # it may be gone, or refuse: it need only wake up
            _client(self._address, self._key).close()

    def _serve(self) -> None:
        try:
            listener = self._listener()
        except OSError as error:
            _log.info("other starts cannot hand over their files: %s", error)
            return
        failures = 0
        with suppress(OSError), listener:  # its folder may be gone when a stranger lets go
            while not self._is_closing and failures < _MOST_FAILURES:
                try:
                    with listener.accept() as connection:
                        if not self._is_closing:
                            self._answer(connection)
                    failures = 0
                except Exception as error:  # noqa: BLE001 - a stranger's bytes may raise anything
                    failures += 1
                    _log.info("a start was not understood: %r", error)

    def _listener(self) -> Listener:
        from multiprocessing.connection import Listener

        if sys.platform == "win32":
            listener = Listener(family="AF_PIPE", authkey=self._key)
        else:
            # The name of a socket may have a hundred bytes, that of a profile more.
            folder = Path(tempfile.gettempdir(), f"inception-gui-{secrets.token_hex(8)}")
            self._note_folder(folder)
            folder.mkdir(mode=0o700)
            self._socket_folder = folder
            listener = Listener(str(folder / "s"), family="AF_UNIX", authkey=self._key)
        self._address = str(listener.address)
        _write(self._file, {"address": self._address, "key": self._key.hex()})
        return listener

    def _answer(self, connection: Connection) -> None:
        if not connection.poll(_PATIENCE_S):
            return
        sent = json.loads(connection.recv_bytes(_MOST_BYTES))
        if not isinstance(sent, list) or len(sent) > _MOST_PATHS:
            return
        paths = [Path(text) for text in sent if isinstance(text, str) and "\0" not in text]
        self._received([path for path in paths if path.is_absolute()])
        connection.send_bytes(_OK)


def _send(
    address: str, key: bytes, message: bytes, is_done: threading.Event, patience_s: float
) -> None:
    with suppress(Exception), _client(address, key) as connection:
        connection.send_bytes(message)
        if connection.poll(patience_s) and connection.recv_bytes(len(_OK)) == _OK:
            is_done.set()


def _client(address: str, key: bytes) -> Connection:
    from multiprocessing.connection import Client

    return Client(address, "AF_PIPE" if sys.platform == "win32" else "AF_UNIX", authkey=key)


def _read(file: Path) -> tuple[str, bytes] | None:
    """The address and the key that the running program has written."""
    try:
        with file.open("rb") as stream:
            found = json.loads(stream.read(1 << 12))
        return str(found["address"]), bytes.fromhex(found["key"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _write(file: Path, value: Any) -> None:
    """Write a file that only this user may read."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        new.unlink()
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor
        json.dump(value, stream)
    new.replace(file)
