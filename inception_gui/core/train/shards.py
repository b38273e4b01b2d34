"""Reads WebDataset's shards: tar files in which an image and its label share a name.

`0001.jpg` and `0001.cls` are one example (https://github.com/webdataset/webdataset). A table of
contents is made once; afterwards each image is read from its place. Archives are a stranger's: only
plain members of limited size are read, nothing is unpacked, and names are never used as paths.
"""

from __future__ import annotations

import json
import re
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.errors import Kind, UserError

IMAGE_SUFFIXES: Final = frozenset(
    {"jpg", "jpeg", "png", "webp", "ppm", "bmp", "gif", "tif", "tiff"}
)
_LABEL_SUFFIXES: Final = ("cls", "json", "txt")
"""Those first that count first."""
_LABEL_KEYS: Final = ("label", "cls", "class", "wnid", "class_name")
_LARGEST_LABEL: Final = 1 << 20
_LARGEST_IMAGE: Final = 256 << 20
_LARGEST_READ: Final = 1 << 20
"""Bytes of an archive's own header; the longest names and notes have some thousands."""
_MOST_MEMBERS: Final = 10_000_000
_LONGEST_LABEL: Final = 200
_BRACES: Final = re.compile(r"(.*)\{(\d{1,9})\.\.(\d{1,9})\}(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Member:
    """An image in an archive: where its bytes are, and its label as it is written."""

    name: str
    offset: int
    size_bytes: int
    label: str


def shards_of(source: Path) -> list[Path]:
    """The archives that `source` names: one, those in a folder, or `{000..146}` in its name.

    Empty where it names none.

    Raises:
        UserError: The numbers in braces are no range (WRONG_USAGE).
    """
    if found := _BRACES.fullmatch(str(source)):
        before, first, last, after = found.groups()
        if not int(first) <= int(last) < int(first) + 1_000_000:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{printable(source.name)}” names no range of files.",
                "Write it as shard-{000..146}.tar.",
            )
        numbers = range(int(first), int(last) + 1)
        return [Path(f"{before}{number:0{len(first)}}{after}") for number in numbers]
    if source.is_dir():
        return sorted(source.glob("*.tar"))
    return [source] if source.suffix.lower() == ".tar" else []


def members_of(shard: Path) -> Iterator[Member | str]:
    """Yield the labelled images of an archive in their order, or the name of one without label.

    Raises:
        UserError: It cannot be read, or is not a tar file (WRONG_USAGE).
    """
    try:
        with shard.open("rb") as file:
            yield from _examples(file)
    except OSError as error:
        raise _refused(shard, f"cannot be read ({error.strerror or error})") from error
    except (tarfile.TarError, *MALFORMED) as error:
        raise _refused(shard, "is not an intact tar file", str(error)) from error


def read_member(shard: Path, offset: int, size_bytes: int) -> bytes:
    """The bytes at a place of an archive; fewer if it became shorter.

    Raises:
        OSError: It cannot be read.
    """
    with shard.open("rb") as file:
        file.seek(offset)
        return file.read(size_bytes)


class _Bounded:
    """A file of which no read is long: what a header says of its own length is not believed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _LARGEST_READ:
            raise tarfile.ReadError("a header of absurd length")
        return self._file.read(size)


def _examples(file: BinaryIO) -> Iterator[Member | str]:
    """Members of one example follow each other, as WebDataset writes them."""
    key, image, labels = "", None, dict[str, str]()
    with tarfile.open(fileobj=_Bounded(file), mode="r:") as archive:  # type: ignore[call-overload]
        for count, member in enumerate(archive):
            archive.members.clear()  # it would keep every header
            if count > _MOST_MEMBERS:
                raise tarfile.ReadError("too many members")
            if not member.isreg() or member.issparse():
                continue
            this, suffix = _parts(member.name)
            if this != key:
                yield from _finished(image, labels)
                key, image, labels = this, None, {}
            if suffix in IMAGE_SUFFIXES and member.size <= _LARGEST_IMAGE:
                image = Member(member.name, member.offset_data, member.size, "")
            elif suffix in _LABEL_SUFFIXES and member.size <= _LARGEST_LABEL:
                position = file.tell()
                file.seek(member.offset_data)
                labels[suffix] = _label(suffix, file.read(member.size))
                file.seek(position)
    yield from _finished(image, labels)


def _finished(image: Member | None, labels: Mapping[str, str]) -> Iterator[Member | str]:
    if image is None:
        return
    label = next((found for one in _LABEL_SUFFIXES if (found := labels.get(one))), "")
    if label:
        yield Member(image.name, image.offset, image.size_bytes, label)
    else:
        yield image.name


def _parts(name: str) -> tuple[str, str]:
    """The name up to the first dot of its last part, and what follows, in lower case."""
    folder, slash, last = name.rpartition("/")
    stem, _, suffix = last.partition(".")
    return f"{folder}{slash}{stem}", suffix.lower()


def _label(suffix: str, data: bytes) -> str:
    text = data.decode("utf-8", "replace").strip()
    if suffix == "json":
        try:
            table: Any = json.loads(text)
        except (ValueError, RecursionError):
            return ""
        text = _in_table(table, _LABEL_KEYS)
    return text if len(text) <= _LONGEST_LABEL and "\n" not in text else ""


def _in_table(table: object, keys: Sequence[str]) -> str:
    if not isinstance(table, Mapping):
        return ""
    found = next((table[key] for key in keys if isinstance(table.get(key), str | int)), "")
    return str(found).strip()


def _refused(shard: Path, what: str, detail: str = "") -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{printable(shard.name)}” {what}.",
        "Check the path, or leave this file out.",
        detail or str(shard),
    )
