"""The job that saves the heat maps of many items, for example of a run, into a folder."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.cam import LAST_BLOCK, METHODS
from inception_gui.core.events import Explained, MapSaved
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.inference.ordered_map import ordered_map
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain import checked
from inception_gui.core.jobs.save_explanation import (
    Form,
    check_suffix,
    encoded,
    steps_for,
)
from inception_gui.core.types import Failure, Item, MapOptions, MapStyle, Progress, Target
from inception_gui.errors import Kind, UserError

_ENDINGS: Final = {"overlay": "heat map", "map": "map", "figure": "figure", "five": "top 5"}

_LONGEST_STEM: Final = 200
"""Bytes: with everything that is added, a name must stay within the 255 of file systems."""

Wanted = tuple[Item, Target | None]
"""An item and the target of its heat map; None means its top class."""


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
    overwritten (a name that is taken gets a number). An item that cannot be read or saved does not
    stop the others; a full disk does.

    Raises:
        UserError: The folder cannot be created, or a name is unknown (WRONG_USAGE).
    """
    check_suffix(Path(f"map{suffix}"), form)
    writer = _Writer(
        inference, _made(folder), checked(options or MapOptions()), style, form, suffix
    )
    yield Progress(0, len(wanted))
    with closing(writer.results(wanted)) as results:
        for done, outcome in enumerate(results, start=1):
            yield outcome
            yield Progress(done, len(wanted))
            if isinstance(outcome, Failure) and outcome.kind is Kind.WRITE_FAILED:
                return


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

    def results(self, wanted: Sequence[Wanted]) -> Generator[MapSaved | Failure]:
        """Yield the outcomes in order.

        Decoding, drawing and encoding take longer than the network. So several images are processed
        in parallel, while the network runs them one after the other on all cores.
        """
        names = _Names(self.folder, _ENDINGS[self.form], self.suffix.lower())
        named = [(item, target, names.path_for(item)) for item, target in wanted]
        many_passes = METHODS[self.options.method].needs == "passes"
        if many_passes or self.options.layer != LAST_BLOCK:
            return (self.one(*one) for one in named)
        return ordered_map(lambda one: self.one(*one), named)

    def one(self, item: Item, target: Target | None, path: Path) -> MapSaved | Failure:
        """Explain one item and save its file."""
        try:
            steps = steps_for(self.form, item, self.inference, target=target, options=self.options)
            for event in steps:
                if isinstance(event, Explained):
                    suffix = self.suffix.lower()
                    save_whole(path, encoded(event, self.form, suffix, self.style or MapStyle()))
        except UserError as error:
            return Failure.from_error(item, error)
        return MapSaved(item, path)


class _Names:
    """Gives each item a file name that no file in the folder and no other item has."""

    def __init__(self, folder: Path, ending: str, suffix: str) -> None:
        self._folder = folder
        self._ending = ending
        self._suffix = suffix
        # Compared without regard to case, as the strictest file systems do.
        self._taken = {path.name.casefold() for path in folder.iterdir()}

    def path_for(self, item: Item) -> Path:
        """Return a path that does not exist yet."""
        stem = Path(item.name).stem or "image"
        while len(os.fsencode(stem)) > _LONGEST_STEM:
            stem = stem[:-1]
        page = f" page {item.page + 1}" if item.page else ""
        number = 1
        while True:
            counted = f" ({number})" if number > 1 else ""
            name = f"{stem}{page} {self._ending}{counted}{self._suffix}"
            if name.casefold() not in self._taken:
                self._taken.add(name.casefold())
                return self._folder / name
            number += 1
