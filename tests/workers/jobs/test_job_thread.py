"""A job's events come in order, in lists, and not after it was cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from inception_gui.workers.jobs.job_thread import JobThread


class Receiver:
    """Writes down what a job delivers, and on which thread."""

    def __init__(self, job: JobThread) -> None:
        self.lists: list[list[Any]] = []
        self.endings: list[BaseException | None] = []
        self.threads: set[threading.Thread] = set()
        job.events_arrived.connect(self._on_events)
        job.ended.connect(self._on_ended)

    @property
    def events(self) -> list[Any]:
        return [event for events in self.lists for event in events]

    def _on_events(self, events: list[Any]) -> None:
        self.threads.add(threading.current_thread())
        self.lists.append(events)

    def _on_ended(self, error: BaseException | None) -> None:
        self.threads.add(threading.current_thread())
        self.endings.append(error)


def run(make_job: Callable[[], Iterator[Any]]) -> tuple[JobThread, Receiver]:
    job = JobThread(make_job, "test job")
    receiver = Receiver(job)
    job.start()
    return job, receiver


def test_events_come_in_order_on_the_thread_that_made_the_job(qtbot: QtBot) -> None:
    worked_on: set[threading.Thread] = set()

    def work() -> Iterator[int]:
        for number in range(500):
            worked_on.add(threading.current_thread())
            yield number

    _, receiver = run(work)
    qtbot.waitUntil(lambda: receiver.endings == [None])

    assert receiver.events == list(range(500))
    assert receiver.threads == {threading.main_thread()}
    assert threading.main_thread() not in worked_on


def test_even_making_the_job_happens_on_its_thread(qtbot: QtBot) -> None:
    made_on: list[threading.Thread] = []

    def make() -> Iterator[int]:
        made_on.append(threading.current_thread())
        return iter([1, 2])

    _, receiver = run(make)
    qtbot.waitUntil(lambda: receiver.endings == [None])

    assert receiver.events == [1, 2]
    assert made_on[0] is not threading.main_thread()


def test_what_gathers_while_the_receiver_is_busy_comes_as_one_list(qtbot: QtBot) -> None:
    job, receiver = run(lambda: iter(range(100_000)))
    assert job.wait(60)  # nothing is received meanwhile

    QCoreApplication.processEvents()

    assert [len(events) for events in receiver.lists] == [100_000]
    assert receiver.endings == [None]


def test_a_receiver_that_is_slow_at_first_misses_nothing(qtbot: QtBot) -> None:
    took_first = threading.Event()
    gathered = threading.Event()

    def work() -> Iterator[int]:
        yield 0
        took_first.wait(20)
        yield from range(1, 10_000)
        gathered.set()

    job = JobThread(work)
    receiver = Receiver(job)

    def be_slow(events: list[Any]) -> None:
        took_first.set()
        gathered.wait(20)

    job.events_arrived.connect(be_slow)
    job.start()
    qtbot.waitUntil(lambda: receiver.endings == [None])

    assert receiver.events == list(range(10_000))
    assert len(receiver.lists) == 2


def test_after_cancel_nothing_comes_but_the_end(qtbot: QtBot) -> None:
    cancelled = threading.Event()
    closed = threading.Event()

    def work() -> Iterator[int]:
        try:
            yield 1
            cancelled.wait(20)
            yield 2
            yield 3
        finally:
            closed.set()

    job = JobThread(work)
    receiver = Receiver(job)
    job.start()
    qtbot.waitUntil(lambda: receiver.events == [1])
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: bool(receiver.endings))

    assert receiver.events == [1]
    assert receiver.endings == [None]
    assert job.is_cancelled
    assert closed.is_set(), "the job's own clean-up has run"


def test_what_was_on_its_way_when_cancel_came_is_not_delivered(qtbot: QtBot) -> None:
    job, receiver = run(lambda: iter([1, 2, 3]))
    assert job.wait(20)
    job.cancel()
    qtbot.waitUntil(lambda: receiver.endings == [None])

    assert receiver.events == []


def test_an_error_ends_the_job_behind_its_last_event(qtbot: QtBot) -> None:
    def work() -> Iterator[str]:
        yield "before"
        raise ValueError("a reason")

    _, receiver = run(work)
    qtbot.waitUntil(lambda: bool(receiver.endings))

    assert receiver.events == ["before"]
    (error,) = receiver.endings
    assert isinstance(error, ValueError)
    assert str(error) == "a reason"


def test_an_error_while_the_job_is_made_is_told_too(qtbot: QtBot) -> None:
    def make() -> Iterator[int]:
        raise ImportError("no torch here")

    _, receiver = run(make)
    qtbot.waitUntil(lambda: bool(receiver.endings))

    assert isinstance(receiver.endings[0], ImportError)


def test_a_job_may_outlive_its_receiver(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    go_on = threading.Event()

    def work() -> Iterator[int]:
        go_on.wait(20)
        yield 1

    job = JobThread(work)
    job.start()
    thread = job.python_thread
    job.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete
    go_on.set()
    thread.join(20)

    assert not thread.is_alive()


def test_a_job_that_was_never_started_has_nothing_to_wait_for(qtbot: QtBot) -> None:
    assert JobThread(lambda: iter([])).wait(0)
