"""Classifies one part and writes its file: the work of one worker, here or on a cluster."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from inception_gui.core.archive.parts import Part
from inception_gui.core.archive.places import Place
from inception_gui.core.archive.read_part import Found, read_part
from inception_gui.core.archive.result_folder import Conditions
from inception_gui.core.events import Classified
from inception_gui.core.exports.parquet_file import Rows, import_pyarrow, writing_options
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.types import Failure, Item

_ROWS_PER_GROUP: Final = 2_000


@dataclass(frozen=True, slots=True)
class PartWritten:
    """A part is in the result: its file, its rows, how many of them failed, who made it."""

    file_name: str
    rows: int
    failed: int
    seconds: float
    worker: str = ""


@dataclass(frozen=True, slots=True)
class ImagesDone:
    """So many images of a part were classified since the last event."""

    count: int


def make_part(
    part: Part, inference: Inference, result: Place, conditions: Conditions
) -> Generator[ImagesDone | PartWritten]:
    """Classify `part` and write its file; the last event is `PartWritten`.

    An image that cannot be read is a row with `error_kind` and `error`.

    Raises:
        UserError: The part or its server cannot be read, or the result cannot be written.
    """
    began = time.perf_counter()
    rows = _rows_for(inference, conditions)
    pa = import_pyarrow()
    import pyarrow.parquet as pq

    total = failed = 0
    sink = pa.BufferOutputStream()
    with pq.ParquetWriter(sink, rows.schema, **writing_options(rows.schema)) as writer:
        with closing(_outcomes(part, inference, conditions)) as outcomes:
            for found, outcome in outcomes:
                if isinstance(outcome, Classified):
                    rows.add(outcome.prediction, found.facts, outcome.pooled.get(LAST_BLOCK))
                else:
                    rows.add(outcome, found.facts)
                    failed += 1
                total += 1
                yield ImagesDone(1)
                if len(rows) >= _ROWS_PER_GROUP:
                    writer.write_table(rows.take())
        if len(rows) or not total:
            writer.write_table(rows.take())
    result.write(part.file_name, sink.getvalue().to_pybytes())
    yield PartWritten(part.file_name, total, failed, time.perf_counter() - began)


def _rows_for(inference: Inference, conditions: Conditions) -> Rows:
    classifier = inference.classifier
    return Rows(
        conditions.top,
        conditions.features,
        classifier.weights.key,
        classifier.weights.sha256,
        classifier.mode.value,
    )


def _outcomes(
    part: Part, inference: Inference, conditions: Conditions
) -> Generator[tuple[Found, Classified | Failure]]:
    """Every image of the part with its outcome, in order."""
    waiting: deque[Found] = deque()

    def readable() -> Generator[Item]:
        for found in read_part(part):
            waiting.append(found)
            if found.failure is None:
                yield found.item

    items = readable()
    blocks = (LAST_BLOCK,) if conditions.features > 0 else ()
    outcomes = classify(items, inference, top=conditions.top, pools=blocks)
    with closing(items), closing(outcomes):
        for outcome in outcomes:
            yield from _failures_before(waiting)
            yield waiting.popleft(), outcome
        yield from _failures_before(waiting)


def _failures_before(waiting: deque[Found]) -> Generator[tuple[Found, Failure]]:
    while waiting and (failure := waiting[0].failure) is not None:
        yield waiting.popleft(), failure
