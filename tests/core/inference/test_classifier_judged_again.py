"""Stored predictions are said again by the thresholds that hold now, without the network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from inception_gui.core.inference.novelty import NoveltyTest
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.tree import tree_of
from inception_gui.core.types import BroadKind, Grounds, Prediction
from tests.core.exports.outcomes import prediction
from tests.workers.known_answers import KnownAnswers, found_weights


def stored(grounds: Grounds, share: float = 0.2) -> Prediction:
    return replace(prediction(Path("a.jpg"), 162, share), grounds=grounds)  # a beagle


def kinds_of_beagle() -> tuple[BroadKind, ...]:
    tree = tree_of(imagenet())
    assert tree is not None
    shares = np.full(1000, 1e-4)
    return tree.kinds(shares, 162)


def test_what_is_known_is_said_by_the_thresholds_that_hold_now() -> None:
    strict = replace(
        found_weights(),
        label_set=replace(imagenet(), thresholds=(0.95,) * 1000, levels=(0.01,)),
    )
    known = stored(Grounds(kinds_of_beagle()), 0.9)
    assert KnownAnswers().judged_again(known) == known
    again = KnownAnswers(strict).judged_again(known)
    assert again is not None
    assert again.verdict.level == "coarse"
    assert again.scores == known.scores


def test_what_an_older_version_has_not_stored_is_classified_once_more() -> None:
    assert KnownAnswers().judged_again(stored(Grounds(), 0.9)) is not None, "it is not needed"
    assert KnownAnswers().judged_again(stored(Grounds(), 0.2)) is None
    foreign = (BroadKind("animal", "animal", 0.9, 1),)
    assert KnownAnswers().judged_again(stored(Grounds(foreign, 1), 0.2)) is None, "another tree"
    taught = KnownAnswers()
    taught.novelty = NoveltyTest(np.ones((1, 2048), np.float32), 0.5)
    assert taught.judged_again(stored(Grounds(), 0.9)) is None
    near = taught.judged_again(stored(Grounds(kinds_of_beagle(), similarity=0.4), 0.9))
    assert near is not None
    assert near.verdict.level == "new"
