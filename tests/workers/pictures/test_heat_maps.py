"""Maps are there at once where they can be, else a thread makes them, the latest wanted first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.core.events import Explained
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import explain
from inception_gui.core.types import HeatMap, Item, MapOptions, Progress, Target
from inception_gui.errors import UserError
from inception_gui.workers.pictures.heat_maps import HeatMaps
from inception_gui.workers.pictures.viewer import Shown, Viewer
from tests import pictures
from tests.workers.known_answers import KnownAnswers

SLOW = MapOptions("gradcam", "Mixed_6e")
CAT, TENCH = Target(285), Target(0)


class SlowMaps:
    """Stands for the job that makes maps of other layers: it waits where it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[Target, ...]] = []
        self.ended = 0
        self.let_go = threading.Event()
        self.let_go.set()
        self.breaks = False
        self.side = 17

    def explain_steps(
        self, item: Item, inference: Inference, *, targets: tuple[Target, ...], options: MapOptions
    ) -> Iterator[Any]:
        self.asked.append(targets)
        try:
            yield Progress(0, 2, "passes")
            self.let_go.wait(20)
            if self.breaks:
                raise RuntimeError("out of something")
            yield Progress(1, 2, "passes")
            values = np.eye(self.side, dtype=np.float32)
            maps = tuple(
                HeatMap(t.class_index, values, options.method, options.layer, t.rather_than)
                for t in targets
            )
            yield Explained(None, maps[0], None, maps)  # type: ignore[arg-type]
        finally:
            self.ended += 1


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowMaps]:
    made = SlowMaps()
    monkeypatch.setattr(explain, "explain_steps", made.explain_steps)
    yield made
    made.let_go.set()


@pytest.fixture
def maps(qapp: QApplication, inference: Inference, slow: SlowMaps) -> Iterator[HeatMaps]:
    made = HeatMaps()
    made.set_inference(inference)
    yield made
    slow.let_go.set()
    made.close(5)
    made.deleteLater()


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, inference: Inference
) -> Iterator[Shown]:
    """An Egyptian cat that was classified."""
    viewer = Viewer()
    viewer.set_inference(inference)
    viewer.show(Item("cat.png", path=pictures.picture(tmp_path, "cat.png", 285)))
    qtbot.waitUntil(lambda: viewer.current is not None and viewer.current.features is not None)
    qtbot.waitUntil(lambda: not viewer.is_working)
    assert viewer.current is not None
    yield viewer.current
    viewer.close(5)
    viewer.deleteLater()


def test_any_class_at_the_last_layer_is_there_at_once(
    maps: HeatMaps, shown: Shown, classifier: KnownAnswers
) -> None:
    looked = len(classifier.seen)
    for options in (MapOptions(), MapOptions("gradcam++"), MapOptions("hirescam")):
        for target in (CAT, TENCH, Target(285, 0), Target(999)):
            maps.want(shown, [target], options)
            assert not maps.is_working
            found = maps.found(shown, target, options)
            assert found is not None
            assert (found.class_index, found.rather_than) == (
                target.class_index,
                target.rather_than,
            )
            assert found.method == options.method
    assert len(classifier.seen) == looked


def test_the_probability_of_any_class_is_known(maps: HeatMaps, shown: Shown) -> None:
    assert maps.probability(shown, 285) == pytest.approx(0.9)
    tench = maps.probability(shown, 0)
    assert tench is not None
    assert 0 < tench < 1e-3


def test_another_layer_comes_from_a_thread_and_is_kept(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps
) -> None:
    assert maps.found(shown, CAT, SLOW) is None
    said: list[tuple[int, int]] = []
    maps.progressed.connect(lambda done, total: said.append((done, total)))
    with qtbot.waitSignal(maps.arrived):
        maps.want(shown, [CAT, TENCH], SLOW)
        assert maps.is_working
    found = maps.found(shown, TENCH, SLOW)
    assert found is not None
    assert found.values.shape == (17, 17)
    assert said == [(0, 0), (0, 2), (1, 2)]
    maps.want(shown, [TENCH], SLOW)
    assert not maps.is_working, "what was made is there the next time"
    assert len(slow.asked) == 1


