"""A checkpoint says what its run was, also where that is much."""

from __future__ import annotations

from pathlib import Path

import torch

from inception_gui.core.train.checkpoint import (
    NAME,
    Checkpoint,
    read_checkpoint,
    write_checkpoint,
)
from inception_gui.core.train.recipe import Recipe


def test_a_checkpoint_of_many_classes_with_the_longest_names_is_read(tmp_path: Path) -> None:
    keys = tuple(f"{number:05}" + "\N{CJK UNIFIED IDEOGRAPH-72AC}" * 250 for number in range(5_000))
    written = Checkpoint(Recipe(), "ab" * 32, (*keys, "not UTF-8: \udcff"), 2, 1.5, {"step": 7})
    write_checkpoint(tmp_path / NAME, written, {"fc.bias": torch.arange(3.0)})
    read, tensors = read_checkpoint(tmp_path / NAME)
    assert read == written
    assert tensors["fc.bias"].tolist() == [0, 1, 2]
