"""A prediction as it is spoken: the best class, those that are worth the time, and doubts first."""

from __future__ import annotations

from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import Score
from inception_gui.widgets.answers.spoken import spoken


def said(*probabilities: float) -> str:
    names = ("Egyptian cat", "tabby", "lynx", "tiger")
    scores = [
        Score(index, "", names[index], probability)
        for index, probability in enumerate(probabilities)
    ]
    return spoken(verdict(scores), scores)


def test_the_best_class_comes_first_with_whole_percents() -> None:
    assert said(0.641, 0.272) == "Egyptian cat, 64 percent, most likely; tabby, 27 percent"


def test_what_is_hardly_probable_is_not_spoken() -> None:
    assert said(0.93, 0.02, 0.01) == "Egyptian cat, 93 percent, most likely"


def test_no_more_than_three_classes_are_spoken_and_doubts_come_first() -> None:
    text = said(0.2, 0.19, 0.18, 0.17)
    assert text.startswith("not sure")
    assert text.count("percent") == 3
