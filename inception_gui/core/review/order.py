"""In which order the predictions of a run are checked: the least sure first, or at random."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Literal

Order = Literal["least_sure", "at_random"]


def least_sure_first(shares: Sequence[float]) -> list[int]:
    """Return the places of `shares`, the probabilities of the best classes, the smallest first."""
    return sorted(range(len(shares)), key=lambda place: (shares[place], place))


def at_random(keys: Sequence[str]) -> list[int]:
    """Return the places of `keys`, which name the images, in a random order.

    It is the same each time, on every computer and whatever the order of `keys`: whoever continues
    another day continues the same random sample. The order is that of a hash, which has nothing to
    do with what an image shows.
    """
    return sorted(range(len(keys)), key=lambda place: (_hash(keys[place]), keys[place]))


def _hash(key: str) -> bytes:
    # Names of files that are not UTF-8 have lone surrogates.
    data = key.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(data, digest_size=8, person=b"review").digest()
