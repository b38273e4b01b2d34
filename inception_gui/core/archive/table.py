"""Reads a result of millions of rows: three columns whole, the rest when it is shown."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.archive.bounded_table import holding, must_fit, opened, values_of
from inception_gui.core.archive.places import message_of
from inception_gui.core.archive.result_folder import NOTE_NAME
from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.path_text import unescape_name
from inception_gui.errors import Kind, UserError

Codes = npt.NDArray[np.int32]
Shares = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_Columns = tuple[Codes, Shares, Mask]

NO_CLASS: Final = -1
_GROWTH: Final = 1.25
_FILES_AT_ONCE: Final = 64
_READERS: Final = 4
_HEADS: Final = ("label_1", "probability_1", "error_kind")
_DETAILS: Final = ("path", "page", "width", "height", "label_2", "probability_2", "error")
_MOST_FEATURES: Final = 1 << 27
"""Numbers of a group; 16,384 rows of all blocks of this network are fewer."""
_TEXTS: Final = ("label_1", "label_2", "path", "error_kind", "error")
_MOST_ROWS: Final = 200_000_000
"""A few bytes of a stranger's table can claim any number."""
_BATCH: Final = 16_384
_MOST_CLASSES: Final = 100_000
"""Different texts in `label_1`; a table of a stranger may have one per row."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is shown; `error` is empty for a prediction."""

    path: str
    page: int | None
    width: int | None
    height: int | None
    second: str
    second_share: float
    error: str


@dataclass(frozen=True, slots=True)
class Grown:
    """Rows up to `rows` can be shown; `files` of all are open."""

    rows: int
    files: int
    of_files: int


@dataclass(frozen=True, slots=True)
class _Group:
    """Some rows that are read together: of a file, from row `start` of the whole table."""

    file: int
    index: int
    start: int
    rows: int


@dataclass(frozen=True, slots=True, eq=False)
class _Head:
    """What is read of a file when it is opened."""

    group_rows: list[int]
    labels: Any
    shares: Any
    kinds: Any
    channels: int


