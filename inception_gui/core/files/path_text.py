r"""Escapes paths for the cells of a table: every name survives, none becomes a formula.

Python holds the bytes of a name that are not UTF-8 as lone surrogates (`os.fsdecode`), which no
UTF-8 file can contain. In JSON they are written as JSON's own escapes (`\udce4`): a path read back
with Python's `json` goes through `os.fsencode` to the very bytes, and no other path is changed.

In CSV, which has no escapes, a path is written as it is, but for these:

- a byte that is not UTF-8, or a control character other than tab and newlines: `\x` and two
  lower-case hexadecimal digits (`latin1_\xe4.jpg`);
- half a surrogate pair, which names on Windows may contain: `\u` and four digits;
- a backslash that would start such an escape, though it is one in the name: `\x5c`;
- a start that a spreadsheet could take for a formula: an apostrophe before it (`'=cmd()+1.jpg`),
  and also before a name that begins with apostrophes and then such a start.

`unescape_path` undoes all of it. In a Parquet table, which no spreadsheet evaluates, a path has the
same escapes and no apostrophe (`escape_name`, `unescape_name`).
"""

from __future__ import annotations

import re
from typing import Final

# What spreadsheets evaluate, and characters that some strip before looking. The full-width signs
# count as well: Excel takes them in East Asian locales.
_FORMULA_START: Final = r"[=+\-@\t\r\n＝＋－＠]"
_LOOKS_LIKE_FORMULA: Final = re.compile(f"'*{_FORMULA_START}")
_NEUTRALISED: Final = re.compile(f"'+{_FORMULA_START}")

_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-f]{2})|u(d[89a-f][0-9a-f]{2}))")
_TO_ESCAPE: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]|\\(?=x[0-9a-f]{2}|ud[89a-f][0-9a-f]{2})"
)
_LONE_SURROGATE_BYTE: Final = range(0xDC80, 0xDD00)  # PEP 383: byte + 0xDC00


def neutralise(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, if needed with an apostrophe."""
    return f"'{cell}" if _LOOKS_LIKE_FORMULA.match(cell) else cell


def escape_path(path: str) -> str:
    """Return a path as a CSV cell, valid UTF-8, by the rules at the top of this file."""
    return neutralise(escape_name(path))


def escape_name(path: str) -> str:
    """Return a path as valid UTF-8 for tables that no spreadsheet evaluates."""
    return _TO_ESCAPE.sub(lambda found: _escaped(found[0]), path)


def unescape_name(text: str) -> str:
    """Return the path that `escape_name` was given; `os.fsencode` gives its bytes."""
    return _ESCAPE.sub(_unescaped, text)


def unescape_path(cell: str) -> str:
    """Return the path of a cell that `escape_path` made; `os.fsencode` gives its bytes."""
    if _NEUTRALISED.match(cell):
        cell = cell[1:]
    return unescape_name(cell)


def _escaped(char: str) -> str:
    code = ord(char)
    if code in _LONE_SURROGATE_BYTE:
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _unescaped(found: re.Match[str]) -> str:
    byte, half = found.groups()
    if half:
        return chr(int(half, 16))
    code = int(byte, 16)
    return chr(code) if code < 0x80 else chr(code + 0xDC00)
