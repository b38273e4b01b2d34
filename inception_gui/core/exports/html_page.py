"""The parts that all HTML reports share: head, escaped text, tables.

A page is one file without scripts; its policy lets it load nothing, whatever a file name contains.
"""

from __future__ import annotations

import base64
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
:root {{ color-scheme: light dark; --page: #f6f6f4; --card: #ffffff; --text: #1d1f21;
  --soft: #62676c; --line: #e3e3df; --track: #e9e9e6; --accent: #2f6f6a; --warning: #965900; }}
@media (prefers-color-scheme: dark) {{ :root {{ --page: #1b1d1f; --card: #232628; --text: #e9eaea;
  --soft: #9aa0a4; --line: #33383b; --track: #34393c; --accent: #6cc3b8; --warning: #e3a857; }} }}
* {{ box-sizing: border-box; }}
body {{ background: var(--page); color: var(--text); font: 15px/1.45 system-ui, sans-serif;
  margin: 0 auto; max-width: 66rem; padding: 2rem 1.25rem 3rem; }}
h1 {{ font-size: 1.6rem; line-height: 1.2; margin: 0; }}
h2 {{ font-size: 1.05rem; margin: 0 0 .75rem; }}
.card {{ background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  margin: 1rem 0 0; padding: 1rem 1.25rem; }}
.soft {{ color: var(--soft); }}
.note {{ border-left: 3px solid var(--warning); margin: .75rem 0 0; padding-left: .75rem; }}
table {{ border-collapse: collapse; }}
th {{ text-align: left; font-weight: 500; padding: .15rem 1rem .15rem 0; vertical-align: top; }}
td {{ padding: .15rem .75rem .15rem 0; vertical-align: top; overflow-wrap: anywhere; }}
.number {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }}
summary {{ cursor: pointer; font-weight: 600; }}
details[open] > summary {{ margin-bottom: .75rem; }}
.bars {{ table-layout: fixed; width: 100%; }}
.bars th, .bars td {{ padding: .12rem .75rem .12rem 0; }}
.bars th {{ font-weight: 400; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  width: 38%; }}
.bars .number {{ width: 4.5rem; }}
.track {{ background: var(--track); border-radius: 3px; display: block; height: .5em;
  margin-top: .5em; }}
.track .bar {{ background: var(--accent); border-radius: 3px; display: block; height: 100%; }}
.warning .track .bar {{ background: var(--warning); }}
.quiet .track .bar {{ background: var(--soft); }}
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


def image(jpeg: bytes | None, name: str) -> str:
    """An image within the page; empty for None."""
    if jpeg is None:
        return ""
    data = base64.b64encode(jpeg).decode("ascii")
    return f'<img src="data:image/jpeg;base64,{data}" alt="{text(name)}">'


def bars(rows: Iterable[tuple[str, str, float, str]]) -> str:
    """A table of names, numbers and bars; `(name, number, length 0..1, class)` each."""
    lines = [
        f'<tr class="{look}">{row_head(name)}{number(said)}<td><span class="track">'
        f'<span class="bar" style="width:{100 * min(max(length, 0), 1):.1f}%"></span></span></td>'
        "</tr>\n"
        for name, said, length, look in rows
    ]
    return f'<table class="bars">\n{"".join(lines)}</table>\n'


def facts(said: Mapping[str, str]) -> str:
    """A table of two columns: names and values."""
    return table((row_head(word), cell(value)) for word, value in said.items())
