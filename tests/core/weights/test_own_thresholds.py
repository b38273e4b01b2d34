"""Thresholds that a user has set belong to the weights and survive anything in their file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from inception_gui.core.labels.label_set import of_names
from inception_gui.core.weights.catalog import UNKNOWN_PREPROCESSING
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.own_thresholds import (
    FILE_NAME,
    OwnThresholds,
    read_thresholds,
    save_thresholds,
    with_own_thresholds,
)
from inception_gui.errors import UserError


def weights(sha256: str = "a" * 64, thresholds: tuple[float, ...] = ()) -> FoundWeights:
    labels = of_names("own", ["cat", "dog"], thresholds=thresholds)
    return FoundWeights(Path("x.pth"), None, "x", sha256, UNKNOWN_PREPROCESSING, labels)


def test_what_was_set_counts_for_these_weights_only_and_keeps_the_rest(tmp_path: Path) -> None:
    save_thresholds(tmp_path, "a" * 64, OwnThresholds({"dog": 0.9}, (0.5, 0.6)))
    found = with_own_thresholds(weights(thresholds=(0.4, 0.4)), tmp_path).labels
    assert (found.thresholds, found.levels) == ((0.4, 0.9), (0.5, 0.6))
    assert with_own_thresholds(weights("b" * 64), tmp_path).labels.thresholds == ()
    save_thresholds(tmp_path, "a" * 64, OwnThresholds({"dog": 0.0}))
    assert with_own_thresholds(weights(), tmp_path).labels.thresholds == (), "none is left"


@pytest.mark.parametrize("content", ["", "[1]", '{"%s": 3}', '{"%s": {"classes": {"dog": 7}}}'])
def test_a_strange_file_changes_nothing_and_is_replaced(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content.replace("%s", "a" * 64))
    assert with_own_thresholds(weights(), tmp_path) == weights()
    save_thresholds(tmp_path, "a" * 64, OwnThresholds({"cat": 0.7}))
    assert read_thresholds(tmp_path, "a" * 64).classes == {"cat": 0.7}


def test_a_file_that_was_damaged_is_put_aside_with_what_others_can_read_in_it(
    tmp_path: Path,
) -> None:
    save_thresholds(tmp_path, "b" * 64, OwnThresholds({"dog": 0.9}))
    path = tmp_path / FILE_NAME
    torn = path.read_bytes()[:-1]
    path.write_bytes(torn)
    save_thresholds(tmp_path, "a" * 64, OwnThresholds({"cat": 0.7}))
    (aside,) = set(tmp_path.glob("*.json")) - {path}
    assert aside.read_bytes() == torn


def test_thresholds_of_classes_that_the_weights_do_not_have_are_left_out(tmp_path: Path) -> None:
    own = OwnThresholds({"bird": 0.9})
    save_thresholds(tmp_path, "a" * 64, own)
    assert with_own_thresholds(weights(), tmp_path) == weights()
    with pytest.raises(UserError, match="bird"):
        own.of(weights().labels)


def test_programs_that_set_thresholds_at_once_lose_nothing(tmp_path: Path) -> None:
    keys = [f"{number:064x}" for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(lambda key: save_thresholds(tmp_path, key, OwnThresholds({"cat": 0.7})), keys)
        )
    assert all(read_thresholds(tmp_path, key).classes for key in keys)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError):
        save_thresholds(tmp_path / "file", "a" * 64, OwnThresholds({"cat": 0.7}))
