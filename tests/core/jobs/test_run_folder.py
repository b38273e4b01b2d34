"""The job that runs a folder: every item once, in order, stored, and never twice in vain."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from inception_gui.core.events import Classified
from inception_gui.core.images.for_network import decode_for_network
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import classify as classify_job
from inception_gui.core.jobs import run_folder as module
from inception_gui.core.jobs.classify_again import classify_again
from inception_gui.core.jobs.run_folder import RunEvent, run_folder
from inception_gui.core.runs.records import RunEnded, RunStarted
from inception_gui.core.runs.store import RunStore
from inception_gui.core.types import DecodedImage, Failure, Item, Mode, Preprocessing, Progress
from inception_gui.errors import Kind, UserError
from tests import pictures
from tests.workers.known_answers import KnownAnswers, found_weights


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "runs")


@pytest.fixture
def network() -> Iterator[KnownAnswers]:
    answers = KnownAnswers()
    yield answers
    answers.let_go()


@pytest.fixture
def inference(network: KnownAnswers) -> Iterator[Inference]:
    made = Inference(network)
    yield made
    made.close()


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the items that were read, as they are."""
    names: list[str] = []

    def decode(item: Item, mode: Mode, preprocessing: Preprocessing) -> DecodedImage:
        names.append(item.name)
        return decode_for_network(item, mode, preprocessing)

    monkeypatch.setattr(classify_job, "decode_for_network", decode)
    return names


def items_of(paths: Iterable[Path]) -> list[Item]:
    return [Item(path.name, path) for path in paths]


