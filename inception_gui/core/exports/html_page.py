"""The parts that all HTML reports share: head, escaped text, tables.

A page is one file without scripts; its policy lets it load nothing, whatever a file name contains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from inception_gui.core.files.display_name import printable

END: Final = "</body>\n</html>\n"

_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent);
  --blue: #3b7dd8; --orange: #d9822b; }}
body {{ font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1.5rem; }}
h1 {{ font-size: 1.5rem; margin: 0 0 .5rem; }}
h2 {{ font-size: 1.1rem; margin: 1.75rem 0 .5rem; }}
table {{ border-collapse: collapse; }}
th {{ text-align: left; font-weight: 500; padding: .15rem 1rem .15rem 0; vertical-align: top; }}
td {{ padding: .15rem .75rem .15rem 0; vertical-align: top; overflow-wrap: anywhere; }}
.number {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }}
summary {{ cursor: pointer; }}
{style}</style>
</head>
<body>
<h1>{title}</h1>
"""


def start(title: str, style: str) -> str:
    """The start of a page up to its title; `style` is additional CSS."""
    return _HEAD.format(title=text(title), style=style)


def text(said: str) -> str:
    """Escape any text for HTML."""
    return escape(printable(said))


def cell(said: str) -> str:
    """A table cell with any text."""
    return f"<td>{text(said)}</td>"


def number(said: str) -> str:
    """A cell with a number, aligned on the right."""
    return f'<td class="number">{text(said)}</td>'


def row_head(said: str) -> str:
    """The first cell of a row, which names the row."""
    return f'<th scope="row">{text(said)}</th>'


def table(rows: Iterable[Iterable[str]], heads: Iterable[str] = ()) -> str:
    """A table of `rows` of cells, under the words `heads`."""
    lines = ["".join(f"<th>{text(word)}</th>" for word in heads), *map("".join, rows)]
    return "<table>\n" + "".join(f"<tr>{line}</tr>\n" for line in lines if line) + "</table>\n"


def facts(said: Mapping[str, str]) -> str:
    """A table of two columns: names and values."""
    return table((row_head(word), cell(value)) for word, value in said.items())
