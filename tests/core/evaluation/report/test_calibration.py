"""How sure and how right, against scikit-learn and Guo et al.; the threshold that is suggested."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.calibration import calibration_curve

from inception_gui.core.evaluation.report.calibration import (
    FEWEST_ANSWERS,
    calibration,
    coverage,
    suggestion,
)
from tests.core.evaluation.report.judgements import judged, labels_for, softmax


def test_calibration_is_scikit_learns_curve_and_guos_formula() -> None:
    probabilities = softmax(800, 5)
    labels = labels_for(probabilities, 6)
    found = calibration(judged(probabilities, labels))
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    accuracy, confidence = calibration_curve(right, sure, n_bins=15)
    filled = [one for one in found.bins if one.count]
    assert sum(one.count for one in filled) == 800
    assert all(one.low < one.confidence <= one.high for one in filled)
    np.testing.assert_allclose([one.accuracy for one in filled], accuracy)
    np.testing.assert_allclose([one.confidence for one in filled], confidence)
    # The formula, bin by bin, as the paper writes it.
    expected = 0.0
    for m in range(1, 16):
        inside = (sure > (m - 1) / 15) & (sure <= m / 15)
        if inside.any():
            gap = abs(right[inside].mean() - sure[inside].mean())
            expected += inside.sum() / len(sure) * gap
    assert found.expected_error == pytest.approx(expected, abs=1e-12)
    assert 0.01 < found.expected_error < 0.9


def test_a_network_that_is_as_right_as_it_is_sure_has_no_calibration_error() -> None:
    row = np.full(1000, 0.25 / 999)
    row[3] = 0.75
    labels = np.array([3, 3, 3, 8])
    assert calibration(judged(np.stack([row] * 4), labels)).expected_error == pytest.approx(0)


def test_the_suggested_threshold_is_the_lowest_that_gives_the_precision() -> None:
    probabilities = softmax(600, 8)
    sure = probabilities.max(axis=1)
    right = np.random.default_rng(9).random(600) < sure**0.3
    labels = np.where(
        right, probabilities.argmax(axis=1), (probabilities.argmax(axis=1) + 1) % 1000
    )
    found = suggestion(judged(probabilities, labels), 0.85)
    assert found is not None
    good = [t for t in sure if right[sure >= t].mean() >= 0.85]
    assert found.threshold == min(good)
    given = sure >= found.threshold
    assert found.coverage == given.mean()
    assert (found.precision.hits, found.precision.count) == (right[given].sum(), given.sum())
    assert 0 < found.coverage < 1


def test_where_nothing_is_right_no_threshold_is_suggested() -> None:
    probabilities = softmax(50, 10)
    wrong = (probabilities.argmax(axis=1) + 1) % 1000
    assert suggestion(judged(probabilities, wrong)) is None


def test_a_threshold_that_leaves_a_handful_of_answers_is_not_suggested() -> None:
    """One lucky answer is right in 100 % of all cases, and says nothing."""
    row = np.full((60, 1000), 1e-6)
    sure = np.linspace(0.5, 0.9, 60)
    row[:, 3] = sure
    right_from = 60 - (FEWEST_ANSWERS - 1)
    labels = np.where(np.arange(60) < right_from, 4, 3)
    assert suggestion(judged(row, labels), 0.999) is None
    labels[right_from - 1] = 3
    found = suggestion(judged(row, labels), 0.999)
    assert found is not None
    assert found.threshold == sure[right_from - 1]
    assert (found.precision.hits, found.precision.count) == (FEWEST_ANSWERS, FEWEST_ANSWERS)


def test_the_coverage_curve_starts_with_every_answer_and_is_short() -> None:
    probabilities = softmax(1000, 11)
    labels = labels_for(probabilities, 12)
    points = coverage(judged(probabilities, labels))
    sure, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    assert points[0].coverage == 1.0
    assert points[0].precision == right.mean()
    assert 100 < len(points) <= 201
    for point in points:
        given = sure >= point.threshold
        assert point.coverage == given.mean()
        assert point.precision == pytest.approx(right[given].mean())
    assert points[-1].threshold == sure.max()
