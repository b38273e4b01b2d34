"""What is measured is measured on pictures that were not learned from."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from inception_gui.core.teach.calibration import temperature_of
from inception_gui.core.teach.folds import folds_of
from inception_gui.core.teach.head import log_loss, softmax
from inception_gui.core.teach.learning_curve import gain_of_twice, learning_curve
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.types import Progress
from tests.core.teach.made import made


def taught(features: np.ndarray, classes: np.ndarray, groups: np.ndarray, count: int) -> Taught:
    *progress, last = teach(features, classes, groups, count)
    assert all(isinstance(event, Progress) for event in progress)
    assert isinstance(last, Taught)
    return last


def test_no_group_is_on_both_sides_and_classes_are_spread() -> None:
    classes = np.repeat(np.arange(3), (50, 30, 20))
    groups = np.random.default_rng(1).integers(0, 40, 100) + 100 * classes
    folds = folds_of(classes, groups, 5)
    for group in np.unique(groups):
        assert len(set(folds[groups == group])) == 1
    oracle = StratifiedGroupKFold(5)
    unlike = [
        np.bincount(classes[asked], minlength=3)
        for _, asked in oracle.split(classes, classes, groups)
    ]
    ours = [np.bincount(classes[folds == fold], minlength=3) for fold in range(5)]
    assert np.std(ours, axis=0).mean() <= np.std(unlike, axis=0).mean() + 0.5


def test_held_out_accuracy_is_scikit_learns_within_half_a_point() -> None:
    features, classes, groups = made((120, 100, 80, 100), width=300, apart=0.8)
    found = taught(features, classes, groups, 4)
    assert found.folds is not None
    assert found.held_out is not None
    right = 0
    for fold in range(5):
        learned, asked = found.folds != fold, found.folds == fold
        oracle = make_pipeline(
            StandardScaler(with_mean=False),
            LogisticRegression(
                C=1 / found.l2, class_weight="balanced", fit_intercept=False, max_iter=2000
            ),
        ).fit(features[learned].astype(float), classes[learned])
        right += int((oracle.predict(features[asked].astype(float)) == classes[asked]).sum())
    ours = (found.held_out.argmax(axis=1) == classes).mean()
    assert ours == pytest.approx(right / len(classes), abs=0.0101)
    assert 0.4 < ours < 0.999, "the made classes say nothing"


def test_copies_in_both_classes_cannot_be_known_from_each_other() -> None:
    features, classes, _ = made((40, 40), width=100, apart=0.0)  # nothing to learn
    order = np.random.default_rng(4).permutation(80)
    twice = np.concatenate([features, features[order]])
    labels = np.concatenate([classes, classes[order]])
    leaky = taught(twice, labels, np.arange(160), 2)
    honest = taught(twice, labels, np.concatenate([np.arange(80), order]), 2)
    assert leaky.held_out is not None
    assert honest.held_out is not None
    assert (honest.held_out.argmax(axis=1) == labels).mean() < 0.7
    assert (leaky.held_out.argmax(axis=1) == labels).mean() > 0.8


def test_foreign_pictures_are_turned_away_and_about_one_in_twenty_own_ones() -> None:
    features, classes, groups = made((60, 60, 60), width=500, apart=4.0)
    found = taught(features, classes, groups, 3)
    assert found.similarities is not None
    turned_away = (found.similarities < found.novelty.least).mean()
    assert turned_away == pytest.approx(0.05, abs=0.02)
    foreign, _, _ = made((50,), width=500, apart=4.0, seed=77)
    assert found.novelty.is_new(foreign).mean() > 0.9
    assert found.novelty.is_new(features).mean() < 0.06


def test_too_few_pictures_are_learned_and_not_measured() -> None:
    features, classes, groups = made((4, 9), width=100, apart=2.0)
    found = taught(features, classes, groups, 2)
    assert found.held_out is None
    assert (found.head.logits(features).argmax(axis=1) == classes).mean() > 0.8


def test_one_class_cannot_be_taught() -> None:
    features, classes, groups = made((9,), width=10)
    with pytest.raises(ValueError, match="two classes"):
        list(teach(features, classes, groups, 1))


def test_the_temperature_makes_boasting_honest() -> None:
    generator = np.random.default_rng(5)
    true = generator.normal(0, 1, (4000, 3))
    classes = np.array([generator.choice(3, p=one) for one in softmax(true)])
    assert temperature_of(true * 4, classes) == pytest.approx(4, rel=0.1)
    loss = log_loss(softmax(true * 4 / temperature_of(true * 4, classes)), classes)
    assert loss < log_loss(softmax(true * 4), classes)


def test_a_learning_curve_rises_and_guesses_no_loss() -> None:
    features, classes, groups = made((80, 80, 80), width=300, apart=0.7)
    points = learning_curve(features, classes, groups, 3, l2=100.0)
    assert [point.pictures for point in points] == [48, 96, 192]
    assert points[-1].accuracy > points[0].accuracy
    gain = gain_of_twice(points)
    assert gain is not None
    assert 0 <= gain < 1 - points[-1].accuracy
