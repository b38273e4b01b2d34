"""A report to read in any browser: one file, plots inside, no script, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Final, TextIO

from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.report.svg_plots import coverage_curve, reliability
from inception_gui.core.evaluation.report.wording import (
    crops_words,
    error_words,
    members_words,
    notes,
    percent,
    pictures_words,
    suggestion_words,
)
from inception_gui.core.files.path_text import printable

_MOST_CONFUSIONS: Final = 100
_MOST_PICTURES: Final = 20
_MOST_FAILURES: Final = 200

# Nothing but what is inside the file may be shown, whatever a file name or a label contains.
_HEAD: Final = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How good the network is</title>
<style>
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent);
  --blue: #3b7dd8; --orange: #d9822b; }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 500; padding: .15rem 1rem .15rem 0; vertical-align: top; }
td { padding: .15rem .75rem .15rem 0; vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.big { font-size: 1.35rem; font-weight: 600; }
.note { border-left: 4px solid var(--orange); padding-left: .75rem; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; }
figcaption { max-width: 20rem; font-size: .9rem; }
svg text { font-size: 11px; fill: currentColor; }
svg .grid { stroke: var(--line); }
svg .bar { fill: var(--blue); opacity: .75; }
svg .mark { stroke: var(--orange); stroke-width: 2; }
svg .ideal { stroke: currentColor; stroke-dasharray: 4 4; }
svg .curve { fill: none; stroke: var(--blue); stroke-width: 2; }
svg .point { fill: var(--orange); }
summary { cursor: pointer; }
</style>
</head>
<body>
<h1>How good the network is</h1>
"""


def write_html(report: Report, stream: TextIO) -> None:
    """Write the whole report; pictures are links to where they are on this computer."""
    stream.write(_HEAD)
    for note in notes(report.setup):
        stream.write(f'<p class="note">{_text(note)}</p>\n')
    if not report.is_complete:
        done = len(report.judged) + len(report.unjudged)
        stream.write(
            f'<p class="note">Not finished: {done:,} of {report.setup.total:,} pictures.</p>\n'
        )
    stream.write(_numbers(report))
    stream.write(_conditions(report))
    stream.write(_plots(report))
    stream.write(_confusions(report))
    stream.write(_classes(report))
    stream.write(_left_out(report))
    stream.write("</body>\n</html>\n")


def _numbers(report: Report) -> str:
    rows = (
        ("Top-1 error", report.top1_error),
        ("Top-5 error", report.top5_error),
    )
    lines = "\n".join(
        f'<tr><th scope="row">{word}</th><td class="big number">{percent(rate.value)}</td>'
        f"<td>{_text(error_words(rate))}: {rate.hits:,} of {rate.count:,}</td></tr>"
        for word, rate in rows
    )
    return (
        f"<table>\n{lines}\n</table>\n<p>In brackets the 95 % interval (Wilson 1927). An answer "
        "counts as right at top-5 where the true class is among the five most probable.</p>\n"
    )


def _conditions(report: Report) -> str:
    setup = report.setup
    words = {
        "Pictures": f"{len(report.judged):,} of {setup.source}",
        "Weights": members_words(setup),
        "SHA-256": ", ".join(member.sha256 for member in setup.members),
        "Protocol": f"{crops_words(setup.crops)}, softmax averaged, {setup.mode.value} mode",
        "Device": f"{setup.device} ({setup.precision})",
        "Time": f"{report.seconds:,.1f} s, {report.pictures_per_second:,.1f} pictures a second",
        "Program": f"Inception GUI {setup.version}",
        "Started": setup.started.isoformat(" ", "seconds"),
    }
    if report.fell_back_because:
        words["Device"] += f". {report.fell_back_because}"
    rows = "\n".join(
        f'<tr><th scope="row">{word}</th><td>{_text(said)}</td></tr>'
        for word, said in words.items()
    )
    return f"<h2>Made with</h2>\n<table>\n{rows}\n</table>\n"


def _plots(report: Report) -> str:
    error = percent(report.calibration.expected_error)
    return (
        '<h2>How far to believe it</h2>\n<div class="plots">\n'
        f"<figure>\n{reliability(report.calibration.bins)}\n<figcaption>Bars: how often right; "
        "marks: how sure. On the dashed line both are the same. Expected calibration error "
        f"{error} (Guo et al. 2017, {len(report.calibration.bins)} bins).</figcaption></figure>\n"
        f"<figure>\n{coverage_curve(report.coverage, report.suggestion)}\n<figcaption>"
        f"{_text(suggestion_words(report.suggestion))}</figcaption></figure>\n</div>\n"
    )


def _confusions(report: Report) -> str:
    if not report.confusions:
        return ""
    shown = report.confusions[:_MOST_CONFUSIONS]
    rows = "\n".join(
        f'<tr><td class="number">{one.count:,}</td><td>{_text(one.label_name)}</td>'
        f"<td>{_text(one.taken_for_name)}</td><td>{_links(one.paths)}</td></tr>"
        for one in shown
    )
    more = len(report.confusions) - len(shown)
    further = f"<p>… and {more:,} further kinds of mistake.</p>\n" if more else ""
    return (
        "<h2>Most frequent mistakes</h2>\n<table>\n<tr><th>Pictures</th><th>Of</th>"
        f"<th>Taken for</th><th>Which</th></tr>\n{rows}\n</table>\n{further}"
    )


def _links(paths: Iterable[Path]) -> str:
    paths = list(paths)
    shown = [_link(path) for path in paths[:_MOST_PICTURES]]
    if len(paths) > _MOST_PICTURES:
        shown.append(f"and {len(paths) - _MOST_PICTURES:,} more")
    return ", ".join(shown)


def _link(path: Path) -> str:
    if not path.is_absolute():  # of another system: there is nothing to link to here
        return _text(str(path))
    return f'<a href="{escape(path.as_uri())}">{_text(path.name)}</a>'


def _classes(report: Report) -> str:
    rows = "\n".join(
        f"<tr><td>{_text(one.name)}</td><td>{one.wnid}</td>"
        f'<td class="number">{one.top1.count:,}</td>'
        f'<td class="number">{_text(error_words(one.top1))}</td>'
        f'<td class="number">{_text(error_words(one.top5))}</td></tr>'
        for one in sorted(report.classes, key=lambda one: (one.top1.value, one.index))
    )
    return (
        f"<h2>Classes</h2>\n<details><summary>{len(report.classes):,} classes, the hardest first"
        "</summary>\n<table>\n<tr><th>Class</th><th>WordNet id</th><th>Pictures</th>"
        f"<th>Right</th><th>Among the five</th></tr>\n{rows}\n</table></details>\n"
    )


def _left_out(report: Report) -> str:
    parts = []
    if report.unjudged:
        rows = "\n".join(
            f"<tr><td>{_text(str(one.path))}</td><td>{_text(one.message)}</td></tr>"
            for one in report.unjudged[:_MOST_FAILURES]
        )
        parts.append(
            f"<h2>{pictures_words(len(report.unjudged))} could not be read</h2>\n"
            f"<table>\n{rows}\n</table>\n"
        )
    if report.setup.unknown:
        rows = "\n".join(
            f'<tr><td class="number">{one.count:,}</td><td>{_text(one.label)}</td>'
            f"<td>{_text(f'{one.sentence} {one.hint}')}</td></tr>"
            for one in report.setup.unknown[:_MOST_FAILURES]
        )
        parts.append(f"<h2>Labels that mean no class</h2>\n<table>\n{rows}\n</table>\n")
    return "".join(parts)


def _text(text: str) -> str:
    return escape(printable(text))
