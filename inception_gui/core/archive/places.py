"""Files of this machine and of S3 behind one face: list, open, write."""

from __future__ import annotations

import fnmatch
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.items.folder_walk import FolderWalk
from inception_gui.errors import Kind, UserError

T = TypeVar("T")

_PAUSES_S: Final = (0.5, 2.0, 8.0)
"""Between attempts to reach a server; a file that stays out of reach ends the job, not its row."""


_BUFFER_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A file: its path in its place, its size in bytes, the time of its last change."""

    path: str
    size: int
    modified_ns: int


class Place(ABC):
    """A file or folder that the user named, with the file system in which it is."""

    path: str
    """Within the file system."""

    @abstractmethod
    def shown(self, path: str) -> str:
        """How a path of this file system is written in results; it holds no credentials."""

    @abstractmethod
    def find(self, suffixes: tuple[str, ...]) -> list[Entry]:
        """Files of this place in the order of their paths: itself, its folder's, its pattern's.

        Only those of `suffixes`, except where one file is named.

        Raises:
            UserError: There is no such place (MISSING).
        """

    @abstractmethod
    def open(self, path: str, *, from_start_to_end: bool = False) -> BinaryIO:
        """Open a file, to be read at any place or in one go.

        Raises:
            OSError: It does not exist, or the user may not read it.
            UserError: Its server cannot be reached (SOURCE_FAILED).
        """

    @abstractmethod
    def load(self, path: str, most: int) -> bytes:
        """Return the first `most` bytes of a file.

        Raises:
            OSError: It does not exist, or the user may not read it.
            UserError: Its server cannot be reached (SOURCE_FAILED).
        """

    @property
    @abstractmethod
    def is_remote(self) -> bool:
        """Whether each access asks a server."""

    @abstractmethod
    def write(self, name: str, data: bytes) -> None:
        """Write a file of this folder, which appears whole or not at all.

        Raises:
            UserError: It cannot be written (WRITE_FAILED).
        """

    @abstractmethod
    def names(self) -> set[str]:
        """The names of the files of this folder; empty if there is no folder yet."""


def open_place(text: str) -> Place:
    """The place that `text` names: a path, or an address such as s3://bucket/folder.

    Raises:
        UserError: It is an address that no file system takes (WRONG_USAGE).
    """
    return RemotePlace(text) if "://" in text else LocalPlace(Path(text).absolute())


class LocalPlace(Place):
    """Files of this machine, or of a disk that all machines of a cluster see."""

    def __init__(self, path: Path) -> None:
        self.path = str(path)
        self._folder = path

    def shown(self, path: str) -> str:
        """See `Place`."""
        return path

    def find(self, suffixes: tuple[str, ...]) -> list[Entry]:
        """See `Place`. Images are told by their content, as in every folder."""
        if has_magic(self.path) and not self._folder.exists():
            found_names = glob(self.path, recursive=True)  # noqa: PTH207 - of an absolute pattern
            paths = [Path(name) for name in sorted(found_names)]
        elif self._folder.is_dir():
            if suffixes == SUFFIXES:
                walk = FolderWalk(self._folder)
                paths = [item.path for item in walk if item.path is not None]
            else:
                paths = sorted(self._folder.iterdir())
        else:
            return [_local_entry(self._folder)]
        if suffixes != SUFFIXES:
            paths = [path for path in paths if path.name.lower().endswith(suffixes)]
        return [_local_entry(path) for path in paths if path.is_file()]

    is_remote = False

    def open(self, path: str, *, from_start_to_end: bool = False) -> BinaryIO:
        """See `Place`."""
        return Path(path).open("rb")

    def load(self, path: str, most: int) -> bytes:
        """See `Place`."""
        with Path(path).open("rb") as stream:
            return stream.read(most)

    def write(self, name: str, data: bytes) -> None:
        """See `Place`."""
        path = self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise write_failed(path, error) from error

    def names(self) -> set[str]:
        """See `Place`."""
        try:
            return {entry.name for entry in os.scandir(self._folder)}
        except (FileNotFoundError, NotADirectoryError):  # nothing can be written there, either
            return set()


def _local_entry(path: Path) -> Entry:
    try:
        found = path.stat()
    except OSError:  # it becomes a row that says so
        return Entry(str(path), -1, 0)
    return Entry(str(path), found.st_size, found.st_mtime_ns)


class RemotePlace(Place):
    """Files of a server, by pyarrow's file systems.

    Keys are those of the environment (AWS_ACCESS_KEY_ID, ...), of the machine's role, or in the
    address itself, where they are seen by every program that lists processes.
    """

    def __init__(self, address: str) -> None:
        """Raises: UserError: no file system takes this address (WRONG_USAGE)."""
        pa = import_pyarrow()
        from pyarrow import fs

        scheme = address.partition("://")[0]
        try:
            self._fs, self.path = fs.FileSystem.from_uri(_in_one_request(address))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError) as error:
            raise UserError(
                Kind.WRONG_USAGE,
                f"The address “{_without_keys(address)}” cannot be used.",
                "Use a path, or an address such as s3://BUCKET/FOLDER.",
                str(error),
            ) from error
        self._scheme = scheme
        self.path = self.path.rstrip("/")

    def shown(self, path: str) -> str:
        """See `Place`."""
        return f"{self._scheme}://{path}"

    def find(self, suffixes: tuple[str, ...]) -> list[Entry]:
        """See `Place`. Images are told by their names, for nothing is read."""
        from pyarrow import fs

        pattern = self.path if has_magic(self.path) else None
        base = self.path
        if pattern is not None:
            parts = pattern.split("/")
            base = "/".join(parts[: next(i for i, part in enumerate(parts) if has_magic(part))])
        info = self._patiently(lambda: self._fs.get_file_info(base))
        if info.type == fs.FileType.NotFound:
            raise UserError(
                Kind.MISSING,
                f"There is nothing at “{self.shown(base)}”.",
                "Check the address and the keys.",
            )
        if info.type == fs.FileType.File:
            return [Entry(info.path, info.size, info.mtime_ns or 0)]
        selector = fs.FileSelector(base, recursive=True)
        found = self._patiently(lambda: self._fs.get_file_info(selector))
        entries = [
            Entry(one.path, one.size, one.mtime_ns or 0)
            for one in found
            if one.type == fs.FileType.File
            and one.path.lower().endswith(suffixes)
            and (pattern is None or fnmatch.fnmatchcase(one.path, pattern))
        ]
        return sorted(entries, key=lambda entry: entry.path)

    is_remote = True

    def open(self, path: str, *, from_start_to_end: bool = False) -> BinaryIO:
        """See `Place`."""

        def ask() -> BinaryIO:
            opened: BinaryIO
            if from_start_to_end:  # else each small piece would be a request
                opened = self._fs.open_input_stream(path, buffer_size=_BUFFER_BYTES)
            else:
                opened = self._fs.open_input_file(path)
            return opened

        return self._patiently(ask)

    def load(self, path: str, most: int) -> bytes:
        """See `Place`."""

        def ask() -> bytes:
            with self._fs.open_input_file(path) as stream:
                data: bytes = stream.read(most)
                return data

        return self._patiently(ask)

    def write(self, name: str, data: bytes) -> None:
        """See `Place`. A server shows what was sent when all of it has arrived."""
        path = f"{self.path}/{name}"

        def send() -> None:
            with self._fs.open_output_stream(path) as stream:
                stream.write(data)

        try:
            self._patiently(send)
        except OSError as error:
            raise write_failed(self.shown(path), error) from error

    def names(self) -> set[str]:
        """See `Place`."""
        from pyarrow import fs

        selector = fs.FileSelector(self.path, allow_not_found=True)
        return {
            info.base_name for info in self._patiently(lambda: self._fs.get_file_info(selector))
        }

    def _patiently(self, ask: Callable[[], T]) -> T:
        """Ask a server, several times if need be.

        Raises:
            OSError: There is no such file, or the user may not read it.
            UserError: The server does not answer (SOURCE_FAILED).
        """
        for pause in (*_PAUSES_S, None):
            try:
                return ask()
            except OSError as error:
                is_answer = isinstance(error, FileNotFoundError | PermissionError)
                # file:// is no server, and does not change its mind.
                if is_answer or "ACCESS_DENIED" in str(error) or self._scheme == "file":
                    raise
                if pause is None:
                    raise unreachable(self.shown(self.path), error) from error
            time.sleep(pause)
        raise AssertionError


def unreachable(address: str, error: OSError) -> UserError:
    """The error where a server does not answer; it ends the job, for the images are fine."""
    return UserError(
        Kind.SOURCE_FAILED,
        f"The server of “{address}” does not answer as expected.",
        "Check the connection and the keys, then run the command again: it does only what is "
        "missing.",
        str(error),
    )


def stretches(text: str, most: int = 1_000_000) -> Iterator[str]:
    """Expand ranges and lists in braces: `{000..150}`, `{a,b}`; text without any is one place.

    So is what exists under that very name.

    Raises:
        UserError: It stands for more than `most` places (WRONG_USAGE).
    """
    before, brace, rest = text.partition("{")
    inside, end, after = rest.partition("}")
    choices = _choices(inside, most) if brace and end else None
    if choices is None or os.path.lexists(text):
        yield text
        return
    if len(choices) > most:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{text}” stands for more than {most:,} files.",
            "Name fewer at a time, or a folder of them.",
        )
    for choice in choices:
        yield from stretches(f"{before}{choice}{after}", most // max(len(choices), 1))


def _choices(inside: str, most: int) -> range | list[str] | None:
    first, dots, last = inside.partition("..")
    if dots and first.isdecimal() and last.isdecimal() and len(first) <= 12 >= len(last):
        numbers = range(int(first), int(last) + 1)
        width = len(first) if first.startswith("0") else 0
        if len(numbers) > most:
            return numbers
        return [f"{number:0{width}}" for number in numbers]
    return inside.split(",") if "," in inside else None


def _in_one_request(address: str) -> str:
    """The address with the option that sends a small file at once, not as an upload in parts."""
    if not address.startswith("s3://") or "allow_delayed_open" in address:
        return address
    return f"{address}{'&' if '?' in address else '?'}allow_delayed_open=true"


def _without_keys(address: str) -> str:
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0]}"


def message_of(error: Any) -> str:
    """A library's message on one line."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
