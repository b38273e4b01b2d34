"""What is planned: keywords above the threshold, each image once, nothing for what is not sure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from inception_gui.core.keywords.plan import plan_keywords
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import (
    Box,
    BroadKind,
    Failure,
    Grounds,
    Item,
    Mode,
    Prediction,
    Score,
    Verdict,
)
from inception_gui.errors import Kind

BEAGLE = next(label for label in imagenet_labels() if label.name == "beagle")


def prediction(path: Path | None, *scores: Score, page: int = 0) -> Prediction:
    data = None if path else b""
    item = Item(path.name if path else "pasted", path, data, page)
    return Prediction(
        item, 10, 10, scores, Verdict("", "sure"), Box(0, 0, 1, 1),
        "w", "0" * 64, "CPU", Mode.STANDARD, "float32", 0.1,
    )  # fmt: skip


def beagle(probability: float) -> Score:
    return Score(BEAGLE.index, BEAGLE.wnid, BEAGLE.name, probability)


def own(name: str, probability: float) -> Score:
    return Score(BEAGLE.index, "", name, probability)


def test_keywords_have_the_group_of_imagenet_and_own_classes_have_none(tmp_path: Path) -> None:
    image = tmp_path / "a.jpg"
    image.touch()
    plan = plan_keywords([prediction(image, beagle(0.6), own("a|b/c\x01 d", 0.35), beagle(0.2))])
    (tagging,) = plan.taggings
    assert [one.path for one in tagging.keywords] == [
        ("Inception", "dog", "beagle"),
        ("Inception", "a_b_c_ d"),
    ]
    assert (tagging.sidecar, plan.images) == (tmp_path / "a.jpg.xmp", 1)
    assert plan.counts == (("Inception|dog|beagle", 1), ("Inception|a_b_c_ d", 1))


def test_rows_without_keywords_are_counted_by_reason(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg", "c.png", "d.jpg"):
        (tmp_path / name).touch()
    rows = [
        prediction(tmp_path / "a.jpg", own("none of these", 0.99)),
        prediction(tmp_path / "b.jpg", beagle(0.29)),
        prediction(tmp_path / "c.jpg", beagle(0.9)),
        prediction(tmp_path / "gone.jpg", beagle(0.9)),
        prediction(tmp_path / "d.jpg", beagle(0.9)),
        prediction(tmp_path / "d.jpg", beagle(0.9)),
        prediction(tmp_path / "d.jpg", beagle(0.9), page=1),
        prediction(None, beagle(0.9)),
        Failure(Item("x", tmp_path / "b.jpg"), Kind.DAMAGED, "damaged"),
    ]
    plan = plan_keywords(rows, naming="stem")
    assert [one.sidecar.name for one in plan.taggings] == ["d.xmp"]
    assert dict(plan.skipped) == {
        "unsure": 2, "shared": 1, "missing": 1, "twice": 2, "further_page": 1, "no_file": 1,
    }  # fmt: skip


def test_an_image_that_is_not_sure_any_more_loses_its_keywords(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.jpg.xmp", "b.jpg"):
        (tmp_path / name).touch()
    rows = [prediction(tmp_path / name, beagle(0.1)) for name in ("a.jpg", "b.jpg")]
    plan = plan_keywords(rows)
    assert [(one.sidecar.name, one.keywords) for one in plan.taggings] == [("a.jpg.xmp", ())]


def test_a_file_that_fails_now_keeps_what_is_said_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    (tmp_path / "a.jpg.xmp").touch()
    failed = Failure(Item("a.jpg", tmp_path / "a.jpg"), Kind.DAMAGED, "damaged")
    assert plan_keywords([failed]).taggings == ()
    assert [one.sidecar.name for one in plan_keywords([failed], removes=True).taggings] == [
        "a.jpg.xmp"
    ]


def test_keywords_follow_the_verdict(tmp_path: Path) -> None:
    image = tmp_path / "a.jpg"
    image.touch()
    hound = BroadKind("n02087551", "hound", 0.85, 1)

    def keywords(probability: float, grounds: Grounds) -> list[str]:
        row = replace(prediction(image, beagle(probability)), grounds=grounds)
        return [name for name, _ in plan_keywords([row]).counts]

    assert keywords(0.25, Grounds((hound,), coarse=1)) == ["Inception|hound"]
    assert keywords(0.5, Grounds((hound,), coarse=1)) == ["Inception|dog|beagle"]
    assert keywords(0.5, Grounds((hound,), threshold=0.7)) == []
    assert keywords(0.9, Grounds(is_new=True)) == []
    assert keywords(0.9, Grounds(is_none=True)) == []
