"""A report to read in any browser: one file, pictures inside, no script, nothing fetched."""

from __future__ import annotations

import base64
import io
from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import Final, TextIO

import numpy as np
from PIL import Image

from inception_gui.core.exports.outcome import path_of
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.files.path_text import printable
from inception_gui.core.types import Failure, Pixels, Prediction

MOST_THUMBNAILS: Final = 5_000
"""About 20 MB of them; browsers take long over larger pages. Rows behind have words only."""
_MOST_CLASSES: Final = 50
_JPEG_QUALITY: Final = 78

# Nothing but what is inside the file may be shown, whatever a file name or a label contains.
_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the network saw</title>
<style>
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1.5rem;
  display: flex; flex-direction: column; gap: 1rem; }
h1 { font-size: 1.5rem; margin: 0; order: -3; }
h2 { font-size: 1.1rem; margin: .5rem 0; }
header, .summary { order: -2; }
.summary { order: -1; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 500; padding: .1rem 1rem .1rem 0; vertical-align: top; }
td { padding: .1rem 0; overflow-wrap: anywhere; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { display: grid; grid-template-columns: 7.5rem 1fr; gap: 1rem; padding: .75rem 0;
  border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: 8rem; }
.items img { max-width: 100%; height: auto; border-radius: 4px; }
.path { font-size: .85rem; opacity: .75; overflow-wrap: anywhere; }
.verdict { font-weight: 600; margin: 0; }
.failed .verdict { font-weight: 400; }
.bar { display: inline-block; height: .6em; background: #3b7dd8; border-radius: 2px; }
.number { text-align: right; padding: 0 .75rem; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
@media print { .items > li { break-inside: avoid; content-visibility: visible; } }
</style>
</head>
<body>
<h1>What the network saw</h1>
"""


@dataclass(frozen=True, slots=True)
class Illustration:
    """The pictures of one row, as JPEG files: small, and with the heat map over it."""

    thumbnail: bytes | None = None
    overlay: bytes | None = None


def as_jpeg(pixels: Pixels) -> bytes:
    """`(h, w, 3) uint8` as a JPEG file."""
    stream = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(stream, "JPEG", quality=_JPEG_QUALITY)
    return stream.getvalue()


class HtmlFile:
    """Writes rows as they come; the counts, known last, stand above them by style alone.

    `write` gives a row of words; who has its pictures calls `write_illustrated`.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Begin the report with the conditions of the run."""
        self._stream = stream
        self._classes: Counter[str] = Counter()
        self._failed = 0
        stream.write(_HEAD)
        conditions = {
            "Weights": run.weights_key,
            "Weights' SHA-256": run.weights_sha256,
            "Device": run.device,
            "Mode": f"{run.mode.value} ({run.precision})",
            "Program": f"Inception GUI {run.version}",
            "Started": run.started.isoformat(" ", "seconds"),
        }
        rows = "\n".join(
            f'<tr><th scope="row">{_text(word)}</th><td>{_text(value)}</td></tr>'
            for word, value in conditions.items()
        )
        stream.write(f"<header><table>\n{rows}\n</table></header>\n")
        stream.write('<main><h2>Pictures</h2>\n<ol class="items">\n')

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row without pictures."""
        self.write_illustrated(outcome, Illustration())

    def write_illustrated(self, outcome: Prediction | Failure, illustration: Illustration) -> None:
        """Add one row with its pictures."""
        path = printable(path_of(outcome.item))
        if outcome.item.page:
            path = f"{path}, page {outcome.item.page + 1}"
        name = printable(outcome.item.name)
        if isinstance(outcome, Failure):
            self._failed += 1
            lines = [
                f'<li class="failed"><div>{_image(illustration.thumbnail, name)}</div><div>',
                f'<p class="verdict">{_text(outcome.message)}</p>',
                f'<div class="path">{_text(path)}</div></div></li>',
            ]
        else:
            if outcome.scores:
                self._classes[outcome.scores[0].name] += 1
            lines = [
                f"<li><div>{_image(illustration.thumbnail, name)}</div><div>",
                f'<p class="verdict">{_text(outcome.verdict.text)}</p>',
                f'<div class="path">{_text(path)} · {outcome.width} × {outcome.height}</div>',
                "<table>",
                *[_bar(score.name, score.probability) for score in outcome.scores],
                "</table>",
                _overlay(illustration.overlay, outcome),
                "</div></li>",
            ]
        self._stream.write("\n".join(line for line in lines if line) + "\n")

    def close(self) -> None:
        """End the report with what is shown above the rows. The stream stays open."""
        pictures = self._classes.total()
        failed = f", {self._failed:,} could not be read" if self._failed else ""
        note = (
            f"<p>Only the first {MOST_THUMBNAILS:,} rows are illustrated.</p>"
            if pictures + self._failed > MOST_THUMBNAILS
            else ""
        )
        most = self._classes.most_common(_MOST_CLASSES)
        rows = "\n".join(_count(name, count, most[0][1]) for name, count in most)
        further = len(self._classes) - len(most)
        more = f"<p>… and {further:,} further classes.</p>" if further > 0 else ""
        self._stream.write(
            "</ol></main>\n"
            f'<section class="summary"><h2>{pictures:,} pictures{failed}</h2>{note}'
            f"<details open><summary>Most probable classes</summary>\n<table>\n{rows}\n</table>"
            f"{more}</details></section>\n</body>\n</html>\n"
        )
        self._stream.flush()


def _text(text: str) -> str:
    return escape(printable(text))


def _data_address(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _image(jpeg: bytes | None, name: str) -> str:
    return "" if jpeg is None else f'<img src="{_data_address(jpeg)}" alt="{_text(name)}">'


def _overlay(jpeg: bytes | None, prediction: Prediction) -> str:
    if jpeg is None:
        return ""
    name = _text(prediction.scores[0].name)
    return (
        f"<details><summary>Where it looked for “{name}”</summary>"
        f'<img src="{_data_address(jpeg)}" alt="Heat map for {name}"></details>'
    )


def _bar(name: str, probability: float) -> str:
    return (
        f'<tr><th scope="row">{_text(name)}</th><td class="number">{probability:.1%}</td>'
        f'<td><span class="bar" style="width:{max(probability, 0) * 12:.2f}rem"></span></td></tr>'
    )


def _count(name: str, count: int, most: int) -> str:
    return (
        f'<tr><th scope="row">{_text(name)}</th><td class="number">{count:,}</td>'
        f'<td><span class="bar" style="width:{20 * count / most:.2f}rem"></span></td></tr>'
    )
