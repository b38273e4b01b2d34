"""New images are given to somebody else once they can be decoded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from inception_gui.core.follow.events import Idle
from inception_gui.core.jobs.watch_folders import NewImages, watch_folders
from tests import pictures
from tests.core.follow.hand_clock import HandClock


def given(
    folder: Path,
    seconds: float,
    later: dict[float, Callable[[], object]] | None = None,
    known: Iterable[Path] = (),
) -> list[tuple[str, int]]:
    """What was given, with the second in which it was."""
    clock, left = HandClock(), dict(later or {})

    def on_wait() -> None:
        for moment in sorted(left):
            if moment <= clock.time:
                left.pop(moment)()

    clock.on_wait = on_wait
    found: list[tuple[str, int]] = []
    with closing(watch_folders([folder], clock, known=known)) as job:
        for event in job:
            if isinstance(event, NewImages):
                found += [(item.name, int(clock.time)) for item in event.items]
            elif isinstance(event, Idle) and clock.time >= seconds:
                break
    return found


def test_what_is_known_is_given_only_when_it_changes(tmp_path: Path) -> None:
    known = pictures.many(tmp_path, 3)
    later = {
        12: lambda: pictures.picture(tmp_path, "new.png", 5),
        31: lambda: known[1].write_bytes(pictures.encoded(900, (50, 50))),
    }
    names = [name for name, _ in given(tmp_path, 60, later, known)]
    assert names == ["new.png", "00001.png"]


def test_a_damaged_file_is_given_once_to_be_listed_and_again_when_it_is_an_image(
    tmp_path: Path,
) -> None:
    path = pictures.broken(tmp_path)
    found = given(tmp_path, 400, {200: lambda: path.write_bytes(pictures.encoded(7))})
    assert [name for name, _ in found] == ["broken.png", "broken.png"]
    assert 15 <= found[0][1] < 60
    assert 200 <= found[1][1] <= 210


def test_a_clock_that_is_woken_all_the_time_does_not_search_all_the_time(tmp_path: Path) -> None:
    class Nervous(HandClock):
        def wait(self, seconds: float) -> bool:
            super().wait(min(seconds, 0.01))
            return True

    clock = Nervous()
    with closing(watch_folders([tmp_path], clock)) as job:
        next(job)
        pictures.picture(tmp_path, "new.png", 5)
        events = [next(job) for _ in range(90)]
    assert clock.time < 1
    assert all(isinstance(event, Idle) and not event.unsettled for event in events)
