"""Maps images of high dynamic range (PQ, HLG) to what a screen of usual brightness shows.

Sources: ITU-R BT.2100-2 (the curves, tables 4 and 5), BT.2408-7 (white of a page at 203 cd/m²),
BT.2390-10, section 5.4 (the roll-off of what is brighter, here on the largest of R, G and B, so
that hues stay).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from inception_gui.core.images.colour_claim import (
    BT709,
    PQ,
    ColourClaim,
    Matrix,
    srgb_coded,
    to_xyz,
)
from inception_gui.core.types import Pixels

_WHITE_NITS: Final = 203.0
_BRIGHTEST_NITS: Final = 1000.0
"""Of the screens on which nearly all such images are made; what is brighter becomes this."""
_PIECE_PIXELS: Final = 1 << 18
_STEPS: Final = 1 << 14
"""Of the table from light to sRGB, fine enough for the darkest shades."""

_Floats = npt.NDArray[np.float32]


def tone_mapped(pixels: Pixels, claim: ColourClaim) -> Pixels:
    """The numbers `(H, W, 3) uint8` of PQ or HLG as sRGB."""
    tables = _tables(claim)
    flat = pixels.reshape(-1, 3)
    mapped = np.empty_like(flat)
    for start in range(0, len(flat), _PIECE_PIXELS):
        piece = slice(start, start + _PIECE_PIXELS)
        # Each primary by itself: numpy is slow along an axis of three.
        codes = [np.ascontiguousarray(flat[piece, n]) for n in range(3)]
        light = [tables.light[each] for each in codes]
        gain = _gain(tables, codes, light, claim)
        for channel, row in enumerate(tables.to_bt709):
            mixed = (row[0] * light[0] + row[1] * light[1] + row[2] * light[2]) * gain
            steps = (np.clip(mixed, 0, 1) * np.float32(_STEPS - 1)).astype(np.uint16)
            mapped[piece, channel] = tables.coded[steps]
    return mapped.reshape(pixels.shape)


@dataclass(frozen=True, slots=True, eq=False)
class _Tables:
    """Light of each number in units of white; gains by the largest of three; the way to sRGB."""

    light: _Floats
    luminance: _Floats
    nodes: Matrix
    gains: Matrix
    to_bt709: _Floats
    coded: Pixels


def _gain(
    tables: _Tables, codes: list[Pixels], light: list[_Floats], claim: ColourClaim
) -> _Floats:
    """By what to multiply the light of each pixel."""
    largest = np.maximum(np.maximum(codes[0], codes[1]), codes[2])
    if claim.gamma == PQ:
        by_code = np.interp(tables.light, tables.nodes, tables.gains).astype(np.float32)
        found: _Floats = by_code[largest]
        return found
    # The brighter a scene, the more contrast: the system's gamma of 1.2 (BT.2100, table 5).
    red, green, blue = (share * part for share, part in zip(tables.luminance, light, strict=True))
    system = (red + green + blue) ** np.float32(0.2)
    gains = np.interp(tables.light[largest] * system, tables.nodes, tables.gains)
    return np.asarray(system * gains, np.float32)


@lru_cache(maxsize=4)
def _tables(claim: ColourClaim) -> _Tables:
    coded = np.arange(256) / 255
    if claim.is_narrow:
        coded = np.clip((coded * 255 - 16) / 219, 0, 1)
    here, there = to_xyz(claim.primaries), to_xyz(BT709)
    assert here is not None
    assert there is not None
    nodes = np.concatenate([[0.0], np.geomspace(0.01, 10_000, 2048)])
    return _Tables(
        _light(coded, claim).astype(np.float32),
        # Relative to the brightest light, so that this stays where it is.
        (here[1] * _WHITE_NITS / _BRIGHTEST_NITS).astype(np.float32),
        nodes / _WHITE_NITS,
        _gains(nodes),
        (np.linalg.inv(there) @ here).astype(np.float32),
        np.rint(255 * srgb_coded((np.arange(_STEPS) + 0.5) / _STEPS)).astype(np.uint8),
    )


def _light(coded: Matrix, claim: ColourClaim) -> Matrix:
    """The light of each primary, 1 for the white of a page; of HLG before the system's gamma."""
    if claim.gamma == PQ:
        return _pq_light(coded) / _WHITE_NITS
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(coded <= 0.5, coded**2 / 3, (np.exp((coded - c) / a) + b) / 12)
    return np.asarray(scene * _BRIGHTEST_NITS / _WHITE_NITS)


_M1, _M2 = 2610 / 16384, 2523 / 4096 * 128
_C1, _C2, _C3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32


def _pq_light(coded: Matrix) -> Matrix:
    power = coded ** (1 / _M2)
    return np.asarray(10_000 * (np.maximum(power - _C1, 0) / (_C2 - _C3 * power)) ** (1 / _M1))


def _pq_coded(nits: Matrix) -> Matrix:
    power = (np.asarray(nits) / 10_000) ** _M1
    return np.asarray(((_C1 + _C2 * power) / (1 + _C3 * power)) ** _M2)


def _gains(nits: Matrix) -> Matrix:
    """By what to multiply light whose largest primary has so many cd/m²."""
    brightest = float(_pq_coded(np.array(_BRIGHTEST_NITS)))
    white = float(_pq_coded(np.array(_WHITE_NITS))) / brightest
    coded = np.minimum(_pq_coded(nits) / brightest, 1.0)
    knee = 1.5 * white - 0.5
    t = np.clip((coded - knee) / (1 - knee), 0, 1)
    bent = (
        (2 * t**3 - 3 * t**2 + 1) * knee
        + (t**3 - 2 * t**2 + t) * (1 - knee)
        + (-2 * t**3 + 3 * t**2) * white
    )
    target = _pq_light(np.where(coded < knee, coded, bent) * brightest)
    return np.asarray(target / np.maximum(nits, 1e-6))
