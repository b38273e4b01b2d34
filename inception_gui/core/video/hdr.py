"""Makes the table by which a film of high dynamic range becomes sRGB.

The curves are those of ITU-R BT.2100-2 (PQ and HLG, their constants in tables 4 and 5), highlights
are compressed as BT.2390-11 (5.4.1) does, white is where BT.2408-7 has it (203 cd/m2), and
primaries are converted as BT.2087-0 does.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

PQ: Final = 16
HLG: Final = 18
"""The numbers of both curves in ITU-T H.273, which frames carry."""

_GRID: Final = 33
_WHITE_NITS: Final = 203.0
_PEAK_NITS: Final = 1000.0
"""What films are graded for, and what HLG means its highest value to be."""

_LUMINANCE: Final = np.array([0.2627, 0.6780, 0.0593])
_TO_BT709: Final = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]]
)


def table(curve: int) -> Any:
    """`(33, 33, 33, 3) float64`: the sRGB value, 0..1, of each BT.2020 signal, by B, G and R."""
    steps = np.linspace(0.0, 1.0, _GRID)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    signal = np.stack([red, green, blue], axis=-1)
    nits = _pq_to_nits(signal) if curve == PQ else _hlg_to_nits(signal)
    # The largest of the three is compressed, the others with it: colours keep their hue.
    largest = nits.max(axis=-1, keepdims=True)
    nits *= _compressed(largest) / np.maximum(largest, 1e-6)
    linear = np.clip((nits / _WHITE_NITS) @ _TO_BT709.T, 0.0, 1.0)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def write_cube(curve: int, folder: Path) -> Path:
    """Write the table of `curve` as FFmpeg's `lut3d` reads it."""
    path = folder / "table.cube"
    lines = "\n".join(_rows(curve))
    path.write_text(f"LUT_3D_SIZE {_GRID}\n{lines}\n", encoding="ascii")
    return path


def cube_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder for a table, which goes when it is closed."""
    return tempfile.TemporaryDirectory(prefix="inception-gui-", ignore_cleanup_errors=True)


@cache
def _rows(curve: int) -> tuple[str, ...]:
    return tuple(f"{r:.5f} {g:.5f} {b:.5f}" for r, g, b in table(curve).reshape(-1, 3).tolist())


def _pq_to_nits(signal: Any) -> Any:
    root = signal ** (1 / 78.84375)
    above = np.maximum(root - 0.8359375, 0.0)
    return 10_000.0 * (above / (18.8515625 - 18.6875 * root)) ** (1 / 0.1593017578125)


def _nits_to_pq(nits: Any) -> Any:
    y = (nits / 10_000.0) ** 0.1593017578125
    return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375


def _hlg_to_nits(signal: Any) -> Any:
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    luminance = scene @ _LUMINANCE
    return _PEAK_NITS * np.maximum(luminance, 1e-6)[..., None] ** 0.2 * scene


def _compressed(nits: Any) -> Any:
    """Light of up to 1000 cd/m2, with what is above half of white compressed to white."""
    peak = _nits_to_pq(_PEAK_NITS)
    white = _nits_to_pq(_WHITE_NITS) / peak
    knee = 1.5 * white - 0.5
    e = np.minimum(_nits_to_pq(nits) / peak, 1.0)
    t = np.maximum(e - knee, 0.0) / (1 - knee)
    spline = (
        (2 * t**3 - 3 * t**2 + 1) * knee
        + (t**3 - 2 * t**2 + t) * (1 - knee)
        + (-2 * t**3 + 3 * t**2) * white
    )
    return _pq_to_nits(np.where(e < knee, e, spline) * peak)
