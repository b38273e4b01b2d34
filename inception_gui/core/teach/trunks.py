"""Features of own classes: weights that this computer taught share those of what was taught.

Which weights have the same trunk is noted when they are saved here. What a file says about its
trunk is not believed: features under another's name would be wrong for all that use them.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any, Final

from inception_gui.core.features.pooled import Vector
from inception_gui.core.features.store import FeatureStore, FeatureWriter, Space
from inception_gui.core.files.read_bounded import MALFORMED, read_json
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.types import Item
from inception_gui.errors import UserError

_log = logging.getLogger(__name__)

_NAME: Final = "trunks.json"
_MOST_BYTES: Final = 1 << 20
_MOST: Final = 1000


class TrunkStore(FeatureStore):
    """A store in which weights with a noted trunk find, and add, the features of that trunk."""

    def __init__(self, folder: Path, classifier: Classifier) -> None:
        """`classifier` is what computes the features."""
        super().__init__(folder)
        self._own = classifier.weights.sha256
        self._trunk = trunk_of(folder, classifier)

    def writer(self, space: Space) -> FeatureWriter:
        """As `FeatureStore.writer`, of the trunk's space."""
        return super().writer(self._shared(space))

    def find(
        self, space: Space, wanted: Iterable[tuple[Item, Stamp | None]]
    ) -> Generator[Vector | None]:
        """As `FeatureStore.find`, in the trunk's space."""
        return super().find(self._shared(space), wanted)

    def _shared(self, space: Space) -> Space:
        return replace(space, trunk=self._trunk) if space.trunk == self._own else space


def trunk_of(folder: Path, classifier: Classifier) -> str:
    """Return the hash of the weights whose features those of `classifier` are."""
    note = _notes(folder).get(classifier.weights.sha256)
    if isinstance(note, dict) and note.get("sees") == _sees(classifier):
        trunk = note.get("trunk")
        if isinstance(trunk, str):
            return trunk
    return classifier.weights.sha256


def note_trunk(folder: Path, saved: Path, classifier: Classifier) -> None:
    """Note that the weights in the file `saved`, just written here, have this trunk.

    Without the note, features are only computed once more; so an error is not the caller's.
    """
    try:
        with saved.open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        notes = dict(list(_notes(folder).items())[-_MOST + 1 :])
        notes[sha256] = {"trunk": trunk_of(folder, classifier), "sees": _sees(classifier)}
        folder.mkdir(parents=True, exist_ok=True)
        save_whole(folder / _NAME, json.dumps(notes, indent=1).encode("ascii"))
    except (OSError, UserError) as error:
        _log.warning("the trunk of %s is not noted: %s", saved, error)


def _sees(classifier: Classifier) -> list[Any]:
    """How images become inputs: features of another preprocessing are others."""
    return [
        list(one) if isinstance(one, tuple) else one for one in astuple(classifier.preprocessing)
    ]


def _notes(folder: Path) -> dict[str, Any]:
    with suppress(UserError, *MALFORMED):
        found = read_json(folder / _NAME, _MOST_BYTES)
        if isinstance(found, dict):
            return found
    return {}