def outcomes(events: Iterable[RunEvent]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for event in events:
        if isinstance(event, Failure):
            found.append((event.item.name, event.kind))
        elif isinstance(event, Classified):
            found.append((event.prediction.item.name, event.prediction.scores[0].index))
    return found


def test_every_item_is_classified_in_order_and_stored(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    paths = pictures.many(tmp_path / "in", 20)
    paths.insert(7, pictures.broken(tmp_path / "in"))
    events = list(run_folder(items_of(paths), inference, store, dropped=[tmp_path / "in"]))
    assert isinstance(events[0], RunStarted)
    assert events[1] == Progress(0, 21)
    assert events[-2:] == [Progress(21, 21), RunEnded(events[0].id, 0)]
    assert [name for name, _ in outcomes(events)] == [path.name for path in paths]
    (summary,) = store.list()
    assert (summary.id, summary.state, summary.total) == (events[0].id, "finished", 21)
    assert (summary.done, summary.failed) == (21, 1)
    assert summary.dropped == (tmp_path / "in",)
    given = [e.prediction if isinstance(e, Classified) else e for e in events]
    assert list(store.open(summary.id).outcomes()) == [
        e for e in given if not isinstance(e, (RunStarted, RunEnded, Progress))
    ]


def test_what_has_not_changed_is_not_classified_again_unless_asked(
    store: RunStore, inference: Inference, decoded: list[str], tmp_path: Path
) -> None:
    paths = [*pictures.many(tmp_path / "in", 9), pictures.broken(tmp_path / "in")]
    items = items_of(paths)
    first = outcomes(run_folder(items, inference, store))
    decoded.clear()
    second = list(run_folder(items, inference, store))
    assert outcomes(second) == first
    assert decoded == []
    assert second[-1] == RunEnded(second[-1].id, 10)
    assert store.list()[0].done == 10  # the new run is whole in itself

    pictures.picture(tmp_path / "in", paths[4].name, 777)
    os.utime(paths[4], ns=(1, 1))
    third = outcomes(run_folder(items, inference, store))
    assert decoded == [paths[4].name]
    assert third == [*first[:4], (paths[4].name, 777), *first[5:]]

    decoded.clear()
    assert outcomes(run_folder(items, inference, store, again=True)) == third
    assert sorted(decoded) == sorted(path.name for path in paths)


def test_known_items_between_others_keep_their_place(
    store: RunStore, inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LONGEST_KNOWN_STRETCH", 5)
    items = items_of(pictures.many(tmp_path / "in", 60))
    known = [item for number, item in enumerate(items) if number % 4 == 1 or 20 <= number < 45]
    list(run_folder(known, inference, store))
    events = list(run_folder(items, inference, store))
    assert outcomes(events) == [(item.name, n) for n, item in enumerate(items)]
    assert events[-1] == RunEnded(events[-1].id, len(known))
    assert store.list()[0].done == 60


def test_a_run_whose_items_break_off_knows_how_many_they_were(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    """The window ends its feed of items so, when it is left."""

    class Breaking:
        total: int | None = None

        def __iter__(self) -> Iterator[Item]:
            yield from items_of(pictures.many(tmp_path / "in", 5))
            self.total = 40
            raise RuntimeError("closed")

    with pytest.raises(RuntimeError, match="closed"):
        list(run_folder(Breaking(), inference, store, dropped=[tmp_path / "in"]))
    (summary,) = store.list()
    assert (summary.state, summary.total) == ("interrupted", 40)


def test_a_closed_run_is_interrupted_and_goes_on_where_it_was(
    store: RunStore, inference: Inference, decoded: list[str], tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 40))
    job = run_folder(items, inference, store, dropped=[tmp_path])
    begun = [next(job) for _ in range(12)]
    job.close()
    (summary,) = store.unfinished()
    assert (summary.state, summary.total) == ("interrupted", 40)
    assert summary.done == len(outcomes(begun)) < 40
    decoded.clear()
    events = list(run_folder(items, inference, store, resume=summary.id))
    assert events[0] == RunStarted(summary.id, resumed=True)
    assert outcomes(events) == [(item.name, n) for n, item in enumerate(items)]
    assert len(decoded) == 40 - summary.done
    assert store.unfinished() == ()
    assert [(run.state, run.done) for run in store.list()] == [("finished", 40)]


def test_a_run_that_goes_on_again_forgets_other_runs_but_not_itself(
    store: RunStore, inference: Inference, decoded: list[str], tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 10))
    list(run_folder(items, inference, store))
    (first,) = store.list()
    job = run_folder(items[:3], inference, store, again=True)
    number = next(job).id
    list(job)
    decoded.clear()
    list(run_folder(items, inference, store, resume=number, again=True))
    assert number != first.id
    assert len(decoded) == 7


def test_a_run_goes_on_only_under_its_own_conditions(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 2))
    list(run_folder(items, inference, store))
    number = store.list()[0].id
    other_weights = found_weights()
    object.__setattr__(other_weights, "sha256", "1" * 64)
    for answers in (KnownAnswers(mode=Mode.EXACT), KnownAnswers(other_weights)):
        other = Inference(answers)
        try:
            with pytest.raises(UserError) as caught:
                list(run_folder(items, other, store, resume=number))
        finally:
            other.close()
        assert caught.value.kind is Kind.WRONG_USAGE
    with pytest.raises(UserError, match="no run"):
        list(run_folder(items, inference, store, resume=99))


class Found:
    """Items whose number is known only when the first has been taken."""

    def __init__(self, items: list[Item]) -> None:
        self._items = items
        self.total: int | None = None

    def __iter__(self) -> Iterator[Item]:
        for item in self._items:
            self.total = len(self._items)
            yield item


def test_how_many_there_are_is_kept_as_soon_as_it_is_known(
    store: RunStore, inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BETWEEN_PROGRESS_S", 0.0)
    job = run_folder(Found(items_of(pictures.many(tmp_path / "in", 40))), inference, store)
    seen = [next(job) for _ in range(6)]
    job.close()
    assert Progress(0, None) in seen
    (left,) = store.unfinished()
    assert left.total == 40
    assert 0 < left.done < 40


def test_a_run_whose_pictures_are_away_is_not_ended(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 30))
    job = run_folder(items, inference, store, dropped=[tmp_path / "in"])
    begun = [next(job) for _ in range(22)]
    job.close()
    (left,) = store.unfinished()
    assert left.done == len(outcomes(begun)) > 15

    def go_on(found: list[Item]) -> list[RunEvent]:
        return list(run_folder(found, inference, store, resume=left.id, all_are_here=True))

    others = items_of(pictures.many(tmp_path / "another disk", 5))
    for found in ([], items[:4], others):
        with pytest.raises(UserError, match="so it was not finished") as caught:
            go_on(found)
        assert caught.value.kind is Kind.MISSING
        assert [run.state for run in store.list()] == ["interrupted"]
        assert [run.id for run in store.unfinished()] == [left.id]
    go_on(items[3:])
    assert [run.state for run in store.list()] == ["finished"]


def test_items_may_be_found_while_the_run_goes_on(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 12))
    events = list(run_folder(iter(items), inference, store, heat_maps=1, thumbnail_side=16))
    assert events[1] == Progress(0, None)
    assert Progress(12, 12) in events
    assert store.list()[0].total == 12
    for event in events:
        if isinstance(event, Classified):
            assert len(event.heat_maps) == 1
            assert event.thumbnail is not None


