"""Numbers read as people write them."""

from __future__ import annotations

import pytest

from inception_gui.widgets.common import wording


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0.637, "63.7%"), (1.0, "100.0%"), (0.0004, "<0.1%"), (0.0006, "0.1%"), (0.0, "0.0%")],
)
def test_percent(probability: float, text: str) -> None:
    assert wording.percent(probability) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.024, "24 ms"), (0.9996, "1.0 s"), (1.44, "1.4 s")]
)
def test_duration(seconds: float, text: str) -> None:
    assert wording.duration(seconds) == text


@pytest.mark.parametrize(
    ("size", "text"), [(36_800_000, "35"), (108_949_747, "104"), (420_000, "0.4"), (0, "0")]
)
def test_megabytes(size: int, text: str) -> None:
    assert wording.megabytes(size) == text


@pytest.mark.parametrize(("speed", "text"), [(41.2, "41"), (6.13, "6.1"), (0.25, "0.25")])
def test_rate(speed: float, text: str) -> None:
    assert wording.rate(speed) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s left"),
        (11, "11 s left"),
        (89, "1 min 29 s left"),
        (61, "1 min 01 s left"),
        (1000, "17 min left"),
        (3 * 3600, "3 h left"),
    ],
)
def test_time_left(seconds: float, text: str) -> None:
    assert wording.time_left(seconds) == text


def test_count() -> None:
    assert wording.count(10_000) == "10,000"
