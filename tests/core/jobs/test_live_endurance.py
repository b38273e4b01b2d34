"""Hours of frames and hundreds of sources: nothing grows, nothing is left.

The full measure, four hours of a camera in some minutes:
INCEPTION_GUI_ENDURANCE_FRAMES=400000 python -m pytest -s tests/core/jobs/test_live_endurance.py
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.backends.backend import Floats
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.live import LiveControls, live
from inception_gui.core.live import hung_threads
from inception_gui.core.live.events import ClassifiedFrame
from inception_gui.core.live.feed import Feed
from inception_gui.core.live.recording import Recording
from inception_gui.core.types import Pixels
from inception_gui.core.video.types import ImageSequence, SourceError, Stream, Trouble, VideoFile
from tests.core.live.captures import CAMERA, ScriptedCapture, colour, makes
from tests.core.video.films import camera_server, write_film, write_pictures
from tests.workers.known_answers import KnownAnswers, KnownBackend

FRAMES = int(os.environ.get("INCEPTION_GUI_ENDURANCE_FRAMES", "20000"))
SWITCHES = 200
GROWTH_MB = 20

pytestmark = pytest.mark.xdist_group("measured")

PROC = Path("/proc/self")
needs_proc = pytest.mark.skipif(not (PROC / "statm").exists(), reason="needs Linux's /proc")


class Forgetful(KnownBackend):
    """Keeps no list of what it saw: only the program's own memory shall be measured."""

    def probabilities_of(self, pixels: Pixels) -> Floats:
        found = super().probabilities_of(pixels)
        self.seen.clear()
        return found


@pytest.fixture
def network() -> Iterator[Inference]:
    inference = Inference(KnownAnswers(backend=Forgetful()))
    yield inference
    inference.close()


def resident_mb() -> float:
    pages = int((PROC / "statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def handles() -> int:
    return len(list((PROC / "fd").iterdir()))


def system_threads() -> int:
    """Those of FFmpeg and OpenCV too, which Python does not know."""
    return len(list((PROC / "task").iterdir()))


@needs_proc
@pytest.mark.timeout(3600)
def test_hours_of_frames_leave_nothing_behind(network: Inference, tmp_path: Path) -> None:
    def pixels(number: int) -> Pixels:
        return colour(number, (320, 180))

    capture = ScriptedCapture(unplugged_at=FRAMES, make_pixels=pixels)
    recording = Recording(tmp_path / "a.jsonl", CAMERA)
    controls = LiveControls(recording=recording)
    early = late = 0.0
    predicted = threads_then = 0
    handles_before = handles()
    feed = Feed(CAMERA, make_capture=makes(capture))
    try:
        with closing(live(feed, lambda: network, controls)) as events:
            for event in events:
                feed.take_preview()
                predicted += isinstance(event, ClassifiedFrame)
                if not early and capture.number >= FRAMES // 10:
                    early, threads_then = resident_mb(), system_threads()
                late = max(late, resident_mb()) if early else 0.0
    except SourceError as error:
        assert error.trouble is Trouble.UNPLUGGED  # noqa: PT017 - the end of the script
    assert feed.close()
    recording.close()
    print(f"\n{FRAMES} frames, {predicted} predictions: {early:.1f} MB, at most {late:.1f} MB")
    assert early
    assert predicted > 100
    assert recording.count == predicted
    assert feed.frames_read == FRAMES
    assert late - early < GROWTH_MB
    assert handles() <= handles_before
    assert system_threads() <= threads_then
    assert capture.released == 1


@needs_proc
def test_two_hundred_switches_of_sources_leave_nothing_behind(
    network: Inference, tmp_path: Path
) -> None:
    film = VideoFile(write_film(tmp_path / "a.mp4", 50))
    pictures = ImageSequence(write_pictures(tmp_path / "b", 5))
    captures: list[ScriptedCapture] = []

    def look_once(feed: Feed) -> None:
        with closing(live(feed, lambda: network, LiveControls())) as events:
            assert any(isinstance(event, ClassifiedFrame) for event in events)
        assert feed.close(wait_s=20)

    def switch(times: int, address: str) -> None:
        for number in range(times):
            kind = number % 20
            if kind == 0:
                look_once(Feed(Stream(address)))
            elif kind % 3 == 0:
                look_once(Feed(film))
            elif kind % 3 == 1:
                look_once(Feed(pictures))
            else:
                captures.append(ScriptedCapture(fps=500))
                look_once(Feed(CAMERA, make_capture=makes(captures[-1])))

    with camera_server(fps=200) as address:
        switch(20, f"{address}/video")  # what OpenCV, Pillow and Python keep for ever
        gc.collect()
        before = resident_mb(), len(threading.enumerate())
        switch(SWITCHES, f"{address}/video")
        gc.collect()
        after = resident_mb(), len(threading.enumerate())
    print(f"\n{SWITCHES} switches: {before[0]:.1f} MB, then {after[0]:.1f} MB")
    assert after[0] - before[0] < GROWTH_MB
    # The server's threads for viewers that have just gone may still be ending.
    assert after[1] <= before[1] + 2
    assert hung_threads.count() == 0
    assert all(capture.released == 1 for capture in captures)
    names = [str(link.readlink()) for link in (PROC / "fd").iterdir() if link.exists()]
    assert str(film.path) not in names
    np.testing.assert_array_less([name.startswith("/dev/video") for name in names], 1)


@needs_proc
def test_open_handles_are_counted_while_and_after_a_film_is_open(tmp_path: Path) -> None:
    path = write_film(tmp_path / "a.mp4", 50)

    def opened() -> int:
        links = [link for link in (PROC / "fd").iterdir() if link.exists()]
        return sum(str(link.readlink()) == str(path) for link in links)

    feeds = [Feed(VideoFile(path)) for _ in range(3)]
    for feed in feeds:
        while feed.frames_read == 0:
            feed.check()
    assert opened() == 3
    for left, feed in zip((2, 1, 0), feeds, strict=True):
        assert feed.close(wait_s=20)
        assert opened() == left
