"""Writes a run as an HTML report: one file that contains its images, without scripts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final, TextIO

from inception_gui.core import wording
from inception_gui.core.exports import html_page as page
from inception_gui.core.exports.outcome import page_of, path_of, shared_path
from inception_gui.core.exports.run_info import RunInfo
from inception_gui.core.labels.verdict import short_name
from inception_gui.core.types import Failure, Item, Prediction

MOST_THUMBNAILS: Final = 5_000
"""About 20 MB of them; browsers are slow with larger pages. Further rows have words only."""
_FIRST_CLASSES: Final = 8
_MOST_CLASSES: Final = 50

_STYLE: Final = """\
body { display: flex; flex-direction: column; }
h1 { order: -3; }
.summary { order: -2; }
.chart { order: -1; }
.items { display: grid; gap: .75rem; list-style: none; margin: 1rem 0 0; padding: 0;
  grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
.items > li { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  contain-intrinsic-size: 11rem; content-visibility: auto; display: grid; gap: 1rem;
  grid-template-columns: 7rem minmax(0, 1fr); padding: .9rem 1rem; }
.items img { border-radius: 6px; display: block; height: auto; max-width: 100%; }
.items details { margin-top: .5rem; }
.items summary { font-weight: 400; }
.path { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
.size { white-space: nowrap; }
.verdict { font-weight: 600; margin: 0; }
.chart summary { color: var(--accent); font-weight: 400; margin-top: .35rem; }
.items > .failed { grid-template-columns: minmax(0, 1fr); contain-intrinsic-size: 4rem; }
.failed .verdict { color: var(--warning); font-weight: 400; }
.unsure .verdict { color: var(--soft); }
.items .bars { font-size: .85rem; margin-top: .4rem; }
.items .bars th { width: 50%; }
@media print { .items > li { break-inside: avoid; content-visibility: visible; } }
"""


@dataclass(frozen=True, slots=True)
class Illustration:
    """The images of one row as JPEG files: a thumbnail, and the overlay."""

    thumbnail: bytes | None = None
    overlay: bytes | None = None


class HtmlFile:
    """Writes rows one by one; CSS moves the counts, which are known last, above them.

    Paths are those below what was opened, so that a report can be given to others.

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
        self._conditions = page.facts(conditions)
        stream.write('<main><ol class="items">\n')

    def write(self, outcome: Prediction | Failure) -> None:
        """Add one row without images."""
        self.write_illustrated(outcome, Illustration())

    def write_illustrated(self, outcome: Prediction | Failure, illustration: Illustration) -> None:
        """Add one row with its images."""
        path = self._path(outcome.item)
        if (number := page_of(outcome)) is not None:
            path = f"{path}, page {number}"
        thumbnail = page.image(illustration.thumbnail, outcome.item.name)
        if isinstance(outcome, Failure):
            self._failed += 1
            lines = [
                '<li class="failed"><div>',
                f'<p class="verdict">{page.text(outcome.message)}</p>',
                f'<div class="path">{page.text(path)}</div></div></li>',
            ]
        else:
            level = outcome.verdict.level
            is_unsure = level in ("unsure", "new")
            if level == "unsure":  # as in the window, it counts once: not under its top class too
                self._unsure += 1
            elif outcome.scores:
                named = short_name(outcome.scores[0].name, level, outcome.grounds)
                self._classes[f"{named} (kind not clear)" if level == "coarse" else named] += 1
            scores = [
                (score.name, wording.percent(score.probability), score.probability, "")
                for score in outcome.scores
            ]
            size = f'<span class="size">{outcome.width} × {outcome.height}</span>'
            lines = [
                f'<li class="{"unsure" if is_unsure else ""}"><div>{thumbnail}</div><div>',
                f'<p class="verdict">{page.text(outcome.verdict.text)}</p>',
                f'<div class="path">{page.text(path)} · {size}</div>',
                f'<div class="path">{page.text(outcome.note)}</div>' if outcome.note else "",
                _photo(outcome) if self._run.photo_facts else "",
                f'<p class="note">Corrected: {page.text(outcome.corrected)}</p>'
                if outcome.corrected
                else "",
                page.bars(scores),
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
        if self._unsure:
            heading += f", {self._unsure:,} not sure"
        notes = [] if self._run.incomplete is None else [self._run.incomplete.words]
        if images + self._failed > MOST_THUMBNAILS:
            notes.append(f"Only the first {MOST_THUMBNAILS:,} rows show their image.")
        said = "".join(f'<p class="note">{page.text(note)}</p>\n' for note in notes)
        self._stream.write(
            "</ol></main>\n"
            f'<section class="summary"><p class="soft">{heading}</p>\n{said}</section>\n'
            f"{self._chart()}"
            '<details class="card"><summary>How these predictions were made</summary>\n'
            f"{self._conditions}</details>\n{page.END}"
        )
        self._stream.flush()

    def _chart(self) -> str:
        """The number of images of each class, and of those without one."""
        most = self._classes.most_common(_MOST_CLASSES)
        counts = [(name, count, "") for name, count in most]
        counts += [("not sure", self._unsure, "quiet"), ("cannot be read", self._failed, "warning")]
        counts = sorted((one for one in counts if one[1]), key=lambda one: -one[1])
        if not counts:
            return ""
        rows = [(name, f"{count:,}", count / counts[0][1], look) for name, count, look in counts]
        first, others = rows[:_FIRST_CLASSES], rows[_FIRST_CLASSES:]
        further = len(self._classes) - len(most)
        more = f"<p>… and {wording.count(further, 'more class', 'more classes')}.</p>\n"
        rest = (
            f"<details><summary>{len(others):,} more</summary>\n"
            f"{page.bars(others)}{more if further else ''}</details>\n"
        )
        return (
            f'<section class="card chart"><h2>Images per class</h2>\n{page.bars(first)}'
            f"{rest if others else ''}</section>\n"
        )

    def _path(self, item: Item) -> str:
        if item.path is None or self._run.absolute_paths:
            return path_of(item)
        return shared_path(item.path, self._run.dropped)


def _photo(prediction: Prediction) -> str:
    """When, with what and where it was taken."""
    photo = prediction.photo
    if photo is None:
        return ""
    place = "" if photo.latitude is None else f"{photo.latitude:.5f}, {photo.longitude:.5f}"
    said = [photo.taken.replace("T", " "), photo.camera, place]
    return f'<div class="path">{page.text(" · ".join(one for one in said if one))}</div>'


def _overlay(jpeg: bytes | None, prediction: Prediction) -> str:
    if jpeg is None:
        return ""
    name = page.text(prediction.scores[0].name)
    return (
        f"<details><summary>Heat map for “{name}”</summary>"
        f"{page.image(jpeg, f'Heat map for “{prediction.scores[0].name}”')}</details>"
    )
