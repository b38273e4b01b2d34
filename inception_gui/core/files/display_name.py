"""Make a file's name fit to be shown: one line, and nothing that a screen cannot draw."""

from __future__ import annotations

import unicodedata
from pathlib import Path

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Cc controls, Cs lone surrogates, Zl and Zp line breaks. Of the format characters (Cf) only those
# that turn the reading direction: others belong to emoji and to Persian.
_UNSHOWN = {"Cc", "Cs", "Zl", "Zp"}
_TURNS_DIRECTION = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def shown_name(path: Path) -> str:
    r"""The last part of `path` for people; not for opening it again.

    Control characters and line breaks are written as escapes (`\n`, `\x07`, `\u202e`). A byte
    that is not UTF-8, which Python carries as a lone surrogate, is written as `\xe4`.
    """
    return "".join(_shown(character) for character in path.name or str(path))


def _shown(character: str) -> str:
    code = ord(character)
    if unicodedata.category(character) not in _UNSHOWN and code not in _TURNS_DIRECTION:
        return character
    if character in _ESCAPES:
        return _ESCAPES[character]
    if 0xDC80 <= code <= 0xDCFF:  # os.fsdecode: the byte plus 0xDC00
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
