"""Gives back the memory of arrays that lie in a mapped file and are not needed for now."""

from __future__ import annotations

import mmap
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

import numpy as np
import numpy.typing as npt

_EVERY_S: Final = 0.01


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


@contextmanager
def pages_given_back(arrays: Iterable[npt.NDArray[np.generic]]) -> Iterator[None]:
    """Give back the pages of `arrays` again and again while the block copies them.

    Otherwise the originals and their copies would be in memory together.
    """
    arrays = list(arrays)
    ended = threading.Event()

    def give_back() -> None:
        while not ended.wait(_EVERY_S):
            give_back_pages(arrays)

    thread = threading.Thread(target=give_back, name="give back", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        give_back_pages(arrays)
