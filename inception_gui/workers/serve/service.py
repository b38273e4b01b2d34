"""Answers other programs of this computer on threads while the window is open."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.errors import Kind, UserError
from inception_gui.workers.jobs.job_thread import as_user_error

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.serve.server import Server
    from inception_gui.workers.network.loader import NetworkLoader

_POLL_S: Final = 0.1
"""How soon the server notices that it is to end."""


class Service(QObject):
    """Serves with the network in use; off until it is started.

    Signals:
        changed(): `address` is different now.
        went_wrong(UserError): it could not be started.
    """

    changed = Signal()
    went_wrong = Signal(object)
    _listening = Signal(object, object)
    _failed = Signal(object, object)

    def __init__(self, loader: NetworkLoader, port: int = 0, parent: QObject | None = None) -> None:
        """`port` 0 is any that is free."""
        super().__init__(parent)
        self._loader = loader
        self._port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._listening.connect(self._on_listening)
        self._failed.connect(self._on_failed)
        loader.ready.connect(self._on_network_ready)

    @property
    def is_on(self) -> bool:
        """Whether it answers, or is about to."""
        return self._thread is not None

    @property
    def address(self) -> str:
        """Where programs of this computer reach it; empty while it does not answer."""
        return self._server.address if self._server is not None else ""

    @property
    def token_file(self) -> Path:
        """The file whose content programs must send along."""
        return paths.config_folder() / "serve-token"

    def start(self) -> None:
        """Begin to answer; see `changed` and `went_wrong`."""
        if self._thread is not None:
            return
        inference = self._loader.inference
        if inference is None:
            self.went_wrong.emit(
                UserError(
                    Kind.WRONG_USAGE,
                    "The network is still loading.",
                    "Wait a moment and try again.",
                )
            )
            return
        self._thread = threading.Thread(
            target=self._serve, args=(inference,), name="serve", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Answer no more; what is being classified is finished."""
        server, self._server, self._thread = self._server, None, None
        if server is not None:
            # It waits until the server has noticed.
            threading.Thread(target=server.shutdown, name="end serve", daemon=True).start()
        self.changed.emit()

    def close(self, seconds: float) -> None:
        """Stop, and wait for at most so long."""
        thread = self._thread
        if thread is not None:
            self.stop()
            thread.join(seconds)

    def _serve(self, inference: Inference) -> None:
        try:
            from inception_gui.core.serve.classify_request import RequestClassifier
            from inception_gui.core.serve.server import Server
            from inception_gui.core.serve.token import token_of

            token = token_of(self.token_file)
            server = Server(RequestClassifier(inference), token, port=self._port)
        except Exception as error:  # noqa: BLE001 - the user is told
            self._failed.emit(as_user_error(error), threading.current_thread())
            return
        self._listening.emit(server, threading.current_thread())
        server.serve_forever(_POLL_S)
        server.server_close()

    def _on_listening(self, server: Server, thread: threading.Thread) -> None:
        if thread is not self._thread:  # stopped in the meantime, or started anew
            threading.Thread(target=server.shutdown, name="end serve", daemon=True).start()
            return
        self._server = server
        self.changed.emit()

    def _on_failed(self, error: UserError, thread: threading.Thread) -> None:
        if thread is not self._thread:
            return
        self._thread = None
        self.went_wrong.emit(error)
        self.changed.emit()

    def _on_network_ready(self) -> None:
        """Requests from now on are answered by the new network."""
        if self._server is not None and self._loader.inference is not None:
            from inception_gui.core.serve.classify_request import RequestClassifier

            self._server.classify = RequestClassifier(self._loader.inference)
