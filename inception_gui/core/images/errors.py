"""Errors for images that cannot be read: one sentence and one hint per kind."""

from __future__ import annotations

import math
import struct
import zlib
from pathlib import Path
from typing import Final

from inception_gui.core.files.links import is_fetched_later
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
"""What Pillow and its plugins raise for damaged files, observed on thousands of them."""

_READS: Final = ", ".join(PROMISED_FORMATS[:-1]) + f" and {PROMISED_FORMATS[-1]}"

SENTENCES: Final[dict[Kind, tuple[str, str]]] = {
    Kind.MISSING: (
        "This file does not exist.",
        "It may have been moved, renamed or deleted, or its disk is not connected.",
    ),
    Kind.UNREADABLE: (
        "You do not have permission to read this file.",
        "Check its permissions, or copy it to one of your own folders.",
    ),
    Kind.NOT_AN_IMAGE: (
        "This file is not an image.",
        f"Choose an image in one of these formats: {_READS}.",
    ),
    Kind.UNSUPPORTED_FORMAT: (
        "This image format is not supported.",
        "Save the image as JPEG or PNG in the program that made it, then open that file.",
    ),
    Kind.DAMAGED: (
        "This file is damaged: its image cannot be read.",
        "Copy or download the file again.",
    ),
    Kind.TOO_LARGE: (
        "This image was refused: it is too large to be opened safely.",
        "Save a smaller copy with another program, then open that file.",
    ),
    Kind.TOO_SLOW: (
        "This image was refused: because of the way it was saved, it would take too long to open.",
        "Save it again with another program, then open that file.",
    ),
}
"""Kind -> its sentence, used when nothing more precise is known, and its hint."""

_NOT_HERE: Final = "The content of this file is not on this computer."

_OF_RARE_KINDS: Final = {"TIFF", "BMP", "JPEG2000", "AVIF", "HEIF", "JPEG"}
"""Formats with variants that their decoders do not support and cannot tell from damage."""
ARCHIVE_HINT: Final = "If it holds images, unpack it and open the folder."
VIDEO_HINT: Final = "Open it in live mode, which reads videos."
"""The hint of a file that is a video; the window offers a button for it."""


def image_error(
    kind: Kind, sentence: str = "", *, hint: str | None = None, detail: object = ""
) -> UserError:
    """The error of `kind`, with a more precise `sentence` or `hint` if the cause is known."""
    usual, usual_hint = SENTENCES[kind]
    text = f"{type(detail).__name__}: {detail}" if isinstance(detail, Exception) else str(detail)
    return UserError(kind, sentence or usual, usual_hint if hint is None else hint, text)


def missing(path: Path, cause: Exception) -> UserError:
    """The error for a path without a file, which may be a link."""
    if is_fetched_later(path):
        return image_error(
            Kind.MISSING,
            _NOT_HERE,
            hint="Fetch it with “git annex get” or “dvc pull”.",
            detail=cause,
        )
    if path.is_symlink():
        sentence = "This link leads to a file that does not exist."
        return image_error(Kind.MISSING, sentence, detail=cause)
    return image_error(Kind.MISSING, detail=cause)


def foreign(sniffed: Sniffed) -> UserError:
    """The error for a file of another type, which it names."""
    if sniffed.group == "video":
        return image_error(
            Kind.UNSUPPORTED_FORMAT, f"This is {sniffed.name}, not an image.", hint=VIDEO_HINT
        )
    if sniffed.group in ("picture", "document", "raw"):
        return image_error(
            Kind.UNSUPPORTED_FORMAT, f"This is {sniffed.name}, which is not supported."
        )
    if sniffed.group == "archive":
        return image_error(
            Kind.NOT_AN_IMAGE, f"This is {sniffed.name}, not an image.", hint=ARCHIVE_HINT
        )
    if sniffed.group == "placeholder":
        sentence = f"This is {sniffed.name}, whose content is not on this computer."
        return image_error(
            Kind.NOT_AN_IMAGE, sentence, hint="Fetch it with “git lfs pull” or “git annex get”."
        )
    if sniffed.group == "other":
        return image_error(Kind.NOT_AN_IMAGE, f"This is {sniffed.name}, not an image.")
    return image_error(Kind.NOT_AN_IMAGE)


def damaged(sniffed: Sniffed, cause: Exception) -> UserError:
    """The error for a file of a supported format that its decoder could not read."""
    text = str(cause).lower()
    if any(word in text for word in ("truncated", "not enough", "unexpected end", "end of file")):
        return image_error(
            Kind.DAMAGED, "This file is damaged: the image ends too early.", detail=cause
        )
    if sniffed.decoder in _OF_RARE_KINDS:
        sentence = (
            f"This file starts like {sniffed.name}, but it is damaged or a rare variant that is "
            "not supported."
        )
    else:
        sentence = f"This file is damaged: it starts like {sniffed.name} but cannot be read."
    return image_error(Kind.DAMAGED, sentence, detail=cause)


def too_large(width: int, height: int, needed_bytes: float, allowed_bytes: float) -> UserError:
    """The error for an image whose decoding would need more memory than one file may use."""
    # Rounded apart, so that no sentence says "500 MB, and the limit is 500 MB".
    needed, allowed = math.ceil(needed_bytes / 1e6), math.floor(allowed_bytes / 1e6)
    return image_error(
        Kind.TOO_LARGE,
        f"This image was refused: its {width:,} × {height:,} pixels need {needed:,} MB of memory, "
        f"and the limit is {allowed:,} MB.",
    )


def too_many_pixels(width: int, height: int, most: int) -> UserError:
    """The error for an image of more than `most` pixels."""
    return image_error(
        Kind.TOO_LARGE,
        f"This image was refused: it has {width:,} × {height:,} pixels, and the limit is "
        f"{most // 1_000_000} million.",
    )


def too_slow(count: str, limit: str, *, detail: object = "") -> UserError:
    """The error for a file with `count` of something ("20 MB of text") where `limit` is allowed."""
    return image_error(
        Kind.TOO_SLOW,
        f"This image was refused: it has {count}, which would take too long to read; "
        f"the limit is {limit}.",
        detail=detail,
    )
