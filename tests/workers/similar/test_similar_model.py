"""A ranking as a model: the threshold moves its end, and a broken file is tried once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inception_gui.core.types import Item
from inception_gui.workers.items.item_roles import ItemRole
from inception_gui.workers.similar.similar_model import SimilarModel
from inception_gui.workers.similar.tile_model import Tiles, content_of
from tests import pictures

SIMILARITIES = np.array([0.93, 0.7, 0.69996, 0.5, 0.1], np.float32)


@pytest.fixture
def model(qapp: object, tmp_path: Path) -> SimilarModel:
    paths = [*pictures.many(tmp_path, 4), pictures.broken(tmp_path)]
    made = SimilarModel(Tiles())
    items = [Item(path.name, path) for path in paths]
    made.set_ranking(content_of(items), SIMILARITIES)
    return made


def test_a_threshold_leaves_the_start_of_the_ranking(model: SimilarModel) -> None:
    for at_least, count in ((0.0, 5), (0.7, 3), (0.5, 4), (0.94, 0), (0.93, 1), (0.05, 5)):
        model.set_at_least(at_least)
        assert model.rowCount() == count, at_least
    assert model.total == 5


def test_the_threshold_stays_for_the_next_ranking(model: SimilarModel) -> None:
    model.set_at_least(0.6)
    model.set_ranking(content_of([model.item(0)]), SIMILARITIES[3:4])
    assert (model.rowCount(), model.total) == (0, 1)
    assert model.most == pytest.approx(0.5)


def test_it_is_a_model_as_qt_wants_it(model: SimilarModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.set_at_least(0.5)
    model.set_at_least(0.0)


def test_a_row_is_read_out_with_its_similarity(model: SimilarModel) -> None:
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "00000.png, 0.93"
    assert index.data(ItemRole.CAPTION) == "0.93"


def test_a_thumbnail_arrives_and_a_broken_file_is_marked(model: SimilarModel, qtbot: QtBot) -> None:
    first, broken = model.index(0), model.index(4)
    for index in (first, broken):
        assert index.data(Qt.ItemDataRole.DecorationRole) is None
    qtbot.waitUntil(lambda: broken.data(ItemRole.STATE) == "failed")
    assert not first.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert "broken.png" in broken.data(Qt.ItemDataRole.ToolTipRole)
    model.tiles.close(5)
