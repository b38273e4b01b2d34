"""Gives back the memory of arrays that lie in a mapped file and are not needed for now."""

from __future__ import annotations

import mmap
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt


def give_back_pages(arrays: Iterable[npt.NDArray[np.generic]]) -> None:
    """Have the system forget the pages of the files that `arrays` are mapped from.

    They are read from the disk again when they are next used, with the values of the file: nothing
    may have been written into them. Arrays in memory of their own are left alone.
    """
    if not hasattr(mmap, "MADV_DONTNEED"):  # Windows, which trims by itself
        return
    bases: list[object] = [array.base for array in arrays]
    files = {id(base): base for base in bases if isinstance(base, mmap.mmap)}
    for file in files.values():
        file.madvise(mmap.MADV_DONTNEED)
