"""A folder is a run: stored, paused, stopped, gone on with, opened again."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.runs import run
from inception_gui.core.runs.records import RunSummary
from inception_gui.core.runs.run import Run
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import Failure, Prediction
from inception_gui.errors import UserError
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownAnswers, KnownBackend, KnownNetworks


@pytest.fixture
def network(qtbot: QtBot, session: Session, networks: KnownNetworks) -> KnownAnswers:
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    return networks.classifiers[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pictures.many(tmp_path / "holiday", 60)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    return tmp_path / "holiday"


def runs() -> tuple[RunSummary, ...]:
    return RunStore(paths.runs_folder()).list()


def outcomes(number: int) -> list[Prediction | Failure]:
    return list(RunStore(paths.runs_folder()).open(number).outcomes())


def is_done(session: Session, count: int = 61) -> bool:
    return len(session.items) == count and not session.items.waiting_count and is_quiet(session)


def is_quiet(session: Session) -> bool:
    return not session.bulk.is_running and not session.viewer.is_working


def hold_in_the_middle(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> threading.Event:
    """Begin with a folder; what lets the network go on from its middle."""
    begun, go_on = network.hold(30)
    session.add_paths([folder])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 61)
    return go_on


def leave_in_the_middle(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    session.clear()
    go_on.set()
    qtbot.waitUntil(lambda: runs()[0].state == "interrupted")


def test_a_folder_is_stored_to_the_last_picture(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    (run,) = runs()
    assert (run.state, run.total, run.done, run.failed) == ("finished", 61, 61, 1)
    assert run.dropped == (folder,)
    names = [outcome.item.name for outcome in outcomes(run.id)]
    assert names == [session.items.entry(row).name for row in range(61)]
    assert session.is_run
    assert not session.can_resume


def test_few_pictures_are_no_run(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path
) -> None:
    session.add_paths(pictures.many(tmp_path, 5))
    qtbot.waitUntil(lambda: is_done(session, 5))
    assert not session.is_run
    assert runs() == ()


def test_the_same_folder_again_asks_the_network_nothing_but_what_is_on_display(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    network.seen.clear()
    session.clear()
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    assert set(network.seen) <= {0}
    assert [run.done for run in runs()] == [61, 61]


def test_a_run_that_was_stopped_goes_on_as_the_same_run(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    session.stop()
    go_on.set()
    assert session.can_resume
    qtbot.waitUntil(lambda: runs()[0].state == "interrupted")
    assert runs()[0].done < 61
    session.resume()
    qtbot.waitUntil(lambda: is_done(session))
    (run,) = runs()
    assert (run.state, run.total, run.done) == ("finished", 61, 61)


def test_a_run_that_is_stopped_and_resumed_at_once_waits_for_its_own_ending(
    qtbot: QtBot,
    session: Session,
    network: KnownAnswers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A picture that takes longer than the run's lock is waited for is still in the network."""
    monkeypatch.setattr(run, "_LOCK_WAIT_S", 0.05)
    wrong: list[UserError] = []
    session.went_wrong.connect(wrong.append)
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    for _ in range(3):
        session.stop()
        session.resume()
    assert session.bulk.is_running
    qtbot.wait(300)  # time enough for the lock to be asked for and refused
    go_on.set()
    qtbot.waitUntil(lambda: is_done(session))
    assert wrong == []
    (only,) = runs()
    assert (only.state, only.total, only.done) == ("finished", 61, 61)


