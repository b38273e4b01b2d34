"""The row of images is the same however often it is interrupted and by how many it is shared."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch

from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.stream import Prepared, Row, Share, Stream, Variation
from inception_gui.core.types import Preprocessing
from inception_gui.errors import Kind
from tests.core.train.made import made_folder

ROW = Row(count=10, seed=3)
SMALL = Preprocessing(90, 79)


def places(share: Share, first: int, steps: int) -> list[list[tuple[int, int]]]:
    return list(share.batches(ROW, first, steps))


def test_each_epoch_has_every_image_once_in_another_order() -> None:
    row = [number for batch in places(Share(5), 0, 6) for _, number in batch]
    epochs = [row[:10], row[10:20], row[20:]]
    assert [sorted(one) for one in epochs] == [list(range(10))] * 3
    assert epochs[0] != epochs[1] != epochs[2]


def test_a_batch_may_reach_into_the_next_epoch() -> None:
    batches = places(Share(4), 0, 5)
    assert [len(one) for one in batches] == [4] * 5
    assert sorted(number for batch in batches for _, number in batch) == sorted(2 * [*range(10)])


def test_resuming_continues_the_row() -> None:
    assert places(Share(4), 0, 9)[5:] == places(Share(4), 5, 9)


@pytest.mark.parametrize("accumulate", [1, 2])
def test_two_processes_share_what_one_would_see(accumulate: int) -> None:
    both = [places(Share(3, accumulate, number, 2), 0, 4) for number in range(2)]
    alone = places(Share(6, accumulate), 0, 4)
    for turn, whole in enumerate(alone):
        assert both[0][turn] + both[1][turn] == whole
    assert Share(3, accumulate, 0, 2).images_per_step == Share(6, accumulate).images_per_step


def all_of(folder: Path, workers: int, variation: Variation | None) -> list[torch.Tensor]:
    prepared = Prepared(read_examples(folder), SMALL, variation)
    batches = Share(4).batches(Row(8, 3), 0, 2)
    with closing(Stream(prepared, batches, workers=workers)) as stream:
        return [next(stream).images for _ in range(2)]


def test_other_processes_decode_the_same_images(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set")
    here = all_of(folder, 0, Variation(5, varies=True))
    there = all_of(folder, 2, Variation(5, varies=True))
    for one, other in zip(here, there, strict=True):
        assert one.shape == (4, 3, 79, 79)
        assert torch.equal(one, other)


def test_a_broken_image_is_replaced_by_the_next_and_named(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set", classes=2, each=3)
    (folder / "apple" / "001.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    examples = read_examples(folder)
    learned = Prepared(examples, SMALL, Variation(1, varies=False))
    pixels, label, number, failures = learned[(7, 1)]
    assert (label, number) == (0, 2)
    assert [one.item.path for one in failures] == [folder / "apple" / "001.png"]
    np.testing.assert_array_equal(pixels, learned[(0, 2)][0])
    measured = Prepared(examples, SMALL, None)
    pixels, label, number, failures = measured[(7, 1)]
    assert (label, number, int(pixels.max())) == (0, 1, 0)
    assert failures[0].kind is Kind.DAMAGED
