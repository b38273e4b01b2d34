"""Photos of one camera in one second share one verdict, and say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui.core.labels.bursts import share_verdicts
from inception_gui.core.types import BroadKind, Burst, Grounds, PhotoFacts, Prediction
from tests.core.exports.outcomes import failure, prediction

CANON = PhotoFacts("2024-05-03T14:22:10+02:00", "Canon EOS R5")


def photo(name: str, class_index: int, share: float, facts: PhotoFacts | None) -> Prediction:
    return replace(prediction(Path(name), class_index, share), photo=facts)


def predictions(*outcomes: object) -> list[Prediction]:
    assert all(isinstance(one, Prediction) for one in outcomes)
    return list(outcomes)  # type: ignore[arg-type]


def test_a_burst_has_the_mean_of_its_probabilities() -> None:
    later = PhotoFacts("2024-05-03T14:22:11+02:00", CANON.camera)
    rows = [
        photo("1.jpg", 1, 0.9, CANON),
        failure(Path("2.jpg")),
        photo("3.jpg", 281, 0.9, CANON),
        photo("4.jpg", 1, 0.6, replace(CANON, latitude=1.0)),
        photo("5.jpg", 281, 0.9, later),
        photo("6.jpg", 281, 0.9, replace(CANON, camera="Nikon D4")),
        photo("7.jpg", 281, 0.9, None),
        photo("8.jpg", 281, 0.9, PhotoFacts(taken=CANON.taken)),
        photo("9.jpg", 281, 0.9, PhotoFacts(taken=CANON.taken)),
    ]
    found = share_verdicts(rows)
    assert [one.item for one in found] == [row.item for row in rows]
    first, third, fourth = predictions(found[0], found[2], found[3])
    assert first.scores == third.scores == fourth.scores
    assert first.scores[0].index == 1
    assert first.scores[0].probability == pytest.approx((0.9 + 0.6) / 3)
    assert first.verdict.text.startswith("probably a goldfish, maybe a tabby")
    assert third.burst == Burst(1, 3, predictions(rows[2])[0].verdict)
    assert found[4:] == rows[4:], "another second, camera, or none of them"


def test_one_image_of_a_burst_that_is_like_nothing_does_not_spoil_it() -> None:
    rows = [photo(f"{n}.jpg", 1, 0.9, CANON) for n in range(3)]
    odd = replace(rows[0], grounds=Grounds(similarity=0.1, is_new=True))
    one, *_ = predictions(*share_verdicts([odd, *rows[1:]]))
    assert one.verdict.level == "sure"
    both, *_ = predictions(*share_verdicts([odd, odd, rows[2]]))
    assert both.verdict.level == "new"


def test_the_pages_of_a_file_are_no_burst() -> None:
    pages = [replace(photo("a.tif", 1, 0.9, CANON), item=prediction(Path("a"), 1, page=n).item)
             for n in (1, 2)]  # fmt: skip
    assert share_verdicts(pages) == pages


def test_a_burst_of_which_no_class_is_sure_names_the_kind_that_most_of_it_has() -> None:
    dog = BroadKind("n2", "dog", 0.9, 2)
    hounds = (BroadKind("n1", "hound", 0.5, 1), dog)
    wolves = (BroadKind("n3", "terrier", 0.6, 1), replace(dog, probability=0.6))
    grounds = (Grounds(hounds, 2), Grounds(hounds, 2), Grounds(wolves))
    rows = [
        replace(photo(f"{n}.jpg", index, 0.25, CANON), grounds=ground)
        for n, (index, ground) in enumerate(zip((162, 162, 180), grounds, strict=True))
    ]
    one, *_ = predictions(*share_verdicts(rows))
    assert one.verdict.text == "dog; of which kind is not clear"
    assert one.grounds.kinds[1].probability == pytest.approx((0.9 + 0.9 + 0.6) / 3)
