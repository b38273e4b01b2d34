"""The order in which predictions are checked."""

from __future__ import annotations

import random

from inception_gui.core.review.order import at_random, least_sure_first


def test_the_least_sure_come_first_and_equals_as_they_were() -> None:
    assert least_sure_first([0.9, 0.2, 0.5, 0.2]) == [1, 3, 2, 0]


def test_the_random_order_is_the_same_however_the_images_are_listed() -> None:
    keys = [f"/photos/{number}.jpg" for number in range(200)]
    once = [keys[place] for place in at_random(keys)]
    shuffled = random.Random(3).sample(keys, len(keys))
    assert [shuffled[place] for place in at_random(shuffled)] == once
    assert once != keys


def test_an_image_more_leaves_the_order_of_the_others() -> None:
    keys = [f"{number}.jpg" for number in range(50)]
    before = [keys[place] for place in at_random(keys)]
    more = [*keys, "new.jpg"]
    after = [more[place] for place in at_random(more)]
    assert [key for key in after if key != "new.jpg"] == before


def test_the_random_order_has_nothing_to_do_with_the_names() -> None:
    count = 4000
    order = at_random([f"{number:06}.jpg" for number in range(count)])
    first_half = sum(place < count / 2 for place in order[: count // 2])
    assert abs(first_half - count / 4) < 4 * (count / 16) ** 0.5


def test_names_that_no_text_can_hold_are_ordered_too() -> None:
    assert sorted(at_random(["a\udcff.jpg", "b.jpg"])) == [0, 1]
