"""With trained weights and labelled photos, an evaluation counts what stock torchvision gets wrong.

The stand-in's last layers were learned anew from few photos: these errors are not Inception V3's.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from sklearn.metrics import top_k_accuracy_score

from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.evaluation.events import EvaluationEnded
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.evaluate import evaluate
from inception_gui.core.types import Mode
from inception_gui.core.weights.store import WeightStore
from tests.core.evaluation.test_crops import by_pillow
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

EVERY = 4


@pytest.fixture(scope="module")
def exact(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inference]:
    weights = WeightStore(tmp_path_factory.mktemp("weights")).find(str(STAND_IN))
    inference = Inference(open_classifier(weights, "cpu", Mode.EXACT))
    yield inference
    inference.close()


def report_of(inference: Inference, crops: Crops, every: int) -> Report:
    labelled = read_labelled(PHOTOS / "labels.csv")
    labelled = replace(labelled, items=labelled.items[::every])
    *_, last = evaluate(labelled, [inference], None, crops=crops)
    assert isinstance(last, EvaluationEnded)
    return last.report


def test_the_labels_are_those_of_the_table() -> None:
    with (PHOTOS / "labels.csv").open(encoding="utf-8", newline="") as stream:
        expected = [(PHOTOS / row["path"], int(row["index"])) for row in csv.DictReader(stream)]
    labelled = read_labelled(PHOTOS / "labels.csv")
    assert [(one.item.path, one.label) for one in labelled.items] == expected
    assert labelled.unknown == ()


def test_single_crop_errors_equal_stock_torchvisions(exact: Inference) -> None:
    report = report_of(exact, Crops.SINGLE, EVERY)
    network = stock_network(stand_in_state())
    rows = []
    with torch.inference_mode():
        for one in report.judged:
            picture = stock_preset()(Image.open(one.path).convert("RGB"))
            rows.append(torch.softmax(network(picture[None]), dim=1)[0].numpy())
    expected = np.stack(rows)
    labels = [one.label for one in report.judged]
    for k, found in ((1, report.top1_error), (5, report.top5_error)):
        right = top_k_accuracy_score(labels, expected, k=k, labels=range(1000))
        assert found.value == pytest.approx(1 - right)
    for one, probabilities in zip(report.judged, expected, strict=True):
        order = np.argsort(-probabilities, kind="stable")[:5]
        assert [index for index, _ in one.best] == list(order)
        np.testing.assert_allclose([p for _, p in one.best], probabilities[order], atol=1e-4)


def test_twelve_crops_average_what_stock_torchvision_says_of_each(exact: Inference) -> None:
    report = report_of(exact, Crops.TWELVE, 40)
    network = stock_network(stand_in_state())
    preset = stock_preset()
    mean, deviation = np.array(preset.mean), np.array(preset.std)
    assert len(report.judged) == 5
    for one in report.judged:
        picture = Image.open(one.path).convert("RGB")
        cut = by_pillow(picture, [342], slice(1, 2), Image.Resampling.BILINEAR)
        inputs = (np.stack(cut) / 255 - mean) / deviation
        with torch.inference_mode():
            logits = network(torch.from_numpy(inputs).permute(0, 3, 1, 2).float())
        expected = torch.softmax(logits, dim=1).mean(dim=0).numpy()
        order = np.argsort(-expected, kind="stable")[:5]
        assert [index for index, _ in one.best] == list(order)
        np.testing.assert_allclose([p for _, p in one.best], expected[order], atol=1e-4)


def test_the_photos_are_where_the_table_says() -> None:
    labelled = read_labelled(PHOTOS / "labels.csv")
    assert all(
        one.item.path is not None and Path(one.item.path).is_file() for one in labelled.items
    )
