"""The newest job wins, cancelled ones are unheard, and few of those that hang are left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inception_gui.workers.jobs.latest_job import LatestJob

NAME = "latest job of a test"


class Hanging:
    """A job that says its number, then hangs where no cancelling reaches it."""

    def __init__(self, number: int, gate: threading.Event) -> None:
        self.number = number
        self.begun = threading.Event()
        self.ended = threading.Event()
        self._gate = gate

    def __call__(self) -> Iterator[int]:
        try:
            yield self.number
            self.begun.set()
            self._gate.wait(20)
            yield -self.number
        finally:
            self.ended.set()


class Receiver:
    def __init__(self) -> None:
        self.events: list[int] = []
        self.endings: list[BaseException | None] = []

    def on_events(self, events: Iterable[int]) -> None:
        self.events.extend(events)


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def latest(qapp: QApplication, gate: threading.Event) -> Iterator[LatestJob]:
    made = LatestJob(NAME, most_left=2)
    yield made
    gate.set()
    made.close(20)
    made.deleteLater()


@pytest.fixture
def heard() -> Receiver:
    return Receiver()


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == NAME]


def start(latest: LatestJob, heard: Receiver, job: Hanging, *, patience_s: float = 0.0) -> Hanging:
    latest.start(job, heard.on_events, heard.endings.append, patience_s=patience_s)
    return job


def test_a_job_is_heard_to_its_end(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    assert not latest.is_busy
    gate.set()
    start(latest, heard, Hanging(1, gate))
    assert latest.is_busy
    qtbot.waitUntil(lambda: heard.endings == [None])
    assert heard.events == [1, -1]
    assert not latest.is_busy


def test_an_error_is_its_end(qtbot: QtBot, latest: LatestJob, heard: Receiver) -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise ValueError("a reason")

    latest.start(broken, heard.on_events, heard.endings.append)
    qtbot.waitUntil(lambda: len(heard.endings) == 1)
    assert isinstance(heard.endings[0], ValueError)
    assert heard.events == [1]


def test_of_a_job_that_was_replaced_nothing_more_is_heard(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    first = start(latest, heard, Hanging(1, gate))
    qtbot.waitUntil(lambda: heard.events == [1])
    start(latest, heard, Hanging(2, gate))
    qtbot.waitUntil(lambda: heard.events == [1, 2])
    gate.set()
    qtbot.waitUntil(lambda: heard.endings == [None])
    assert first.ended.wait(20)
    assert heard.events == [1, 2, -2]


def test_a_job_that_is_cancelled_is_not_busy_and_unheard(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    job = start(latest, heard, Hanging(1, gate))
    qtbot.waitUntil(lambda: heard.events == [1])
    latest.cancel()
    assert not latest.is_busy
    gate.set()
    qtbot.waitUntil(lambda: job.ended.is_set() and not threads())
    assert (heard.events, heard.endings) == ([1], [])


def test_few_that_hang_are_left_and_only_the_newest_request_waits_for_them(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    hanging = [start(latest, heard, Hanging(1, gate))]
    qtbot.waitUntil(hanging[0].begun.is_set)
    hanging.append(start(latest, heard, Hanging(2, gate)))
    qtbot.waitUntil(hanging[1].begun.is_set)
    skipped = start(latest, heard, Hanging(3, gate))
    newest = start(latest, heard, Hanging(4, gate))
    assert latest.is_busy
    assert len(threads()) == 2
    gate.set()
    qtbot.waitUntil(lambda: heard.endings == [None])
    assert newest.begun.is_set()
    assert not skipped.begun.is_set()
    assert heard.events[-2:] == [4, -4]


def test_a_request_that_waits_can_be_cancelled(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    for number in (1, 2):
        hanging = start(latest, heard, Hanging(number, gate))
        qtbot.waitUntil(hanging.begun.is_set)
    waiting = start(latest, heard, Hanging(3, gate))
    latest.cancel()
    assert not latest.is_busy
    gate.set()
    qtbot.waitUntil(lambda: not threads())
    qtbot.wait(20)
    assert not waiting.begun.is_set()


def test_a_patient_job_begins_when_the_one_before_has_released_what_it_holds(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    first = start(latest, heard, Hanging(1, gate))
    qtbot.waitUntil(first.begun.is_set)
    second = start(latest, heard, Hanging(2, gate), patience_s=20)
    assert not second.begun.wait(0.1)
    gate.set()
    qtbot.waitUntil(lambda: heard.endings == [None])
    assert first.ended.is_set()


def test_patience_ends(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    first = start(latest, heard, Hanging(1, gate))
    qtbot.waitUntil(first.begun.is_set)
    second = start(latest, heard, Hanging(2, gate), patience_s=0.01)
    qtbot.waitUntil(second.begun.is_set)
    assert not first.ended.is_set()


def test_events_stop_where_their_receiver_asks_for_another_job(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    gathered = threading.Event()

    def many() -> Iterator[int]:
        yield from range(100)
        gathered.set()

    seen: list[int] = []

    def replace_at_once(events: Iterable[int]) -> None:
        for event in events:
            seen.append(event)
            start(latest, heard, Hanging(1000, gate))

    latest.start(many, replace_at_once)
    gathered.wait(20)  # all of them have gathered before any is delivered
    qtbot.waitUntil(lambda: heard.events == [1000])
    assert seen == [0]


def test_closing_waits_for_the_threads(
    qtbot: QtBot, latest: LatestJob, heard: Receiver, gate: threading.Event
) -> None:
    job = start(latest, heard, Hanging(1, gate))
    qtbot.waitUntil(job.begun.is_set)
    gate.set()
    latest.close(20)
    assert job.ended.is_set()
    assert not threads()
