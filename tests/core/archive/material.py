"""Small archives for tests, and what a result holds."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from inception_gui.core.archive.archive import ArchiveInput, archive
from inception_gui.core.archive.parts import is_part
from tests.pictures import encoded


def tar_of(path: Path, members: Mapping[str, bytes], *, mode: str = "w") -> Path:
    with tarfile.open(path, mode) as tar:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return path


def shard(path: Path, classes: Iterable[int]) -> Path:
    """A WebDataset tar: an image and a JSON file for each sample."""
    members = {}
    for index in classes:
        members[f"{index:06}.png"] = encoded(index)
        members[f"{index:06}.json"] = b"{}"
    return tar_of(path, members, mode="w:gz" if path.suffix == ".gz" else "w")


def parts_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if is_part(path.name))


def rows_of(folder: Path) -> list[dict[str, Any]]:
    rows = [row for path in parts_of(folder) for row in pq.read_table(path).to_pylist()]
    return sorted(rows, key=lambda row: row["path"])


def run(
    places: Iterable[Path | str], output: Path | str, network: Any, **options: Any
) -> list[Any]:
    """All events of one run on this machine."""
    of_input = ("kind", "column", "rows_per_part")
    given = {name: options.pop(name) for name in of_input if name in options}
    job = archive(ArchiveInput([str(p) for p in places], **given), str(output), network, **options)
    return list(job)


def table_of(path: Path, /, **columns: Any) -> Path:
    pq.write_table(pa.table(columns), path, row_group_size=3)
    return path
