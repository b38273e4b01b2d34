"""Rates are those of the last two seconds."""

from __future__ import annotations

import pytest

from inception_gui.core.live.rate_meter import Meter


def test_the_counters_are_those_of_the_last_two_seconds() -> None:
    meter = Meter(0.0)
    for step in range(1, 41):
        now = step * 0.25
        rate = 30 if now <= 5 else 10
        if step % 2 == 0:
            meter.predicted(now - 0.06, now)
        counters = meter.counters(int(30 * min(now, 5) + rate * max(now - 5, 0)), 17, now)
    assert counters.source_fps == pytest.approx(10, abs=0.6)
    assert counters.predictions_per_s == pytest.approx(2, abs=0.5)
    assert counters.prediction_age_s == pytest.approx(0.06)
    assert (counters.skipped, counters.looked_at) == (17, 20)
    assert "10.0 fps" in str(counters)
