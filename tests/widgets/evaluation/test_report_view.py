"""The parts of a report on screen: tables, the offered limit, comparisons, sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.report.results import Confusion
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation import wording as words_of
from inception_gui.widgets.evaluation.calibration_card import CalibrationCard
from inception_gui.widgets.evaluation.class_table import ClassTable, Column
from inception_gui.widgets.evaluation.comparison_card import ComparisonCard
from inception_gui.widgets.evaluation.confusion_list import ConfusionList
from inception_gui.widgets.evaluation.report_view import ReportView
from tests.widgets.evaluation.evaluations import PUBLISHED, UNKNOWN, report, setup, summary, usual

THREE_CLASSES = [(1, 1, 0.9), (1, 1, 0.9), (1, 2, 0.6), (2, 2, 0.9), (3, 4, 0.4), (3, 4, 0.5)]


@pytest.fixture
def table(qtbot: QtBot, themes: ThemeSource) -> ClassTable:
    made = ClassTable(themes)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show_classes(report(THREE_CLASSES).classes)
    made.show()
    return made


def order(table: ClassTable) -> list[int]:
    return [row.index for row in table.classes.rows]


def test_classes_come_worst_first_and_sort_by_every_column(table: ClassTable) -> None:
    assert order(table) == [3, 1, 2]
    ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    table.sortByColumn(Column.RIGHT, descending)
    assert order(table) == [2, 1, 3]
    table.sortByColumn(Column.PICTURES, descending)
    assert order(table) == [1, 3, 2]
    table.sortByColumn(Column.NAME, ascending)
    names = [row.name for row in table.classes.rows]
    assert names == sorted(names, key=str.casefold)


def test_sorting_stays_when_another_report_comes(table: ClassTable) -> None:
    table.sortByColumn(Column.PICTURES, Qt.SortOrder.DescendingOrder)
    table.show_classes(report([(5, 5, 0.9), (6, 6, 0.9), (6, 6, 0.9)]).classes)
    assert order(table) == [6, 5]


def test_a_class_is_chosen_by_key_and_by_click(qtbot: QtBot, table: ClassTable) -> None:
    chosen: list[int] = []
    table.class_chosen.connect(lambda row: chosen.append(row.index))
    table.setCurrentIndex(table.model().index(1, 0))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(table, key)
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [1, 1, 3]


@pytest.mark.parametrize("width", [200, 340, 460, 900])
def test_the_table_fills_its_width_and_leaves_room_for_names(table: ClassTable, width: int) -> None:
    table.resize(width, 300)
    heads = table.horizontalHeader()
    assert table.columnWidth(Column.NAME) >= (60 if width < 340 else 110)
    if width >= 340:
        assert heads.length() == table.viewport().width()
    assert not table.grab().isNull()


def test_confusions_say_themselves_and_are_chosen_by_key(qtbot: QtBot, themes: ThemeSource) -> None:
    made = ConfusionList(themes)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_confusions(report(THREE_CLASSES).confusions)
    made.show()
    assert [one.count for one in made.confusions] == [2, 1]
    index = made.model().index(0, 0)
    tip = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert tip.startswith("2 pictures of “")
    chosen: list[Confusion] = []
    made.confusion_chosen.connect(chosen.append)
    made.setCurrentIndex(index)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert chosen[0].label == 3
    assert len(chosen[0].paths) == 2
    assert not made.grab().isNull()
    made.show_confusions(report(THREE_CLASSES).confusions)
    assert not made.currentIndex().isValid()  # another report's: nothing is chosen in it


@pytest.fixture
def sureness(qtbot: QtBot, themes: ThemeSource) -> CalibrationCard:
    made = CalibrationCard(themes)
    qtbot.addWidget(made)
    made.set_in_use(0.3, 0.3)
    made.show()
    return made


def test_the_handle_begins_at_the_offered_limit_which_can_be_used_and_taken_back(
    qtbot: QtBot, sureness: CalibrationCard
) -> None:
    shown = usual()
    assert shown.suggestion is not None
    sureness.show_report(shown)
    assert sureness.coverage.threshold == shown.suggestion.threshold
    assert sureness.offer.isHidden()
    qtbot.keyClick(sureness.coverage, Qt.Key.Key_End)
    assert sureness.offer.isVisible()
    sureness.offer.click()
    assert sureness.coverage.threshold == shown.suggestion.threshold
    wanted: list[float] = []
    sureness.threshold_wanted.connect(wanted.append)
    sureness.use.click()
    sureness.set_in_use(wanted[-1], 0.3)
    assert not sureness.use.isEnabled()
    sureness.reset.click()
    assert wanted == [shown.suggestion.threshold, 0.3]


def test_where_no_limit_is_good_enough_none_is_offered(sureness: CalibrationCard) -> None:
    sureness.show_report(report([(1, 2, 0.9), (1, 1, 0.8), (1, 2, 0.7)]))
    assert "No threshold that leaves at least 30 answers makes 95 %" in sureness.words
    assert sureness.offer.isHidden()
    assert sureness.coverage.threshold == pytest.approx(0.3)


@pytest.fixture
def view(qtbot: QtBot, themes: ThemeSource) -> ReportView:
    made = ReportView(themes)
    qtbot.addWidget(made)
    made.show()
    return made


def test_published_weights_stand_without_a_warning_and_others_never(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES, PUBLISHED), can_go_on=False)
    assert "not Inception V3" not in view.words
    view.show_report(report(THREE_CLASSES, UNKNOWN), can_go_on=False)
    assert "not Inception V3" in view.words


def test_only_what_is_on_this_computer_and_unfinished_can_go_on(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_go_on=True)
    assert view.go_on.isHidden()
    unfinished = replace(report(THREE_CLASSES, total=100), is_complete=False)
    view.show_report(unfinished, can_go_on=True)
    assert view.go_on.isVisible()
    assert "Not finished: 6 of 100 pictures so far." in view.words
    view.show_report(unfinished, can_go_on=False)
    assert view.go_on.isHidden()


def test_figures_are_read_out_with_their_intervals(view: ReportView) -> None:
    view.show_report(report(THREE_CLASSES), can_go_on=False)
    name = view.figures.top1.accessibleName()
    assert name.startswith("Top-1 error: 50.0 %. 95 % interval")
    assert name.endswith("3 of 6 pictures wrong")


def test_a_report_of_nothing_is_shown_too(view: ReportView) -> None:
    view.show_report(report([]), can_go_on=False)
    assert "–" in view.figures.top1.words
    assert not view.grab().isNull()


def right_on(numbers: range) -> list[tuple[int, int, float]]:
    return [(1, 1 if number in numbers else 2, 0.9) for number in range(60)]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        (range(30), range(30), "Both were right on the same pictures, 60 pictures compared."),
        (range(20), range(40), "This one is better: right alone on 20 pictures, the earlier one"),
        (range(40), range(20), "The earlier one is better: right alone on 20 pictures, this one"),
        (range(30), range(31), "No difference is proven: this one alone was right on 1 picture,"),
    ],
)
def test_a_comparison_is_said_in_a_plain_sentence(
    qtbot: QtBot, themes: ThemeSource, before: range, now: range, sentence: str
) -> None:
    first, second = report(right_on(before)), report(right_on(now))
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_comparison(compare(first, second), "one.json", second)
    assert card.words.startswith(sentence)
    others = [label.text() for label in card.findChildren(QLabel)]
    assert any("McNemar’s test on 60 pictures" in text for text in others)


def test_the_pictures_that_only_one_had_right_are_a_click_away(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    first, second = report(right_on(range(20))), report(right_on(range(10, 40)))
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_comparison(compare(first, second), "one.json", second)
    wanted: list[list[Path]] = []
    card.pictures_wanted.connect(wanted.append)
    card.only_this.click()
    card.only_other.click()
    assert [len(paths) for paths in wanted] == [20, 10]
    assert wanted[1][0].name == "0.jpg"


def test_earlier_evaluations_to_compare_with_keep_the_choice(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    card = ComparisonCard(themes)
    qtbot.addWidget(card)
    card.show_earlier([])
    assert card.compare.isHidden()
    card.show_earlier([summary(3), summary(2), summary(1)])
    card.choice.setCurrentIndex(1)
    card.show_earlier([summary(4), summary(3), summary(2), summary(1)])
    asked: list[int] = []
    card.comparison_wanted.connect(lambda which, _name: asked.append(which))
    card.compare.click()
    assert asked == [2]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds"),
        (42, "about 40 s"),
        (240, "about 4 min"),
        (3660, "about 61 min"),
        (9000, "about 2.5 h"),
        (100_000, "about 28 h"),
    ],
)
def test_estimates_are_coarse(seconds: float, words: str) -> None:
    assert words_of.about(seconds) == words


def test_a_table_is_called_with_its_folder() -> None:
    assert words_of.source_name(Path("/data/photos/labels.csv")) == "photos/labels.csv"
    assert words_of.name_of(setup(3)) == "birds"
    assert "10 of 10 pictures" in words_of.summary_line(summary(1, "interrupted"))
    assert "25.0 % top-1 error" in words_of.summary_line(summary(1))
