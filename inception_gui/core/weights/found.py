"""What the store finds, and what it says where it finds nothing or cannot write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.catalog import UNKNOWN_KEY, WeightsEntry
from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class FoundWeights:
    """A weights file ready to be read, with what belongs to it.

    `entry` is None and `key` is "unknown weights" for a file that the catalogue does not know.
    """

    path: Path
    entry: WeightsEntry | None
    key: str
    sha256: str
    preprocessing: Preprocessing

    @property
    def title(self) -> str:
        """What people see."""
        return self.entry.title if self.entry else f"{UNKNOWN_KEY} ({self.path.name})"


@dataclass(frozen=True, slots=True)
class Checked:
    """What `verify` found out about one file: `problem` is None where all is well."""

    path: Path
    key: str
    sha256: str
    problem: UserError | None


def missing(catalog: Mapping[str, WeightsEntry], folder: Path, name: str) -> UserError:
    """The error where there are no weights of this name, and how to get them."""
    entry = catalog.get(name)
    if entry is None:
        return UserError(
            Kind.WEIGHTS_MISSING,
            f"There are no weights called {name}.",
            f"Give a file, or one of: {', '.join(catalog)}.",
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
        f"The file {name} named by {variable} does not exist.",
        f"Correct {variable}, or unset it to use the default weights.",
    )


def how_to_get(entry: WeightsEntry, folder: Path) -> str:
    """What a person does to get a file by hand: address, size, hash, where to put it."""
    size = f"{entry.size_bytes / 2**20:.0f} MB" if entry.size_bytes else "about 100 MB"
    sha256 = entry.sha256 or (f"{entry.sha256_prefix}…" if entry.sha256_prefix else "")
    return (
        f"Get {entry.urls[0]} ({size}"
        + (f", SHA-256 {sha256}" if sha256 else "")
        + f") and put it in {folder} as {entry.file_name}."
    )


def another_file(path: Path, entry: WeightsEntry) -> UserError:
    """The error of a file in the store that is not what its name says."""
    return UserError(
        Kind.WEIGHTS_REFUSED,
        f"The file {path.name} is not the one that {entry.key} names: it is damaged or another.",
        "Download these weights again.",
        str(path),
    )


def unreadable(path: Path, error: OSError) -> UserError:
    """The error of a file that the system does not give."""
    return UserError(
        Kind.WEIGHTS_REFUSED,
        "This weights file cannot be opened.",
        "Check that you may read it and that its disk is connected.",
        f"{path}: {error}",
    )


def write_failed(folder: Path, error: OSError) -> UserError:
    """The error where the store cannot be written to."""
    return UserError(
        Kind.WRITE_FAILED,
        "The weights cannot be stored on this computer.",
        f"Check that there is space and that you may write to {folder}.",
        str(error),
    )
