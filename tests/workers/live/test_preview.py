"""The preview's thread keeps the newest frame only, ready to paint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from inception_gui.core.video.types import Frame
from inception_gui.errors import UserError
from inception_gui.workers.live.frame_painting import PreviewFrame, chosen_map
from inception_gui.workers.live.preview import Previews
from tests.workers.live.scenes import frame, seen


class Source:
    """What a feed does for the preview: the newest frame, once."""

    def __init__(self) -> None:
        self.newest: Frame | None = None

    def take(self) -> Frame | None:
        taken, self.newest = self.newest, None
        return taken


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def previews(qtbot: QtBot, source: Source) -> Iterator[Previews]:
    made = Previews(source.take)
    made.start()
    yield made
    assert made.close(5)
    made.deleteLater()


def put(source: Source, previews: Previews, given: Frame) -> None:
    source.newest = given
    previews.wake()


def taken(qtbot: QtBot, previews: Previews) -> PreviewFrame:
    found: list[PreviewFrame] = []

    def look() -> bool:
        newest = previews.take()
        if newest is not None:
            found.append(newest)
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


def made(qtbot: QtBot, previews: Previews, at_least: int) -> None:
    qtbot.waitUntil(lambda: previews.made >= at_least)


def test_what_is_not_taken_is_replaced_and_told_of_once(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    told: list[None] = []
    previews.ready.connect(lambda: told.append(None))
    for number in range(1, 21):
        put(source, previews, frame(number))
        made(qtbot, previews, number)
    newest = previews.take()
    assert newest is not None
    assert newest.position_s == pytest.approx(20 / 30)
    assert previews.take() is None
    assert len(told) == 1
    put(source, previews, frame(21))
    qtbot.waitUntil(lambda: len(told) == 2)


def test_a_frame_comes_in_the_size_it_is_painted_in(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    previews.set_size(QSize(32, 24))
    put(source, previews, frame(3))
    ready = taken(qtbot, previews)
    assert ready.image.size() == QSize(32, 24)
    assert ready.full_size == QSize(64, 48)
    assert ready.image.pixelColor(5, 5).red() == 3


def test_a_size_that_no_screen_has_is_not_made(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    previews.set_size(QSize(64_000, 48_000))
    put(source, previews, frame(3))
    assert taken(qtbot, previews).image.size() == QSize(64, 48)


def test_a_mirror_turns_the_picture_and_the_map(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    given = frame(9)
    left_half = given.pixels.copy()
    left_half[:, :32] = 255
    given = Frame(left_half, 9, given.captured_at, 0.0)
    previews.set_mirrored(True)
    put(source, previews, given)
    image = taken(qtbot, previews).image
    assert image.pixelColor(60, 20).red() == 255
    assert image.pixelColor(3, 20).red() == 9
    previews.show_seen(seen(given, (8,)))  # bright at the left, in the map
    qtbot.waitUntil(lambda: previews.overlay is not None)
    overlay = previews.overlay
    assert overlay is not None
    assert overlay.image is not None
    right, left = overlay.image.pixelColor(298, 2), overlay.image.pixelColor(2, 2)
    assert right.lightness() > left.lightness()


def test_a_frozen_frame_stays_until_it_is_let_go(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    put(source, previews, frame(1))
    taken(qtbot, previews)
    previews.hold(frame(5))
    assert taken(qtbot, previews).image.pixelColor(0, 0).red() == 5
    put(source, previews, frame(6))
    previews.set_size(QSize(32, 24))  # frames are made anew, and it is still the frozen one
    assert taken(qtbot, previews).image.pixelColor(0, 0).red() == 5
    previews.hold(None)
    put(source, previews, frame(7))
    qtbot.waitUntil(lambda: (new := previews.take()) and new.image.pixelColor(0, 0).red() == 7)


def test_a_chosen_class_keeps_its_map_as_long_as_it_has_one(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    answers = seen(frame(1), (285, 281))
    assert chosen_map(answers, None) is answers.heat_maps[0]
    assert chosen_map(answers, 281) is answers.heat_maps[1]
    assert chosen_map(answers, 7) is answers.heat_maps[0]
    previews.show_seen(answers)
    qtbot.waitUntil(lambda: previews.overlay is not None)
    best = previews.overlay
    previews.set_pinned(281)
    qtbot.waitUntil(lambda: previews.overlay is not best)
    assert previews.overlay is not None
    assert best is not None
    assert previews.overlay.image != best.image
    assert previews.overlay.taken_s == answers.frame.captured_at


def test_nothing_of_the_last_source_is_left_for_the_next(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    put(source, previews, frame(1))
    made(qtbot, previews, 1)
    number = previews.source_number
    previews.show_seen(seen(frame(1)), number)
    qtbot.waitUntil(lambda: previews.overlay is not None)
    previews.forget()
    assert previews.take() is None
    assert previews.overlay is None
    previews.show_seen(seen(frame(1)), number)  # on its way while the source was changed
    previews.set_size(QSize(32, 24))  # would make the last frame anew
    put(source, previews, frame(2))
    assert taken(qtbot, previews).image.pixelColor(0, 0).red() == 2
    assert previews.overlay is None


def test_a_newer_map_alone_is_worth_a_painting(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    put(source, previews, frame(1))
    taken(qtbot, previews)
    with qtbot.waitSignal(previews.ready):
        previews.show_seen(seen(frame(1)))


def test_a_frame_that_cannot_be_shown_is_a_sentence_and_the_next_one_is_shown(
    qtbot: QtBot, source: Source, previews: Previews, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[UserError] = []
    previews.went_wrong.connect(told.append)
    previews.set_size(QSize(32, 24))
    empty = Frame(np.zeros((0, 0, 3), np.uint8), 1, 0.0, 0.0)
    for _ in range(3):
        put(source, previews, replace(empty))
        qtbot.waitUntil(lambda: source.newest is None)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].sentence.startswith("A frame of this source")
    assert told[0].detail
    assert "Traceback" in caplog.text
    put(source, previews, frame(3))
    assert taken(qtbot, previews).full_size == QSize(64, 48)
    assert len(told) == 1, "once for a source"
    previews.forget()
    put(source, previews, replace(empty))
    qtbot.waitUntil(lambda: len(told) == 2)


def test_a_map_that_cannot_be_shown_leaves_the_picture(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    told: list[UserError] = []
    previews.went_wrong.connect(told.append)
    broken = seen(frame(4))
    broken = replace(broken, heat_maps=(replace(broken.heat_maps[0], values=np.zeros((0, 0))),))
    previews.show_seen(broken)
    put(source, previews, frame(4))
    assert taken(qtbot, previews).image.size() == QSize(64, 48)
    qtbot.waitUntil(lambda: len(told) == 1)
    previews.show_seen(seen(frame(5)))
    qtbot.waitUntil(lambda: previews.overlay is not None)


def test_a_heat_map_is_told_of_with_the_next_frame_or_alone_if_none_comes(
    qtbot: QtBot, source: Source, previews: Previews
) -> None:
    told: list[bool] = []
    given = frame(9)
    previews.ready.connect(lambda: told.append(previews.take() is not None))
    previews.show_seen(seen(given, (8,)))
    qtbot.waitUntil(lambda: told == [False])
    assert previews.overlay is not None
    previews.show_seen(seen(given, (8,)))
    put(source, previews, given)
    qtbot.waitUntil(lambda: told == [False, True])
    qtbot.wait(200)
    assert told == [False, True]
