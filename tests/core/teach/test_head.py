"""The head is scikit-learn's: the same optimum and the same answers."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from inception_gui.core.teach.head import Coordinates, balanced, fit, log_loss, softmax
from tests.core.teach.made import made


def objective(
    probabilities: np.ndarray, weights: np.ndarray, classes: np.ndarray, l2: float
) -> float:
    importance = balanced(classes, probabilities.shape[1])
    losses = -np.log(probabilities[np.arange(len(classes)), classes])
    return float(importance @ losses + l2 / 2 * (weights**2).sum()) / len(classes)


@pytest.mark.parametrize("l2", [1e3, 10.0, 0.5])
@pytest.mark.parametrize("sizes", [(30, 30, 30), (80, 25, 12)])
def test_loss_and_answers_equal_scikit_learns(sizes: tuple[int, ...], l2: float) -> None:
    features, classes, _ = made(sizes, width=200)
    scaled = StandardScaler(with_mean=False).fit_transform(features.astype(np.float64))
    oracle = LogisticRegression(
        C=1 / l2, class_weight="balanced", fit_intercept=False, tol=1e-8, max_iter=5000
    ).fit(scaled, classes)
    theirs = oracle.predict_proba(scaled)
    space = Coordinates(features)
    head = space.head(fit(space.values, classes, len(sizes), l2=l2))
    ours = softmax(head.logits(features))
    weights = head.weights * np.array(features.astype(np.float64).std(axis=0))
    assert objective(ours, weights, classes, l2) == pytest.approx(
        objective(theirs, oracle.coef_, classes, l2), abs=1e-4
    )
    np.testing.assert_allclose(ours, theirs, atol=5e-3)
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).mean() > 0.98


def test_more_features_than_pictures_and_the_reverse_give_the_same_head() -> None:
    features, classes, _ = made((40, 40), width=60)
    wide = Coordinates(features)
    narrow = Coordinates(np.pad(features, ((0, 0), (0, 100))))  # 160 features, 80 pictures
    first = wide.head(fit(wide.values, classes, 2, l2=1.0))
    second = narrow.head(fit(narrow.values, classes, 2, l2=1.0))
    np.testing.assert_allclose(first.weights, second.weights[:, :60], atol=2e-3)
    np.testing.assert_allclose(first.biases, second.biases, atol=2e-2)


def test_a_constant_feature_does_no_harm() -> None:
    features, classes, _ = made((10, 10), width=30)
    features[:, 4] = 2
    space = Coordinates(features)
    head = space.head(fit(space.values, classes, 2, l2=1.0))
    assert np.isfinite(head.weights).all()
    assert (head.weights[:, 4] == 0).all()


def test_a_start_changes_the_time_and_not_the_result() -> None:
    features, classes, _ = made((30, 20), width=100)
    space = Coordinates(features)
    cold = fit(space.values, classes, 2, l2=1.0)
    warm = fit(space.values, classes, 2, l2=1.0, start=fit(space.values, classes, 2, l2=100.0))
    losses = [log_loss(softmax(space.values @ found.T), classes) for found in (cold, warm)]
    assert losses[0] == pytest.approx(losses[1], abs=1e-4)


def test_the_map_of_the_best_class_is_never_empty() -> None:
    features, classes, _ = made((25, 20, 30), width=300)
    space = Coordinates(features)
    head = space.head(fit(space.values, classes, 3, l2=10.0))
    logits = head.logits(features)
    np.testing.assert_allclose(logits.sum(axis=1), 0, atol=1e-3)
    assert (head.biases == 0).all()
    assert logits.max(axis=1).min() > 0, "a logit is the mean of the class's map"
