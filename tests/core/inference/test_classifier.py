"""With trained weights, the numbers are stock torchvision's."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from inception_gui.core.events import Classified
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.jobs.explain import explain
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import Item, Mode
from inception_gui.core.weights.store import WeightStore
from tests.oracle import (
    PHOTOS,
    STAND_IN,
    needs_photos,
    needs_weights,
    stand_in_state,
    stock_network,
    stock_preset,
)

pytestmark = [pytest.mark.weights, needs_weights, needs_photos]


def photos() -> list[dict[str, str]]:
    with (PHOTOS / "labels.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def item(path: Path) -> Item:
    return Item(name=path.name, path=path)


def make_inference(mode: Mode, folder: Path) -> Inference:
    weights = WeightStore(folder).find(str(STAND_IN))
    inference = Inference(open_classifier(weights, "cpu", mode))
    inference.interactive(lambda _: None)  # its thread is there before any test
    return inference


@pytest.fixture(scope="module")
def exact(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inference]:
    inference = make_inference(Mode.EXACT, tmp_path_factory.mktemp("exact"))
    yield inference
    inference.close()


@pytest.fixture(scope="module")
def stock() -> torch.nn.Module:
    return stock_network(stand_in_state())


def stock_probabilities(stock: torch.nn.Module, path: Path) -> np.ndarray:
    picture = Image.open(path).convert("RGB")
    with torch.inference_mode():
        logits = stock(stock_preset()(picture).unsqueeze(0))
    return torch.softmax(logits, dim=1)[0].numpy()


@pytest.mark.timeout(900)
def test_every_probability_of_every_photo_is_stock_torchvisions(
    exact: Inference, stock: torch.nn.Module
) -> None:
    rows = photos()
    assert len(rows) == 200
    worst = 0.0
    for row in rows:
        path = PHOTOS / row["path"]
        expected = stock_probabilities(stock, path)
        found = classify_one(item(path), None, exact, top=1000, heat_maps=0).prediction
        probabilities = np.empty(1000, np.float32)
        for score in found.scores:
            probabilities[score.index] = score.probability
        worst = max(worst, float(np.abs(probabilities - expected).max()))
        top5 = np.argsort(-expected, kind="stable")[:5].tolist()
        assert [score.index for score in found.scores[:5]] == top5, row["path"]
    print(f"largest difference of a probability: {worst:.2e}")
    assert worst < 1e-5


def test_the_network_sees_exactly_what_the_preset_makes(exact: Inference) -> None:
    """Before normalisation, torchvision's preset and ours hold the same bytes."""
    mean = torch.tensor([0.485, 0.456, 0.406]).reshape(3, 1, 1)
    std = torch.tensor([0.229, 0.224, 0.225]).reshape(3, 1, 1)
    for row in photos()[::7]:
        path = PHOTOS / row["path"]
        preset = stock_preset()(Image.open(path).convert("RGB"))
        expected = ((preset * std + mean) * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()
        classifier = exact.classifier
        image = decode_for_network(item(path), classifier.mode, classifier.preprocessing)
        found = network_input(image.pixels, classifier.preprocessing)
        np.testing.assert_array_equal(found, expected)


def test_a_folder_gives_the_same_as_single_pictures_in_the_same_order(exact: Inference) -> None:
    items = [item(PHOTOS / row["path"]) for row in photos()[::10]]
    together = [event for event in classify(items, exact) if isinstance(event, Classified)]
    assert [event.prediction.item for event in together] == items
    for event in together:
        alone = classify_one(event.prediction.item, None, exact).prediction
        for one, other in zip(event.prediction.scores, alone.scores, strict=True):
            assert one.index == other.index
            assert one.probability == pytest.approx(other.probability, abs=1e-5)


def test_the_labels_fit_the_photos() -> None:
    for row in photos():
        label = imagenet_labels()[int(row["index"])]
        assert label.wnid == row["wnid"]


def test_about_half_of_unseen_photos_are_right(exact: Inference) -> None:
    """The stand-in's own known accuracy: a swapped channel or wrong order would ruin it."""
    rows = [row for row in photos() if row["set"] == "ccby"]
    events = classify([item(PHOTOS / row["path"]) for row in rows], exact)
    right = sum(
        isinstance(event, Classified) and event.prediction.scores[0].index == int(row["index"])
        for event, row in zip(events, rows, strict=True)
    )
    assert right / len(rows) > 0.4


def test_standard_mode_agrees_with_exact(
    exact: Inference, tmp_path_factory: pytest.TempPathFactory
) -> None:
    standard = make_inference(Mode.STANDARD, tmp_path_factory.mktemp("standard"))
    try:
        items = [item(PHOTOS / row["path"]) for row in photos() if row["set"] == "jpeg"]
        same = sum(
            classify_one(one, None, exact).prediction.scores[0].index
            == classify_one(one, None, standard).prediction.scores[0].index
            for one in items
        )
    finally:
        standard.close()
    assert same / len(items) >= 0.99


def test_the_heat_map_is_grad_cam_by_autograd(exact: Inference, stock: torch.nn.Module) -> None:
    for row in photos()[::20]:
        path = PHOTOS / row["path"]
        (explained,) = explain(item(path), exact)
        kept: list[torch.Tensor] = []

        def keep(
            _module: object, _inputs: object, output: torch.Tensor, kept: list[torch.Tensor] = kept
        ) -> torch.Tensor:
            kept.append(output.detach().requires_grad_(True))
            return kept[0]

        hook = stock.get_submodule("Mixed_7c").register_forward_hook(keep)
        try:
            logits = stock(stock_preset()(Image.open(path).convert("RGB")).unsqueeze(0))
            logits[0, explained.heat_map.class_index].backward()
        finally:
            hook.remove()
        activations, gradient = kept[0].detach(), kept[0].grad
        assert gradient is not None
        importance = gradient.mean(dim=(2, 3), keepdim=True)
        expected = torch.relu((importance * activations).sum(dim=1))[0]
        expected = (expected - expected.min()) / (expected.max() - expected.min())
        np.testing.assert_allclose(explained.heat_map.values, expected.numpy(), atol=1e-4)
