"""The recipe is the paper's, and its presets are the rows of table 3."""

from __future__ import annotations

import itertools
import json
from dataclasses import fields, replace

import pytest
import torch

from inception_gui.core.train.recipe import PRESETS, Recipe, as_table, checked, from_table
from inception_gui.errors import UserError


def test_each_row_of_table_3_changes_what_the_paper_says() -> None:
    rows = [PRESETS[name] for name in list(PRESETS)[:-1]]
    changes = [
        {f.name for f in fields(Recipe) if getattr(one, f.name) != getattr(other, f.name)}
        for one, other in itertools.pairwise(rows)
    ]
    assert changes == [{"optimizer"}, {"smoothing"}, {"first_layers"}, {"auxiliary"}]
    assert PRESETS["inception-v3"] == rows[-1] == Recipe()


def test_the_rate_is_the_papers_for_its_batch_and_falls_every_two_epochs() -> None:
    recipe = Recipe()
    assert recipe.rate_at(0, 1600) == pytest.approx(0.045)
    assert recipe.rate_at(0, 32) == pytest.approx(0.0009)
    rates = [recipe.rate_at(epoch, 1600) / 0.045 for epoch in (0, 1, 1.99, 2, 3, 4, 99)]
    assert rates == pytest.approx([1, 1, 1, 0.94, 0.94, 0.94**2, 0.94**49])
    assert replace(recipe, rate=0.2).rate_at(2, 32) == pytest.approx(0.188)


def test_label_smoothing_is_the_papers_formula() -> None:
    """Section 7: q'(k) = (1 - e) [k = y] + e / K, and the cross entropy with it."""
    logits = torch.randn(5, 9, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    labels = torch.tensor([0, 8, 3, 3, 1])
    wanted = torch.full((5, 9), 0.1 / 9, dtype=torch.float64)
    wanted[torch.arange(5), labels] += 0.9
    expected = -(wanted * torch.log_softmax(logits, 1)).sum(1).mean()
    loss = torch.nn.CrossEntropyLoss(label_smoothing=Recipe().smoothing)
    torch.testing.assert_close(loss(logits, labels), expected)


def test_a_recipe_is_read_as_it_was_written_and_nothing_else_is() -> None:
    recipe = replace(Recipe(), layers="Mixed_7a", side=79, epochs=2.5)
    table = json.loads(json.dumps(as_table(recipe)))
    assert from_table(table) == recipe
    for wrong in (
        {**table, "side": 80},
        {**table, "batch": 2.5},
        {**table, "batch": True},
        {**table, "rate": float("nan")},
        {**table, "augmentation": "yes"},
        {**table, "more": 1},
        {name: value for name, value in table.items() if name != "seed"},
        [1, 2],
    ):
        with pytest.raises(UserError):
            from_table(wrong)


def test_the_7x7_layer_is_for_large_images() -> None:
    with pytest.raises(UserError, match="299"):
        checked(replace(PRESETS["rmsprop"], side=79))
