"""Download one file over a bad line: resumed, verified, never trusted before its hash is right.

`.part` files outlive a break, a cancel and a crash. A resumed part is only continued where the
server says that it is the same file (RFC 9110: Range with If-Range), or where a whole published
hash will tell in the end.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from inception_gui.core.types import Progress
from inception_gui.core.weights.catalog import WeightsEntry
from inception_gui.core.weights.file_kind import LARGEST_BYTES, is_web_page
from inception_gui.core.weights.found import write_failed
from inception_gui.core.weights.http_errors import (
    ELSEWHERE,
    Broken,
    content_range,
    failed,
    refusal_of,
    translated,
    validator_of,
    web_page,
)
from inception_gui.core.weights.http_transfer import Head, Limits, Transfer
from inception_gui.core.weights.partial_file import Origin, PartialFile
from inception_gui.errors import Kind, UserError

_SPARE_BYTES: Final = 64 * 2**20
"""Left free on the disk, for all the others who need some."""

_MB: Final = 2**20


def download(
    entry: WeightsEntry, urls: Sequence[str], path: Path, limits: Limits | None = None
) -> Iterator[Progress]:
    """Download the first of `urls` that has the file to `path`, continuing what is there.

    Yields at least every `tick_s`, also while nothing comes, so that closing the iterator stops
    it at once; what has come stays in `path` for the next time.

    Raises:
        UserError: download_failed, write_failed.
    """
    job = _Download(entry, path, limits or Limits())
    try:
        yield from job.run(urls)
    except OSError as error:
        raise write_failed(path.parent, error) from error
    finally:
        job.close()


class _Download:
    """The state of one download: the part, what is expected of it, and the limits."""

    def __init__(self, entry: WeightsEntry, path: Path, limits: Limits) -> None:
        self._entry = entry
        self._path = path
        self._limits = limits
        self._part: PartialFile | None = None
        self._total = entry.size_bytes
        self._announced = ""
        self._answered = False  # whether any server has ever sent a head
        self._reported_s = 0.0
        self._complete = False

    def run(self, urls: Sequence[str]) -> Iterator[Progress]:
        self._check_space()
        self._part = part = PartialFile(self._path)
        yield self._progress()
        for _ in part.rehash():
            if self._due():
                yield self._progress()
        if self._total is not None and part.position > self._total:
            part.restart(Origin())
        problem: UserError | None = None
        for url in urls:
            try:
                yield from self._patiently(url)
            except UserError as error:
                if error.kind is not Kind.DOWNLOAD_FAILED:
                    raise
                problem = problem or error  # the first address is the publisher's own
                continue
            yield self._progress()
            self._complete = True
            return
        raise problem or failed("No address is known to download these weights from.")

    def close(self) -> None:
        if self._part is not None:
            self._part.close(complete=self._complete)

    def _patiently(self, url: str) -> Iterator[Progress]:
        """Try one address until it is done, or in vain too often."""
        part = self._open_part()
        in_vain, furthest = 0, part.position
        spliced, restarted = part.position > 0, False
        while True:
            try:
                if part.position == 0 or part.position != self._total:
                    yield from self._once(url, part)
                if self._is_right(part):
                    return
                if not spliced or restarted:
                    part.discard()
                    self._part = None
                    raise failed(
                        "What was downloaded is not the published file; it was deleted.",
                        "The line, or someone on it, changes files. " + ELSEWHERE,
                        f"{url}: SHA-256 differs",
                    )
                # It was put together from pieces, perhaps of two files: once more, in one.
                part.restart(Origin())
                spliced, restarted = False, True
            except Broken as broken:
                in_vain = 0 if part.position > furthest else in_vain + 1
                furthest = max(furthest, part.position)
                spliced = spliced or part.position > 0
                limits = self._limits
                if in_vain >= (limits.tries if self._answered else limits.tries_unreached):
                    raise failed(broken.sentence, detail=f"{url}: {broken.detail}") from None
                pause_s = limits.first_pause_s * 2 ** max(in_vain - 1, 0)
                yield from self._pause(min(max(pause_s, broken.wait_s), limits.longest_pause_s))

    def _once(self, url: str, part: PartialFile) -> Iterator[Progress]:
        """One request, from where the part ends to where the file or the line ends.

        Raises:
            Broken: trying again may help.
            UserError: it will not.
        """
        transfer = Transfer(url, self._range_headers(url, part), self._limits)
        try:
            head: Head | None = None
            heard_s = time.monotonic()
            while True:
                event = transfer.next(self._limits.tick_s)
                if event is None:
                    if time.monotonic() - heard_s > self._limits.stall_s:
                        raise Broken("The server has stopped sending.", "stalled")
                    yield self._progress()
                    continue
                heard_s = time.monotonic()
                if isinstance(event, Head):
                    head = event
                    if self._begin(url, head, part):
                        return
                elif isinstance(event, Exception):
                    raise translated(event)
                elif event:
                    self._take(event, part)
                else:
                    break
                if self._due():
                    yield self._progress()
        finally:
            transfer.close()
        if self._total is not None and part.position < self._total:
            raise Broken("The connection breaks again and again.", "ended early")

    def _begin(self, url: str, head: Head, part: PartialFile) -> bool:
        """Judge the answer and make the part ready for its content; True: there is no more."""
        self._answered = True
        self._announced = head.announced_sha256 or self._announced
        if head.status == 416:
            return self._is_beyond(head, part)
        if head.status not in (200, 206):
            raise refusal_of(head, url)
        if "text/html" in head.headers.get("content-type", "").lower():
            raise web_page(url)
        if head.headers.get("content-encoding", "identity").lower() != "identity":
            raise failed("The server sends the file in a form that was not asked for.", detail=url)
        if head.status == 206:
            first, total = content_range(head.headers.get("content-range", ""))
            if first != part.position or (total is not None and self._differs(total, part)):
                part.restart(Origin())
                raise Broken("The server sends another part than was asked for.", "Content-Range")
        else:
            length = head.headers.get("content-length", "")
            total = int(length) if re.fullmatch(r"[0-9]{1,15}", length) else None
            if total is not None and total > LARGEST_BYTES:
                raise failed("The server offers a file that is far too large.", detail=url)
            if total is not None and self._entry.size_bytes not in (None, total):
                raise failed(
                    "The server offers another file than the published one: its size is wrong.",
                    detail=f"{url}: {total:,} bytes instead of {self._entry.size_bytes:,}",
                )
            part.restart(Origin(url, validator_of(head), total))
        self._total = self._entry.size_bytes or total
        self._check_space()
        return False

    def _take(self, block: bytes, part: PartialFile) -> None:
        if part.position == 0 and is_web_page(block[:512]):
            raise web_page("")
        largest = self._total if self._total is not None else LARGEST_BYTES
        if part.position + len(block) > largest:
            part.restart(Origin())
            raise failed("The server sends more than the published file.")
        part.append(block)

    def _is_beyond(self, head: Head, part: PartialFile) -> bool:
        """Status 416: the part is complete already, or it is of another file."""
        _, total = content_range(head.headers.get("content-range", ""))
        if total == part.position and self._entry.size_bytes in (None, total) and total:
            self._total = total
            return True
        part.restart(Origin())
        raise Broken("The server refuses to continue the download.", "416")

    def _is_right(self, part: PartialFile) -> bool:
        if not part.position or (self._total is not None and part.position != self._total):
            return False
        expected = self._entry.sha256 or self._entry.sha256_prefix or self._announced
        return part.sha256.startswith(expected)

    def _range_headers(self, url: str, part: PartialFile) -> dict[str, str]:
        if not part.position:
            return {}
        span = {"Range": f"bytes={part.position}-"}
        if part.origin.url == url and part.origin.validator:
            return {**span, "If-Range": part.origin.validator}
        # From another mirror, or without a validator: only a whole hash can tell in the end.
        return span if self._entry.sha256 else {}

    def _differs(self, total: int, part: PartialFile) -> bool:
        return any(known not in (None, total) for known in (self._total, part.origin.total))

    def _open_part(self) -> PartialFile:
        if self._part is None:
            self._part = PartialFile(self._path)
        return self._part

    def _check_space(self) -> None:
        if self._total is None:
            return
        have = self._part.position if self._part else _size(self._path)
        need = self._total - have + _SPARE_BYTES
        free = shutil.disk_usage(self._path.parent).free
        if free < need:
            raise UserError(
                Kind.WRITE_FAILED,
                f"There is not enough space for the weights: {need / _MB:,.0f} MB are needed, "
                f"{free / _MB:,.0f} MB are free.",
                f"Make space on the disk of {self._path.parent}.",
            )

    def _pause(self, seconds: float) -> Iterator[Progress]:
        end_s = time.monotonic() + seconds
        while (left_s := end_s - time.monotonic()) > 0:
            yield self._progress()
            time.sleep(min(left_s, self._limits.tick_s))

    def _due(self) -> bool:
        return time.monotonic() - self._reported_s >= self._limits.tick_s

    def _progress(self) -> Progress:
        self._reported_s = time.monotonic()
        return Progress(self._part.position if self._part else 0, self._total, "bytes")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
