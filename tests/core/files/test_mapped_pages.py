"""Pages that are given back cost no memory and come back with the values of the file."""

from __future__ import annotations

import mmap
import re
import time
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.files.mapped_pages import give_back_pages, pages_given_back

SMAPS = Path("/proc/self/smaps")


def resident_kb(path: Path) -> int:
    """How much of a mapped file is in memory."""
    parts = re.split(r"(?m)^(?=[0-9a-f]+-[0-9a-f]+ )", SMAPS.read_text())
    (part,) = (one for one in parts if str(path) in one)
    return int(re.search(r"Rss:\s+(\d+)", part)[1])  # type: ignore[index]


def mapped(folder: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """A file of numbers, these numbers, and the same mapped from it."""
    path = folder / "numbers"
    values = np.arange(1 << 20, dtype=np.float32)
    path.write_bytes(values.tobytes())
    with path.open("rb") as file:
        mapping = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    return path, values, np.ndarray(values.shape, np.float32, mapping)


@pytest.mark.skipif(not SMAPS.exists(), reason="measured in /proc")
def test_pages_are_given_back_and_read_again(tmp_path: Path) -> None:
    path, values, array = mapped(tmp_path)
    assert array.sum() == values.sum()
    assert resident_kb(path) > 3000
    give_back_pages([array, values])
    assert resident_kb(path) < 1000
    np.testing.assert_array_equal(array, values)


@pytest.mark.skipif(not SMAPS.exists(), reason="measured in /proc")
def test_pages_are_given_back_while_they_are_copied(tmp_path: Path) -> None:
    path, values, array = mapped(tmp_path)
    ends = time.monotonic() + 10
    with pages_given_back([array]):
        copy = array.copy()
        while resident_kb(path) > 1000 and time.monotonic() < ends:
            time.sleep(0.01)
        assert resident_kb(path) < 1000
    np.testing.assert_array_equal(copy, values)


def test_arrays_of_their_own_are_left_alone() -> None:
    values = np.arange(9)
    give_back_pages([values, values[3:]])
    np.testing.assert_array_equal(values, np.arange(9))
