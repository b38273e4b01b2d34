"""What surrounds evaluations: labels read, reports opened, saved, compared, the time estimated."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.dataset.labelled_set import LabelledSet
from inception_gui.core.evaluation.events import EvaluationSummary
from inception_gui.core.evaluation.report.results import Comparison, Report
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.types import Mode
from inception_gui.errors import UserError
from inception_gui.workers.evaluation.run import EvaluationRequest
from inception_gui.workers.evaluation.session import Evaluations, LabelledSource
from inception_gui.workers.network.loader import NetworkLoader
from tests.workers.evaluation.labelled_pictures import labelled_folder

PICTURES = [(label, label) for label in range(8)] + [(8, 9), (9, 600)]


@pytest.fixture
def work(loader: NetworkLoader) -> Iterator[Evaluations]:
    made = Evaluations(loader)
    yield made
    made.close(10)
    made.deleteLater()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return labelled_folder(tmp_path / "set", PICTURES)


@pytest.fixture
def labelled(qtbot: QtBot, work: Evaluations, folder: Path) -> LabelledSet:
    with qtbot.waitSignal(work.understood, timeout=60_000) as understood:
        work.read(LabelledSource(folder))
    found = understood.args[0]
    assert isinstance(found, LabelledSet)
    return found


@pytest.fixture
def report(qtbot: QtBot, work: Evaluations, labelled: LabelledSet) -> Report:
    with qtbot.waitSignal(work.run.finished, timeout=60_000) as finished:
        work.run.start(EvaluationRequest(labelled, Crops.SINGLE, ("some.pth",), Mode.STANDARD))
    qtbot.waitUntil(lambda: not work.run.is_running)
    found = finished.args[0]
    assert isinstance(found, Report)
    return found


def test_a_folder_without_labels_is_told_in_a_sentence(
    qtbot: QtBot, work: Evaluations, tmp_path: Path
) -> None:
    with qtbot.waitSignal(work.not_understood, timeout=60_000) as told:
        work.read(LabelledSource(tmp_path))
    assert isinstance(told.args[0], UserError)
    assert told.args[0].hint


def test_only_the_last_source_asked_for_is_told_of(
    qtbot: QtBot, work: Evaluations, folder: Path, tmp_path: Path
) -> None:
    other = labelled_folder(tmp_path / "other", PICTURES[:3])
    heard: list[LabelledSet] = []
    work.understood.connect(heard.append)
    work.read(LabelledSource(folder))
    work.read(LabelledSource(other))
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(100)
    assert [len(one.items) for one in heard] == [3]


def test_the_speed_is_measured_on_the_pictures_themselves_once_there_is_a_network(
    qtbot: QtBot, work: Evaluations, labelled: LabelledSet, loader: NetworkLoader
) -> None:
    heard: list[float] = []
    work.measured.connect(heard.append)
    work.measure(labelled)  # nothing to measure with yet
    loader.load()
    qtbot.waitUntil(lambda: loader.inference is not None)
    assert heard == []
    work.measure(labelled)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0] > 0


def test_finished_evaluations_are_listed_opened_and_discarded(
    qtbot: QtBot, work: Evaluations, report: Report
) -> None:
    with qtbot.waitSignal(work.listed, timeout=60_000) as listed:
        work.refresh()
    (summary,) = listed.args[0]
    assert summary.state == "finished"
    assert summary.top1_error == pytest.approx(0.2)
    with qtbot.waitSignal(work.opened, timeout=60_000) as opened:
        work.open(summary.id)
    assert opened.args[0].top1_error == report.top1_error
    with qtbot.waitSignal(work.listed, timeout=60_000) as listed:
        work.discard(summary.id)
    assert listed.args[0] == ()


def test_a_list_that_is_out_of_date_when_it_comes_is_not_told(
    qtbot: QtBot, work: Evaluations, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_read, may_go, read = threading.Event(), threading.Event(), EvaluationStore.list

    def slow_at_first(store: EvaluationStore) -> tuple[EvaluationSummary, ...]:
        found = read(store)
        if not has_read.is_set():
            has_read.set()
            may_go.wait(30)
        return found

    monkeypatch.setattr(EvaluationStore, "list", slow_at_first)
    heard: list[tuple[EvaluationSummary, ...]] = []
    work.listed.connect(heard.append)
    work.refresh()
    qtbot.waitUntil(has_read.is_set)
    (slow,) = [thread for thread in threading.enumerate() if thread.name == "evaluations"]
    work.discard(1)
    qtbot.waitUntil(lambda: bool(heard))
    may_go.set()
    slow.join(30)
    qtbot.wait(20)  # it would be delivered by now
    assert heard == [()]


@pytest.mark.parametrize("file_format", ["json", "csv", "html"])
def test_a_report_is_saved_in_every_format(
    qtbot: QtBot, work: Evaluations, report: Report, tmp_path: Path, file_format: str
) -> None:
    path = tmp_path / f"report.{file_format}"
    with qtbot.waitSignal(work.saved, timeout=60_000):
        work.save(report, path, file_format)
    text = path.read_text("utf-8-sig")
    if file_format == "json":
        assert json.loads(text)["top1_error"]
    elif file_format == "csv":
        assert len(list(csv.reader(text.splitlines()))) > len(PICTURES)
    else:
        assert "</html>" in text


def test_a_report_that_cannot_be_written_is_told_in_a_sentence(
    qtbot: QtBot, work: Evaluations, report: Report, tmp_path: Path
) -> None:
    with qtbot.waitSignal(work.went_wrong, timeout=60_000) as told:
        work.save(report, tmp_path / "nowhere" / "report.json", "json")
    assert told.args[0].sentence


def test_a_report_is_compared_with_a_saved_one(
    qtbot: QtBot, work: Evaluations, report: Report, tmp_path: Path
) -> None:
    with qtbot.waitSignal(work.saved, timeout=60_000):
        work.save(report, tmp_path / "before.json", "json")
    with qtbot.waitSignal(work.compared, timeout=60_000) as compared:
        work.compare(report, tmp_path / "before.json", "before.json")
    comparison, name = compared.args
    assert isinstance(comparison, Comparison)
    assert (comparison.pictures, comparison.both_right, comparison.both_wrong) == (10, 8, 2)
    assert name == "before.json"


def test_a_file_that_is_no_report_cannot_be_compared_with(
    qtbot: QtBot, work: Evaluations, report: Report, tmp_path: Path
) -> None:
    (tmp_path / "other.json").write_text('{"a": 1}')
    with qtbot.waitSignal(work.not_comparable, timeout=60_000) as told:
        work.compare(report, tmp_path / "other.json", "other.json")
    assert isinstance(told.args[0], UserError)


def test_a_class_s_pictures_come_with_the_wrong_ones_first(
    qtbot: QtBot, work: Evaluations, tmp_path: Path
) -> None:
    folder = labelled_folder(tmp_path / "two", [(3, 3), (3, 4), (5, 5)])
    with qtbot.waitSignal(work.understood, timeout=60_000) as understood:
        work.read(LabelledSource(folder))
    with qtbot.waitSignal(work.run.finished, timeout=60_000) as finished:
        work.run.start(
            EvaluationRequest(understood.args[0], Crops.SINGLE, ("a.pth",), Mode.STANDARD)
        )
    qtbot.waitUntil(lambda: not work.run.is_running)
    with qtbot.waitSignal(work.pictures_found, timeout=60_000) as found:
        work.find_pictures(finished.args[0], 3)
    assert [path.name for path in found.args[0]] == ["0001.png", "0000.png"]
