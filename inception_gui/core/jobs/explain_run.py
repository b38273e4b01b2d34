"""The job that saves the heat maps of many items, for example of a run, into a folder."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from inception_gui.core.cam import LAST_BLOCK, METHODS
from inception_gui.core.events import Explained, MapSaved
from inception_gui.core.files.display_name import printable
from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.free_space import require_space
from inception_gui.core.files.safe_name import FULL, refuses_name, safe_name
from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.inference.ordered_map import ordered_map
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import checked
from inception_gui.core.jobs.save_explanation import (
    Form,
    check_suffix,
    encoded,
    steps_for,
)
from inception_gui.core.sorting.names import key, numbered
from inception_gui.core.types import Failure, Item, MapOptions, MapStyle, Progress, Target
from inception_gui.core.wording import count
from inception_gui.errors import Kind, UserError

_ENDINGS: Final = {"overlay": "heat map", "map": "map", "figure": "figure", "five": "top 5"}

_LONGEST_STEM: Final = 200
"""Bytes: with everything that is added, a name must stay within the 255 of file systems."""

Wanted = tuple[Item, Target | None]
"""An item and the target of its heat map; None means its top class."""

_LEAST_BYTES: Final = 50_000
"""A small image with its heat map."""


def explain_run(
    wanted: Sequence[Wanted],
    inference: Inference,
    folder: Path,
    *,
    options: MapOptions | None = None,
    style: MapStyle | None = None,
    form: Form = "overlay",
    suffix: str = ".png",
) -> Generator[Progress | MapSaved | Failure]:
    """Save a file for each item in `folder`; yield a `MapSaved` or `Failure` each, and progress.

    Files are named after their images and come in the order of `wanted`; nothing is ever
    overwritten (a name that is taken gets a number), and a name that the file system refuses is
    changed. `MapSaved` means that the file was written and read again. An item that cannot be read
    or saved does not stop the others.

    Raises:
        UserError: The folder cannot be created, or a name is unknown (WRONG_USAGE); or the folder
            takes nothing more, because its disk is full or gone (WRITE_FAILED).
    """
    check_suffix(Path(f"map{suffix}"), form)
    require_space(folder, len(wanted) * _LEAST_BYTES, "the heat maps")
    writer = _Writer(
        inference, _made(folder), checked(options or MapOptions()), style, form, suffix
    )
    yield Progress(0, len(wanted))
    saved = 0
    with closing(writer.results(wanted)) as results:
        for done, outcome in enumerate(results, start=1):
            if outcome is None:  # what other threads have finished is still to come
                continue
            saved += isinstance(outcome, MapSaved)
            yield outcome
            yield Progress(done, len(wanted))
    if writer.stopped_by:
        raise _nothing_more(folder, writer.stopped_by[0], saved, len(wanted))


def _nothing_more(folder: Path, error: OSError, saved: int, total: int) -> UserError:
    name = f"“{printable(folder.name or str(folder))}”"
    if error.errno in FULL:
        sentence = f"There is no space left on the disk of {name}."
        hint = "Free some space, or choose a folder on another disk."
    else:
        sentence = f"Nothing more can be written to {name}."
        hint = "Check that its disk is connected and that you have permission to write to it."
    there = f"{saved:,} of {count(total, 'file')} were written."
    return UserError(Kind.WRITE_FAILED, f"{sentence} {there}", hint, detail=str(error))


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            Kind.WRITE_FAILED,
            f"The folder “{folder}” could not be created: "
            f"{(error.strerror or str(error)).lower()}.",
            "Choose another folder.",
            detail=str(folder),
        ) from error
    return folder


@dataclass(frozen=True, slots=True, eq=False)
class _Writer:
    """Makes and saves one file after the other, on several threads if that is faster."""

    inference: Inference
    folder: Path
    options: MapOptions
    style: MapStyle | None
    form: Form
    suffix: str
    stopped_by: list[OSError] = field(default_factory=list)
    """Why the folder takes nothing more; no further file is made then."""

    def results(self, wanted: Sequence[Wanted]) -> Generator[MapSaved | Failure | None]:
        """Yield the outcomes in order; None for each file that was not made at the end.

        Decoding, drawing and encoding take longer than the network. So several images are processed
        in parallel, while the network runs them one after the other on all cores.
        """
        names = _Names(self.folder, _ENDINGS[self.form], self.suffix.lower())
        named = [(item, target, names.path_for(item), names) for item, target in wanted]
        many_passes = METHODS[self.options.method].needs == "passes"
        if many_passes or self.options.layer != LAST_BLOCK:
            return (self.one(*one) for one in named)
        return ordered_map(lambda one: self.one(*one), named)

    def one(
        self, item: Item, target: Target | None, path: Path, names: _Names
    ) -> MapSaved | Failure | None:
        """Explain one item and save its file."""
        if self.stopped_by:
            return None
        try:
            steps = steps_for(self.form, item, self.inference, target=target, options=self.options)
            (explained,) = (event for event in steps if isinstance(event, Explained))
            data = encoded(explained, self.form, self.suffix.lower(), self.style or MapStyle())
        except UserError as error:
            return Failure.from_error(item, error)
        try:
            return self._saved(item, path, data, names)
        except OSError as error:
            if self._takes_nothing_more(error):
                self.stopped_by.append(error)
                return None
            return Failure.from_error(item, write_failed(path, error))

    def _saved(self, item: Item, path: Path, data: bytes, names: _Names) -> MapSaved:
        try:
            _write(path, data)
        except OSError as error:
            safe = names.safe(path) if refuses_name(error, path) else None
            if safe is None:
                raise
            _write(safe, data)
            return MapSaved(item, safe, path.name)
        return MapSaved(item, path)

    def _takes_nothing_more(self, error: OSError) -> bool:
        """Whether the next file would fail for the same reason."""
        if error.errno in FULL or error.errno == errno.EROFS:
            return True
        return not (self.folder.is_dir() and os.access(self.folder, os.W_OK))


def _write(path: Path, data: bytes) -> None:
    """Write a file and read it again.

    Raises:
        OSError: It could not be written, or holds something else.
    """
    write_whole(path, data)
    if path.read_bytes() != data:
        raise OSError(errno.EIO, "The file differs from what was written.", str(path))


class _Names:
    """Gives each item a file name that no file in the folder and no other item has."""

    def __init__(self, folder: Path, ending: str, suffix: str) -> None:
        self._folder = folder
        self._ending = ending
        self._suffix = suffix
        # Compared as the strictest file systems do.
        self._taken = {key(path.name) for path in folder.iterdir()}
        self._access = threading.Lock()

    def path_for(self, item: Item) -> Path:
        """Return a path that does not exist yet."""
        stem = Path(item.name).stem or "image"
        while len(os.fsencode(stem)) > _LONGEST_STEM:
            stem = stem[:-1]
        page = f" page {item.page + 1}" if item.page else ""
        return self._free(f"{stem}{page} {self._ending}{self._suffix}")

    def safe(self, path: Path) -> Path | None:
        """Return another path for a name that was refused; None if nothing is wrong with it."""
        name = safe_name(path.name, keep=f" {self._ending}{self._suffix}")
        return None if name == path.name else self._free(name)

    def _free(self, wanted: str) -> Path:
        with self._access:
            name, number = wanted, 1
            while key(name) in self._taken:
                number += 1
                name = numbered(wanted, number)
            self._taken.add(key(name))
        return self._folder / name