def test_fewer_classes_than_asked_for_are_not_enough(
    store: RunStore, inference: Inference, decoded: list[str], tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 3))
    list(run_folder(items, inference, store, top=3))
    decoded.clear()
    events = list(run_folder(items, inference, store, top=5))
    assert len(decoded) == 3
    assert {len(e.prediction.scores) for e in events if isinstance(e, Classified)} == {5}
    decoded.clear()
    events = list(run_folder(items, inference, store, top=2))
    assert decoded == []
    assert {len(e.prediction.scores) for e in events if isinstance(e, Classified)} == {2}


def test_looking_again_replaces_rows_and_leaves_the_run_in_its_state(
    store: RunStore, inference: Inference, decoded: list[str], tmp_path: Path
) -> None:
    items = items_of(pictures.many(tmp_path / "in", 40))
    job = run_folder(items, inference, store, dropped=[tmp_path / "in"])
    begun = [next(job) for _ in range(20)]
    job.close()
    (left,) = store.unfinished()
    assert left.done == len(outcomes(begun))
    pictures.picture(tmp_path / "in", items[3].name, 777)

    def look() -> list[tuple[str, object]]:
        return outcomes(classify_again([items[5], items[3]], inference, store, left.id))

    decoded.clear()
    assert look() == [(items[5].name, 5), (items[3].name, 777)]
    assert sorted(decoded) == [items[3].name, items[5].name]
    assert [(run.state, run.done) for run in store.list()] == [("interrupted", left.done)]
    list(run_folder(items, inference, store, resume=left.id))
    look()
    (run,) = store.list()
    assert (run.state, run.done) == ("finished", 40)
    stored = [outcome.item.name for outcome in store.open(run.id).outcomes()]
    assert stored == [item.name for item in items]


def test_pages_that_come_beside_the_files_are_counted_with_them(
    store: RunStore, inference: Inference, tmp_path: Path
) -> None:
    files = items_of(pictures.many(tmp_path / "in", 6))
    first = list(run_folder(files, inference, store))
    assert isinstance(first[0], RunStarted)
    pages = items_of(pictures.many(tmp_path / "pages", 30))
    job = run_folder(pages, inference, store, resume=first[0].id, others=6)
    for _ in range(10):
        next(job)
    assert store.list()[0].total == 36
    job.close()
    (left,) = store.unfinished()
    assert left.total == 36
    assert 6 < left.done < 36

    # Whoever goes on counts the files first, and does not know of the pages yet.
    job = run_folder(files, inference, store, resume=left.id)
    next(job)
    job.close()
    (left,) = store.unfinished()
    assert left.total is None
    assert left.done > 6


def test_progress_tells_what_was_known_from_what_was_worked_for(
    store: RunStore, inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BETWEEN_PROGRESS_S", 0.0)
    items = items_of(pictures.many(tmp_path / "in", 30))
    list(run_folder(items[:20], inference, store))
    events = list(run_folder(items, inference, store))
    told = [event for event in events if isinstance(event, Progress)]
    assert Progress(20, 30, known=20) in told
    assert told[-1] == Progress(30, 30, known=20)
    assert [event.done - event.known for event in told if event.done > 20][:2] == [1, 2]
