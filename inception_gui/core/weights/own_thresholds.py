"""The thresholds that a user has set for classes and kinds of weights, kept beside the weights.

One JSON file for all of them, by the SHA-256 of the weights:
`{"5f3c...": {"classes": {"tabby": 0.8}, "levels": [0.7, 0.9]}}`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.errors import write_failed
from inception_gui.core.files.lock import FileLock
from inception_gui.core.files.read_bounded import MALFORMED, read_json
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.labels.label_set import LabelSet
from inception_gui.core.labels.search import find_class
from inception_gui.core.weights.found import FoundWeights
from inception_gui.errors import UserError

FILE_NAME: Final = "thresholds.json"
_MOST_BYTES: Final = 16 << 20
_PATIENCE_S: Final = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OwnThresholds:
    """Probabilities, 0..1, by names of classes, and those of the levels of kinds (see `LabelSet`).

    What they do not name keeps the threshold that came with the weights.
    """

    classes: Mapping[str, float] = field(default_factory=dict)
    levels: tuple[float, ...] = ()

    def of(self, labels: LabelSet) -> LabelSet:
        """Return `labels` with these thresholds.

        Raises:
            UserError: A name is not one of theirs (WRONG_USAGE).
        """
        if not self.classes and not self.levels:
            return labels
        shares = list(labels.thresholds or (0.0,) * len(labels))
        for name, share in self.classes.items():
            shares[find_class(name, labels).index] = share
        thresholds = tuple(shares) if any(shares) else ()
        return replace(labels, thresholds=thresholds, levels=self.levels or labels.levels)


def read_thresholds(folder: Path, sha256: str) -> OwnThresholds:
    """Return what the user has set for these weights; nothing if the file cannot be read."""
    path = folder / FILE_NAME
    if not path.is_file():
        return OwnThresholds()
    try:
        found = _read(path).get(sha256, {})
        return OwnThresholds(
            {str(name): _share(share) for name, share in found.get("classes", {}).items()},
            tuple(map(_share, found.get("levels", ()))),
        )
    except (UserError, *MALFORMED) as error:
        _log.warning("%s is not used: %s", path, error)
        return OwnThresholds()


def save_thresholds(folder: Path, sha256: str, thresholds: OwnThresholds) -> None:
    """Keep what the user has set for these weights; nothing is kept of what is set back.

    A file that cannot be read holds those of other weights: it is put aside under another name.

    Raises:
        UserError: The file cannot be written (WRITE_FAILED).
    """
    path = folder / FILE_NAME
    lock = FileLock(path.with_suffix(".lock"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Another program may be setting those of other weights.
        lock.take(_PATIENCE_S)
    except OSError as error:
        raise write_failed(path, error) from error
    with lock:
        _save(path, sha256, thresholds)


def _save(path: Path, sha256: str, thresholds: OwnThresholds) -> None:
    try:
        known = _read(path) if path.is_file() else {}
    except (UserError, *MALFORMED):
        known = {}
        try:
            path.replace(path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S}.json"))
        except OSError as error:
            raise write_failed(path, error) from error
    known.pop(sha256, None)
    if thresholds.classes or thresholds.levels:
        known[sha256] = {
            "classes": dict(thresholds.classes),
            "levels": list(thresholds.levels),
        }
    save_whole(path, json.dumps(known, ensure_ascii=False, indent=1).encode())


def with_own_thresholds(weights: FoundWeights, folder: Path) -> FoundWeights:
    """Return weights as the user's thresholds in `folder` make them."""
    own = read_thresholds(folder, weights.sha256)
    try:
        labels = own.of(weights.labels)
    except UserError as error:  # they were set for other names of the classes
        _log.warning("the thresholds of %s are not used: %s", weights.path, error)
        return weights
    return weights if labels is weights.labels else replace(weights, label_set=labels)


def _read(path: Path) -> dict[str, Any]:
    table = read_json(path, _MOST_BYTES)
    if not isinstance(table, dict):
        raise TypeError("not a table")
    return table


def _share(value: object) -> float:
    share = float(str(value))
    if not 0 <= share <= 1:
        raise ValueError("not a probability")
    return share
