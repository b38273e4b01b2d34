"""Writes a confusion matrix as a figure to print, or as a table with all of its classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO

from inception_gui.core.drawing.figures.scene import (
    LINE,
    SOFT,
    Bar,
    Colour,
    Part,
    Scene,
    Words,
    text_width,
)
from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.class_scores import ConfusionMatrix, confusion_matrix
from inception_gui.core.files.csv_line import csv_line, csv_start

_TITLE: Final = "Labels (rows) and predictions (columns, … is any other class)"
_CELL_PT: Final = 16.0
_MARGIN_PT: Final = 14.0
_NAME_PT: Final = 8.0
_HEAD_PT: Final = 30.0
_RIGHT: Final = (47, 111, 106)
_WRONG: Final = (150, 89, 0)
_PAPER: Final = 255


def matrix_figure(matrix: ConfusionMatrix) -> Scene:
    """The matrix as a figure: rows are labels, columns are predictions with the rows' numbers."""
    size = len(matrix.names)
    names = [f"{number} {name}" for number, name in enumerate(matrix.names, 1)]
    left = _MARGIN_PT + max((text_width(name, _NAME_PT) for name in names), default=0) + 8
    top = _MARGIN_PT + _HEAD_PT
    parts: list[Part] = [Words(_MARGIN_PT, _MARGIN_PT + 8, _TITLE, 9, bold=True)]
    heads = [*(str(number) for number in range(1, size + 1)), "…"]
    for column, head in enumerate(heads):
        end = left + (column + 1) * _CELL_PT - 3
        parts.append(Words(end, top - 4, head, 7, SOFT, anchor="end"))
    for y, (name, counts) in enumerate(zip(names, matrix.counts, strict=True)):
        base = top + y * _CELL_PT
        parts.append(Words(_MARGIN_PT, base + 11, name, _NAME_PT))
        row = [*counts, matrix.other[y]]
        total = sum(row)
        for x, number in enumerate(row):
            place = left + x * _CELL_PT
            parts.append(Bar(place, base, _CELL_PT, _CELL_PT, LINE))
            colour = _shade(number / total if total else 0, is_right=x == y)
            parts.append(Bar(place + 0.25, base + 0.25, _CELL_PT - 0.5, _CELL_PT - 0.5, colour))
            if number:
                parts.append(Words(place + _CELL_PT - 3, base + 11, f"{number:,}", 7, anchor="end"))
    width = left + len(heads) * _CELL_PT + _MARGIN_PT
    return Scene(width, top + size * _CELL_PT + _MARGIN_PT, "Confusion matrix", tuple(parts))


def write_matrix(judged: Sequence[Judged], stream: TextIO) -> None:
    """Write the matrix of all classes as CSV: a row per label, a column per prediction."""
    matrix = confusion_matrix(judged, most=len(judged) * 2 + 1)
    stream.write(csv_start(["label", *matrix.names]))
    for name, counts in zip(matrix.names, matrix.counts, strict=True):
        stream.write(csv_line([name, *counts]))


def _shade(share: float, *, is_right: bool) -> Colour:
    """White for none, towards the colour of right or wrong ones; dark numbers stay readable."""
    if not share:
        return (_PAPER, _PAPER, _PAPER)
    part = 0.12 + 0.43 * share
    red, green, blue = _RIGHT if is_right else _WRONG
    return _mixed(red, part), _mixed(green, part), _mixed(blue, part)


def _mixed(channel: int, part: float) -> int:
    return round(_PAPER + (channel - _PAPER) * part)
