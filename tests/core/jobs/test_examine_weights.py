"""Whether a weights file says what its classes are called, and what must be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.jobs.examine_weights import ExaminedWeights, examine_weights
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.weights.files import plausible_state, save, with_classes


def examined(path: Path, tmp_path: Path) -> ExaminedWeights:
    (found,) = examine_weights(path, WeightStore(tmp_path / "store", tmp_path / "nothing"))
    return found


def test_classes_that_nothing_names_must_be_asked_for(tmp_path: Path) -> None:
    found = examined(save(with_classes(plausible_state(), 3), tmp_path / "mine.pth"), tmp_path)
    assert (found.classes, found.labels, found.recipe) == (3, None, "torchvision")
    assert not found.names_itself


def test_a_thousand_classes_must_be_confirmed_as_imagenets(tmp_path: Path) -> None:
    found = examined(save(plausible_state(), tmp_path / "mine.pth"), tmp_path)
    assert found.is_assumed
    assert not found.names_itself


def test_a_file_with_names_beside_it_needs_no_question(tmp_path: Path) -> None:
    path = save(with_classes(plausible_state(), 3), tmp_path / "mine.pth")
    path.with_name("labels.txt").write_text("leaf rust\nhealthy\nmildew")
    found = examined(path, tmp_path)
    assert found.names_itself
    assert found.labels_from == "labels.txt"


def test_what_is_not_weights_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.pth"
    path.write_bytes(b"nothing")
    with pytest.raises(UserError):
        examined(path, tmp_path)
