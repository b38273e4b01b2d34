"""A window that is killed in the middle of a run loses a second of it, and offers the rest."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from inception_gui import paths
from inception_gui.core.runs.store import RunStore
from inception_gui.workers.network.loader import NetworkStatus
from tests import pictures
from tests.e2e.test_program import Open, networks, open_program
from tests.oracle import REPOSITORY
from tests.workers.known_answers import KnownNetworks

__all__ = ["networks", "open_program"]

COUNT = 1500


def test_a_killed_window_loses_at_most_the_last_second_and_goes_on(
    qtbot: QtBot, tmp_path: Path, networks: KnownNetworks, open_program: Open
) -> None:
    folder = tmp_path / "holiday"
    pictures.many(folder, COUNT)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.window_worker", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=REPOSITORY,
    )
    assert process.stdout is not None
    said: list[tuple[int, float]] = []
    for line in process.stdout:
        known, _, moment = line.split()
        said.append((int(known), float(moment)))
        if said[-1][1] - said[0][1] > 3 and said[-1][0] < COUNT:
            break
    killed = time.time()
    process.kill()
    process.communicate()
    assert 0 < said[-1][0] < COUNT

    program = open_program()
    card = program.window.runs.unfinished
    qtbot.waitUntil(lambda: card.run is not None)
    assert card.isVisible()
    left = card.run
    assert left is not None
    assert (left.state, left.total, left.dropped) == ("interrupted", COUNT, (folder,))
    # It promises one second; a busy disk may take another.
    long_before = [known for known, moment in said if moment < killed - 2]
    assert long_before
    assert left.done >= long_before[-1]

    session = program.session
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    card.resume.click()
    qtbot.waitUntil(lambda: len(session.items) == COUNT and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    (run,) = RunStore(paths.runs_folder()).list()
    assert (run.state, run.done) == ("finished", COUNT)
    # The first picture is shown besides.
    assert len(networks.classifiers[0].seen) <= COUNT - left.done + 1
