"""The folder of weights files: finds, adds, verifies and removes them, and identifies each by hash.

Several programs may use one folder at once: a file takes its name when it is complete. Only `add`
and `verify` read what is inside the files.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import time
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.weights.catalog import (
    CATALOG,
    DEFAULT_KEY,
    UNKNOWN_KEY,
    UNKNOWN_PREPROCESSING,
    WeightsEntry,
    entry_by_hash,
)
from inception_gui.core.weights.file_names import (
    SUFFIXES,
    labels_file,
    safe_name,
    weights_files,
)
from inception_gui.core.weights.found import (
    Checked,
    FoundWeights,
    another_file,
    missing,
    not_there,
    unreadable,
    write_failed,
)
from inception_gui.core.weights.hash_cache import HashCache, hash_of, state_of
from inception_gui.core.weights.own_thresholds import with_own_thresholds
from inception_gui.errors import Kind, UserError
from inception_gui.paths import resources, weights_folder

if TYPE_CHECKING:
    from inception_gui.core.weights.describe import Described

__all__ = ["SUFFIXES", "WEIGHTS_VARIABLE", "Checked", "FoundWeights", "WeightStore"]

WEIGHTS_VARIABLE: Final = "INCEPTION_GUI_WEIGHTS"

_log = logging.getLogger(__name__)


class WeightStore:
    """The weights in one folder, and those that the program is shipped with."""

    def __init__(
        self,
        folder: Path | None = None,
        carried: Path | None = None,
        catalog: Mapping[str, WeightsEntry] = CATALOG,
    ) -> None:
        self.folder: Final = folder if folder is not None else weights_folder()
        self._carried: Final = carried if carried is not None else resources() / "weights"
        self._catalog: Final = catalog
        self._notes: Final = HashCache(self.folder)

    def find(
        self,
        key_or_file: str | None = None,
        *,
        labels: Path | None = None,
        preprocessing: str | None = None,
    ) -> FoundWeights:
        """The weights with this name, or the ones to use if None, with the user's thresholds.

        `labels` is a file with the names of their classes, `preprocessing` a key of
        `catalog.RECIPES`; None means what belongs to them.

        A name is a catalogue key, the path of a file, or the name of a file in the store. None
        means `INCEPTION_GUI_WEIGHTS` if it is set, else the chosen weights, else the default ones,
        else those that the program is shipped with.

        Raises:
            UserError: weights_missing, with a hint how to get them; weights_refused if a file is
                damaged or is not the published one, or if nothing names its classes
                (`LabelsNeededError`); wrong_usage for `labels` and `preprocessing`.
        """
        if labels is None and preprocessing is None:
            return with_own_thresholds(self._find(key_or_file), self.folder)
        path = self._find(key_or_file, describes=False).path
        found = self._found(path, labels=labels, preprocessing=preprocessing)
        return with_own_thresholds(found, self.folder)

    def _find(self, key_or_file: str | None, *, describes: bool = True) -> FoundWeights:
        if key_or_file is not None:
            return self._find_named(key_or_file, describes=describes)
        if named := os.environ.get(WEIGHTS_VARIABLE):
            try:
                return self._find_named(named, describes=describes)
            except UserError as error:
                if error.kind is not Kind.WEIGHTS_MISSING or named in self._catalog:
                    raise
                raise not_there(named, WEIGHTS_VARIABLE) from error
        if chosen := self.chosen():
            try:
                return self._find_named(chosen, describes=describes)
            except UserError as error:
                if error.kind is not Kind.WEIGHTS_MISSING:
                    raise
                _log.warning("the chosen weights %s are gone; using the default ones", chosen)
        try:
            return self._find_named(DEFAULT_KEY, describes=describes)
        except UserError as error:
            carried = weights_files(self._carried)
            if error.kind is not Kind.WEIGHTS_MISSING or not carried:
                raise
            return self._found(carried[0], describes=describes)

    def list(self) -> tuple[FoundWeights, ...]:
        """All weights in the store and those that the program is shipped with."""
        paths = (*weights_files(self.folder), *weights_files(self._carried))
        return tuple(self._listed(path) for path in paths)

    def chosen(self) -> str | None:
        """The catalogue key or file name of the weights that the user chose; None for none."""
        name = self._notes.read().get("chosen", {}).get("name")
        return name if isinstance(name, str) else None

    def choose(self, key_or_name: str | None) -> None:
        """Use these weights from now on; None means the default ones.

        Raises:
            UserError: weights_missing or weights_refused as in `find`, write_failed.
        """
        if key_or_name is not None:
            self._find_named(key_or_name)
        self._change_notes(lambda notes: notes.update(chosen={"name": key_or_name}))

    def add(
        self,
        file: Path,
        key: str | None = None,
        *,
        labels: Path | None = None,
        preprocessing: str | None = None,
    ) -> FoundWeights:
        """Check a file and copy it into the store, with the names of its classes beside it.

        `key` is the catalogue key of a file whose publisher states no hash. `labels` and
        `preprocessing` are as in `find`.

        Raises:
            UserError: weights_missing, weights_refused, write_failed, and as in `find`.
        """
        from inception_gui.core.weights.describe import describe
        from inception_gui.core.weights.file_kind import check_size
        from inception_gui.core.weights.load import read_arrays

        check_size(file)
        self._sweep()
        temporary = self.temporary(f"{uuid.uuid4().hex}.adding")
        try:
            shutil.copyfile(file, temporary)
            read_arrays(temporary)  # the copy, for the original could change meanwhile
            said = None
            if key is None and entry_by_hash(hash_of(temporary), self._catalog) is None:
                said = describe(file, labels=labels, preprocessing=preprocessing)
            return self.admit(temporary, file.name, key, said)
        except OSError as error:
            raise write_failed(self.folder, error) from error
        finally:
            temporary.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Delete unfinished copies that are a day old: the program that made them has died."""
        for path in self.folder.glob(".*.adding.part"):
            with contextlib.suppress(OSError):  # another program was faster
                if path.stat().st_mtime < time.time() - 86_400:
                    path.unlink()

    def temporary(self, name: str) -> Path:
        """The path of an unfinished file in the store, which is not listed. Its folder exists."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise write_failed(self.folder, error) from error
        return self.folder / f".{name}.part"

    def admit(
        self, temporary: Path, name: str, key: str | None = None, said: Described | None = None
    ) -> FoundWeights:
        """Move a complete, checked file to its place in the store (an atomic rename).

        `said` are the classes and the preprocessing of unknown weights, which are saved beside it.

        Raises:
            UserError: weights_refused if it is not the file that `key` names, write_failed.
        """
        sha256 = hash_of(temporary)
        entry = self._catalog[key] if key else entry_by_hash(sha256, self._catalog)
        if entry and entry.has_published_hash and not entry.matches(sha256):
            raise another_file(temporary, entry)
        target = self.folder / (entry.file_name if entry else self._free_name(name, sha256))
        try:
            if said is not None:  # what is usual too: an older answer may be there, or a layout
                from inception_gui.core.weights.describe import as_json

                write_whole(labels_file(target), as_json(said))
            temporary.replace(target)
        except OSError as error:
            raise write_failed(self.folder, error) from error
        if entry:
            note = {"key": entry.key, "sha256": sha256}
            self._change_notes(
                lambda notes: notes.setdefault("files", {}).update({target.name: note})
            )
        return self._found(target, sha256)

    def remove(self, key_or_name: str) -> None:
        """Delete weights from the store, by key or by file name.

        Raises:
            UserError: weights_missing, write_failed.
        """
        entry = self._catalog.get(key_or_name)
        name = entry.file_name if entry else Path(key_or_name).name
        path = self.folder / name
        if path not in weights_files(self.folder):
            raise missing(self._catalog, self.folder, key_or_name)
        try:
            path.unlink()
            labels_file(path).unlink(missing_ok=True)
        except OSError as error:
            raise write_failed(self.folder, error) from error

        def forget(notes: dict[str, dict[str, Any]]) -> None:
            notes.get("hashes", {}).pop(str(path), None)
            notes.get("files", {}).pop(name, None)
            if notes.get("chosen", {}).get("name") in (key_or_name, name):
                notes.pop("chosen")

        self._change_notes(forget)

    def verify(self) -> Iterator[Checked]:
        """Hash and read each file again, one after the other, whatever the hash cache says."""
        from inception_gui.core.weights.load import read_arrays

        for path in (*weights_files(self.folder), *weights_files(self._carried)):
            sha256, problem = "", None
            try:
                sha256 = hash_of(path)
                self._check_identity(path, sha256)
                read_arrays(path)
            except UserError as error:
                problem = error
            except OSError as error:
                problem = unreadable(path, error)
            entry = self._entry(path, sha256)
            is_verified = problem is None and entry is not None and entry.matches(sha256)
            yield Checked(path, entry.key if entry else UNKNOWN_KEY, sha256, problem, is_verified)

    def _find_named(self, name: str, *, describes: bool = True) -> FoundWeights:
        if entry := self._catalog.get(name):
            for folder in (self.folder, self._carried):
                path = folder / entry.file_name
                if path.is_file():
                    sha256 = self._sha256(path)
                    self._check_identity(path, sha256)
                    return self._found(path, sha256)
            raise missing(self._catalog, self.folder, name)
        try:
            path = Path(name).expanduser()
            if not path.exists() and (self.folder / path.name) in weights_files(self.folder):
                path = self.folder / path.name
            exists = path.exists()
        except (OSError, ValueError, RuntimeError):  # too long a name, an unknown user's home
            exists = False
        if not exists:
            raise missing(self._catalog, self.folder, name)
        return self._found(path.absolute(), describes=describes)

    def _found(
        self,
        path: Path,
        sha256: str | None = None,
        *,
        labels: Path | None = None,
        preprocessing: str | None = None,
        describes: bool = True,
    ) -> FoundWeights:
        """Identify the file; `describes`: also find out its classes if it is unknown."""
        sha256 = sha256 or self._sha256(path)
        entry = self._entry(path, sha256)
        if entry is not None and labels is None and preprocessing is None:
            return FoundWeights(path, entry, entry.key, sha256, entry.preprocessing)
        if entry is not None:
            from inception_gui.core.labels.label_files import read_labels
            from inception_gui.core.weights.describe import digest_of, recipe_named

            named = read_labels(labels, len(imagenet())) if labels is not None else None
            recipe = recipe_named(preprocessing) if preprocessing else entry.preprocessing
            key = f"{entry.key} ({digest_of(named or imagenet(), recipe)})"
            return FoundWeights(path, entry, key, sha256, recipe, named)
        if not describes:
            return FoundWeights(path, None, UNKNOWN_KEY, sha256, UNKNOWN_PREPROCESSING)
        from inception_gui.core.weights.describe import describe, digest_of

        said = describe(
            path,
            labels=labels,
            preprocessing=preprocessing,
            generic_names=path.parent not in (self.folder, self._carried),
        )
        key = UNKNOWN_KEY
        if not said.is_usual:
            key = f"{UNKNOWN_KEY} ({digest_of(said.labels, said.preprocessing)})"
        return FoundWeights(
            path, None, key, sha256, said.preprocessing, said.labels, said.labels_from
        )

    def _listed(self, path: Path) -> FoundWeights:
        try:
            return self._found(path)
        except UserError as error:  # shown all the same, so that it can be removed
            _log.warning("%s is not usable: %s", path, error.sentence)
            return FoundWeights(path, None, UNKNOWN_KEY, "", UNKNOWN_PREPROCESSING)

    def _entry(self, path: Path, sha256: str) -> WeightsEntry | None:
        """The entry of these bytes: by hash, or by name if the publisher states no hash."""
        if entry := entry_by_hash(sha256, self._catalog):
            return entry
        if path.parent not in (self.folder, self._carried):
            return None
        for entry in self._catalog.values():
            if entry.file_name == path.name and not entry.has_published_hash:
                noted = self._noted_hash(path)
                return entry if noted in (None, sha256) else None
        return None

    def _check_identity(self, path: Path, sha256: str) -> None:
        """Refuse a file that has the name of a published file but is another."""
        entry = next((e for e in self._catalog.values() if e.file_name == path.name), None)
        if entry and self._entry(path, sha256) != entry:
            raise another_file(path, entry)

    def _noted_hash(self, path: Path) -> str | None:
        note = self._notes.read().get("files", {}).get(path.name)
        return note.get("sha256") if isinstance(note, dict) else None

    def _sha256(self, path: Path) -> str:
        from inception_gui.core.weights.file_kind import check_size

        check_size(path)
        try:
            if known := self._notes.known_hash(path):
                return known
            before = state_of(path.stat())
            sha256 = hash_of(path)
        except OSError as error:
            raise unreadable(path, error) from error
        if entry_by_hash(sha256, self._catalog) is None:
            from inception_gui.core.weights.load import check_sums

            check_sums(path)  # the file's own sums: no publisher's hash vouches for it
        self._notes.note_hash(path, before, sha256)
        return sha256

    def _free_name(self, name: str, sha256: str) -> str:
        stem, suffix = safe_name(name)
        published = {entry.file_name for entry in self._catalog.values()}
        taken = self.folder / f"{stem}{suffix}"
        if taken.name in published or (taken.exists() and self._sha256(taken) != sha256):
            return f"{stem}-{sha256[:8]}{suffix}"
        return taken.name

    def _change_notes(self, change: Any) -> None:
        try:
            self._notes.change(change)
        except OSError as error:
            raise write_failed(self.folder, error) from error
