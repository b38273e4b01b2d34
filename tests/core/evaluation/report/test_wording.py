"""Tests of `core.evaluation.report.wording`."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inception_gui.core.evaluation.report.wording import notes, stand_in_note
from inception_gui.core.evaluation.setup import Member
from inception_gui.core.weights.catalog import CATALOG, UNKNOWN_KEY
from tests.core.evaluation.report.judgements import SETUP

PUBLISHED = [key for key, entry in CATALOG.items() if entry.has_published_hash]
UNPROVEN = [key for key, entry in CATALOG.items() if not entry.has_published_hash]


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        (PUBLISHED, ""),
        (UNPROVEN[:1], "could not be verified"),
        ([PUBLISHED[0], UNPROVEN[0]], "could not be verified"),
        ([PUBLISHED[0], UNKNOWN_KEY], "not one of the published files"),
        ([UNPROVEN[0], UNKNOWN_KEY], "not one of the published files"),
        (["weights of a later version"], "could not be verified"),
    ],
)
def test_numbers_of_weights_that_nobody_can_vouch_for_carry_a_note(
    keys: list[str], word: str
) -> None:
    setup = replace(SETUP, members=tuple(Member(key, "a" * 64) for key in keys))
    note = stand_in_note(setup)
    assert word in note
    assert bool(note) == bool(word)
    assert (note in notes(setup)) == bool(word)
