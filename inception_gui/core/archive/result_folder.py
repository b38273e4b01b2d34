"""The folder of a result: its parts, and a note of how they were made."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Final

from inception_gui.core.archive.parts import is_part, key_of
from inception_gui.core.archive.places import Place, message_of
from inception_gui.core.exports.parquet_file import import_pyarrow
from inception_gui.core.files.path_text import unescape_name
from inception_gui.core.files.read_bounded import MALFORMED
from inception_gui.errors import Kind, UserError

NOTE_NAME: Final = "_inception_archive.json"
"""Readers of Parquet folders pass over names that begin with an underscore."""
_FORMAT: Final = 1
_MOST_NOTE_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Conditions:
    """How all parts of one result were made; other conditions belong to another folder."""

    weights: str
    weights_sha256: str
    mode: str
    top: int
    features: int
    """Channels of the features, 0 without them."""


class ResultFolder:
    """Reads and writes the result of one archive."""

    def __init__(self, place: Place) -> None:
        self.place = place

    def begin(self, conditions: Conditions, version: str) -> None:
        """Note how parts are made, or check that those there were made in the same way.

        Raises:
            UserError: They were not, or the note cannot be read (WRONG_USAGE), or it cannot be
                written (WRITE_FAILED).
        """
        before = self.conditions()
        if before is None:
            if any(map(is_part, self.place.names())):
                raise UserError(
                    Kind.WRONG_USAGE,
                    f"The folder “{self.place.shown(self.place.path)}” holds parts of another "
                    "program or of a result whose note is lost.",
                    "Choose another folder for the result.",
                )
            note = {"format": _FORMAT, "version": version, **asdict(conditions)}
            self.place.write(NOTE_NAME, json.dumps(note, indent=1).encode())
            return
        different = [
            name
            for name, value in asdict(conditions).items()
            if asdict(before)[name] != value and name != "weights"
        ]
        if different:
            raise UserError(
                Kind.WRONG_USAGE,
                f"The folder holds results that were made in another way ({', '.join(different)}).",
                "Use the same weights, mode, --top and --features, or choose another folder.",
                f"{before} and {conditions}",
            )

    def conditions(self) -> Conditions | None:
        """How the parts were made; None where nothing was begun.

        Raises:
            UserError: The note is not one of ours (WRONG_USAGE).
        """
        try:
            data = self.place.load(f"{self.place.path}/{NOTE_NAME}", _MOST_NOTE_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            if len(data) > _MOST_NOTE_BYTES:
                raise ValueError("too long")
            note = json.loads(data)
            if note["format"] != _FORMAT:
                raise ValueError(f"format {note['format']}")
            return Conditions(
                str(note["weights"]),
                str(note["weights_sha256"]),
                str(note["mode"]),
                int(note["top"]),
                int(note["features"]),
            )
        except MALFORMED as error:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{NOTE_NAME}” in the folder of the result cannot be read.",
                "Use the program's newest version, or choose another folder.",
                message_of(error),
            ) from error

    def part_names(self) -> set[str]:
        """The files of the parts that are complete."""
        return {name for name in self.place.names() if is_part(name)}

    def done_files(self, names: set[str]) -> set[bytes]:
        """The keys of all files that these parts have rows of; 100 bytes of memory each.

        Raises:
            UserError: A part cannot be read (DAMAGED).
        """
        pa = import_pyarrow()
        import pyarrow.parquet as pq

        done: set[bytes] = set()
        for name in sorted(names):
            try:
                with (
                    self.place.open(f"{self.place.path}/{name}") as stream,
                    pq.ParquetFile(stream) as table,
                ):
                    for batch in table.iter_batches(columns=["path", "size", "modified_ns"]):
                        rows = zip(*(column.to_pylist() for column in batch.columns), strict=True)
                        done.update(key_of(unescape_name(path), *rest) for path, *rest in rows)
            except (OSError, pa.ArrowException, *MALFORMED) as error:
                raise UserError(
                    Kind.DAMAGED,
                    f"The part “{name}” of the result cannot be read.",
                    "Delete this file, then run the command again: its images are classified anew.",
                    message_of(error),
                ) from error
        return done
