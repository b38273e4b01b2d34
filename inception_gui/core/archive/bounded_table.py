"""Opens Parquet tables of strangers, in which a few bytes may stand for very many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.files.display_name import shown_name
from inception_gui.errors import Kind, UserError

_MOST_GROUP_BYTES: Final = 1 << 30
"""Of the columns that are read together, as they are unpacked."""
_LITERAL: Final = frozenset({"PLAIN", "RLE", "BIT_PACKED"})
"""Encodings whose values take as much memory in the file as outside."""


@contextmanager
def opened(path: Path, texts: Sequence[str], *, memory_map: bool = False) -> Iterator[Any]:
    """Open a table whose columns `texts` are read as dictionaries if they may repeat values.

    One value that stands in the file once may be that of each of a million rows.
    """
    import_pyarrow()
    import pyarrow.parquet as pq

    metadata = pq.read_metadata(path)
    repeating = {
        column.path_in_schema
        for group in range(metadata.num_row_groups)
        for column in map(metadata.row_group(group).column, range(metadata.num_columns))
        if column.path_in_schema in texts and not _LITERAL.issuperset(column.encodings)
    }
    dictionaries = [name for name in texts if name in repeating]
    with pq.ParquetFile(
        path, metadata=metadata, read_dictionary=dictionaries, memory_map=memory_map
    ) as table:
        yield table


def must_fit(path: Path, metadata: Any, groups: Sequence[int], columns: Sequence[str]) -> None:
    """Check that these columns of these groups fit in memory together.

    Raises:
        UserError: They do not (TOO_LARGE).
    """
    size = 0
    for number in groups:
        group = metadata.row_group(number)
        for place in range(group.num_columns):
            column = group.column(place)
            if column.path_in_schema.partition(".")[0] in columns:
                size += column.total_uncompressed_size
    if size > _MOST_GROUP_BYTES:
        raise UserError(
            Kind.TOO_LARGE,
            f"“{shown_name(path)}” has too much text to be shown.",
            "Check where the table comes from. `inception-cli archive` writes smaller ones.",
        )


def values_of(column: Any) -> list[Any]:
    """The values of a column; one that repeats is the same object in each row."""
    import pyarrow as pa

    found: list[Any] = []
    for chunk in column.chunks:
        if pa.types.is_dictionary(chunk.type):
            words = chunk.dictionary.to_pylist()
            found += [None if at is None else words[at] for at in chunk.indices.to_pylist()]
        else:
            found += chunk.to_pylist()
    return found


def holding(column: Any, word: str) -> npt.NDArray[np.bool_]:
    """In which rows of a column of texts `word` (ASCII) is, without capitals."""
    import pyarrow as pa
    import pyarrow.compute as pc

    found = []
    for chunk in column.chunks:
        is_dictionary = pa.types.is_dictionary(chunk.type)
        texts = chunk.dictionary if is_dictionary else chunk
        hits = pc.match_substring(texts, word, ignore_case=True).fill_null(False)
        hits = hits.to_numpy(zero_copy_only=False)
        if is_dictionary:
            indices = chunk.indices.fill_null(len(hits)).to_numpy()
            hits = np.append(hits, False)[indices]
        found.append(hits.astype(np.bool_, copy=False))
    return np.concatenate([np.zeros(0, np.bool_), *found])
