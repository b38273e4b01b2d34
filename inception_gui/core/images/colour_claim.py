"""What a file says about its colours other than with an ICC profile, and a profile made of it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]

PQ: Final = -16.0
HLG: Final = -18.0
SRGB: Final = 0.0
"""Values of `ColourClaim.gamma` that stand for a curve that is no power (ITU-T H.273, table 3)."""


@dataclass(frozen=True, slots=True)
class Primaries:
    """The x and y of red, green, blue and white (CIE 1931)."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    white: tuple[float, float]


_D65: Final = (0.3127, 0.3290)
BT709: Final = Primaries((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), _D65)
BT2020: Final = Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), _D65)
_ADOBE: Final = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06), _D65)
_CODED_PRIMARIES: Final = {
    1: BT709,
    4: Primaries((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316)),
    5: Primaries((0.64, 0.33), (0.29, 0.60), (0.15, 0.06), _D65),
    6: Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),
    7: Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),
    9: BT2020,
    11: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65),
    22: Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077), _D65),
}
_CODED_CURVES: Final = {
    # Video's curve is meant for a screen whose curve is much like sRGB's: its numbers are shown.
    **dict.fromkeys((1, 6, 14, 15, 13), SRGB),
    4: 2.2,
    5: 2.8,
    8: 1.0,
    16: PQ,
    18: HLG,
}
"""Colour primaries and transfer characteristics by their number in ITU-T H.273."""
_USUAL_GAMMA: Final = (0.45, 0.46)
"""gAMA within these limits means sRGB: 45455 is what writers put there who mean it."""
_GAMMA_LIMITS: Final = (0.1, 10.0)


@dataclass(frozen=True, slots=True)
class ColourClaim:
    """Primaries and curve of a file's numbers.

    `gamma` is the power that makes them light, or `SRGB`, `PQ` or `HLG`. `is_narrow`: black is 16
    and white 235 of 255.
    """

    primaries: Primaries = BT709
    gamma: float = SRGB
    is_narrow: bool = False

    @property
    def is_hdr(self) -> bool:
        """Whether its white is far above that of a screen."""
        return self.gamma in (PQ, HLG)

    @property
    def says_nothing(self) -> bool:
        """Whether its curve and primaries are sRGB's."""
        return (self.primaries, self.gamma) == (BT709, SRGB)


ADOBE_RGB: Final = ColourClaim(_ADOBE, 563 / 256)
"""Adobe RGB (1998), version 2005-05, section 4.3."""


def coded_claim(primaries: int, transfer: int, *, full_range: bool = True) -> ColourClaim | None:
    """The claim of a cICP block or an nclx box; None for codes that are not known here."""
    if primaries not in _CODED_PRIMARIES or transfer not in _CODED_CURVES:
        return None
    return ColourClaim(_CODED_PRIMARIES[primaries], _CODED_CURVES[transfer], not full_range)


def png_claim(blocks: dict[bytes, bytes]) -> ColourClaim | None:
    """The claim of a PNG's blocks gAMA and cHRM (PNG, 3rd edition, 11.3.2.1 and 11.3.2.2)."""
    primaries, gamma = BT709, SRGB
    chromaticities = blocks.get(b"cHRM", b"")
    if len(chromaticities) == 32:
        white, red, green, blue = [
            (x / 100_000, y / 100_000) for x, y in struct.iter_unpack(">2I", chromaticities)
        ]
        claimed = Primaries(red, green, blue, white)
        if to_xyz(claimed) is None:
            return None
        primaries = claimed
    exponent = int.from_bytes(blocks.get(b"gAMA", b"")[:4], "big") / 100_000
    if exponent and _GAMMA_LIMITS[0] < exponent < _GAMMA_LIMITS[1]:
        gamma = SRGB if _USUAL_GAMMA[0] <= exponent <= _USUAL_GAMMA[1] else 1 / exponent
    return ColourClaim(primaries, gamma)


def to_xyz(primaries: Primaries) -> Matrix | None:
    """The matrix `(3, 3)` from linear RGB to XYZ, white at Y = 1; None if there is none.

    Source: SMPTE RP 177, section 3.3.
    """
    columns = []
    for x, y in (primaries.red, primaries.green, primaries.blue, primaries.white):
        if not (0 <= x <= 1 and 0 < y <= 1):
            return None
        columns.append((x / y, 1.0, (1 - x - y) / y))
    colours = np.array(columns[:3]).T
    if abs(np.linalg.det(colours)) < 1e-3:
        return None
    amounts = np.linalg.solve(colours, np.array(columns[3]))
    if (amounts <= 0).any():
        return None
    return np.asarray(colours * amounts)


def linear(values: Matrix, gamma: float) -> Matrix:
    """Light, 0..1, of the coded `values` 0..1; `gamma` is a power or `SRGB`."""
    if gamma != SRGB:
        return np.asarray(values**gamma)
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def srgb_coded(light: Matrix) -> Matrix:
    """The sRGB values 0..1 of `light` 0..1 (IEC 61966-2-1)."""
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


# A profile

_D50: Final = (0.9642, 1.0, 0.8249)
_BRADFORD: Final = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def profile_of(claim: ColourClaim, *, grey: bool = False) -> bytes:
    """An ICC profile with the primaries and the curve of `claim`, which must not be HDR.

    Source: ICC.1:2022, sections 7.2, 9 and 10; white is adapted to D50 as in its annex E.
    """
    curve = _curve(claim.gamma)
    tags = [(b"wtpt", _xyz(_D50))]
    if grey:
        tags.append((b"kTRC", curve))
    else:
        matrix = to_xyz(claim.primaries)
        assert matrix is not None
        adapted = _adaptation(matrix.sum(axis=1)) @ matrix
        tags += [(name, _xyz(column)) for name, column in zip(_COLUMNS, adapted.T, strict=True)]
        tags += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    table, content = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        table += struct.pack(">4sII", name, start + len(content), len(data))
        content += data
    space = b"GRAY" if grey else b"RGB "
    head = struct.pack(
        ">I4sI4s4s4s12s4s4sI4sIQI12s",
        start + len(content), b"", 0x04300000, b"mntr", space, b"XYZ ", bytes(12),
        b"acsp", b"", 0, b"", 0, 0, 0, _xyz(_D50)[8:],
    ).ljust(128, b"\0")  # fmt: skip
    return head + struct.pack(">I", len(tags)) + table + content


_COLUMNS: Final = (b"rXYZ", b"gXYZ", b"bXYZ")


def _adaptation(white: Matrix) -> Matrix:
    to, from_ = _BRADFORD @ np.array(_D50), _BRADFORD @ white
    return np.asarray(np.linalg.inv(_BRADFORD) @ np.diag(to / from_) @ _BRADFORD)


def _fixed(number: float) -> bytes:
    return struct.pack(">i", round(float(number) * 65536))


def _xyz(values: Matrix | tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_fixed(value) for value in values)


def _curve(gamma: float) -> bytes:
    if gamma == SRGB:
        return b"para\0\0\0\0\0\3\0\0" + b"".join(_fixed(each) for each in _SRGB_CURVE)
    return b"para\0\0\0\0\0\0\0\0" + _fixed(gamma)
