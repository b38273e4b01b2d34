"""Reports and workbooks: whole, harmless, and true to the run."""

from __future__ import annotations

import base64
import csv
import io
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from inception_gui.core.exports import html_file, xlsx_file
from inception_gui.core.exports.outcome import FURTHER_COLUMNS
from inception_gui.core.exports.run_info import Incomplete, RunInfo
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.export_run import export_run
from inception_gui.core.types import Item, Mode, Prediction, Progress, Score, Verdict
from inception_gui.errors import Kind, UserError
from tests import pictures
from tests.core.exports.outcomes import CONDITIONS, failure, prediction
from tests.oracle import REPOSITORY
from tests.workers.known_answers import KnownAnswers, found_weights

RUN = RunInfo(
    "1.2.3",
    "known <weights>",
    "ab" * 32,
    "cpu",
    Mode.STANDARD,
    "float32",
    datetime(2026, 3, 1, 12, 30, tzinfo=UTC),
)
VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """What a browser would make of a report: tags, attributes and text; every tag is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def pictures(self) -> list[Image.Image]:
        found = []
        for tag, attributes in self.tags:
            if tag == "img":
                kind, _, data = (attributes["src"] or "").partition(",")
                assert kind == "data:image/jpeg;base64"
                found.append(Image.open(io.BytesIO(base64.b64decode(data))))
        return found


@pytest.fixture
def inference() -> Iterator[Inference]:
    weights = replace(found_weights(), sha256=CONDITIONS.weights_sha256)
    made = Inference(KnownAnswers(weights))
    yield made
    made.close()


def test_another_network_explains_nothing_of_what_this_one_saw(tmp_path: Path) -> None:
    row = prediction(pictures.picture(tmp_path, "0.png", 0, (300, 200)), 0)
    other = Inference(KnownAnswers())
    target = tmp_path / "report.html"
    assert list(export_run([row], target, "html", RUN, inference=other, overlays=2))
    other.close()
    page = Page(target.read_text(encoding="utf-8"))
    assert len(page.pictures()) == 1
    assert "Heat map for" not in page.text


def classes_of(page: Page) -> list[str]:
    return [tag for tag, _ in page.tags]


def test_a_report_says_everything_and_shows_the_pictures(
    tmp_path: Path, inference: Inference
) -> None:
    paths = [pictures.picture(tmp_path, f"{n}.png", n, (300, 200)) for n in range(3)]
    outcomes = [
        prediction(paths[0], 0),
        prediction(paths[1], 1),
        failure(pictures.broken(tmp_path)),
        prediction(tmp_path / "gone since.png", 1),
        replace(prediction(paths[2], 2), item=replace(prediction(paths[2], 2).item, page=4)),
    ]
    target = tmp_path / "report.html"
    events = list(export_run(outcomes, target, "html", RUN, inference=inference, overlays=2))
    assert events[0] == Progress(0, None)
    assert events[-1] == Progress(5, 5)
    page = Page(target.read_text(encoding="utf-8"))
    for words in (
        "known <weights>", "ab" * 32, "cpu", "standard (float32)", "Inception GUI 1.2.3",
        "2026-03-01 12:30:00+00:00", "4 images, 1 could not be read", "goldfish", "90.0%",
        paths[0].name, "gone since.png", "This picture is damaged.", "page 5", "640 × 480",
    ):  # fmt: skip
        assert words in page.text, words
    shown = page.pictures()
    # Pictures 0 and 1 with their overlays; the last row's page is none of its file's.
    assert [max(picture.size) for picture in shown] == [112, 300, 112, 300]
    assert page.text.count("Heat map for") == 2
    assert "script" not in classes_of(page)


@pytest.mark.parametrize("file_format", ["table", "csv", "json", "jsonl", "html", "xlsx"])
def test_a_file_of_an_unfinished_run_says_that_it_is_incomplete(
    tmp_path: Path, file_format: str
) -> None:
    target = tmp_path / f"result.{file_format}"
    rows = [prediction(tmp_path / "a.png", 1)]
    unfinished = replace(RUN, incomplete=Incomplete(1, 300))
    list(export_run(rows, target, file_format, unfinished))
    if file_format == "xlsx":
        book = openpyxl.load_workbook(target)
        said = str([list(sheet.iter_rows(values_only=True)) for sheet in book])
        assert said.count("Incomplete: 1 of 300 images classified.") == 2
    elif file_format in ("json", "jsonl"):
        assert '"incomplete": {"done": 1, "total": 300}' in target.read_text("utf-8")
    else:
        assert "Incomplete: 1 of 300 images classified." in target.read_text("utf-8-sig")
    list(export_run(rows, target, file_format, RUN))
    assert b"ncomplete" not in target.read_bytes()


def test_a_report_of_some_rows_without_a_network_has_no_overlays(tmp_path: Path) -> None:
    path = pictures.picture(tmp_path, "a.png", 3)
    target = tmp_path / "report.html"
    list(export_run([prediction(path, 3)], target, "html", RUN, overlays=5))
    page = Page(target.read_text(encoding="utf-8"))
    assert len(page.pictures()) == 1
    assert "Heat map" not in page.text


def test_a_report_names_images_below_the_folder_and_never_where_that_is(tmp_path: Path) -> None:
    holiday = tmp_path / "someone's home" / "holiday"
    rows = [
        prediction(holiday / "day 1" / "a.png", 1),
        failure(holiday / "b.png"),
        prediction(tmp_path / "elsewhere" / "c.png", 2),
    ]
    target = tmp_path / "report.html"
    run = replace(RUN, dropped=(holiday, tmp_path / "elsewhere" / "c.png"))
    list(export_run(rows, target, "html", run))
    page = Page(target.read_text(encoding="utf-8"))
    assert str(Path("holiday/day 1/a.png")) in page.text
    assert str(Path("holiday/b.png")) in page.text
    assert "c.png" in page.text
    assert "home" not in page.text
    assert "elsewhere" not in page.text
    list(export_run(rows, target, "html", replace(run, absolute_paths=True)))
    assert str(holiday / "day 1" / "a.png") in Page(target.read_text(encoding="utf-8")).text


def test_a_report_counts_each_image_once_and_says_what_is_missing(tmp_path: Path) -> None:
    rows = [
        prediction(tmp_path / "a.png", 1),
        prediction(tmp_path / "b.png", 1, 0.2),
        prediction(tmp_path / "c.png", 2, 0.1),
        failure(tmp_path / "d.png"),
    ]
    target = tmp_path / "report.html"
    list(export_run(rows, target, "html", replace(RUN, incomplete=Incomplete(4, 9))))
    summary = Page(target.read_text(encoding="utf-8")).text.rpartition("3 images")[2]
    words = " ".join(summary.split())
    assert words.startswith(", 1 could not be read")
    assert "not sure2 goldfish1 cannot be read1" in words
    assert "Incomplete: 4 of 9 images classified." in words


def test_nothing_in_a_name_or_label_becomes_markup(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>\"'><img src=http://x.test/a.png onerror=1>&amp;\u202e"
    outcome = prediction(tmp_path / "a.png", 1)
    evil = replace(
        outcome,
        item=replace(outcome.item, name=hostile, path=Path(hostile + "\udce4.png")),
        verdict=Verdict(hostile, "sure"),
        scores=(Score(1, "n1", hostile, 0.5), Score(2, "n2", "</table></ol>", 0.2)),
    )
    broken = replace(failure(Path(hostile)), message=hostile)
    target = tmp_path / "report.html"
    list(export_run([evil, broken], target, "html", replace(RUN, weights_key=hostile)))
    raw = target.read_text(encoding="utf-8")
    page = Page(raw)
    assert set(classes_of(page)) <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "header", "main", "section",
        "table", "tr", "th", "td", "ol", "li", "div", "p", "span", "details", "summary",
    }  # fmt: skip
    assert not any(key.startswith("on") for _, attributes in page.tags for key in attributes)
    assert page.text.count("<script>alert(1)</script>") >= 5
    assert "\u202e" not in raw
    assert "\\xe4.png" in page.text
    policy = next(a["content"] for _, a in page.tags if "http-equiv" in a)
    assert "default-src 'none'" in str(policy)
    assert "://" not in raw.replace("http://x.test", "")  # nothing is fetched


def test_rows_beyond_what_a_browser_bears_have_words_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (html_file, sys.modules["inception_gui.core.jobs.export_run"]):
        monkeypatch.setattr(module, "MOST_THUMBNAILS", 3)
    paths = pictures.many(tmp_path / "in", 5)
    target = tmp_path / "report.html"
    list(export_run([prediction(path, 1) for path in paths], target, "html", RUN))
    page = Page(target.read_text(encoding="utf-8"))
    assert len(page.pictures()) == 3
    assert "Only the first 3 rows show their image." in page.text
    assert paths[4].name in page.text


def test_an_empty_report_and_an_empty_workbook_are_whole(tmp_path: Path) -> None:
    list(export_run([], tmp_path / "a.html", "html", RUN))
    assert "0 images" in Page((tmp_path / "a.html").read_text(encoding="utf-8")).text
    list(export_run([], tmp_path / "a.xlsx", "xlsx", RUN))
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames == ["Images", "Run"]


@pytest.mark.parametrize("file_format", ["html", "xlsx", "csv", "json"])
def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path, file_format: str) -> None:
    paths = pictures.many(tmp_path / "in", 30)
    target = tmp_path / "result"
    target.write_text("old")

    def outcomes() -> Iterator[Prediction]:
        for number, path in enumerate(paths):
            if number == 25:
                raise RuntimeError("the database is gone")
            yield prediction(path, 1)

    with pytest.raises(RuntimeError):
        list(export_run(outcomes(), target, file_format, RUN))
    job = export_run((prediction(path, 1) for path in paths), target, file_format, RUN)
    next(job)
    job.close()
    assert target.read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} == {"in", "result"}


def test_a_workbook_holds_the_rows_and_the_conditions(tmp_path: Path) -> None:
    target = tmp_path / "result.xlsx"
    outcomes = [
        failure(tmp_path / "first.png"),
        prediction(tmp_path / "=cmd|calc.png", 1, 0.625),
        replace(prediction(Path("http://x.test/a.png"), 2), verdict=Verdict("=1+1", "sure")),
        prediction(Path("caf\udce9\x1b.png"), 3),
    ]
    list(export_run(outcomes, target, "xlsx", RUN))
    book = openpyxl.load_workbook(target)
    header, *rows = book["Images"].iter_rows()
    assert [cell.value for cell in header] == [
        "path", "page", "width", "height", "verdict",
        *[f"{word}_{place}" for place in range(1, 6) for word in ("label", "probability")],
        *(column.name for column in FURTHER_COLUMNS),
        "error",
    ]  # fmt: skip
    assert rows[0][-1].value == "This picture is damaged."
    assert rows[1][0].value == f"{tmp_path}/=cmd|calc.png".replace("\\", "/")
    assert rows[1][6].value == 0.625
    assert rows[1][5].value == "goldfish"
    assert rows[2][4].value == "'=1+1"
    assert rows[3][0].value == "caf\\xe9\\x1b.png"
    kinds = {cell.data_type for row in book["Images"].iter_rows() for cell in row}
    assert kinds <= {"s", "n", "inlineStr"}  # texts and numbers: no formula
    assert not any(cell.hyperlink for row in book["Images"].iter_rows() for cell in row)
    assert ("mode", "standard") in list(book["Run"].iter_rows(values_only=True))


def test_the_pages_of_a_file_are_told_apart_in_every_format(tmp_path: Path) -> None:
    scan = tmp_path / "scan.tif"
    outcomes = [
        replace(prediction(scan, 1), pages=3),
        replace(prediction(scan, 2, page=1), pages=3),
        replace(failure(scan), item=Item("scan.tif", scan, page=2)),
        prediction(tmp_path / "single.png", 3),
    ]
    for file_format in ("csv", "xlsx", "table", "html"):
        list(export_run(outcomes, tmp_path / f"result.{file_format}", file_format, RUN))
    with (tmp_path / "result.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["page"] for row in csv.DictReader(stream)] == ["1", "2", "3", ""]
    sheet = openpyxl.load_workbook(tmp_path / "result.xlsx")["Images"]
    assert [row[1].value for row in sheet.iter_rows()] == ["page", 1, 2, 3, None]
    for file_format in ("table", "html"):
        text = (tmp_path / f"result.{file_format}").read_text(encoding="utf-8")
        assert [text.count(f"scan.tif, page {page}") for page in (1, 2, 3)] == [1, 1, 1]
        assert "single.png, page" not in text


def test_more_rows_than_a_sheet_takes_go_to_a_second_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 4)
    target = tmp_path / "result.xlsx"
    outcomes = [prediction(tmp_path / f"{n}.png", n) for n in range(5)]
    list(export_run(outcomes, target, "xlsx", RUN))
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["Images", "Images 2", "Run"]
    assert [book[name].max_row for name in book.sheetnames[:2]] == [4, 3]


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's limits on file sizes")
@pytest.mark.parametrize("file_format", ["html", "xlsx"])
def test_a_full_disk_is_a_sentence_and_the_old_file_stays(tmp_path: Path, file_format: str) -> None:
    target = tmp_path / "result"
    target.write_text("old")
    script = """
import resource, signal, sys
from pathlib import Path
from inception_gui.core.jobs.export_run import export_run
from inception_gui.errors import UserError
from tests.core.exports.outcomes import prediction
from tests.core.jobs.test_export_run import RUN
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
rows = (prediction(Path(f"/{n}/{hash(str(n))}.png"), n % 1000) for n in range(9000))
try:
    list(export_run(rows, Path(sys.argv[1]), sys.argv[2], RUN))
except UserError as error:
    print(error.kind.value, error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(target), file_format],
        capture_output=True, text=True, check=False, cwd=REPOSITORY,
    )  # fmt: skip
    assert done.stdout.startswith("write_failed"), done.stderr
    assert done.returncode == 0, done.stderr
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_workbook_for_a_stream_of_text_is_wrong_usage() -> None:
    with pytest.raises(UserError) as caught:
        xlsx_file.XlsxFile().open(io.StringIO(), RUN)
    assert caught.value.kind is Kind.WRONG_USAGE
