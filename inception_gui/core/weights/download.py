"""Downloads one file over a bad connection: resumed, and not used before its hash is right.

The unfinished file outlives a break, a cancel and a crash. It is continued only where the server
says that it is the same file (RFC 9110: Range with If-Range), or where a whole published hash will
tell in the end.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.types import Progress
from inception_gui.core.weights.catalog import WeightsEntry
from inception_gui.core.weights.file_kind import LARGEST_BYTES, is_web_page
from inception_gui.core.weights.found import write_failed
from inception_gui.core.weights.hash_cache import hash_of
from inception_gui.core.weights.http_connection import Connection
from inception_gui.core.weights.http_errors import (
    ELSEWHERE,
    Broken,
    connection_error,
    failed,
    status_error,
    web_page,
)
from inception_gui.errors import Kind, UserError

_BLOCK_BYTES: Final = 2**18
_LEAVE_S: Final = 0.3
_SPARE_BYTES: Final = 64 * 2**20
"""Left free on the disk for other programs."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient a download is; tests are in more of a hurry than people.

    A connection that gives nothing for `stall_s` is cut. After `tries` breaks in a row without a
    byte gained the download fails (`tries_unreached` where the server never answered at all);
    pauses between tries double from `first_pause_s` to `longest_pause_s`. Progress is reported
    every `tick_s`.
    """

    connect_s: float = 15.0
    stall_s: float = 30.0
    tries: int = 6
    tries_unreached: int = 3
    first_pause_s: float = 1.0
    longest_pause_s: float = 30.0
    tick_s: float = 0.1


def download(
    entry: WeightsEntry, urls: Sequence[str], path: Path, limits: Limits | None = None
) -> Iterator[Progress]:
    """Download the first of `urls` that has the file to `path`, continuing what is there.

    Yields every `tick_s`, also while nothing arrives, so that closing the iterator stops it at
    once; what has arrived stays in `path` for the next time.

    Raises:
        UserError: download_failed, write_failed.
    """
    limits = limits or Limits()
    work = _Download(entry, urls, path, limits)
    thread = threading.Thread(target=work.run, name="weights-download", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            yield work.progress()
            thread.join(limits.tick_s)
    finally:
        work.stop()
        thread.join(_LEAVE_S)
    if work.error is not None:
        raise work.error
    yield work.progress()


class _Stopped(Exception):
    """Nobody wants the file any more."""


class _Download:
    """One download, in a thread of its own: sockets wait in places that no loop reaches."""

    def __init__(
        self, entry: WeightsEntry, urls: Sequence[str], path: Path, limits: Limits
    ) -> None:
        self.error: Exception | None = None
        self._entry, self._urls, self._path, self._limits = entry, urls, path, limits
        self._origin_path = path.with_name(f"{path.name}.origin")
        self._connection = Connection(limits.connect_s, limits.stall_s)
        self._stopped = threading.Event()
        self._writing = threading.Lock()
        self._received = path.stat().st_size if path.exists() else 0
        self._total = entry.size_bytes
        self._answered = False  # whether any server has ever answered

    def progress(self) -> Progress:
        """How far the download is."""
        return Progress(self._received, self._total, "bytes")

    def stop(self) -> None:
        """Write nothing any more and end the thread; return at once."""
        self._stopped.set()
        with self._writing:  # what is being written now is finished
            pass
        self._connection.cut()

    def run(self) -> None:
        """Download; put what went wrong into `error`."""
        try:
            self._from_any()
        except _Stopped:
            pass
        except OSError as error:
            self.error = write_failed(self._path.parent, error)
        except Exception as error:  # noqa: BLE001 - raised in the thread that waits for this one
            self.error = error

    def _from_any(self) -> None:
        self._check_space()
        if self._total is not None and self._received > self._total:
            self._restart()
        problem: UserError | None = None
        for url in self._urls:
            try:
                self._patiently(url)
            except UserError as error:
                if error.kind is not Kind.DOWNLOAD_FAILED:
                    raise
                problem = problem or error  # the first address is the publisher's own
                continue
            with self._write(), self._path.open("r+b") as file:
                os.fsync(file.fileno())
                self._origin_path.unlink(missing_ok=True)
            return
        raise problem or failed("There is no address to download these weights from.")

    def _patiently(self, url: str) -> None:
        """Try one address until the file is complete, or too often in vain."""
        in_vain, furthest = 0, self._received
        spliced, restarted = self._received > 0, False
        while True:
            try:
                if self._received == 0 or self._received != self._total:
                    self._once(url)
                if self._is_right():
                    return
                self._restart()
                if not spliced or restarted:
                    raise failed(
                        "The download was not the published file and was deleted.",
                        f"Something on this connection is altering downloads. {ELSEWHERE}",
                        f"{url}: SHA-256 differs",
                    )
                # It was put together from pieces, perhaps of two files: once more, in one.
                spliced, restarted = False, True
            except Broken as broken:
                in_vain = 0 if self._received > furthest else in_vain + 1
                furthest = max(furthest, self._received)
                spliced = spliced or self._received > 0
                limits = self._limits
                if in_vain >= (limits.tries if self._answered else limits.tries_unreached):
                    raise failed(broken.sentence, detail=f"{url}: {broken.detail}") from None
                pause_s = limits.first_pause_s * 2 ** max(in_vain - 1, 0)
                self._stopped.wait(min(max(pause_s, broken.wait_s), limits.longest_pause_s))

    def _once(self, url: str) -> None:
        """One request, from where the unfinished file ends until the file or the connection does.

        Raises:
            Broken: trying again may help.
            UserError: it will not.
        """
        try:
            with self._connection.open(url, self._range_headers(url)) as answer:
                self._answered = True
                if self._begin(url, answer.status, answer.headers):
                    while block := answer.read1(_BLOCK_BYTES):
                        self._append(url, block)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._check_stopped()
            raise connection_error(error) from None
        self._check_stopped()
        if self._total is not None and self._received < self._total:
            raise Broken("The connection keeps breaking.", "ended early")

    def _begin(self, url: str, status: int, headers: http.client.HTTPMessage) -> bool:
        """Judge an answer and make the file ready for its content; False if there is no more."""
        first, total = _content_range(headers.get("Content-Range", ""))
        if status == 416:
            if total and total == self._received and self._entry.size_bytes in (None, total):
                self._total = total
                return False
            self._restart()
            raise Broken("The server does not resume the download.", "416")
        if status not in (200, 206):
            raise status_error(status, headers, url)
        if "text/html" in headers.get("Content-Type", "").lower():
            raise web_page(url)
        if headers.get("Content-Encoding", "identity").lower() != "identity":
            raise failed("The server sends the file in an unexpected encoding.", detail=url)
        if status == 206:
            if first != self._received or (total and self._total not in (None, total)):
                self._restart()
                raise Broken("The server sends another part of the file.", "Content-Range")
        else:
            length = headers.get("Content-Length", "")
            total = int(length) if re.fullmatch(r"[0-9]{1,15}", length) else None
            if total is not None and total > LARGEST_BYTES:
                raise failed("The server offers a file that is far too large.", detail=url)
            if total is not None and self._entry.size_bytes not in (None, total):
                raise failed(
                    "The server offers a file whose size is not that of the published one.",
                    detail=f"{url}: {total:,} bytes instead of {self._entry.size_bytes:,}",
                )
            self._restart(f"{url}\n{_validator(headers)}")
        self._total = self._entry.size_bytes or total
        self._check_space()
        return True

    def _append(self, url: str, block: bytes) -> None:
        if self._received == 0 and is_web_page(block[:512]):
            raise web_page(url)
        if self._received + len(block) > (self._total or LARGEST_BYTES):
            self._restart()
            raise failed("The server sends more data than the published file has.", detail=url)
        with self._write(), self._path.open("ab") as file:
            file.write(block)
        self._received += len(block)

    def _restart(self, origin: str = "") -> None:
        """Drop all bytes; those that follow are of `origin` (an address and a validator)."""
        with self._write():
            self._path.unlink(missing_ok=True)
            self._origin_path.unlink(missing_ok=True)
            if origin:
                self._origin_path.write_text(origin, encoding="utf-8")
        self._received = 0

    @contextmanager
    def _write(self) -> Iterator[None]:
        """What changes files does it in here: nothing is written after `stop` has returned."""
        with self._writing:
            self._check_stopped()
            try:
                yield
            except OSError as error:
                raise write_failed(self._path.parent, error) from error

    def _check_stopped(self) -> None:
        if self._stopped.is_set():
            raise _Stopped

    def _is_right(self) -> bool:
        if not self._received or self._total not in (None, self._received):
            return False
        known = self._entry.sha256 or self._entry.sha256_prefix or self._connection.announced_sha256
        return not known or hash_of(self._path).startswith(known)

    def _range_headers(self, url: str) -> dict[str, str]:
        if not self._received:
            return {}
        span = {"Range": f"bytes={self._received}-"}
        try:
            origin = self._origin_path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            origin = []
        if len(origin) == 2 and origin[0] == url:
            return {**span, "If-Range": origin[1]}
        # From another mirror, or without a validator: only a whole hash can tell in the end.
        return span if self._entry.sha256 else {}

    def _check_space(self) -> None:
        if self._total is None:
            return
        need = self._total - self._received + _SPARE_BYTES
        free = shutil.disk_usage(self._path.parent).free
        if free < need:
            raise UserError(
                Kind.WRITE_FAILED,
                f"There is not enough space for the weights: {need / 2**20:,.0f} MB are needed, "
                f"{free / 2**20:,.0f} MB are free.",
                f"Free some space on the disk of {self._path.parent}.",
            )


def _validator(headers: http.client.HTTPMessage) -> str:
    """What names this version of the file: a strong ETag, else a date, else nothing."""
    tag = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")


def _content_range(text: str) -> tuple[int | None, int | None]:
    """First byte and total of `bytes 5-9/10`; None where unknown (`bytes */10`, `bytes 5-9/*`)."""
    match = re.fullmatch(r"bytes (?:([0-9]{1,15})-[0-9]{1,15}|\*)/([0-9]{1,15}|\*)", text.strip())
    first, total = match.groups() if match else (None, None)
    return (int(first) if first else None), (int(total) if total and total != "*" else None)