def test_a_run_that_is_stopped_while_it_is_created_is_resumed_as_the_same_run(
    qtbot: QtBot,
    session: Session,
    network: KnownAnswers,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    creating, disk_answers = threading.Event(), threading.Event()
    create = RunStore.create

    def create_slowly(store: RunStore, *arguments: Any, **options: Any) -> Run:
        made = create(store, *arguments, **options)
        creating.set()
        disk_answers.wait(20)
        return made

    monkeypatch.setattr(RunStore, "create", create_slowly)
    session.add_paths([folder])
    qtbot.waitUntil(creating.is_set)
    session.stop()
    session.resume()
    disk_answers.set()
    qtbot.waitUntil(lambda: is_done(session))
    (only,) = runs()
    assert (only.state, only.done) == ("finished", 61)


def test_another_folder_does_not_wait_for_one_that_hangs(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    (tmp_path / "other").mkdir()
    for index in range(100, 125):
        pictures.picture(tmp_path / "other", f"{index}.png", index)
    session.add_paths([tmp_path / "other"])
    qtbot.waitUntil(lambda: is_done(session, 25))
    assert [run.state for run in runs()] == ["finished", "running"]
    go_on.set()
    qtbot.waitUntil(lambda: runs()[1].state == "interrupted")


def test_a_pause_holds_it_and_a_click_still_answers(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    begun, go_on = network.hold(10)
    session.add_paths([folder])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 61)
    session.set_paused(True)
    go_on.set()
    qtbot.wait(200)
    waiting = session.items.waiting_count
    assert waiting > 20
    session.select(55)
    qtbot.waitUntil(lambda: session.items.entry(55).state == "done")
    assert session.bulk.is_running
    session.set_paused(False)
    qtbot.waitUntil(lambda: is_done(session))


def test_while_it_is_paused_nothing_that_was_classified_is_held_back(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    begun, go_on = network.hold(10)
    session.add_paths([folder])
    qtbot.waitUntil(lambda: begun.is_set() and len(session.items) == 61)
    session.set_paused(True)
    go_on.set()

    def is_all_delivered() -> bool:
        classified = 61 - session.items.waiting_count
        return classified == len(set(network.seen)) == runs()[0].done

    qtbot.waitUntil(is_all_delivered)
    assert session.items.waiting_count > 20
    session.set_paused(False)
    qtbot.waitUntil(lambda: is_done(session))


def test_a_row_that_is_clicked_is_answered_before_the_run_goes_on(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path
) -> None:
    pictures.many(tmp_path / "many", 400)
    bulk_begun, let_bulk_go = network.hold(40)
    click_begun, let_click_go = network.hold(390)
    session.add_paths([tmp_path / "many"])
    qtbot.waitUntil(lambda: bulk_begun.is_set() and len(session.items) == 400)
    session.select(390)
    qtbot.waitUntil(click_begun.is_set)
    before = len(network.seen)
    let_bulk_go.set()
    qtbot.waitUntil(lambda: 40 in network.seen)
    qtbot.wait(200)  # time enough for a hundred of these pictures, were they not to wait
    let_click_go.set()
    qtbot.waitUntil(lambda: session.items.entry(390).state == "done")
    # What was in the network when the click came is finished, nothing else is begun.
    assert network.seen.index(390) - before <= KnownBackend.bulk_threads
    qtbot.waitUntil(lambda: is_done(session, 400))


def test_a_picture_that_has_gone_keeps_what_was_seen_in_it(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    (folder / "00040.png").unlink()
    failed: list[Failure] = []
    session.viewer.failed.connect(failed.append)
    session.select(40)
    qtbot.waitUntil(lambda: bool(failed))
    entry = session.items.entry(40)
    assert entry.prediction is not None
    assert entry.prediction.scores[0].index == 40
    assert session.items.failed_count == 1


def test_a_run_whose_folder_is_empty_now_is_kept_open_and_that_is_said(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    leave_in_the_middle(qtbot, session, network, folder)
    (left,) = runs()
    away = folder.rename(folder.with_name("away"))
    folder.mkdir()  # a mount point, say

    wrong: list[UserError] = []
    session.went_wrong.connect(wrong.append)
    session.open_run(left, resume=True)
    qtbot.waitUntil(lambda: bool(wrong) and not session.bulk.is_running)
    assert "it was not finished" in wrong[0].sentence
    assert [(run.id, run.state) for run in runs()] == [(left.id, "interrupted")]

    folder.rmdir()
    away.rename(folder)
    session.open_run(left, resume=True)
    qtbot.waitUntil(lambda: is_done(session))
    assert [(run.id, run.state, run.done) for run in runs()] == [(left.id, "finished", 61)]


def test_closing_in_the_middle_leaves_a_run_to_offer_which_can_be_continued(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    leave_in_the_middle(qtbot, session, network, folder)
    listed: list[tuple[RunSummary, ...]] = []
    session.runs.listed.connect(lambda _all, unfinished: listed.append(unfinished))
    session.runs.refresh()
    qtbot.waitUntil(lambda: bool(listed))
    ((offered,),) = listed

    session.open_run(offered, resume=False)
    qtbot.waitUntil(lambda: 0 < len(session.items) == offered.done)
    assert session.items.waiting_count == 0
    assert session.can_resume
    session.resume()
    qtbot.waitUntil(lambda: is_done(session))
    assert [(run.state, run.done) for run in runs()] == [("finished", 61)]
    assert not session.can_resume


def test_a_discarded_run_is_gone(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    listed: list[tuple[RunSummary, ...]] = []
    session.runs.listed.connect(lambda all_runs, _unfinished: listed.append(all_runs))
    session.runs.discard(runs()[0])
    qtbot.waitUntil(lambda: listed == [()])
    assert len(list(folder.iterdir())) == 61


def test_where_nothing_can_be_stored_the_pictures_are_classified_all_the_same(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    paths.runs_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.runs_folder().write_text("a file is in the way")
    wrong: list[UserError] = []
    session.went_wrong.connect(wrong.append)
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    assert len(wrong) == 1


def test_another_folder_takes_the_place_of_the_first(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    pictures.many(tmp_path / "other", 25)
    session.add_paths([folder])
    qtbot.waitUntil(lambda: is_done(session))
    session.add_paths([tmp_path / "other"])
    qtbot.waitUntil(lambda: is_done(session, 25))
    assert [run.done for run in runs()] == [25, 61]
