"""Draws the report's two plots as inline SVG, without scripts or external styles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from inception_gui.core.evaluation.report.results import Bin, CoveragePoint, Suggestion

_SIDE: Final = 260.0
_LEFT: Final = 46.0
_TOP: Final = 12.0
_BOTTOM: Final = 40.0
_RIGHT: Final = 16.0
_TICKS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)


def reliability(bins: Sequence[Bin]) -> str:
    """Accuracy against confidence; on the diagonal they agree."""
    bars = []
    for one in bins:
        if not one.count:
            continue
        left, right = _x(one.low) + 1, _x(one.high) - 1
        top = _y(one.accuracy)
        said = (
            f"probability {one.low:.0%} to {one.high:.0%}: {one.count:,} images, "
            f"{one.confidence:.1%} on average, {one.accuracy:.1%} right"
        )
        bars.append(
            f'<rect class="bar" x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" '
            f'height="{_y(0) - top:.1f}"><title>{said}</title></rect>'
            f'<line class="mark" x1="{left:.1f}" x2="{right:.1f}" '
            f'y1="{_y(one.confidence):.1f}" y2="{_y(one.confidence):.1f}"/>'
        )
    diagonal = (
        f'<line class="ideal" x1="{_x(0):.1f}" y1="{_y(0):.1f}" x2="{_x(1):.1f}" y2="{_y(1):.1f}"/>'
    )
    return _plot(
        "Reliability: bars show the share of right predictions, marks the mean probability",
        [*bars, diagonal],
        "highest probability",
        "share of right predictions",
    )


def coverage_curve(points: Sequence[CoveragePoint], suggestion: Suggestion | None) -> str:
    """The share of right predictions against the share of images that get one."""
    line = " ".join(f"{_x(one.coverage):.1f},{_y(one.precision):.1f}" for one in points)
    drawn = [f'<polyline class="curve" points="{line}"/>'] if line else []
    if suggestion is not None:
        x, y = _x(suggestion.coverage), _y(suggestion.precision.value)
        drawn.append(
            f'<circle class="point" cx="{x:.1f}" cy="{y:.1f}" r="4"><title>threshold '
            f"{suggestion.threshold:.3f}: {suggestion.coverage:.1%} answered, "
            f"{suggestion.precision.value:.1%} right</title></circle>"
        )
    return _plot(
        "Coverage against accuracy: fewer predictions, more of them right",
        drawn,
        "share of images with a prediction",
        "share of right predictions",
    )


def _x(value: float) -> float:
    return _LEFT + value * _SIDE


def _y(value: float) -> float:
    return _TOP + (1 - value) * _SIDE


def _tick(at: float) -> str:
    return (
        f'<line class="grid" x1="{_x(0):.1f}" x2="{_x(1):.1f}" '
        f'y1="{_y(at):.1f}" y2="{_y(at):.1f}"/>'
        f'<text x="{_x(at):.1f}" y="{_y(0) + 15:.1f}" text-anchor="middle">{at:.0%}</text>'
        f'<text x="{_x(0) - 6:.1f}" y="{_y(at) + 4:.1f}" text-anchor="end">{at:.0%}</text>'
    )


def _plot(title: str, drawn: Iterable[str], x_word: str, y_word: str) -> str:
    width, height = _LEFT + _SIDE + _RIGHT, _TOP + _SIDE + _BOTTOM
    middle = _TOP + _SIDE / 2
    return "\n".join(
        (
            f'<svg viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
            f'height="{height:.0f}" role="img" aria-label="{title}">',
            f"<title>{title}</title>",
            *map(_tick, _TICKS),
            *drawn,
            f'<text x="{_x(0.5):.1f}" y="{height - 6:.1f}" text-anchor="middle">{x_word}</text>',
            f'<text x="11" y="{middle:.1f}" text-anchor="middle" '
            f'transform="rotate(-90 11 {middle:.1f})">{y_word}</text>',
            "</svg>",
        )
    )
