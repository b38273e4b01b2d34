"""The command `inception-cli features`: writes pooled features for other programs."""

from __future__ import annotations

import argparse
import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.cli.featured_items import store_of, with_features
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import put, say
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.items.skipped import in_words
from inception_gui.core.jobs.gather_features import FeaturedItems
from inception_gui.core.nn.blocks import POOLED
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_COLUMNS: Final = ("row", "path", "page")


def run(parsed: argparse.Namespace) -> int:
    """Compute and write the features; return 1 if an image could not be read."""
    output: Path = parsed.output
    _check_format(output)
    beside = output.with_name(output.name + ".csv") if output.suffix == ".npy" else None
    for path in filter(None, (output, beside)):
        if path.exists() and not parsed.overwrite:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{shown_name(path)}” exists.",
                "Choose another name for the result, or add --overwrite.",
            )
    found = items_from_paths(parsed.paths, recursive=not parsed.no_recursive)
    items = list(found)
    if found.skipped:
        say(f"Skipped: {in_words(found.skipped)}.")
    check_outputs(
        parsed,
        (output, "other"),
        (beside, "text"),
        inputs=(item.path for item in items),
        more_inputs_follow=True,  # what exists was asked about above
    )
    if not items:
        raise UserError(Kind.WRONG_USAGE, "No images found.", "Give images, or a folder of them.")
    inference = open_inference(parsed)
    try:
        featured = with_features(items, inference, store_of(parsed), parsed.blocks)
    finally:
        inference.close()
    _write(featured, output, beside, parsed.dtype, parsed.blocks)
    put(f"Features of {count(len(featured.items), 'image')} are in {shown_name(output)}.\n")
    return 1 if featured.failed else 0


def _check_format(output: Path) -> None:
    if output.suffix not in (".npy", ".npz", ".parquet"):
        raise UserError(
            Kind.WRONG_USAGE,
            f"The name “{shown_name(output)}” does not say in which format to write.",
            "Let it end in .npy, .npz or .parquet.",
        )
    if output.suffix == ".parquet":
        try:
            import pyarrow  # noqa: F401
        except ImportError as error:
            raise UserError(
                Kind.WRONG_USAGE,
                "Parquet files need pyarrow, which is not installed.",
                "Install it with: pip install pyarrow. Or write an .npz file.",
            ) from error


def _write(
    featured: FeaturedItems, output: Path, beside: Path | None, dtype: str, blocks: Sequence[str]
) -> None:
    vectors = featured.vectors.astype(dtype)
    by_name = _columns(vectors, blocks)
    names = [str(item.path or item.name) for item in featured.items]
    pages = np.array([item.page for item in featured.items], np.int32)
    stream = io.BytesIO()
    if output.suffix == ".npy":
        np.save(stream, vectors, allow_pickle=False)
    elif output.suffix == ".npz":
        texts = np.array([_utf8(name) for name in names], np.str_)
        np.savez(stream, allow_pickle=False, **by_name, paths=texts, pages=pages)
    else:
        import pyarrow as pa
        import pyarrow.parquet as pq

        columns = {
            name: pa.FixedSizeListArray.from_arrays(pa.array(one.reshape(-1)), one.shape[1])
            for name, one in by_name.items()
        }
        table = pa.table({"path": [_utf8(name) for name in names], "page": pages, **columns})
        pq.write_table(table, stream)
    save_whole(output, stream.getvalue())
    if beside is not None:
        lines = (csv_line((i, name, int(pages[i]))) for i, name in enumerate(names))
        save_whole(beside, (csv_start(_COLUMNS) + "".join(lines)).encode())


def _columns(
    vectors: npt.NDArray[np.floating], blocks: Sequence[str]
) -> dict[str, npt.NDArray[np.floating]]:
    """The features by their names in the file: each block's, or "features" if there is only one."""
    if len(blocks) == 1 or not len(vectors):
        return {"features": vectors}
    ends = np.cumsum([POOLED[block] for block in blocks])[:-1]
    return dict(zip(blocks, np.split(vectors, ends, axis=1), strict=True))


def _utf8(name: str) -> str:
    """A path that a UTF-8 file can hold; bytes that are not UTF-8 become escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
