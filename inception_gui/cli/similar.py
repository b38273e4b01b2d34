"""The command `inception-cli similar`: finds the images that are most similar to one."""

from __future__ import annotations

import argparse
import json
import os

from inception_gui.cli.featured_items import (
    item_of_file,
    items_of,
    store_of,
    with_features,
)
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import say
from inception_gui.core.features.search import Similar, nearest
from inception_gui.core.features.store import Collection, owner_of
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.files.display_name import printable
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.compute_features import space_of
from inception_gui.core.wording import similarity
from inception_gui.errors import Kind, UserError


def run(parsed: argparse.Namespace) -> int:
    """Search and print; return 1 if an image could not be read."""
    check_outputs(parsed, (parsed.output, "text"), inputs=(parsed.picture,))
    inference = open_inference(parsed)
    try:
        query = with_features([item_of_file(parsed.picture)], inference, store_of(parsed))
        if not query.items:
            return 1
        among, failed = _among(parsed, inference)
    finally:
        inference.close()
    # Itself is no answer, if it was found there too.
    found = nearest(query.vectors[0], among, top=parsed.top + 1, at_least=parsed.at_least)
    itself = owner_of(parsed.picture)
    found = [one for one in found if one.owner != itself][: parsed.top]
    if not found:
        say("No similar image was found.")
    _write(found, parsed)
    return 1 if failed else 0


def _among(parsed: argparse.Namespace, inference: Inference) -> tuple[Collection, int]:
    """What to search in, and how many of its images could not be read."""
    store = store_of(parsed)
    if parsed.among == "all":
        if store is None:
            raise UserError(
                Kind.WRONG_USAGE,
                "“--in all” and “--no-store” cannot be combined.",
                "Give a folder to search in.",
            )
        return store.collection(space_of(inference.classifier)), 0
    items = items_of(parsed.among)
    if not items:
        say("No images found.")
    featured = with_features(items, inference, store)
    return featured.collection(), featured.failed


def _write(found: list[Similar], parsed: argparse.Namespace) -> None:
    with open_target(parsed.output) as stream:
        if parsed.file_format == "json":
            rows = [
                {
                    "similarity": round(one.similarity, 6),
                    "path": os.fsdecode(one.owner[0]),
                    "page": one.owner[1],
                }
                for one in found
            ]
            stream.write(json.dumps(rows, indent=2) + "\n")
        elif parsed.file_format == "csv":
            stream.write(csv_start(("similarity", "path", "page")))
            for one in found:
                path = os.fsdecode(one.owner[0])
                stream.write(csv_line((one.similarity, path, one.owner[1])))
        else:
            for one in found:
                name = printable(os.fsdecode(one.owner[0]))
                of_file = f"  (page {one.owner[1] + 1})" if one.owner[1] else ""
                stream.write(f"{similarity(one.similarity, 3):>6}  {name}{of_file}\n")
