"""The errors of weights files that must not be used."""

from __future__ import annotations

from typing import Final

from inception_gui.errors import Kind, UserError

HINT: Final = (
    "Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; "
    "it may have classes of its own."
)
AGAIN: Final = "Download or copy the file again."
STATE_DICT_HINT: Final = "Save the state dict instead: torch.save(model.state_dict(), file)."

_LONGEST_NAME: Final = 80


def refused(sentence: str, hint: str = HINT, detail: str = "") -> UserError:
    """The error of a weights file that must not be used."""
    return UserError(Kind.WEIGHTS_REFUSED, sentence, hint, detail)


def damaged(detail: str) -> UserError:
    """The error of a file that is broken, or was made to look like weights."""
    return refused("This weights file is damaged or incomplete.", AGAIN, detail)


def shorten(name: object) -> str:
    """A name from a foreign file, cut and without control characters: it may be megabytes long."""
    if not isinstance(name, str):
        return type(name).__name__
    text = "".join(c if c.isprintable() else "?" for c in name[: _LONGEST_NAME + 1])
    return text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME] + "…"


def special_form(detail: str) -> UserError:
    """The error of tensors that are not plain rows of numbers."""
    return refused(
        "These weights are stored in a compressed or special form that cannot be used here.",
        "Save them again as plain (dense, not quantised) tensors.",
        detail,
    )


def number_format(detail: str) -> UserError:
    """The error of tensors whose numbers are of a type that the network does not take."""
    return refused(
        "These weights use a number format that cannot be used here.",
        "Save them again as float32, float16 or bfloat16.",
        detail,
    )
