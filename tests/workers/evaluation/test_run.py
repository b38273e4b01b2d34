"""An evaluation in the background, with networks whose answers are known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.evaluation.events import EvaluationStarted, Standing
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.types import Mode
from inception_gui.errors import UserError
from inception_gui.workers.evaluation.run import EvaluationRequest, EvaluationRun
from inception_gui.workers.network.loader import NetworkLoader
from tests.pictures import broken
from tests.workers.evaluation.labelled_pictures import labelled_folder
from tests.workers.known_answers import FakeStore, KnownNetworks

RIGHT = [(label, label) for label in range(6)]
WRONG = [(6, 7), (7, 6)]
FAR_OFF = [(8, 500)]


class Heard:
    """What a run has said."""

    def __init__(self, run: EvaluationRun) -> None:
        self.loaded: list[str] = []
        self.begun: list[EvaluationStarted] = []
        self.progress: list[tuple[int, int]] = []
        self.standings: list[Standing] = []
        self.unread: list[int] = []
        self.reports: list[Report] = []
        self.stopped: list[int] = []
        self.errors: list[UserError] = []
        run.loading.connect(self.loaded.append)
        run.begun.connect(self.begun.append)
        run.progressed.connect(lambda done, total: self.progress.append((done, total)))
        run.stood.connect(self.standings.append)
        run.failed_to_read.connect(self.unread.append)
        run.finished.connect(self.reports.append)
        run.stopped.connect(self.stopped.append)
        run.broke.connect(self.errors.append)


@pytest.fixture
def run(loader: NetworkLoader, networks: KnownNetworks) -> Iterator[EvaluationRun]:
    made = EvaluationRun(loader)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close(10)
    made.deleteLater()


@pytest.fixture
def heard(run: EvaluationRun) -> Heard:
    return Heard(run)


def wanted(folder: Path, *weights: str, mode: Mode = Mode.STANDARD) -> EvaluationRequest:
    return EvaluationRequest(read_labelled(folder), Crops.SINGLE, weights or ("some.pth",), mode)


def over(qtbot: QtBot, run: EvaluationRun) -> None:
    qtbot.waitUntil(lambda: not run.is_running)


def test_a_folder_is_evaluated_and_its_report_says_how_often_the_network_was_right(
    qtbot: QtBot, run: EvaluationRun, heard: Heard, tmp_path: Path
) -> None:
    run.start(wanted(labelled_folder(tmp_path / "set", RIGHT + WRONG + FAR_OFF)))
    assert run.is_running
    over(qtbot, run)
    (report,) = heard.reports
    assert heard.loaded == ["some.pth"]
    assert (report.top1_error.hits, report.top1_error.count) == (3, 9)
    # 6 taken for 7 has 6 nowhere among five; 7 taken for 6 has 7 in the second place.
    assert report.top5_error.hits == 2
    assert heard.progress[-1] == (9, 9)
    assert heard.standings[-1].top1_error.hits == 3
    assert not heard.errors
    assert not heard.stopped


def test_another_one_can_begin_as_soon_as_one_has_finished(
    qtbot: QtBot, run: EvaluationRun, heard: Heard, tmp_path: Path
) -> None:
    folder = labelled_folder(tmp_path / "set", RIGHT)

    def again() -> None:
        if len(heard.reports) == 1:
            run.start(wanted(folder))

    run.finished.connect(again)
    run.start(wanted(folder))
    qtbot.waitUntil(lambda: len(heard.reports) == 2)
    over(qtbot, run)
    assert [begun.id for begun in heard.begun] == [1, 2]


def test_pictures_that_cannot_be_read_are_counted_and_not_judged(
    qtbot: QtBot, run: EvaluationRun, heard: Heard, tmp_path: Path
) -> None:
    folder = labelled_folder(tmp_path / "set", RIGHT)
    broken(next(folder.iterdir()))
    run.start(wanted(folder))
    over(qtbot, run)
    assert heard.unread[-1] == 1
    assert heard.reports[0].top1_error.count == len(RIGHT)
    assert len(heard.reports[0].unjudged) == 1


def test_the_network_in_use_is_taken_where_weights_and_mode_are_the_same(
    qtbot: QtBot, run: EvaluationRun, loader: NetworkLoader, networks: KnownNetworks, tmp_path: Path
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: loader.inference is not None)
    folder = labelled_folder(tmp_path / "set", RIGHT)
    run.start(wanted(folder, "default.pth"))
    over(qtbot, run)
    assert len(networks.classifiers) == 1
    run.start(wanted(folder, "default.pth", mode=Mode.EXACT))
    over(qtbot, run)
    assert [known.mode for known in networks.classifiers] == [Mode.STANDARD, Mode.EXACT]


def test_a_held_evaluation_stands_still_and_goes_on(
    qtbot: QtBot,
    run: EvaluationRun,
    heard: Heard,
    loader: NetworkLoader,
    networks: KnownNetworks,
    tmp_path: Path,
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: loader.inference is not None)
    (known,) = networks.classifiers
    begun, let_go = known.hold(0)
    run.start(wanted(labelled_folder(tmp_path / "set", [(0, 0), *[(1, 1)] * 200]), "default.pth"))
    qtbot.waitUntil(begun.is_set)
    run.set_paused(True)
    assert run.is_paused
    let_go.set()
    qtbot.waitUntil(lambda: len(known.seen) > 0)
    qtbot.wait(300)  # what was handed out before may still come, the rest not
    assert len(known.seen) < 100
    assert not heard.reports
    run.set_paused(False)
    over(qtbot, run)
    assert heard.reports[0].top1_error.count == 201


def test_a_stopped_evaluation_is_kept_and_goes_on_where_it_was(
    qtbot: QtBot,
    run: EvaluationRun,
    heard: Heard,
    loader: NetworkLoader,
    networks: KnownNetworks,
    tmp_path: Path,
) -> None:
    loader.load()
    qtbot.waitUntil(lambda: loader.inference is not None)
    (known,) = networks.classifiers
    begun, let_go = known.hold(99)
    folder = labelled_folder(tmp_path / "set", RIGHT * 20 + [(99, 99)] * 20)
    run.start(wanted(folder, "default.pth"))
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: bool(heard.begun))
    run.stop()
    assert run.is_running, "what was begun is being finished"
    let_go.set()
    over(qtbot, run)
    number = heard.begun[0].id
    assert heard.stopped == [number]
    assert not heard.reports
    assert not heard.errors
    store = EvaluationStore(paths.evaluations_folder())
    (summary,) = store.list()
    assert (summary.id, summary.state) == (number, "interrupted")
    assert 0 < summary.done < 140
    assert not store.report(number).is_complete

    run.start(wanted(folder, "default.pth"), resume=number)
    over(qtbot, run)
    assert heard.begun[-1].known == summary.done
    assert heard.reports[0].top1_error.count == 140
    assert heard.reports[0].is_complete


def test_stopping_before_anything_has_begun_leaves_nothing(
    qtbot: QtBot, run: EvaluationRun, heard: Heard, networks: KnownNetworks, tmp_path: Path
) -> None:
    networks.let_load.clear()
    run.start(wanted(labelled_folder(tmp_path / "set", RIGHT)))
    qtbot.waitUntil(networks.begun.is_set)
    run.stop()
    networks.let_load.set()
    over(qtbot, run)
    assert heard.stopped == [0]
    assert EvaluationStore(paths.evaluations_folder()).list() == ()


def test_weights_that_are_refused_are_told_in_a_sentence(
    qtbot: QtBot, run: EvaluationRun, heard: Heard, store: FakeStore, tmp_path: Path
) -> None:
    store.refused.add("bad.pth")
    run.start(wanted(labelled_folder(tmp_path / "set", RIGHT), "bad.pth"))
    over(qtbot, run)
    assert [error.sentence for error in heard.errors] == ["This is no weights file."]
    assert not heard.reports
