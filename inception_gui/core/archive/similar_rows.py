"""Finds the rows of a result whose features are most similar to those of one of them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.archive.table import ResultTable
from inception_gui.core.features.search import unit
from inception_gui.errors import Kind, UserError

MOST: Final = 1_000


@dataclass(frozen=True, slots=True, eq=False)
class SimilarRows:
    """Rows by their cosine similarity, the most similar first."""

    rows: npt.NDArray[np.int32]
    similarities: npt.NDArray[np.float32]


def similar_rows(table: ResultTable, row: int, most: int = MOST) -> Generator[float | SimilarRows]:
    """Yield the share that was compared now and then, at last the `most` similar rows.

    The features are read from the disk piece by piece, 4 KB per row; `row` itself is the first.

    Raises:
        UserError: The table keeps no features of the row (WRONG_USAGE), or is damaged.
    """
    try:
        if not table.channels:
            raise ValueError("no features")
        query = unit(table.vector(row))
    except ValueError as error:
        raise UserError(
            Kind.WRONG_USAGE,
            "No features of this image are kept.",
            "Run `inception-cli archive` with --features.",
            str(error),
        ) from error
    rows = np.zeros(0, np.int32)
    best = np.zeros(0, np.float32)
    for first, block in table.vectors():
        wide = block.astype(np.float32)
        lengths = np.linalg.norm(wide, axis=1)
        known = np.flatnonzero((lengths > 0) & np.isfinite(lengths))
        found = (wide[known] @ query) / lengths[known]
        rows = np.concatenate([rows, (first + known).astype(np.int32)])
        best = np.concatenate([best, found])
        if len(rows) > 4 * most:
            kept = np.argpartition(-best, most)[:most]
            rows, best = rows[kept], best[kept]
        yield (first + len(block)) / len(table)
    order = np.lexsort((rows, -best))[:most]
    yield SimilarRows(rows[order], best[order])
