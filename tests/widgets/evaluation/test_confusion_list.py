"""Confusions say themselves and are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.results import Confusion
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.confusion_list import ConfusionList
from tests.widgets.evaluation.evaluations import THREE_CLASSES, report


def test_confusions_say_themselves_and_are_chosen_by_key(qtbot: QtBot, themes: ThemeSource) -> None:
    made = ConfusionList(themes)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_confusions(report(THREE_CLASSES).confusions)
    made.show()
    assert [one.count for one in made.confusions] == [2, 1]
    index = made.model().index(0, 0)
    tip = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert tip.startswith("2 images of “")
    chosen: list[Confusion] = []
    made.confusion_chosen.connect(chosen.append)
    made.setCurrentIndex(index)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert chosen[0].label == 3
    assert len(chosen[0].paths) == 2
    assert not made.grab().isNull()
    made.show_confusions(report(THREE_CLASSES).confusions)
    assert not made.currentIndex().isValid()  # another report's: nothing is chosen in it