def test_maps_that_took_long_do_not_fill_the_memory(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps
) -> None:
    before = shown.size_bytes
    slow.side = 400  # 640 kB each
    for index in range(6):
        with qtbot.waitSignal(maps.arrived):
            maps.want(shown, [Target(index)], SLOW)
    assert list(shown.made) == [(Target(3), SLOW), (Target(4), SLOW), (Target(5), SLOW)]
    assert shown.size_bytes == before + 3 * 640_000
    with qtbot.waitSignal(maps.arrived):
        maps.want(shown, [Target(index) for index in range(5)], SLOW)
    # All that is wanted at once is there, however much it is.
    assert all(maps.found(shown, Target(index), SLOW) is not None for index in range(5))
    assert maps.found(shown, Target(5), SLOW) is None


def test_the_latest_wins(qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps) -> None:
    slow.let_go.clear()
    arrived: list[bool] = []
    maps.arrived.connect(lambda: arrived.append(True))
    for index in range(20):
        maps.want(shown, [Target(index)], SLOW)
        qtbot.wait(5)
    assert len(slow.asked) <= 3, "few are begun that nobody wants any more"
    slow.let_go.set()
    qtbot.waitUntil(lambda: not maps.is_working)
    assert maps.found(shown, Target(19), SLOW) is not None
    assert maps.found(shown, Target(5), SLOW) is None
    assert arrived == [True]
    qtbot.waitUntil(lambda: slow.ended == len(slow.asked))


def test_something_quick_cancels_something_slow(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps
) -> None:
    slow.let_go.clear()
    working: list[bool] = []
    maps.working_changed.connect(working.append)
    maps.want(shown, [CAT], SLOW)
    qtbot.waitUntil(lambda: bool(slow.asked))
    maps.want(shown, [CAT], MapOptions())
    assert working[-1] is False
    slow.let_go.set()
    qtbot.waitUntil(lambda: slow.ended == 1)
    qtbot.wait(20)
    assert maps.found(shown, CAT, SLOW) is None


def test_what_goes_wrong_is_said_once_and_can_be_asked_again(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps
) -> None:
    slow.breaks = True
    with qtbot.waitSignal(maps.went_wrong) as wrong:
        maps.want(shown, [CAT], SLOW)
    assert isinstance(wrong.args[0], UserError)
    assert not maps.is_working
    slow.breaks = False
    with qtbot.waitSignal(maps.arrived):
        maps.want(shown, [CAT], SLOW)


def test_another_network_forgets_what_the_last_one_saw(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, slow: SlowMaps
) -> None:
    with qtbot.waitSignal(maps.arrived):
        maps.want(shown, [CAT], SLOW)
    shown.forget_predictions()
    assert maps.found(shown, CAT, SLOW) is None
    assert maps.found(shown, CAT, MapOptions()) is None
    assert maps.probability(shown, 285) is None


def test_the_whole_picture_takes_one_pass_for_all_classes(
    qtbot: QtBot, maps: HeatMaps, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = 0
    features = shown.features

    def whole_features(_item: Item, _inference: Inference) -> Iterator[Any]:
        nonlocal made
        made += 1
        yield features

    monkeypatch.setattr(explain, "whole_features", whole_features)
    whole = MapOptions(whole=True)
    with qtbot.waitSignal(maps.arrived):
        maps.want(shown, [CAT], whole)
    for target in (CAT, TENCH, Target(5, 6)):
        maps.want(shown, [target], whole)
        assert not maps.is_working
        assert maps.found(shown, target, whole) is not None
    assert made == 1


def test_what_a_classification_under_way_will_bring_is_not_computed_besides(
    qtbot: QtBot, maps: HeatMaps, shown: Shown
) -> None:
    is_classifying = True
    maps._is_classifying = lambda: is_classifying
    shown.forget_predictions()  # a stored run said what is in the picture, nobody has looked since
    maps.want(shown, [CAT], MapOptions())
    assert not maps.is_working
    # What it does not bring is made meanwhile, and all of it where nobody classifies.
    maps.want(shown, [CAT], MapOptions(whole=True))
    assert maps.is_working
    is_classifying = False
    maps.want(shown, [CAT], MapOptions())
    assert maps.is_working
