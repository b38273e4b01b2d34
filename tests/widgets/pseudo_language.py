"""A language that nobody speaks: every text is marked, and 40 % longer than the English one."""

from __future__ import annotations

import sys

from inception_gui.core.catalogue import Catalogue, Message, plural_forms
from tests.oracle import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "packaging"))

import translations

MARK = "·"
"""Stands before each text; the program itself uses it only between two."""
LEFT_TO_RIGHT = "xx"
RIGHT_TO_LEFT = "he"
"""A language that Qt knows to be written from right to left, with European digits."""


def longer(text: str) -> str:
    """The text with a mark, and with short words at its end, so that it may wrap where it may."""
    text, end = text.removesuffix("…"), "…" if text.endswith("…") else ""
    filling = "".join(" " if place % 7 == 0 else "x" for place in range(round(len(text) * 0.4)))
    return f"{MARK}{text}{filling.rstrip()}{end}".replace("(s)", "s").replace("(es)", "es")


def pseudo_language(code: str = LEFT_TO_RIGHT) -> Catalogue:
    """A catalogue of all texts in it."""
    return Catalogue(
        code,
        tuple(
            Message(
                one.source,
                one.comment,
                (longer(one.source),) * (plural_forms(code) if one.is_plural else 1),
                one.is_plural,
                one.context,
            )
            for one in translations.messages()
        ),
    )
