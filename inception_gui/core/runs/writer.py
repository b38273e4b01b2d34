"""The thread that writes a run: accepts rows at any speed, commits several times per second."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from inception_gui.core.files.stamp import FileStamp
from inception_gui.core.runs.database import as_sentences, connect, transaction
from inception_gui.core.runs.records import Conditions
from inception_gui.core.runs.row_codec import INSERT, Encoder
from inception_gui.core.types import Failure, Prediction
from inception_gui.errors import UserError

Stamped = tuple[Prediction | Failure, FileStamp | None, str]
"""An outcome, and the stamp and the hash (`ends_of`) of its file as it was classified."""

_BETWEEN_COMMITS_S: Final = 0.25
"""Each commit waits for the disk; a row waits for its commit no longer than this and that."""
_MOST_WAITING: Final = 20_000
"""Rows; if the disk is slower than the results, callers wait."""


class RunWriter:
    """Writes the rows of one run. Close it, or the last rows may be lost."""

    def __init__(self, database: Path, run: int, conditions: Conditions) -> None:
        self._database = database
        self._run = run
        self._conditions = conditions
        self._waiting: list[Stamped] = []
        self._changed = threading.Condition()
        self._writing = False
        self._hurry = False
        self._closing = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name=f"run-{run}-writer")
        self._thread.start()

    def add(self, outcomes: Iterable[Stamped]) -> None:
        """Queue outcomes for writing; waits for the disk only when it is far behind.

        Raises:
            UserError: earlier ones could not be written (WRITE_FAILED).
        """
        with self._changed:
            self._changed.wait_for(lambda: len(self._waiting) < _MOST_WAITING or self._error)
            self._raise_error()
            self._waiting.extend(outcomes)
            self._changed.notify_all()

    def flush(self) -> None:
        """Wait until all that was added is on the disk.

        Raises:
            UserError: it could not be written (WRITE_FAILED).
        """
        with self._changed:
            self._hurry = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._error or not (self._waiting or self._writing))
            self._hurry = False
            self._raise_error()

    def close(self) -> None:
        """Write the remaining rows and end the thread.

        Raises:
            UserError: it could not be written (WRITE_FAILED).
        """
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        self._raise_error()

    def _raise_error(self) -> None:
        if isinstance(self._error, UserError):
            of = self._error
            raise UserError(of.kind, of.sentence, of.hint, of.detail) from of
        if self._error is not None:
            raise RuntimeError("The thread that writes the run has failed.") from self._error

    def _work(self) -> None:
        try:
            with as_sentences(self._database):
                connection = connect(self._database, writes=True)
                try:
                    self._write_all(connection)
                finally:
                    connection.close()
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that adds
            with self._changed:
                self._error = error
                self._changed.notify_all()

    def _write_all(self, connection: sqlite3.Connection) -> None:
        encoder: Encoder | None = None
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                taken, self._waiting = self._waiting, []
                self._writing = bool(taken)
                self._changed.notify_all()
            if not taken:
                return
            encoder = encoder or Encoder(connection, self._run, self._conditions)
            with transaction(connection):
                cells = [encoder.cells(*one) for one in taken]
                connection.executemany(INSERT, cells)
            with self._changed:
                self._writing = False
                self._changed.notify_all()
                self._changed.wait_for(
                    lambda: self._closing or self._hurry, timeout=_BETWEEN_COMMITS_S
                )
