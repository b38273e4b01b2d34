"""Numbers read as people write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from inception_gui.core.catalogue import Catalogue, Message
from inception_gui.widgets.common import wording
from inception_gui.widgets.common.language import use_language


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


def test_a_date_has_the_form_and_the_month_of_the_language(qapp: QApplication) -> None:
    when = datetime(2026, 12, 3, 14, 5).astimezone()
    assert wording.moment(when) == "03 Dec 2026, 14:05"
    form = Message("dd MMM yyyy, HH:mm", "", ("dd.MM.yyyy, HH:mm 'Uhr'",))
    use_language(qapp, Catalogue("de", (form,)))
    assert wording.moment(when) == "03.12.2026, 14:05 Uhr"
    use_language(qapp, Catalogue("fr"))
    assert wording.moment(when) == "03 déc. 2026, 14:05"
