"""Folders are followed: each image once, whatever comes half-written, goes away or is killed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from inception_gui.core.events import Classified
from inception_gui.core.follow.events import FolderBack, FolderGone, Idle, PutOff
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.follow import FollowEvent, FollowOptions, follow
from inception_gui.core.jobs.follow_then import CopyByClass, Then, WriteKeywords
from inception_gui.core.jobs.run_folder import run_folder
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.runs.records import RunStarted
from inception_gui.core.runs.store import RunStore
from inception_gui.core.sorting.events import Problem
from inception_gui.core.types import Failure, Item, Prediction
from inception_gui.errors import UserError
from tests import pictures
from tests.core.follow.hand_clock import HandClock
from tests.workers.known_answers import KnownAnswers


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "runs")


@pytest.fixture
def known() -> KnownAnswers:
    return KnownAnswers()


@pytest.fixture
def inference(known: KnownAnswers) -> Iterator[Inference]:
    made = Inference(known)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


class Following:
    """Follows folders for some seconds of a clock turned by hand; collects what happened."""

    def __init__(self, folders: Sequence[Path], inference: Inference, store: RunStore) -> None:
        self._folders = folders
        self._inference = inference
        self._store = store
        self.events: list[FollowEvent] = []
        self.later: dict[float, Callable[[], object]] = {}
        """What happens to the folders, by the second in which it happens."""

    def during(
        self,
        seconds: float,
        *,
        options: FollowOptions | None = None,
        then: Sequence[Then] = (),
        excluded: Sequence[Path] = (),
    ) -> list[str]:
        """What was seen: names of images with their classes, or what failed."""
        clock = HandClock()

        def on_wait() -> None:
            for moment in sorted(self.later):
                if moment <= clock.time:
                    self.later.pop(moment)()

        clock.on_wait = on_wait
        self.events = []
        job = follow(
            self._folders,
            self._inference,
            self._store,
            clock,
            options=options or FollowOptions(),
            then=then,
            excluded=excluded,
        )
        with closing(job):
            for event in job:
                self.events.append(event)
                if isinstance(event, Idle) and clock.time >= seconds:
                    break
        return [line for event in self.events if (line := said(event))]


def said(event: FollowEvent) -> str:
    match event:
        case Classified():
            return f"{event.prediction.item.name} {event.prediction.scores[0].index}"
        case Failure():
            return f"{event.item.name} {event.kind}"
        case PutOff():
            return f"{event.failure.item.name} later"
        case Problem():
            return f"{event.path.name} problem"
        case FolderGone():
            return "gone"
        case FolderBack():
            return "back"
    return ""


@pytest.fixture
def following(folder: Path, inference: Inference, store: RunStore) -> Following:
    return Following([folder], inference, store)


def test_images_are_classified_as_they_come_and_each_once(
    following: Following, folder: Path, store: RunStore
) -> None:
    pictures.picture(folder, "a.png", 1)
    (folder / "sub").mkdir()
    following.later = {
        11: lambda: pictures.picture(folder / "sub", "b.png", 2),
        40: lambda: pictures.picture(folder, "c.png", 3),
        60: lambda: pictures.picture(folder, "a.png", 9),
    }
    assert following.during(90) == ["a.png 1", "b.png 2", "c.png 3", "a.png 9"]
    (summary,) = store.list()
    assert (summary.purpose, summary.state, summary.done) == ("follow", "finished", 3)
    assert summary.dropped == (folder,)


def test_followed_again_the_same_run_continues_and_nothing_is_done_twice(
    following: Following, folder: Path, store: RunStore, known: KnownAnswers
) -> None:
    pictures.many(folder, 5)
    assert len(following.during(20)) == 5
    pictures.picture(folder, "while it was away.png", 77)
    known.seen.clear()
    assert following.during(20) == ["while it was away.png 77"]
    assert known.seen == [77]
    first = following.events[0]
    assert isinstance(first, RunStarted)
    assert first.resumed
    (summary,) = store.list()
    assert (summary.id, summary.done, summary.state) == (first.id, 6, "finished")
    assert len(following.during(20, options=FollowOptions(again=True))) == 6
    assert len(store.list()) == 2


def test_what_an_earlier_run_knows_is_not_computed_again(
    following: Following, folder: Path, store: RunStore, inference: Inference, known: KnownAnswers
) -> None:
    paths = pictures.many(folder, 5)
    list(run_folder([Item(path.name, path) for path in paths], inference, store))
    known.seen.clear()
    assert len(following.during(20)) == 5
    assert known.seen == []
    assert store.list()[0].done == 5


def test_a_half_written_file_is_put_off_and_taken_when_it_is_whole(
    following: Following, folder: Path, store: RunStore
) -> None:
    whole = pictures.encoded(7, (64, 64))
    path = folder / "slow.png"
    path.write_bytes(whole[:60])
    following.later = {30: lambda: path.write_bytes(whole)}
    seen = following.during(60)
    assert seen[0] == "slow.png later"
    assert seen[-1] == "slow.png 7"
    assert seen.count("slow.png 7") == 1
    assert [type(one) for one in store.open(store.list()[0].id).outcomes()] == [Prediction]


def test_a_file_that_stays_damaged_is_listed_once_and_never_forgotten(
    following: Following, folder: Path, store: RunStore
) -> None:
    path = pictures.broken(folder)
    pictures.picture(folder, "fine.png", 1)
    seen = following.during(4000)
    assert seen == ["broken.png later", "fine.png 1", "broken.png later", "broken.png damaged"]
    assert store.list()[0].failed == 1
    # Also not by the next start, which does not list it a second time.
    assert following.during(30) == []
    following.later = {30: lambda: path.write_bytes(pictures.encoded(5))}
    assert following.during(60) == ["broken.png 5"]
    assert (store.list()[0].done, store.list()[0].failed) == (2, 0)


def test_a_folder_that_goes_away_and_comes_back_loses_nothing(
    following: Following, folder: Path
) -> None:
    pictures.picture(folder, "a.png", 1)
    away = folder.with_name("away")

    def come_back() -> None:
        away.rename(folder)
        pictures.picture(folder, "b.png", 2)

    following.later = {12: lambda: folder.rename(away), 40: come_back}
    assert following.during(60) == ["a.png 1", "gone", "back", "b.png 2"]


def test_a_folder_that_is_not_there_at_the_start_is_waited_for(
    following: Following, folder: Path
) -> None:
    folder.rmdir()

    def come() -> None:
        folder.mkdir()
        pictures.picture(folder, "a.png", 1)

    following.later = {20: come}
    assert following.during(40) == ["gone", "back", "a.png 1"]


def test_only_what_is_new_is_taken_if_asked_also_after_a_break(
    following: Following, folder: Path
) -> None:
    options = FollowOptions(new_only=True)
    pictures.many(folder, 3)
    following.later = {12: lambda: pictures.picture(folder, "new.png", 8)}
    assert following.during(30, options=options) == ["new.png 8"]
    pictures.picture(folder, "meanwhile.png", 9)
    assert following.during(30, options=options) == ["meanwhile.png 9"]


def test_copies_go_to_their_classes_with_one_journal_and_are_not_new_themselves(
    following: Following, folder: Path, tmp_path: Path
) -> None:
    into = folder / "sorted"
    then = CopyByClass(into, tmp_path / "journals")
    pictures.picture(folder, "a.png", 1)
    following.later = {12: lambda: pictures.picture(folder, "b.png", 1)}
    assert following.during(60, then=[then], excluded=[into]) == ["a.png 1", "b.png 1"]
    copies = sorted(path.relative_to(into).name for path in into.rglob("*.png"))
    assert copies == ["a.png", "b.png"]
    (journal,) = (tmp_path / "journals").glob("*.sorting.jsonl")
    list(undo_sorting(journal))
    assert not into.exists()
    assert sorted(path.name for path in folder.iterdir()) == ["a.png", "b.png"]


def test_keywords_are_written_as_images_come(
    following: Following, folder: Path, tmp_path: Path
) -> None:
    pictures.picture(folder, "a.png", 207)
    assert following.during(20, then=[WriteKeywords(tmp_path / "journals")]) == ["a.png 207"]
    assert b"Inception|dog|golden retriever" in (folder / "a.png.xmp").read_bytes()


class Failing:
    """Something that fails for the first attempts."""

    tries_again = True

    def __init__(self, times: int) -> None:
        self._times = times
        self.done: list[str] = []

    def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
        for one in predictions:
            assert one.item.path is not None
            if self._times:
                self._times -= 1
                yield Problem(one.item.path, "not now")
            else:
                self.done.append(one.item.name)

    def close(self) -> None:
        pass


def test_an_image_for_which_what_follows_failed_is_tried_again_and_shown_once(
    following: Following, folder: Path, store: RunStore
) -> None:
    pictures.picture(folder, "a.png", 1)
    then = Failing(2)
    seen = following.during(60, then=[then])
    assert seen == ["a.png problem", "a.png 1", "a.png problem"]
    assert (then.done, store.list()[0].done) == (["a.png"], 1)


def test_what_was_classified_but_not_done_is_done_after_a_kill(
    following: Following, folder: Path, store: RunStore
) -> None:
    """A kill between the two looks like an error that nothing catches."""
    pictures.picture(folder, "a.png", 1)

    class Killed(Failing):
        def do(self, predictions: Sequence[Prediction]) -> Iterator[Problem]:
            if predictions:
                raise RuntimeError("killed")
            return iter(())

    with pytest.raises(RuntimeError, match="killed"):
        following.during(20, then=[Killed(0)])
    assert store.list()[0].state == "interrupted"
    then = Failing(0)
    assert following.during(20, then=[then]) == ["a.png 1"]
    assert then.done == ["a.png"]


def test_the_same_folders_are_not_followed_twice_at_a_time(
    folder: Path, inference: Inference, store: RunStore
) -> None:
    with closing(follow([folder], inference, store, HandClock())) as first:
        next(first)
        second = follow([folder], inference, store, HandClock())
        with pytest.raises(UserError, match="is running in another window or command"):
            next(second)
