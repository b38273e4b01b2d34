"""The timeline shows where a video stands and what is seen where; a click goes there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.live.events import Segment
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.live.timeline import COLOURS, LiveTimeline
from inception_gui.widgets.live.transport import LiveTransport
from inception_gui.workers.live.video_scan import VideoScan

CAT = Segment(0.0, 4.0, 285, "Egyptian cat", 0.8)
NOBODY = Segment(4.0, 5.0, None, "", 0.1)
DOG = Segment(5.0, 10.0, 207, "golden retriever", 0.9)


@pytest.fixture
def timeline(qtbot: QtBot, themes: ThemeSource) -> LiveTimeline:
    made = LiveTimeline(themes)
    qtbot.addWidget(made)
    made.resize(400, 26)
    made.set_duration(10.0)
    made.show()
    return made


def colour_at(timeline: LiveTimeline, seconds: float) -> QColor:
    return timeline.grab().toImage().pixelColor(round(timeline.x_of(seconds)), 13)


def test_a_click_asks_to_go_there(qtbot: QtBot, timeline: LiveTimeline) -> None:
    asked: list[float] = []
    timeline.seek_requested.connect(asked.append)
    place = QPoint(round(timeline.x_of(7.0)), 13)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert asked == [pytest.approx(7.0, abs=0.1)]


def test_while_it_is_dragged_the_video_does_not_pull_it_back(
    qtbot: QtBot, timeline: LiveTimeline
) -> None:
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(7.0)), 13))
    held = timeline.value()
    timeline.show_position(1.0)
    assert timeline.value() == held
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton)
    timeline.show_position(1.0)
    assert timeline.value() == 1000


def test_arrows_seek_and_space_is_the_page_s(qtbot: QtBot, timeline: LiveTimeline) -> None:
    asked: list[float] = []
    timeline.seek_requested.connect(asked.append)
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    qtbot.keyClick(timeline, Qt.Key.Key_Space)
    assert asked == [5.0]


def test_classes_have_colours_the_longest_leading_first(timeline: LiveTimeline) -> None:
    timeline.set_segments([CAT, NOBODY, DOG])
    assert [name for name, _ in timeline.legend()] == ["golden retriever", "Egyptian cat"]
    assert colour_at(timeline, 8.0) == QColor(COLOURS["light"][0])
    assert colour_at(timeline, 2.0) == QColor(COLOURS["light"][1])
    assert colour_at(timeline, 4.5) not in (colour_at(timeline, 2.0), colour_at(timeline, 8.0))
    assert timeline.segment_at(4.5) == NOBODY
    assert timeline.segment_at(11.0) is None


def test_what_is_grey_is_explained(qtbot: QtBot, themes: ThemeSource) -> None:
    transport = LiveTransport(themes)
    qtbot.addWidget(transport)
    transport.resize(900, 60)
    transport.set_duration(20.0)
    transport.show()
    work = VideoScan()
    transport.show_scan(work)
    assert transport.legend_names == []
    work.segments = (CAT, NOBODY, DOG)  # of ten of twenty seconds
    transport.show_scan(work)
    assert transport.legend_names == [
        "golden retriever",
        "Egyptian cat",
        "not sure",
        "not classified",
    ]
    timeline = transport.timeline
    edge = timeline.grab().toImage().pixelColor(round(timeline.x_of(15.0)), 13 - 5)
    assert edge != timeline.colour_of(NOBODY), "what nobody looked at is no band"
    work.segments = (CAT, DOG, Segment(10.0, 20.0, 285, "Egyptian cat", 0.8))
    transport.show_scan(work)
    assert transport.legend_names[-1] == "not classified", "a part in the middle"
    work.segments = (CAT, Segment(4.0, 20.0, 207, "golden retriever", 0.9))
    transport.show_scan(work)
    assert transport.legend_names == ["golden retriever", "Egyptian cat"]
    work.deleteLater()


def test_the_place_pointed_at_is_told_also_where_nobody_looked(
    timeline: LiveTimeline,
) -> None:
    assert timeline.words_at(8.0) == "0:08"
    timeline.set_segments([CAT, NOBODY])
    assert timeline.words_at(8.0) == "0:08 · not classified"
    assert timeline.words_at(4.5).endswith("not sure")
    assert "Egyptian cat" in timeline.words_at(2.0)


def test_more_classes_than_colours_share_one(timeline: LiveTimeline) -> None:
    many = [Segment(n, n + 1.0 + n / 100, n, f"class {n}", 0.9) for n in range(12)]
    timeline.set_segments(many)
    assert len(timeline.legend()) == len(COLOURS["light"])
    assert any("other class" in grey[0] for grey in timeline.legend_of_greys())
    assert timeline.colour_of(many[0]) == timeline.colour_of(many[1])
    assert timeline.colour_of(many[0]) != timeline.colour_of(many[11])


def test_a_video_longer_than_it_says_makes_it_longer(timeline: LiveTimeline) -> None:
    timeline.show_position(12.5)
    assert timeline.maximum() == 12_500
    timeline.set_segments([Segment(0.0, 20.0, 1, "one", 0.5)])
    assert timeline.maximum() == 20_000


def test_the_transport_tells_how_far_the_pass_is(qtbot: QtBot, themes: ThemeSource) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    transport = LiveTransport(themes, page)
    transport.resize(900, 60)
    page.show()
    transport.show_busy("pass")
    transport.show_progress(312, 900)
    assert "312 of 900" in transport.progress_text
    transport.resize(300, 120)
    transport.show_progress(312, 900)
    assert transport.progress_text.startswith("34%"), "for little room"
    transport.resize(900, 60)
    transport.show_progress(312, 900)
    assert transport.scan.isHidden()
    with qtbot.waitSignal(transport.cancel_requested):
        qtbot.mouseClick(transport.progress.cancel, Qt.MouseButton.LeftButton)
    transport.show_busy("")
    assert transport.progress_text == ""
    assert not transport.scan.isHidden()


def test_the_transport_shows_the_time(qtbot: QtBot, themes: ThemeSource) -> None:
    transport = LiveTransport(themes)
    qtbot.addWidget(transport)
    transport.set_duration(0.0)
    transport.show_position(3661.0)
    assert transport.timeline.maximum() == 3_661_000
