"""Rows that are not on display follow files that other programs have changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inception_gui.core.types import Prediction
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownAnswers, KnownNetworks


def shown(session: Session) -> list[int]:
    made = [session.items.entry(row).prediction for row in range(len(session.items))]
    return [one.scores[0].index if isinstance(one, Prediction) else -1 for one in made]


@pytest.fixture
def network(qtbot: QtBot, session: Session, networks: KnownNetworks) -> KnownAnswers:
    session.loader.load()
    qtbot.waitUntil(lambda: len(networks.classifiers) == 1)
    return networks.classifiers[0]


@pytest.mark.parametrize("many", [False, True], ids=["loose files", "a run"])
def test_a_changed_file_is_classified_again_though_it_is_not_on_display(
    qtbot: QtBot, session: Session, network: KnownAnswers, tmp_path: Path, many: bool
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    paths = [pictures.picture(folder, f"{n}.png", n) for n in (1, 2, 3)]
    session.add_paths([folder] if many else paths)
    qtbot.waitUntil(lambda: shown(session) == [1, 2, 3])
    qtbot.waitUntil(lambda: not session.bulk.is_running)
    if not many:
        session.changed_files.look()  # the user goes to another program
        qtbot.waitUntil(lambda: not session.changed_files.is_busy)
    pictures.picture(folder, "3.png", 7, size=(50, 40))
    paths[1].unlink()
    session.changed_files.look()
    qtbot.waitUntil(lambda: shown(session) == [1, 2, 7])
    qtbot.waitUntil(lambda: not session.bulk.is_running)
    assert shown(session) == [1, 2, 7], "a missing file keeps its row"
