"""Weights that were taught here find the features of their trunk; nobody else's word counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.features.store import FeatureStore
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.jobs.compute_features import space_of
from inception_gui.core.teach.trunks import TrunkStore, note_trunk, trunk_of
from inception_gui.core.types import Item
from tests.workers.known_answers import KnownAnswers, found_weights

SAVED = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
"""The SHA-256 of "hello"."""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "mine.safetensors"
    path.write_bytes(b"hello")
    return path


def classifier(sha256: str, resize: int = 342) -> KnownAnswers:
    weights = found_weights()
    seen = replace(weights.preprocessing, resize=resize)
    return KnownAnswers(replace(weights, sha256=sha256, preprocessing=seen))


def test_saved_weights_find_and_add_features_of_their_trunk(tmp_path: Path, saved: Path) -> None:
    folder, trunk, mine = tmp_path / "features", classifier("a" * 64), classifier(SAVED)
    image = tmp_path / "1.png"
    image.write_bytes(b"x")
    item, stamp = Item("1.png", image), stamp_of(image)
    with FeatureStore(folder).writer(space_of(trunk)) as writer:
        writer.add(item, stamp, np.ones(4, np.float16))

    def found(by: KnownAnswers) -> bool:
        (vector,) = TrunkStore(folder, by).find(space_of(by), [(item, stamp)])
        return vector is not None

    assert found(trunk)
    assert not found(mine)
    note_trunk(folder, saved, trunk)
    assert found(mine)
    assert not found(classifier("b" * 64))
    assert not found(classifier(SAVED, resize=299)), "it sees images differently"
    saved.write_bytes(b"taught once more")
    note_trunk(folder, saved, mine)
    assert trunk_of(folder, mine) == "a" * 64


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"x": 7}', b'{"%s": 7}' % SAVED.encode()])
def test_damaged_notes_are_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "trunks.json").write_bytes(content)
    assert trunk_of(tmp_path, classifier(SAVED)) == SAVED


def test_what_cannot_be_noted_is_no_error(tmp_path: Path, saved: Path) -> None:
    note_trunk(saved, saved, classifier("a" * 64))  # a file is where the folder should be
    note_trunk(tmp_path, tmp_path / "gone", classifier("a" * 64))
    assert trunk_of(tmp_path, classifier(SAVED)) == SAVED
