"""Errors of an evaluation, in all and by class, against scikit-learn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import top_k_accuracy_score

from inception_gui.core.evaluation.report.build import judge
from tests.core.evaluation.report.judgements import judged, labels_for, report_of, softmax


def test_errors_are_scikit_learns() -> None:
    probabilities = softmax(500, 1)
    labels = labels_for(probabilities, 2)
    report = report_of(judged(probabilities, labels))
    for k, found in ((1, report.top1_error), (5, report.top5_error)):
        right = top_k_accuracy_score(labels, probabilities, k=k, labels=range(1000))
        assert found.value == pytest.approx(1 - right, abs=1e-12)
        assert found.count == 500
    assert 0 < report.top5_error.hits < report.top1_error.hits < 500


def test_accuracy_of_each_class_is_scikit_learns_on_its_pictures() -> None:
    probabilities = softmax(300, 3)
    order = np.argsort(-probabilities, axis=1)
    labels = np.where(np.arange(300) % 3 == 0, order[:, 0], 7)
    report = report_of(judged(probabilities, labels))
    assert sum(one.top1.count for one in report.classes) == 300
    for one in report.classes:
        own = labels == one.index
        for k, found in ((1, one.top1), (5, one.top5)):
            right = top_k_accuracy_score(labels[own], probabilities[own], k=k, labels=range(1000))
            assert found.value == pytest.approx(right)


def test_of_equal_probabilities_the_lower_class_comes_first() -> None:
    flat = np.full(1000, 0.001)
    assert judge(Path("a"), 0, flat, 0.0).rank == 0
    assert judge(Path("a"), 4, flat, 0.0).rank == 4
    assert [index for index, _ in judge(Path("a"), 9, flat, 0.0).best] == [0, 1, 2, 3, 4]


def test_mistakes_are_counted_by_kind_the_surest_picture_first() -> None:
    rows = []
    for number, (label, best, sure) in enumerate(
        [(1, 2, 0.4), (1, 2, 0.9), (5, 2, 0.5), (2, 2, 1)]
    ):
        probabilities = np.zeros(1000)
        probabilities[best] = sure
        rows.append(judge(Path(f"{number}.jpg"), label, probabilities, 0.0))
    first, second = report_of(rows).confusions
    assert (first.label, first.taken_for, first.count) == (1, 2, 2)
    assert first.paths == (Path("1.jpg"), Path("0.jpg"))
    assert (second.label_name, second.taken_for_name) == ("electric ray", "great white shark")
