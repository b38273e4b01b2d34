"""Makes text and file names safe to show: one line, no control characters."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Final

_ESCAPES: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_UNSHOWN: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Controls, lone surrogates, line and paragraph separators."""
_TURNS_DIRECTION: Final = frozenset({*range(0x202A, 0x202F), *range(0x2066, 0x206A)})
"""Of the format characters (Cf) only these: others belong to emoji and to Persian."""


def printable(text: str) -> str:
    r"""Return `text` on one line, unable to control a terminal or the reading direction.

    Control characters, line breaks and direction controls become escapes: `\n`, `\x1b`, `\u202e`.
    A byte that is not UTF-8, which Python carries as a lone surrogate, becomes `\xe4`.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_shown, text))


def shown_name(path: Path) -> str:
    """The last part of `path`, printable; it cannot be used to open the file."""
    return printable(path.name or str(path))


def _shown(character: str) -> str:
    code = ord(character)
    if unicodedata.category(character) not in _UNSHOWN and code not in _TURNS_DIRECTION:
        return character
    if character in _ESCAPES:
        return _ESCAPES[character]
    if 0xDC80 <= code <= 0xDCFF:  # os.fsdecode: the byte plus 0xDC00
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
