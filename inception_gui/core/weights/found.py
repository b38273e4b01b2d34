"""What the store finds, and its errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.catalog import UNKNOWN_KEY, WeightsEntry
from inception_gui.errors import Kind, UserError

_LONGEST_NAME: Final = 300


@dataclass(frozen=True, slots=True)
class FoundWeights:
    """A weights file ready to be read, with what belongs to it.

    `entry` is None for a file that the catalogue does not know, and `key` begins with "unknown
    weights". A key ends in a `describe.digest_of` if classes or preprocessing are not the usual
    ones.
    """

    path: Path
    entry: WeightsEntry | None
    key: str
    sha256: str
    preprocessing: Preprocessing
    label_set: LabelSet | None = None
    """None stands for ImageNet's classes."""
    labels_from: str = ""
    """Where the names of the classes of unknown weights are from; "assumed" for ImageNet's."""

    @property
    def labels(self) -> LabelSet:
        """The classes, in the order of the network's outputs."""
        return imagenet() if self.label_set is None else self.label_set

    @property
    def is_verified(self) -> bool:
        """Whether these are the publisher's bytes, by the hash that the publisher states."""
        return self.entry is not None and self.entry.matches(self.sha256)

    @property
    def title(self) -> str:
        """What people see."""
        return self.entry.title if self.entry else f"{UNKNOWN_KEY} ({self.path.name})"


@dataclass(frozen=True, slots=True)
class Checked:
    """What `verify` found out about one file.

    `problem` is None if the file can be used; `is_verified` says whether it has the hash that its
    publisher states.
    """

    path: Path
    key: str
    sha256: str
    problem: UserError | None
    is_verified: bool


def missing(catalog: Mapping[str, WeightsEntry], folder: Path, name: str) -> UserError:
    """The error where there are no weights of this name, and how to get them."""
    entry = catalog.get(name)
    if entry is None:
        return UserError(
            Kind.WEIGHTS_MISSING,
            f"There are no weights named “{_shown(name)}”.",
            f"Use the path of a file or one of {', '.join(catalog)}.",
        )
    return UserError(
        Kind.WEIGHTS_MISSING,
        f"The weights {entry.key} ({entry.title}) are not on this computer yet.",
        how_to_get(entry, folder),
    )


def not_there(name: str, variable: str) -> UserError:
    """The error where the environment names a file that is not there."""
    return UserError(
        Kind.WEIGHTS_MISSING,
        f"The file “{_shown(name)}” named by {variable} does not exist.",
        f"Correct {variable}, or unset it to use the default weights.",
    )


def how_to_get(entry: WeightsEntry, folder: Path) -> str:
    """How to get a file by hand: its address, size and hash, and where to save it."""
    size = f"{entry.size_bytes / 2**20:.0f} MB" if entry.size_bytes else "about 100 MB"
    sha256 = entry.sha256 or (f"{entry.sha256_prefix}…" if entry.sha256_prefix else "")
    return (
        f"Download {entry.urls[0]} ({size}"
        + (f", SHA-256 {sha256}" if sha256 else "")
        + f") and save it in {folder} as {entry.file_name}."
    )


def another_file(path: Path, entry: WeightsEntry) -> UserError:
    """The error of a file in the store that is not what its name says."""
    return UserError(
        Kind.WEIGHTS_REFUSED,
        f"“{printable(path.name)}” is damaged or is not the published file {entry.key}.",
        "Download these weights again.",
        str(path),
    )


def unreadable(path: Path, error: OSError) -> UserError:
    """The error of a file that cannot be opened or read."""
    return UserError(
        Kind.WEIGHTS_REFUSED,
        "This weights file cannot be opened.",
        "Check that you have permission to read it and that its disk is connected.",
        f"{path}: {error}",
    )


def write_failed(folder: Path, error: OSError) -> UserError:
    """The error where the store cannot be written to."""
    return UserError(
        Kind.WRITE_FAILED,
        "The weights could not be saved on this computer.",
        f"Check that there is free space and that you have permission to write to {folder}.",
        str(error),
    )


def _shown(name: str) -> str:
    """A name that someone typed, printable and not endless."""
    text = printable(name)
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"
