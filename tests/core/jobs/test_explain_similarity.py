"""Two images with the part marked that they share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.features.search import unit
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.explain_similarity import ReadImage, SharedPart, explain_similarity
from inception_gui.core.types import Item, MapStyle
from inception_gui.errors import UserError
from tests import pictures
from tests.core.features.vectors import pooled
from tests.workers.known_answers import features_of, shares_of


def test_the_figure_is_that_of_the_search_and_both_images_are_marked(
    tmp_path: Path, network: Inference
) -> None:
    paths = [pictures.picture(tmp_path, f"{i}.png", i, (640, 480)) for i in (3, 5)]
    items = [Item(path.name, path) for path in paths]
    query, found = explain_similarity(items[0], items[1], network, MapStyle())
    assert isinstance(query, ReadImage)
    assert isinstance(found, SharedPart)
    vectors = [unit(pooled(features_of(shares_of(index)))) for index in (3, 5)]
    assert found.similarity == pytest.approx(float(vectors[0] @ vectors[1]), abs=2e-3)
    for image, marked in zip(found.images, found.marked, strict=True):
        assert max(marked.shape) == 560
        assert not np.array_equal(marked, image.pixels)


def test_the_image_that_is_searched_for_is_read_once(tmp_path: Path, network: Inference) -> None:
    paths = pictures.many(tmp_path, 3)
    items = [Item(path.name, path) for path in paths]
    query, _ = explain_similarity(items[0], items[1], network, MapStyle())
    assert isinstance(query, ReadImage)
    list(explain_similarity(query, items[2], network, MapStyle()))
    assert network.classifier.backend.seen == [0, 1, 2]  # type: ignore[attr-defined]


def test_an_image_that_cannot_be_read_is_refused(tmp_path: Path, network: Inference) -> None:
    good, bad = pictures.picture(tmp_path, "good.png", 1), pictures.broken(tmp_path)
    with pytest.raises(UserError):
        list(explain_similarity(Item(good.name, good), Item(bad.name, bad), network, MapStyle()))
