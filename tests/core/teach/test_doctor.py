"""The doctor finds what was made wrong, and little else."""

from __future__ import annotations

import numpy as np

from inception_gui.core.teach.doctor import (
    in_two_classes,
    mislabelled,
    ringleaders,
    small,
    unbalanced,
)
from inception_gui.core.teach.measure import Taught, teach
from tests.core.teach.made import made


def test_pictures_in_the_wrong_class_are_found_first() -> None:
    features, classes, groups = made((50, 50, 50), width=300, apart=1.5)
    wrong = classes.copy()
    moved = [3, 17, 60, 71, 120]
    wrong[moved] = (classes[moved] + 1) % 3
    *_, found = teach(features, wrong, groups, 3)
    assert isinstance(found, Taught)
    assert found.held_out is not None
    findings = list(mislabelled(found.held_out, wrong))
    first = {finding.pictures[0]: finding.suggested for finding in findings[:5]}
    assert first == {picture: classes[picture] for picture in moved}
    assert len(findings) <= 8


def test_a_picture_that_lies_among_another_class_is_a_ringleader() -> None:
    features, classes, groups = made((30, 30), width=300, apart=2.0)
    features[5] = features[classes == 1].mean(axis=0)
    findings = list(ringleaders(features, classes, groups))
    assert findings[0].pictures == (5,)
    assert findings[0].suggested == 1
    assert findings[0].strength > 10


def test_a_ringleader_counts_the_pictures_of_the_suggested_class_alone() -> None:
    features, classes, groups = made((30, 20, 20), width=300, apart=1.0)
    features[5] = features[classes > 0].mean(axis=0)
    worst = next(ringleaders(features, classes, groups))
    assert worst.pictures == (5,)
    assert worst.suggested in (1, 2)
    assert 2 <= worst.strength <= 20


def test_one_moment_in_two_classes_is_said_once() -> None:
    classes = np.array([0, 0, 1, 1, 1])
    groups = np.array([0, 1, 1, 2, 2])
    (finding,) = in_two_classes(classes, groups)
    assert finding.pictures == (1, 2)


def test_small_pictures_and_small_classes_are_said() -> None:
    assert [f.pictures for f in small([(640, 480), (99, 300), (0, 0), (100, 100)])] == [(1,)]
    classes = np.repeat([0, 1, 2], [40, 14, 12])
    (finding,) = unbalanced(classes, 4)
    assert finding.suggested == 2
    assert finding.strength > 3


def test_heads_that_are_often_wrong_name_few_pictures() -> None:
    """Of 148 photos of eleven vague groups, 70 were named, and nobody reads such a list."""
    generator = np.random.default_rng(6)
    classes = generator.integers(0, 11, 148)
    logits = 2 * generator.normal(size=(148, 11))
    logits[np.arange(148), classes] += 1.5
    held_out = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert (held_out.argmax(axis=1) == classes).mean() < 0.5
    assert 0 < len(list(mislabelled(held_out, classes))) <= 10


def test_of_planted_errors_most_are_found_and_most_of_the_found_are_planted() -> None:
    features, classes, groups = made((60, 60, 60, 60), width=300, apart=1.0)
    planted = np.random.default_rng(7).choice(len(classes), 12, replace=False)
    wrong = classes.copy()
    wrong[planted] = (classes[planted] + 1) % 4
    *_, found = teach(features, wrong, groups, 4)
    assert isinstance(found, Taught)
    assert found.held_out is not None
    named = {finding.pictures[0] for finding in mislabelled(found.held_out, wrong)}
    assert len(named & set(planted.tolist())) >= 0.7 * len(planted)
    assert len(named & set(planted.tolist())) >= 0.7 * len(named)
