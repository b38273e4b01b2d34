"""Writes a run as an HTML report: one file that contains its images, without scripts."""

from __future__ import annotations

import base64
from collections import Counter
from dataclasses import dataclass
from typing import Final, TextIO

from inception_gui.core import wording
from inception_gui.core.exports import html_page as page
from inception_gui.core.exports.outcome import page_of, path_of, shared_path
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.types import Failure, Item, Prediction

MOST_THUMBNAILS: Final = 5_000
"""About 20 MB of them; browsers are slow with larger pages. Further rows have words only."""
_MOST_CLASSES: Final = 50

_STYLE: Final = """\
body { display: flex; flex-direction: column; gap: 1rem; }
h1 { order: -3; }
header { order: -2; }
.summary { order: -1; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { display: grid; grid-template-columns: 7.5rem 1fr; gap: 1rem; padding: .75rem 0;
  border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: 8rem; }
.items img { max-width: 100%; height: auto; border-radius: 4px; }
.path { font-size: .85rem; opacity: .75; overflow-wrap: anywhere; }
.verdict { font-weight: 600; margin: 0; }
.failed .verdict { font-weight: 400; }
.bar { display: inline-block; height: .6em; background: var(--blue); border-radius: 2px; }
@media print { .items > li { break-inside: avoid; content-visibility: visible; } }
"""


@dataclass(frozen=True, slots=True)
class Illustration:
    """The images of one row as JPEG files: a thumbnail, and the overlay."""

    thumbnail: bytes | None = None
    overlay: bytes | None = None


class HtmlFile:
    """Writes rows one by one; CSS moves the counts, which are known last, above them.

    `write` adds a row of words; where its images are at hand, `write_illustrated` adds them.
    """

    def open(self, stream: TextIO, run: RunInfo) -> None:
        """Start the report with the conditions of the run."""
        self._stream = stream
        self._run = run
        self._classes: Counter[str] = Counter()
        self._unsure = self._failed = 0
        conditions = {
            "Weights": run.weights_key,
            "SHA-256 of the weights": run.weights_sha256,
            "Device": run.device,
            "Mode": f"{run.mode.value} ({run.precision})",
            "Program": f"Inception GUI {run.version}",
            "Started": run.started.isoformat(" ", "seconds"),
        }
        stream.write(page.start("Classification report", _STYLE))
        stream.write(f"<header>{page.facts(conditions)}</header>\n")
        stream.write('<main><h2>Images</h2>\n<ol class="items">\n')

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row without images."""
        self.write_illustrated(outcome, Illustration())

    def write_illustrated(self, outcome: Prediction | Failure, illustration: Illustration) -> None:
        """Add one row with its images."""
        path = self._path(outcome.item)
        if (number := page_of(outcome)) is not None:
            path = f"{path}, page {number}"
        thumbnail = _image(illustration.thumbnail, outcome.item.name)
        if isinstance(outcome, Failure):
            self._failed += 1
            lines = [
                f'<li class="failed"><div>{thumbnail}</div><div>',
                f'<p class="verdict">{page.text(outcome.message)}</p>',
                f'<div class="path">{page.text(path)}</div></div></li>',
            ]
        else:
            if outcome.verdict.level == "unsure":
                self._unsure += 1
            elif outcome.scores:
                self._classes[outcome.scores[0].name] += 1
            scores = [
                _bar(score.name, wording.percent(score.probability), 12 * score.probability)
                for score in outcome.scores
            ]
            lines = [
                f"<li><div>{thumbnail}</div><div>",
                f'<p class="verdict">{page.text(outcome.verdict.text)}</p>',
                f'<div class="path">{page.text(path)} · {outcome.width} × {outcome.height}</div>',
                f'<div class="path">{page.text(outcome.note)}</div>' if outcome.note else "",
                page.table(scores),
                _overlay(illustration.overlay, outcome),
                "</div></li>",
            ]
        self._stream.write("\n".join(line for line in lines if line) + "\n")

    def close(self) -> None:
        """End the report with the summary. The stream stays open."""
        images = self._classes.total() + self._unsure
        heading = wording.count(images, "image")
        if self._failed:
            heading += f", {self._failed:,} could not be read"
        note = ""
        if self._run.incomplete is not None:
            note = f"<p><strong>{page.text(self._run.incomplete.words)}</strong></p>"
        if images + self._failed > MOST_THUMBNAILS:
            note += f"<p>Only the first {MOST_THUMBNAILS:,} rows show their image.</p>"
        most = self._classes.most_common(_MOST_CLASSES)
        # An image is counted once: under its class, or as one of which the network is not sure.
        counted = [*most, *([("not sure", self._unsure)] if self._unsure else [])]
        longest = max((count for _, count in counted), default=1)
        rows = [_bar(name, f"{count:,}", 20 * count / longest) for name, count in counted]
        further = len(self._classes) - len(most)
        more = f"<p>… and {wording.count(further, 'more class', 'more classes')}.</p>"
        self._stream.write(
            "</ol></main>\n"
            f'<section class="summary"><h2>{heading}</h2>{note}'
            f"<details open><summary>Top classes</summary>\n{page.table(rows)}"
            f"{more if further else ''}</details></section>\n{page.END}"
        )
        self._stream.flush()

    def _path(self, item: Item) -> str:
        if item.path is None or self._run.absolute_paths:
            return path_of(item)
        return shared_path(item.path, self._run.dropped)


def _data_address(jpeg: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")


def _image(jpeg: bytes | None, name: str) -> str:
    return "" if jpeg is None else f'<img src="{_data_address(jpeg)}" alt="{page.text(name)}">'


def _overlay(jpeg: bytes | None, prediction: Prediction) -> str:
    if jpeg is None:
        return ""
    name = page.text(prediction.scores[0].name)
    return (
        f"<details><summary>Heat map for “{name}”</summary>"
        f'<img src="{_data_address(jpeg)}" alt="Heat map for “{name}”"></details>'
    )


def _bar(name: str, said: str, length_rem: float) -> tuple[str, str, str]:
    bar = f'<span class="bar" style="width:{max(length_rem, 0):.2f}rem"></span>'
    return page.row_head(name), page.number(said), f"<td>{bar}</td>"
