"""The evaluation job: what is averaged, what is kept, how it goes on, on a CPU and on a card."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.evaluation import checkpoint
from inception_gui.core.evaluation.checkpoint import CheckpointedItem, WorkClock
from inception_gui.core.evaluation.crops import crops_of, part_count, prepare
from inception_gui.core.evaluation.dataset.labelled_set import LabelFiles, LabelledSet
from inception_gui.core.evaluation.events import EvaluationEnded, EvaluationStarted, Standing
from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.json_report import read_report, write_json
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.evaluation.store import EvaluationStore
from inception_gui.core.files.lock import FileLock
from inception_gui.core.inference import scheduler
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.evaluate import evaluate, make_setup
from inception_gui.core.types import Failure, Mode, Preprocessing, Progress
from inception_gui.errors import Kind, UserError
from tests.core.evaluation.worlds import (
    ColourBackend,
    backend_of,
    colours,
    draw,
    labelled,
    softmax_of,
)
from tests.workers.known_answers import KnownBackend

LABELS = [3, 700, 3, 41, 999, 0, 12]
BICUBIC = Preprocessing(341, 299, "bicubic")


@pytest.fixture
def store(tmp_path: Path) -> EvaluationStore:
    return EvaluationStore(tmp_path / "evaluations")


@pytest.fixture
def one() -> Iterator[Inference]:
    inference = colours(1)
    yield inference
    inference.close()


Members = list[tuple[int, Preprocessing]]


def evaluated(pictures: LabelledSet, members: Members, crops: Crops, *, card: bool) -> list[Any]:
    """All events of an evaluation by networks with these seeds, which are closed again."""
    with ExitStack() as open_ones:
        inferences = [
            open_ones.enter_context(closing(colours(seed, card=card, preprocessing=preprocessing)))
            for seed, preprocessing in members
        ]
        return list(evaluate(pictures, inferences, None, crops=crops))


def averaged(path: Path, crops: Crops, members: Members) -> np.ndarray:
    """The mean softmax over crops and members, one crop at a time."""
    rows = []
    for seed, preprocessing in members:
        prepared = prepare(np.asarray(Image.open(path).convert("RGB")), preprocessing, crops)
        for part in range(part_count(crops)):
            rows += [softmax_of(crop, seed) for crop in crops_of(prepared, part)]
    return np.mean(np.stack(rows).astype(np.float64), axis=0)


def judged_in(events: list[Any]) -> list[Judged]:
    return [event for event in events if isinstance(event, Judged)]


def assert_averaged(judged: list[Judged], crops: Crops, members: Members) -> None:
    for one in judged:
        expected = averaged(one.path, crops, members)
        order = np.argsort(-expected, kind="stable")
        assert [index for index, _ in one.best] == list(order[:5])
        np.testing.assert_allclose([p for _, p in one.best], expected[order[:5]], rtol=1e-9)
        assert one.label_probability == pytest.approx(expected[one.label], rel=1e-9)
        assert one.rank == list(order).index(one.label)


def ended(events: list[Any]) -> Report:
    assert isinstance(events[-1], EvaluationEnded)
    return events[-1].report


@pytest.mark.parametrize("card", [False, True], ids=["cpu", "card"])
@pytest.mark.parametrize("crops", list(Crops))
def test_the_softmax_of_all_crops_is_averaged(tmp_path: Path, crops: Crops, card: bool) -> None:
    pictures = labelled(tmp_path, LABELS[: 7 if crops is Crops.SINGLE else 3])
    members = [(1, Preprocessing())]
    events = evaluated(pictures, members, crops, card=card)
    judged = judged_in(events)
    assert [one.path for one in judged] == [item.item.path for item in pictures.items]
    assert_averaged(judged, crops, members)
    assert ended(events).judged == tuple(judged)


@pytest.mark.parametrize("card", [False, True], ids=["cpu", "card"])
@pytest.mark.parametrize("crops", [Crops.SINGLE, Crops.TWELVE])
def test_an_ensemble_averages_its_members_each_with_its_own_preprocessing(
    tmp_path: Path, crops: Crops, card: bool
) -> None:
    pictures = labelled(tmp_path, LABELS)
    members = [(1, Preprocessing()), (2, BICUBIC), (3, Preprocessing())]
    events = evaluated(pictures, members, crops, card=card)
    judged = judged_in(events)
    assert len(judged) == len(LABELS)
    assert_averaged(judged, crops, members)
    assert [member.title for member in ended(events).setup.members] == [
        "Colours 1", "Colours 2", "Colours 3",
    ]  # fmt: skip


def test_every_crop_is_classified_once(tmp_path: Path, one: Inference) -> None:
    list(evaluate(labelled(tmp_path, LABELS[:2]), [one], None, crops=Crops.ALL))
    assert backend_of(one).passes == 2 * 144


@pytest.mark.parametrize("card", [False, True], ids=["cpu", "card"])
@pytest.mark.parametrize("crops", [Crops.SINGLE, Crops.TWELVE])
def test_a_picture_that_cannot_be_read_counts_nowhere_and_is_told(
    tmp_path: Path, card: bool, crops: Crops
) -> None:
    pictures = labelled(tmp_path, LABELS)
    (tmp_path / "001.png").write_bytes(b"\x89PNG\r\n\x1a\nand nothing more")
    (tmp_path / "006.png").unlink()
    members = [(seed, Preprocessing()) for seed in (1, 2)]
    events = evaluated(pictures, members, crops, card=card)
    failures = [event for event in events if isinstance(event, Failure)]
    assert [(one.item.name, one.kind) for one in failures] == [
        ("001.png", Kind.DAMAGED), ("006.png", Kind.MISSING),
    ]  # fmt: skip
    report = ended(events)
    assert report.top1_error.count == 5
    assert [one.path.name for one in report.unjudged] == ["001.png", "006.png"]
    assert [one.label for one in report.unjudged] == [700, 12]
    assert report.is_complete


def test_events_say_how_far_it_is_and_how_good(tmp_path: Path, one: Inference) -> None:
    pictures = labelled(tmp_path, LABELS)
    events = list(evaluate(pictures, [one], None))
    assert events[:2] == [EvaluationStarted(0, 7, 0), Progress(0, 7)]
    assert Progress(7, 7) in events
    report = ended(events)
    standings = [event for event in events if isinstance(event, Standing)]
    assert standings[-1] == Standing(report.top1_error, report.top5_error)
    assert report.seconds > 0
    assert report.pictures_per_second == pytest.approx(7 / report.seconds)


def interrupted(
    pictures: LabelledSet, inference: Inference, store: EvaluationStore, after: int
) -> list[Judged]:
    """Begin to evaluate, and stop when so many pictures are judged: these."""
    with closing(evaluate(pictures, [inference], store)) as job:
        return stop_after(job, after)


def stop_after(events: Iterator[Any], pictures: int) -> list[Judged]:
    judged = []
    for event in events:
        if isinstance(event, Judged):
            judged.append(event)
            if len(judged) == pictures:
                return judged
    raise AssertionError("it ended before it was stopped")


def test_an_interrupted_evaluation_goes_on_with_what_is_missing(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    first = interrupted(pictures, one, store, 4)
    (summary,) = store.list()
    assert (summary.state, summary.done) == ("interrupted", 4)
    assert not store.report(summary.id).is_complete
    assert store.unfinished(make_setup(pictures, [one])) == summary.id
    backend_of(one).passes = 0
    events = list(evaluate(pictures, [one], store, resume=summary.id))
    assert backend_of(one).passes == 3
    assert events[0] == EvaluationStarted(summary.id, 7, 4)
    report = ended(events)
    assert report.judged[:4] == tuple(first)
    (summary,) = store.list()
    assert (summary.state, summary.done) == ("finished", 7)
    assert (summary.top1_error, summary.top5_error) == (
        report.top1_error.value,
        report.top5_error.value,
    )
    assert summary.setup == report.setup
    assert store.unfinished(make_setup(pictures, [one])) is None
    # At once, in one sitting, everything is the same but the times.
    whole = ended(list(evaluate(pictures, [one], None)))
    assert [replace(p, seconds=0) for p in report.judged] == [
        replace(p, seconds=0) for p in whole.judged
    ]
    assert report.top1_error == whole.top1_error


def test_it_was_begun_when_it_was_begun_and_keeps_the_files_that_explain_its_labels(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    files = LabelFiles(tmp_path / "truth.txt", blacklist=tmp_path / "black.txt")
    pictures = replace(labelled(tmp_path / "photos", LABELS), files=files)
    interrupted(pictures, one, store, 4)
    begun = store.list()[0].setup
    assert begun.files == files
    report = ended(list(evaluate(pictures, [one], store, resume=1)))
    assert report.setup.started == begun.started
    assert store.list()[0].setup == begun
    assert store.report(1).setup == begun


def test_a_pause_is_no_time_of_work(
    tmp_path: Path, store: EvaluationStore, one: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_s = 0.0
    monkeypatch.setattr(checkpoint, "WorkClock", lambda: WorkClock(lambda: passed_s))

    def work() -> None:
        nonlocal passed_s
        passed_s += 1

    backend_of(one).on_run = work
    pictures = labelled(tmp_path / "photos", LABELS[:1])
    for event in evaluate(pictures, [one], store):
        passed_s += 3600
        if isinstance(event, EvaluationEnded):
            assert event.report.seconds == 1
    assert store.report(1).seconds == 1


def test_what_a_killed_program_had_written_is_known(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    interrupted(pictures, one, store, 3)
    path = store.folder / "1.jsonl"
    path.write_bytes(path.read_bytes()[:-25])  # its last line was cut short
    events = list(evaluate(pictures, [one], store, resume=1))
    assert events[0] == EvaluationStarted(1, 7, 2)
    assert store.report(1).top1_error.count == 7
    assert store.report(1).is_complete


def test_a_picture_that_changed_or_has_another_label_is_judged_again(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    interrupted(pictures, one, store, 6)
    draw(tmp_path / "photos/000.png", 99)
    os.utime(tmp_path / "photos/000.png", ns=(1, 1))
    items = list(pictures.items)
    items[1] = replace(items[1], label=5)
    changed = replace(pictures, items=tuple(items))
    events = list(evaluate(changed, [one], store, resume=1))
    assert [one.path.name for one in judged_in(events)] == ["000.png", "001.png", "006.png"]
    assert ended(events).judged[1].label == 5
    assert store.report(1).top1_error.count == 7


def test_a_picture_that_changes_while_the_network_sees_it_is_judged_again(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", [3])

    def change() -> None:
        draw(tmp_path / "photos/000.png", 99)
        os.utime(tmp_path / "photos/000.png", ns=(1, 1))

    backend_of(one).on_run = change
    list(evaluate(pictures, [one], store))
    assert next(evaluate(pictures, [one], store, resume=1)) == EvaluationStarted(1, 1, 0)


def test_pictures_that_are_no_longer_asked_for_do_not_count(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    interrupted(pictures, one, store, 4)
    fewer = replace(pictures, items=pictures.items[2:])
    report = ended(list(evaluate(fewer, [one], store, resume=1)))
    assert report.top1_error.count == store.report(1).top1_error.count == 5
    assert store.list()[0].done == 5


def test_a_picture_that_could_not_be_read_is_tried_again(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    missing = tmp_path / "photos/001.png"
    missing.unlink()
    interrupted(pictures, one, store, 4)
    assert len(store.report(1).unjudged) == 1
    draw(missing, 1)
    report = ended(list(evaluate(pictures, [one], store, resume=1)))
    assert report.unjudged == ()
    assert report.top1_error.count == 7
    assert store.report(1).unjudged == ()


def test_it_does_not_go_on_under_other_conditions(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    interrupted(pictures, one, store, 1)
    with closing(colours(2)) as other, pytest.raises(UserError, match="other images, weights"):
        next(evaluate(pictures, [other], store, resume=1))
    with closing(colours(1, mode=Mode.FAST)) as other:
        assert store.unfinished(make_setup(pictures, [other])) is None
        with pytest.raises(UserError, match="another mode"):
            next(evaluate(pictures, [other], store, resume=1))
    with pytest.raises(UserError, match="other images, weights"):
        next(evaluate(pictures, [one], store, crops=Crops.TWELVE, resume=1))
    assert store.unfinished(make_setup(pictures, [one], Crops.TWELVE)) is None
    with pytest.raises(UserError, match="no evaluation 7"):
        next(evaluate(pictures, [one], store, resume=7))


def test_an_evaluation_that_is_going_on_is_left_alone(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    pictures = labelled(tmp_path / "photos", LABELS)
    with closing(evaluate(pictures, [one], store)) as job:
        stop_after(job, 1)
        assert store.list()[0].state == "running"
        with pytest.raises(UserError, match="is running"):
            next(evaluate(pictures, [one], store, resume=1))
        with pytest.raises(UserError, match="is running"):
            store.discard(1)
    store.discard(1)
    assert store.list() == ()


def test_it_is_read_once_nobody_else_can_write_it(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    may_others_write = []

    class Watched(EvaluationStore):
        def read(self, id: int) -> CheckpointedItem:  # noqa: A002
            with FileLock(self.folder / f"{id}.lock") as lock:
                may_others_write.append(lock.take())
            return super().read(id)

    pictures = labelled(tmp_path / "photos", LABELS)
    interrupted(pictures, one, store, 1)
    with Watched(store.folder).resume(1, make_setup(pictures, [one]), lambda _one, _stamp: True):
        assert may_others_write == [False]


def test_going_on_with_nothing_leaves_no_file_behind(
    tmp_path: Path, store: EvaluationStore, one: Inference
) -> None:
    setup = make_setup(labelled(tmp_path / "photos", LABELS[:1]), [one])
    store.folder.mkdir()
    with pytest.raises(UserError, match="no evaluation 7"):
        store.resume(7, setup, lambda _one, _stamp: True)
    assert list(store.folder.iterdir()) == []


def test_why_the_cpu_finished_a_card_s_work_is_kept(
    tmp_path: Path, store: EvaluationStore, one: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "open_cpu", lambda *_arguments: ColourBackend(1))
    pictures = labelled(tmp_path / "photos", LABELS)
    with closing(colours(1, card=True)) as inference:
        backend_of(inference).is_broken = True
        interrupted(pictures, inference, store, 4)
    why = store.report(1).fell_back_because
    assert why.endswith("The CPU continues, more slowly.")
    report = ended(list(evaluate(pictures, [one], store, resume=1)))
    assert report.fell_back_because == store.report(1).fell_back_because == why
    assert store.list()[0].state == "finished"


def test_it_can_be_stopped_in_the_middle_of_a_picture(tmp_path: Path, one: Inference) -> None:
    """144 crops take seconds on a CPU; nobody waits for them who presses Cancel."""
    pictures = labelled(tmp_path, LABELS)
    may_go = threading.Event()
    may_go.set()
    backend_of(one).on_run = lambda: may_go.wait(30) and None
    events = []
    with closing(evaluate(pictures, [one], None, crops=Crops.ALL)) as job:
        for event in job:
            events.append(event)
            if isinstance(event, Progress) and backend_of(one).passes:
                break
        # All threads are held inside a pass, and let go once the job is being closed.
        may_go.clear()
        looked_at = backend_of(one).passes
        release = threading.Timer(0.5, may_go.set)
        release.start()
    release.join()
    assert not any(isinstance(event, Judged) for event in events)
    # One pass each that was past the barrier, and one that was held by it.
    assert backend_of(one).passes - looked_at <= 2 * KnownBackend.bulk_threads


def test_a_closed_job_looks_at_no_further_crops(tmp_path: Path, one: Inference) -> None:
    pictures = labelled(tmp_path, LABELS)
    with closing(evaluate(pictures, [one], None, crops=Crops.ALL)) as job:
        stop_after(job, 1)
    looked_at = backend_of(one).passes
    time.sleep(0.2)
    assert backend_of(one).passes == looked_at
    assert looked_at < 7 * 144


def test_members_must_differ_and_share_the_mode(tmp_path: Path, one: Inference) -> None:
    pictures = labelled(tmp_path, LABELS)
    with pytest.raises(UserError, match="the same weights twice"):
        make_setup(pictures, [one, one])
    with closing(colours(2, mode=Mode.FAST)) as other, pytest.raises(UserError, match="same mode"):
        make_setup(pictures, [one, other])


@pytest.mark.skipif(sys.platform != "linux", reason="only here names may be no UTF-8")
def test_a_report_survives_its_json_file(tmp_path: Path, one: Inference) -> None:
    pictures = labelled(tmp_path / "photos \udce4", LABELS)
    (tmp_path / "photos \udce4" / "003.png").unlink()
    report = ended(list(evaluate(pictures, [one], None)))
    path = tmp_path / "report.json"
    with path.open("w", encoding="utf-8") as stream:
        write_json(report, stream)
    again = read_report(path)
    assert again.setup == report.setup
    assert again.unjudged == report.unjudged
    assert (again.top1_error, again.calibration) == (report.top1_error, report.calibration)
    assert [p.path for p in again.judged] == [p.path for p in report.judged]


def test_other_json_files_are_no_reports(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for text in ("[]", "{}", "not json", '{"run": {}, "pictures": [1], "failures": []}'):
        path.write_text(text)
        with pytest.raises(UserError, match="is not an evaluation"):
            read_report(path)


def test_standard_mode_keeps_twice_the_largest_scale_of_a_jpeg(tmp_path: Path) -> None:
    """At half its size this one would have 900 pixels: enough for one crop, not for 144."""
    path = tmp_path / "000.jpg"
    draw(path, 3, (2400, 1800))
    item = labelled(tmp_path, [0]).items[0]
    item = replace(item, item=replace(item.item, path=path))
    pictures = LabelledSet(tmp_path, (item,))
    found = {}
    for mode in (Mode.EXACT, Mode.STANDARD):
        for crops in (Crops.SINGLE, Crops.ALL):
            with closing(colours(1, mode=mode)) as inference:
                report = ended(list(evaluate(pictures, [inference], None, crops=crops)))
            found[mode, crops] = report.judged[0].best
    assert found[Mode.STANDARD, Crops.ALL] == found[Mode.EXACT, Crops.ALL]
    assert found[Mode.STANDARD, Crops.SINGLE] != found[Mode.EXACT, Crops.SINGLE]
