"""Training longer, from the window: rehearsed, run, paused, gone on with, discarded, saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.train.training import Training
from inception_gui.core.types import Progress
from inception_gui.core.weights.store import WeightStore
from inception_gui.workers.network.loader import NetworkLoader
from inception_gui.workers.teach.longer import LongerPlan, LongerState, LongerTraining
from tests.core.jobs.small_lesson import NAMES, lesson_of, small_inference
from tests.core.train.made import made_folder

WAIT_MS = 60_000


@pytest.fixture
def inference(tmp_path: Path) -> Iterator[Inference]:
    made = small_inference(tmp_path)
    yield made
    made.close()


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return lesson_of(made_folder(tmp_path / "set", classes=2, each=5))


@pytest.fixture
def trainings(qtbot: QtBot, inference: Inference, tmp_path: Path) -> Iterator[Any]:
    """Makes one after the other, as a program that is started again does."""
    owner = QObject()
    loader = cast("NetworkLoader", SimpleNamespace(inference=inference))
    made: list[LongerTraining] = []

    def make() -> LongerTraining:
        made.append(LongerTraining(loader, owner, tmp_path / "training"))
        return made[-1]

    yield make
    for one in made:
        one.close(60)
    owner.deleteLater()


def reached(qtbot: QtBot, training: LongerTraining, state: LongerState) -> None:
    def look() -> bool:
        assert state is LongerState.FAILED or training.error is None, training.error
        return training.state is state

    qtbot.waitUntil(look, timeout=WAIT_MS)


def test_nothing_is_offered_that_could_not_be_measured(
    qtbot: QtBot, trainings: Any, lesson: Lesson
) -> None:
    from dataclasses import replace

    training = trainings()
    assert training.state is LongerState.NOT_OFFERED
    training.offer(lesson)
    reached(qtbot, training, LongerState.OFFERED)
    few = replace(lesson.taught, held_out=None, folds=None)
    training.offer(replace(lesson, taught=few))
    assert training.state is LongerState.TOO_FEW
    assert "too few" in str(training.error)
    training.offer(None)
    assert training.state is LongerState.NOT_OFFERED


def test_a_rehearsal_says_how_long_it_takes_and_shows_what_the_network_sees(
    qtbot: QtBot, trainings: Any, lesson: Lesson, tmp_path: Path
) -> None:
    training = trainings()
    training.offer(lesson)
    reached(qtbot, training, LongerState.OFFERED)
    training.rehearse(LongerPlan(epochs=2))
    reached(qtbot, training, LongerState.PLANNED)
    short = training.seconds
    assert short > 0
    assert training.samples[0].shape == (79, 79, 3)
    training.rehearse(LongerPlan(epochs=2000))
    reached(qtbot, training, LongerState.PLANNED)
    assert training.seconds > 50 * short
    assert not (tmp_path / "training").exists()


def test_it_is_trained_measured_and_saved(
    qtbot: QtBot, trainings: Any, lesson: Lesson, tmp_path: Path
) -> None:
    training = trainings()
    training.offer(lesson)
    progress: list[Progress] = []
    training.progressed.connect(progress.append)
    training.start(LongerPlan(epochs=2))
    reached(qtbot, training, LongerState.DONE)
    assert training.comparison is not None
    assert training.comparison.pictures == 2
    assert [done for done, _ in training.curves.accuracies] == [0.0, 1.0]
    assert training.curves.losses[-1][0] == 1.0
    assert progress[-1].done == progress[-1].total
    with qtbot.waitSignal(training.saved):
        training.save(tmp_path / "mine.safetensors")
    assert WeightStore().find(str(tmp_path / "mine.safetensors")).labels.names == NAMES


def test_what_was_paused_or_interrupted_goes_on_and_can_be_discarded(
    qtbot: QtBot, trainings: Any, lesson: Lesson, tmp_path: Path
) -> None:
    training = trainings()
    training.offer(lesson)
    reached(qtbot, training, LongerState.OFFERED)
    training.start(LongerPlan(epochs=1000))
    reached(qtbot, training, LongerState.RUNNING)
    qtbot.waitUntil(lambda: bool(training.curves.losses), timeout=WAIT_MS)
    training.pause()
    assert training.state is LongerState.PAUSING
    reached(qtbot, training, LongerState.BEGUN)

    again = trainings()  # the program was started again
    again.offer(lesson)
    reached(qtbot, again, LongerState.BEGUN)
    again.go_on()
    reached(qtbot, again, LongerState.RUNNING)
    qtbot.waitUntil(lambda: bool(again.curves.losses), timeout=WAIT_MS)
    assert again.curves.losses[0][0] > training.curves.losses[0][0]
    again.discard()
    reached(qtbot, again, LongerState.OFFERED)
    qtbot.waitUntil(lambda: not any((tmp_path / "training").iterdir()), timeout=WAIT_MS)


def test_training_is_discarded_after_the_images_were_changed_meanwhile(
    qtbot: QtBot, trainings: Any, lesson: Lesson, tmp_path: Path
) -> None:
    training = trainings()
    training.offer(lesson)
    reached(qtbot, training, LongerState.OFFERED)
    training.start(LongerPlan(epochs=1000))
    reached(qtbot, training, LongerState.RUNNING)
    training.offer(None)  # it is learned anew
    assert training.state is LongerState.RUNNING
    training.discard()
    reached(qtbot, training, LongerState.NOT_OFFERED)
    assert not any((tmp_path / "training").iterdir())


def test_without_room_on_the_disk_it_fails_with_a_sentence(
    qtbot: QtBot, trainings: Any, lesson: Lesson, tmp_path: Path
) -> None:
    (tmp_path / "training").write_bytes(b"")  # where the folder would be
    training = trainings()
    training.offer(lesson)
    training.start(LongerPlan(epochs=1))
    reached(qtbot, training, LongerState.FAILED)
    assert training.error is not None
    assert training.error.hint


def test_without_memory_it_fails_with_a_sentence(
    qtbot: QtBot, trainings: Any, lesson: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> float:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate")

    monkeypatch.setattr(Training, "_gradients", full)
    training = trainings()
    training.offer(lesson)
    training.start(LongerPlan(epochs=1))
    reached(qtbot, training, LongerState.FAILED)
    assert "memory of this computer is full" in str(training.error)