class ResultTable:
    """A folder of Parquet tables, or one of them, as rows in a fixed order.

    `classes[row]` is an index of `class_names`, or `NO_CLASS`; `shares[row]` is its probability;
    `failed[row]` tells a row of an image that cannot be read. They grow while `load` runs.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.class_names: list[str] = []
        self.channels = 0
        """Of the features that are kept, 0 without them, or where files have different ones."""
        self._numbers: dict[str, int] = {}
        self._files: list[Path] = []
        self._groups: list[_Group] = []
        self._starts: list[int] = []
        self._classes: list[Codes] = []
        self._shares: list[Shares] = []
        self._failed: list[Mask] = []
        self._rows = 0
        self._whole: _Columns = (
            np.zeros(0, np.int32),
            np.zeros(0, np.float32),
            np.zeros(0, np.bool_),
        )

    def __len__(self) -> int:
        return len(self._whole[0])

    def load(self) -> Generator[Grown]:
        """Open all files and read the three columns that filters and counts need.

        Raises:
            UserError: There is no table (MISSING), it is not a result of this program
                (UNSUPPORTED_FORMAT), or it is damaged.
        """
        import_pyarrow()
        self._files = _table_files(self.path)
        with ThreadPoolExecutor(_READERS, "tables") as pool:
            try:
                for first in range(0, len(self._files), _FILES_AT_ONCE):
                    files = self._files[first : first + _FILES_AT_ONCE]
                    for number, head in enumerate(pool.map(_read_head, files), first):
                        self._add(number, head)
                    # Not each time: joining them takes longer the more there are.
                    if self._rows >= _GROWTH * len(self) or first + len(files) >= len(self._files):
                        self._join()
                    yield Grown(len(self), first + len(files), len(self._files))
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def columns(self) -> tuple[Codes, Shares, Mask]:
        """Classes, probabilities and failures of the rows so far, as whole arrays."""
        return self._whole

    def group_of(self, row: int) -> int:
        """The number of the group that holds `row`, for `read_group`."""
        return bisect_right(self._starts, row) - 1

    def group_start(self, group: int) -> int:
        """The first row of a group."""
        return self._starts[group]

    def read_group(self, group: int) -> list[Row]:
        """Read what is shown of the rows of a group.

        Raises:
            UserError: The file cannot be read (DAMAGED).
        """
        pa = import_pyarrow()

        one = self._groups[group]
        path = self._files[one.file]
        try:
            with opened(path, _TEXTS) as table:
                names = [name for name in _DETAILS if name in table.schema_arrow.names]
                must_fit(path, table.metadata, [one.index], names)
                found = table.read_row_group(one.index, columns=names)
        except (OSError, UnicodeDecodeError, pa.ArrowException) as error:
            raise _damaged(path, error) from error
        none = [None] * found.num_rows
        columns = [values_of(found.column(name)) if name in names else none for name in _DETAILS]
        return [
            Row(
                unescape_name(str(name or "")),
                page,
                width,
                height,
                str(label or ""),
                float(share or 0),
                str(message or ""),
            )
            for name, page, width, height, label, share, message in zip(*columns, strict=True)
        ]

    def with_words(
        self, words: Sequence[str], folders: Sequence[str], among: Mask
    ) -> Generator[Mask | float]:
        """Yield the share that was read now and then, at last which rows of `among` match.

        Each of `words` is in the name of the file or in the class, each of `folders` in the path of
        its folder; without capitals. Paths are read from the disk, of groups with rows in `among`.

        Raises:
            UserError: A file cannot be read (DAMAGED).
        """
        pa = import_pyarrow()

        classes, _, _ = self.columns()
        names = np.array([*(name.casefold() for name in self.class_names), ""], np.str_)
        kept = among.copy()
        for number, path in enumerate(self._files):
            groups = [one for one in self._groups if one.file == number]
            try:
                with opened(path, _TEXTS) as table:
                    for one in groups:
                        rows = slice(one.start, one.start + one.rows)
                        if not kept[rows].any():
                            continue
                        must_fit(path, table.metadata, [one.index], ["path"])
                        texts = table.read_row_group(one.index, columns=["path"]).column("path")
                        kept[rows] &= _matching(
                            texts, kept[rows], names[classes[rows]], words, folders
                        )
            except (OSError, UnicodeDecodeError, pa.ArrowException) as error:
                raise _damaged(path, error) from error
            yield (number + 1) / len(self._files)
        yield kept

    def vectors(self) -> Generator[tuple[int, npt.NDArray[np.float16]]]:
        """Yield the features of all rows, piece by piece: a first row and `(n, channels)`.

        A row without features has zeros.

        Raises:
            UserError: A file cannot be read (DAMAGED).
        """
        for group in range(len(self._groups)):
            yield self._groups[group].start, self._features(group)

    def vector(self, row: int) -> npt.NDArray[np.float16]:
        """The features of one row, `(channels,)`."""
        group = self.group_of(row)
        found: npt.NDArray[np.float16] = self._features(group)[row - self._starts[group]]
        return found

    def _features(self, group: int) -> npt.NDArray[np.float16]:
        pa = import_pyarrow()
        import pyarrow.parquet as pq

        one = self._groups[group]
        path = self._files[one.file]
        try:
            with pq.ParquetFile(path) as table:
                must_fit(path, table.metadata, [one.index], ["features"])
                if one.rows * self.channels > _MOST_FEATURES:
                    raise UserError(
                        Kind.TOO_LARGE,
                        f"“{shown_name(path)}” has too much text to be shown.",
                        "Check where the table comes from. `inception-cli archive` writes smaller "
                        "ones.",
                    )
                column = table.read_row_group(one.index, columns=["features"]).column("features")
                block = column.combine_chunks()
                # Missing lists have zeros in the place of their values.
                values = block.values.to_numpy(zero_copy_only=False)
        except (OSError, UnicodeDecodeError, pa.ArrowException) as error:
            raise _damaged(path, error) from error
        offset = block.offset * self.channels
        wanted = values[offset : offset + len(block) * self.channels]
        found: npt.NDArray[np.float16] = wanted.reshape(len(block), self.channels)
        return np.nan_to_num(found)

    def _add(self, number: int, head: _Head) -> None:
        """Add the rows of a file."""
        for index, rows in enumerate(head.group_rows):
            self._groups.append(_Group(number, index, self._rows, rows))
            self._starts.append(self._rows)
            self._rows += rows
        is_same = not number or head.channels == self.channels
        self.channels = head.channels if is_same else 0
        for chunk in head.labels.chunks:
            self._classes.append(self._codes(chunk))
        self._shares.append(head.shares.fill_null(0).to_numpy().astype(np.float32, copy=False))
        self._failed.append(head.kinds.is_valid().to_numpy().astype(np.bool_, copy=False))

    def _join(self) -> None:
        """Let the rows that were added be seen; called by the one thread that adds."""
        classes, shares, failed = self._whole
        self._whole = (
            np.concatenate([classes, *self._classes]),
            np.concatenate([shares, *self._shares]),
            np.concatenate([failed, *self._failed]),
        )
        self._classes, self._shares, self._failed = [], [], []

    def _codes(self, chunk: Any) -> Codes:
        """The classes of a chunk as numbers that are the same in all files."""
        mine = np.empty(len(chunk.dictionary) + 1, np.int32)
        mine[-1] = NO_CLASS
        for place, name in enumerate(chunk.dictionary.to_pylist()):
            if name not in self._numbers:
                if len(self.class_names) >= _MOST_CLASSES:
                    raise UserError(
                        Kind.TOO_LARGE,
                        "The table has too many different classes to be shown.",
                        "Check that its column label_1 holds names of classes.",
                    )
                self._numbers[name] = len(self.class_names)
                self.class_names.append(name)
            mine[place] = self._numbers[name]
        codes: Codes = mine[chunk.indices.fill_null(len(chunk.dictionary)).to_numpy()]
        return codes


def _matching(
    texts: Any, among: Mask, names: Any, words: Sequence[str], folders: Sequence[str]
) -> Mask:
    """Which rows of a group match; of those that cannot, no Python text is made."""
    found = among.copy()
    for word in (*words, *folders):
        if word.isascii():
            in_class = np.char.find(names, word) >= 0 if word in words else np.False_
            found &= holding(texts, word) | in_class
    rows = np.flatnonzero(found)
    for row, path, name in zip(
        rows.tolist(), values_of(texts.take(rows)), names[rows].tolist(), strict=True
    ):
        folder, _, file_name = (path or "").casefold().replace(os.sep, "/").rpartition("/")
        found[row] = all(word in file_name or word in name for word in words) and all(
            part in folder for part in folders
        )
    return found


def _table_files(path: Path) -> list[Path]:
    """The tables of a folder in the order of their names, or the one table."""
    try:
        if path.is_dir():
            found = sorted(
                one
                for one in path.iterdir()
                if one.suffix == ".parquet" and not one.name.startswith(("_", "."))
            )
            if not found:
                has_begun = (path / NOTE_NAME).exists()
                raise UserError(
                    Kind.MISSING,
                    "No part of this archive is finished yet."
                    if has_begun
                    else f"“{shown_name(path)}” holds no Parquet tables.",
                    "Wait for `inception-cli archive`, or choose the folder that it wrote.",
                )
            return found
        if not path.exists():
            raise UserError(
                Kind.MISSING,
                f"“{shown_name(path)}” does not exist.",
                "Check that its disk is connected.",
            )
        return [path]
    except OSError as error:
        raise UserError(
            Kind.UNREADABLE,
            f"“{shown_name(path)}” cannot be read.",
            "Check that you have permission to open it.",
            str(error),
        ) from error


def _read_head(path: Path) -> _Head:
    pa = import_pyarrow()
    try:
        with opened(path, _TEXTS, memory_map=True) as table:
            schema = table.schema_arrow
            if not _is_result(schema):
                raise KeyError(", ".join(schema.names[:20]))
            metadata = table.metadata
            if metadata.num_rows > _MOST_ROWS:
                raise UserError(
                    Kind.TOO_LARGE,
                    f"“{shown_name(path)}” has too many rows to be shown.",
                    "Divide it into several tables.",
                )
            groups = [metadata.row_group(i).num_rows for i in range(metadata.num_row_groups)]
            must_fit(path, metadata, range(len(groups)), _HEADS)
            found = table.read(columns=list(_HEADS), use_threads=False)
            channels = 0
            if "features" in schema.names:
                kind = schema.field("features").type
                is_ours = pa.types.is_fixed_size_list(kind) and kind.value_type == pa.float16()
                channels = kind.list_size if is_ours else 0
            labels = found.column("label_1")
            if not pa.types.is_dictionary(labels.type):
                labels = labels.dictionary_encode()
            for chunk in labels.chunks:
                chunk.dictionary.validate(full=True)  # texts that are not UTF-8
            return _Head(
                groups,
                labels,
                found.column("probability_1"),
                found.column("error_kind"),
                channels,
            )
    except KeyError as error:
        raise UserError(
            Kind.UNSUPPORTED_FORMAT,
            f"“{shown_name(path)}” is not a result of this program.",
            "Open a table that `inception-cli archive` or an export as Parquet wrote.",
            str(error),
        ) from error
    except (OSError, UnicodeDecodeError, pa.ArrowException) as error:
        raise _damaged(path, error) from error


def _is_result(schema: Any) -> bool:
    """Whether a table has our columns, and in each what we write there."""
    import pyarrow as pa

    def is_text(kind: Any) -> bool:
        kind = kind.value_type if pa.types.is_dictionary(kind) else kind
        return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))

    for name in dict.fromkeys((*_HEADS, *_DETAILS)):
        place = schema.get_field_index(name)  # -1 for none, or two
        if place < 0:
            if name in (*_HEADS, "path") or name in schema.names:
                return False
            continue
        kind = schema.field(place).type
        if name.startswith("probability"):
            is_ours = pa.types.is_floating(kind)
        elif name in ("page", "width", "height"):
            is_ours = pa.types.is_integer(kind)
        else:
            # A column of nothing but failures may have lost its kind.
            is_ours = is_text(kind) or (name != "path" and pa.types.is_null(kind))
        if not is_ours:
            return False
    return True


def _damaged(path: Path, error: Exception) -> UserError:
    return UserError(
        Kind.DAMAGED,
        f"The table “{shown_name(path)}” cannot be read.",
        "If `inception-cli archive` wrote it, delete it and run the command again.",
        message_of(error),
    )
