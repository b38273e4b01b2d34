"""What people are told when a picture cannot be read: one sentence and one hint a kind."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from inception_gui.core.images.formats import PROMISED_FORMATS, Sniffed
from inception_gui.errors import Kind, UserError

DECODER_ERRORS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    RuntimeError,
    EOFError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    struct.error,
    zlib.error,
)
"""What Pillow and its plugins raise for a damaged file, as seen on thousands of them."""

_READS: Final = ", ".join(PROMISED_FORMATS[:-1]) + f" and {PROMISED_FORMATS[-1]}"

SENTENCES: Final[dict[Kind, tuple[str, str]]] = {
    Kind.MISSING: (
        "This file does not exist.",
        "It may have been moved, renamed or deleted, or its disk is not connected.",
    ),
    Kind.UNREADABLE: (
        "This file may not be read.",
        "Check its permissions, or copy it to a folder of your own.",
    ),
    Kind.NOT_AN_IMAGE: (
        "This file is not a picture.",
        f"This program reads {_READS}.",
    ),
    Kind.UNSUPPORTED_FORMAT: (
        "This kind of picture is not one this program reads.",
        "Save it as JPEG or PNG with the program that made it, then open that.",
    ),
    Kind.DAMAGED: (
        "This file is damaged: its picture cannot be read.",
        "Copy or download it again from where it came.",
    ),
    Kind.TOO_LARGE: (
        "This picture is too large to be opened safely.",
        "Save a smaller copy with another program, then open that.",
    ),
    Kind.TOO_SLOW: (
        "This picture is built in a way that would take too long to open.",
        "Save it again with another program, then open that.",
    ),
}
"""Kind -> its sentence where nothing more precise is known, and its hint."""

_OF_RARE_KINDS: Final = {"TIFF", "BMP", "JPEG2000", "AVIF", "HEIF", "JPEG"}
"""Formats with variants that their decoders do not know, and do not tell from damage."""
_VIDEO_HINT: Final = "Open it in live mode, which reads videos."


def picture_error(
    kind: Kind, sentence: str = "", *, hint: str | None = None, detail: object = ""
) -> UserError:
    """The error of `kind`, with a more precise `sentence` or `hint` where the cause is known."""
    usual, usual_hint = SENTENCES[kind]
    text = f"{type(detail).__name__}: {detail}" if isinstance(detail, Exception) else str(detail)
    return UserError(kind, sentence or usual, usual_hint if hint is None else hint, text)


def foreign(sniffed: Sniffed) -> UserError:
    """The error for a file that is something else, named as its owner would."""
    if sniffed.group == "video":
        return picture_error(
            Kind.UNSUPPORTED_FORMAT, f"This is {sniffed.name}, not a picture.", hint=_VIDEO_HINT
        )
    if sniffed.group in ("picture", "document", "raw"):
        return picture_error(
            Kind.UNSUPPORTED_FORMAT, f"This is {sniffed.name}, which this program does not read."
        )
    if sniffed.group == "other":
        return picture_error(Kind.NOT_AN_IMAGE, f"This is {sniffed.name}, not a picture.")
    return picture_error(Kind.NOT_AN_IMAGE)


def damaged(sniffed: Sniffed, cause: Exception) -> UserError:
    """The error for a file of a known format that its decoder gave up on."""
    text = str(cause).lower()
    if any(word in text for word in ("truncated", "not enough", "unexpected end", "end of file")):
        return picture_error(
            Kind.DAMAGED, "This file is damaged: the picture ends too early.", detail=cause
        )
    if sniffed.decoder in _OF_RARE_KINDS:
        sentence = (
            f"This file begins as {sniffed.name}, but it is damaged or of a rare kind that this "
            "program does not read."
        )
    else:
        sentence = f"This file is damaged: it begins as {sniffed.name}, but cannot be read."
    return picture_error(Kind.DAMAGED, sentence, detail=cause)


def too_large(width: int, height: int) -> UserError:
    """The error for a picture whose decoding would need more memory than one file may take."""
    return picture_error(
        Kind.TOO_LARGE, f"This picture is too large: {width:,} x {height:,} pixels."
    )
