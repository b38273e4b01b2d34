"""Lists are never lost: put aside, brought back, looked at apart; files that move or change."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import MapOptions, MapStyle, Prediction, Target
from inception_gui.errors import UserError
from inception_gui.workers.pictures.explanation_saver import Drawn
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownAnswers
from tests.workers.test_session_runs import (
    folder,
    hold_in_the_middle,
    is_done,
    is_quiet,
    network,
    outcomes,
    runs,
)

__all__ = ["folder", "network"]


def names(session: Session) -> list[str]:
    return [session.items.entry(row).name for row in range(len(session.items))]


def items_paths(session: Session) -> list[str]:
    return list(session.items.columns.paths)


def open_folder(qtbot: QtBot, session: Session, path: Path, count: int = 61) -> None:
    session.add_paths([path])
    qtbot.waitUntil(lambda: is_done(session, count))


# Nothing replaces a list in silence


def test_a_folder_without_images_replaces_nothing(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    open_folder(qtbot, session, folder)
    before = names(session)
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(session.went_wrong) as wrong:
        session.add_paths([tmp_path / "empty"])
    assert wrong.args is not None
    assert "No images were found" in wrong.args[0].sentence
    assert names(session) == before
    assert session.is_run
    assert [run.done for run in runs()] == [61], "there is no run of no images"


def test_a_folder_without_images_does_not_disturb_a_running_run(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(session.went_wrong):
        session.add_paths([tmp_path / "empty"])
    go_on.set()
    qtbot.waitUntil(lambda: is_done(session))
    assert [(run.state, run.done) for run in runs()] == [("finished", 61)]


def test_a_cleared_list_comes_back_with_its_results_and_its_place(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path
) -> None:
    session.add_paths(pictures.many(tmp_path, 5))
    qtbot.waitUntil(lambda: is_done(session, 5))
    session.select(3)
    qtbot.waitUntil(lambda: is_quiet(session))
    seen = len(network.seen)
    session.clear()
    assert len(session.items) == 0
    assert session.lists.can_bring_back
    session.bring_back()
    assert (len(session.items), session.current_row) == (5, 3)
    assert session.items.waiting_count == 0
    assert not session.is_run
    assert not session.lists.can_bring_back
    qtbot.waitUntil(lambda: is_quiet(session))
    assert len(network.seen) <= seen + 1, "only what is on display is opened again"


def test_a_run_that_another_folder_replaced_comes_back_and_can_be_continued(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    pictures.many(tmp_path / "beach", 4)
    session.add_paths([tmp_path / "beach"])
    qtbot.waitUntil(lambda: len(session.items) == 4)
    go_on.set()
    qtbot.waitUntil(lambda: is_done(session, 4))
    session.bring_back()
    assert len(session.items) == 61
    assert session.is_run
    assert session.can_resume
    session.resume()
    qtbot.waitUntil(lambda: is_done(session))
    assert {run.done for run in runs()} == {4, 61}
    assert {run.state for run in runs()} == {"finished"}


def test_a_run_that_was_stopped_before_its_first_result_is_not_listed(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path
) -> None:
    open_folder(qtbot, session, folder)
    session.clear()
    store = RunStore(paths.runs_folder())
    empty = store.create([folder], store.open(runs()[0].id).conditions)
    empty.close()
    assert [run.done for run in runs()] == [0, 61]
    listed: list[tuple[object, ...]] = []
    session.runs.listed.connect(lambda every, unfinished: listed.append((every, unfinished)))
    session.runs.refresh()
    qtbot.waitUntil(lambda: bool(listed))
    every, unfinished = listed[0]
    assert [run.done for run in every] == [61]  # type: ignore[attr-defined]
    assert unfinished == ()


# Photos dropped on a run's table


def test_a_photo_dropped_on_a_finished_run_is_in_the_table_and_in_the_stored_run(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    open_folder(qtbot, session, folder)
    photo = pictures.picture(tmp_path, "one more.png", 7)
    session.add_paths([photo])
    qtbot.waitUntil(lambda: is_done(session, 62))
    (run,) = runs()
    assert (run.state, run.done) == ("finished", 62)
    assert {outcome.item.name for outcome in outcomes(run.id)} == set(names(session))


def test_a_pasted_image_opens_beside_a_run_which_comes_back(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    open_folder(qtbot, session, folder)
    session.add_data(pictures.picture(tmp_path, "one more.png", 7).read_bytes(), "Pasted image")
    assert names(session) == ["Pasted image"]
    assert not session.is_run
    session.bring_back()
    assert len(session.items) == 61
    assert [run.done for run in runs()] == [61]


def test_a_photo_dropped_on_a_stopped_run_is_found_again_when_it_is_continued(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    session.stop()
    go_on.set()
    qtbot.waitUntil(lambda: runs()[0].state == "interrupted")
    photo = pictures.picture(tmp_path, "one more.png", 7)
    session.add_paths([photo])
    qtbot.waitUntil(lambda: is_quiet(session) and "one more.png" in names(session))
    session.clear()
    session.open_run(runs()[0], resume=True)
    qtbot.waitUntil(lambda: is_done(session, 62))
    (run,) = runs()
    assert (run.state, run.done) == ("finished", 62)


# Apart


def test_images_looked_at_apart_leave_the_own_list_and_its_run_alone(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    others = pictures.many(tmp_path / "labelled", 3)
    session.look_at(others)
    assert session.lists.is_apart
    assert len(session.items) == 3
    go_on.set()
    qtbot.waitUntil(lambda: is_done(session, 3))
    session.look_at(others[:1])
    assert len(session.items) == 1
    session.come_back()
    assert len(session.items) == 61
    qtbot.waitUntil(lambda: is_done(session))
    (run,) = runs()
    assert (run.state, run.done) == ("finished", 61)
    assert not any("labelled" in str(outcome.item.path) for outcome in outcomes(run.id))


def test_what_is_opened_while_images_are_apart_joins_the_own_list(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path
) -> None:
    mine = pictures.many(tmp_path / "mine", 2)
    session.add_paths(mine)
    qtbot.waitUntil(lambda: is_done(session, 2))
    session.look_at(pictures.many(tmp_path / "labelled", 3))
    session.add_paths([pictures.picture(tmp_path / "mine", "third.png", 9)])
    assert len(session.items) == 3
    assert not any("labelled" in path for path in items_paths(session))
    assert not session.lists.is_apart


# Files that move


def sort_by_moving(qtbot: QtBot, session: Session, into: Path) -> None:
    sorter = session.output.sorter
    with qtbot.waitSignal(sorter.planned) as planned:
        sorter.plan(into, "label", 0.0, "move")
    qtbot.waitUntil(lambda: not sorter.is_busy)
    assert planned.args is not None
    with qtbot.waitSignal(sorter.sorted):
        sorter.sort(planned.args[0])
    qtbot.waitUntil(lambda: not sorter.is_busy and sorter.latest is not None)


def undo(qtbot: QtBot, session: Session) -> None:
    sorter = session.output.sorter
    assert sorter.latest is not None
    with qtbot.waitSignal(sorter.undone):
        sorter.undo(sorter.latest.journal)
    qtbot.waitUntil(lambda: not sorter.is_busy)


def all_exist(session: Session) -> bool:
    return all(Path(path).exists() for path in items_paths(session))


def test_rows_and_the_stored_run_follow_files_that_a_sort_moves_and_back(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    open_folder(qtbot, session, folder)
    session.select(5)
    qtbot.waitUntil(lambda: is_quiet(session))
    before = items_paths(session)
    sort_by_moving(qtbot, session, tmp_path / "sorted")
    assert len(list(folder.iterdir())) == 1, "all but the broken one have moved"
    assert all_exist(session)
    assert str(tmp_path / "sorted") in items_paths(session)[5]
    current = session.viewer.current
    assert current is not None
    assert str(current.item.path) == items_paths(session)[5]
    (run,) = runs()
    assert [str(outcome.item.path) for outcome in outcomes(run.id)] == items_paths(session)

    target = tmp_path / "results.csv"
    with qtbot.waitSignal(session.output.exporter.exported):
        session.output.exporter.export(target, "csv", None)
    text = target.read_text("utf-8-sig")
    assert text.count(str(tmp_path / "sorted")) == 60

    session.select(6)
    qtbot.waitUntil(lambda: is_quiet(session))
    assert session.items.entry(6).failure is None
    undo(qtbot, session)
    assert items_paths(session) == before
    assert all_exist(session)
    assert [str(outcome.item.path) for outcome in outcomes(run.id)] == before
    session.select(7)
    qtbot.waitUntil(lambda: is_quiet(session))
    assert session.items.entry(7).failure is None


def test_a_stored_run_opened_after_a_sort_shows_its_images(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    open_folder(qtbot, session, folder)
    sort_by_moving(qtbot, session, tmp_path / "sorted")
    session.clear()
    session.open_run(runs()[0], resume=False)
    qtbot.waitUntil(lambda: is_done(session))
    assert all_exist(session)
    undo(qtbot, session)
    assert all_exist(session)


def test_an_unfinished_run_finds_its_sorted_images_when_it_is_continued(
    qtbot: QtBot, session: Session, network: KnownAnswers, folder: Path, tmp_path: Path
) -> None:
    go_on = hold_in_the_middle(qtbot, session, network, folder)
    session.stop()
    go_on.set()
    qtbot.waitUntil(lambda: runs()[0].state == "interrupted")
    sort_by_moving(qtbot, session, tmp_path / "sorted")
    session.clear()
    session.open_run(runs()[0], resume=True)
    qtbot.waitUntil(lambda: is_done(session))
    (run,) = runs()
    assert (run.state, run.done) == ("finished", 61)


# Files that change, and files that must not


def test_a_photo_changed_by_another_program_is_looked_at_anew(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path
) -> None:
    first, second = (pictures.picture(tmp_path, f"{i}.png", i) for i in (1, 2))
    session.add_paths([first, second])
    qtbot.waitUntil(lambda: is_done(session, 2))

    def shown() -> int:
        prediction = session.items.entry(0).prediction
        assert isinstance(prediction, Prediction)
        return prediction.scores[0].index

    session.select(1)
    qtbot.waitUntil(lambda: is_quiet(session))
    assert shown() == 1
    pictures.picture(tmp_path, "1.png", 5)
    session.select(0)
    qtbot.waitUntil(lambda: not session.items.waits(0) and is_quiet(session) and shown() == 5)
    pictures.picture(tmp_path, "1.png", 6, size=(50, 40))
    session.viewer.look_again()
    qtbot.waitUntil(lambda: not session.items.waits(0) and is_quiet(session) and shown() == 6)


@pytest.mark.parametrize("kind", ["the photo itself", "hard link", "symbolic link"])
def test_neither_an_overlay_nor_an_export_replaces_an_image_of_the_list(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path, kind: str
) -> None:
    photos = pictures.many(tmp_path / "in", 3)
    session.add_paths(photos)
    qtbot.waitUntil(lambda: is_done(session, 3))
    target = photos[2]
    if kind == "hard link":
        target = tmp_path / "hard.png"
        target.hardlink_to(photos[2])
    elif kind == "symbolic link":
        target = tmp_path / "soft.png"
        target.symlink_to(photos[2])
    content = photos[2].read_bytes()
    drawn = Drawn(session.items.entry(0).item, Target(1), MapOptions(), MapStyle())
    wrong: list[UserError] = []
    session.explanation_saver.went_wrong.connect(wrong.append)
    session.output.exporter.went_wrong.connect(wrong.append)
    session.explanation_saver.save(drawn, target, "overlay")
    session.output.exporter.export(target, "csv", None)
    qtbot.waitUntil(lambda: len(wrong) == 2)
    assert all("is not replaced" in error.sentence for error in wrong)
    assert photos[2].read_bytes() == content
    assert RunStore(paths.runs_folder()).list() == ()
