"""The command `inception-cli duplicates`: lists exact copies and images that look alike."""

from __future__ import annotations

import argparse
import json
from contextlib import closing

from inception_gui.cli.featured_items import items_of, store_of, with_features
from inception_gui.cli.network import open_inference
from inception_gui.cli.outputs import check_outputs
from inception_gui.cli.terminal import ProgressLine, say
from inception_gui.core.files.atomic_output import open_target
from inception_gui.core.files.csv_line import csv_line, csv_start
from inception_gui.core.files.display_name import printable
from inception_gui.core.jobs.find_duplicates import Duplicate, Duplicates, find_duplicates
from inception_gui.core.types import Progress
from inception_gui.core.wording import count, similarity


def run(parsed: argparse.Namespace) -> int:
    """Search and print; return 1 if an image could not be read."""
    check_outputs(parsed, (parsed.output, "text"))
    items = items_of(parsed.among)
    check_outputs(parsed, (parsed.output, "text"), inputs=(item.path for item in items))
    inference = open_inference(parsed)
    try:
        featured = with_features(items, inference, store_of(parsed))
    finally:
        inference.close()
    groups: tuple[tuple[Duplicate, ...], ...] = ()
    line = ProgressLine()
    job = find_duplicates(featured.items, featured.collection(), at_least=parsed.at_least)
    with closing(job):
        for event in job:
            if isinstance(event, Progress):
                line.pictures(event.done, event.total or 0)
            elif isinstance(event, Duplicates):
                groups = event.groups
    line.clear()
    more = sum(len(group) - 1 for group in groups)
    if groups:
        say(f"{count(len(groups), 'group')}; {count(more, 'image')} beside the best of each.")
    else:
        say("No copies and nothing that looks alike.")
    _write(groups, parsed)
    return 1 if featured.failed else 0


def _write(groups: tuple[tuple[Duplicate, ...], ...], parsed: argparse.Namespace) -> None:
    with open_target(parsed.output) as stream:
        if parsed.file_format == "json":
            rows = [
                [
                    {
                        "path": str(one.item.path),
                        "page": one.item.page,
                        "similarity": round(one.similarity, 6),
                        "is_copy": one.is_copy,
                    }
                    for one in group
                ]
                for group in groups
            ]
            stream.write(json.dumps(rows, indent=2) + "\n")
            return
        if parsed.file_format == "csv":
            stream.write(csv_start(("group", "similarity", "is_copy", "path", "page")))
        for number, group in enumerate(groups, 1):
            for place, one in enumerate(group):
                path, page = str(one.item.path), one.item.page
                if parsed.file_format == "csv":
                    stream.write(csv_line((number, one.similarity, int(one.is_copy), path, page)))
                else:
                    words = (
                        "best"
                        if not place
                        else "copy"
                        if one.is_copy
                        else similarity(one.similarity, 3)
                    )
                    of_file = f"  (page {page + 1})" if page else ""
                    stream.write(f"{number:>4}  {words:>5}  {printable(path)}{of_file}\n")
