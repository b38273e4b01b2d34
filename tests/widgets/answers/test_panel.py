"""The column of answers tells the story and lets a person choose by mouse, keys and ears."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inception_gui.core.labels.label_set import of_names
from inception_gui.core.types import BroadKind, Grounds, Score
from inception_gui.widgets.answers.column import WORKING_DELAY_MS, tooltip_of
from inception_gui.widgets.answers.panel import BESIDE, PredictionPanel
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.theme import ThemeSource
from tests.widgets import sample_pictures


@pytest.fixture
def panel(qtbot: QtBot, themes: ThemeSource) -> PredictionPanel:
    made = PredictionPanel(themes)
    qtbot.addWidget(made)
    made.resize(316, 640)
    made.show()
    made.set_prediction(sample_pictures.prediction(), [f"tooltip {n}" for n in range(5)])
    return made


def test_the_verdict_begins_with_a_capital(panel: PredictionPanel) -> None:
    assert panel.verdict_text == "Probably an Egyptian cat, maybe a tabby"


def test_the_facts_name_file_size_and_time(panel: PredictionPanel) -> None:
    assert panel.facts_text == "chelsea.png · 451 × 300 · 24 ms"
    facts = panel.findChild(ElidingLabel)
    assert facts.toolTip().endswith("chelsea.png")
    assert facts.toolTip() != "chelsea.png"


def test_what_is_not_usual_about_a_picture_is_said_and_only_then(panel: PredictionPanel) -> None:
    assert panel.note_text == ""
    panel.set_prediction(replace(sample_pictures.prediction(), note="Shown with its own range."))
    assert panel.note_text == "Shown with its own range."
    panel.set_failure("This file is damaged.")
    assert panel.note_text == ""


def test_a_long_file_name_gives_way_in_the_middle(panel: PredictionPanel) -> None:
    panel.set_prediction(sample_pictures.prediction("holiday in the mountains " * 5 + "0042.jpg"))
    shown = panel.findChild(ElidingLabel).shown_text()
    assert shown.startswith("holiday")
    assert "…" in shown
    assert shown.endswith(".jpg · 451 × 300"), "the time goes before the name is shortened"


def test_rows_say_name_and_percentage(panel: PredictionPanel) -> None:
    names = [row.accessibleName() for row in panel.rows]
    assert names[0] == "Egyptian cat, 63.7%"
    assert names[4] == "Persian cat, <0.1%"
    assert panel.rows[2].toolTip() == "tooltip 2"


def test_screen_readers_hear_radio_buttons(panel: PredictionPanel) -> None:
    interface = QAccessible.queryAccessibleInterface(panel.rows[0])
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked
    assert interface.text(QAccessible.Text.Name) == "Egyptian cat, 63.7%"


def test_a_click_chooses(qtbot: QtBot, panel: PredictionPanel) -> None:
    with qtbot.waitSignal(panel.row_selected) as chosen:
        qtbot.mouseClick(panel.rows[3], Qt.MouseButton.LeftButton)
    assert chosen.args == [3]
    assert [row.isChecked() for row in panel.rows] == [False, False, False, True, False]


def test_a_second_click_changes_nothing(qtbot: QtBot, panel: PredictionPanel) -> None:
    with qtbot.assertNotEmitted(panel.row_selected):
        qtbot.mouseClick(panel.rows[0], Qt.MouseButton.LeftButton)
    assert panel.rows[0].isChecked()


def test_arrows_and_digits_choose(qtbot: QtBot, panel: PredictionPanel) -> None:
    chosen: list[int] = []
    panel.row_selected.connect(chosen.append)
    panel.rows[0].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_5, Qt.Key.Key_Down):
        focused = next(row for row in panel.rows if row.hasFocus())
        qtbot.keyClick(focused, key)
    assert chosen == [1, 2, 1, 4]
    assert panel.rows[4].hasFocus()


def test_space_is_left_to_the_window(qtbot: QtBot, panel: PredictionPanel) -> None:
    panel.rows[1].setFocus()
    with qtbot.assertNotEmitted(panel.row_selected):
        qtbot.keyClick(panel.rows[1], Qt.Key.Key_Space)


def test_setting_the_selection_reports_nothing(qtbot: QtBot, panel: PredictionPanel) -> None:
    with qtbot.assertNotEmitted(panel.row_selected):
        panel.set_selected(2)
    assert panel.selected == 2


def test_names_are_never_read_as_markup(panel: PredictionPanel) -> None:
    odd = (Score(0, "n0", "<i>odd</i>", 0.9),)
    panel.set_prediction(sample_pictures.prediction(scores=odd))
    panel.caption.show_words("<b>odd</b> & co")
    assert "&lt;b&gt;odd&lt;/b&gt; &amp; co" in panel.about_map_text
    assert panel.verdict_text == "<i>odd</i>"


def test_fewer_answers_leave_no_empty_rows(panel: PredictionPanel) -> None:
    panel.set_prediction(sample_pictures.prediction(scores=sample_pictures.CAT_SCORES[:2]))
    assert [row.isVisible() for row in panel.rows] == [True, True, False, False, False]


@pytest.mark.parametrize("way", ["working", "failure", "clear"])
def test_without_a_prediction_there_is_nothing_to_choose(
    qtbot: QtBot, panel: PredictionPanel, way: str
) -> None:
    if way == "working":
        panel.set_working("Classifying…")
        qtbot.waitUntil(lambda: panel.verdict_text == "Classifying…")
    elif way == "failure":
        panel.set_failure("This file is damaged.")
        assert panel.verdict_text == "This file is damaged."
    else:
        panel.clear()
        assert panel.verdict_text == ""
    assert not any(row.isVisible() for row in panel.rows)
    with qtbot.assertNotEmitted(panel.row_selected):
        panel.choose(1)
    panel.set_prediction(sample_pictures.prediction())
    assert all(row.isVisible() for row in panel.rows)


def test_quick_answers_replace_the_last_ones_without_a_word(
    qtbot: QtBot, panel: PredictionPanel
) -> None:
    verdicts: list[str] = []
    panel.set_working("Classifying…")
    verdicts.append(panel.verdict_text)
    panel.set_prediction(
        sample_pictures.prediction(scores=(Score(967, "n07920052", "espresso", 0.9),))
    )
    qtbot.wait(2 * WORKING_DELAY_MS)
    verdicts.append(panel.verdict_text)
    assert verdicts == ["Probably an Egyptian cat, maybe a tabby", "Espresso"]


def test_the_last_answers_cannot_be_chosen_while_new_ones_come(
    qtbot: QtBot, panel: PredictionPanel
) -> None:
    panel.set_working("Classifying…")
    with qtbot.assertNotEmitted(panel.row_selected):
        qtbot.mouseClick(panel.rows[2], Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in panel.rows] == [True, False, False, False, False]


def test_the_focus_stays_with_the_answers_from_item_to_item(
    qtbot: QtBot, panel: PredictionPanel
) -> None:
    panel.rows[0].setFocus()
    qtbot.keyClick(panel.rows[0], Qt.Key.Key_Down)
    panel.set_failure("This file is damaged.")
    panel.set_prediction(sample_pictures.prediction())
    assert panel.rows[0].hasFocus()


def test_digits_are_equally_wide(panel: PredictionPanel) -> None:
    font = theme.font("normal", tabular=True)
    # A font whose ones are narrow unless it is asked; where it is missing another takes its place.
    font.setFamily("Inter")
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("11.1%") == metrics.horizontalAdvance("88.8%")


def test_the_search_offers_the_classes_of_the_network(panel: PredictionPanel) -> None:
    panel.set_labels(of_names("leaves", ["healthy", "leaf rust"]))
    panel.search.edit.setText("rust")
    panel.search.edit.textEdited.emit("rust")
    assert panel.search.list.model().index(0, 0).data() == "leaf rust"
    panel.contrast.set_other(1)
    assert panel.rather_than == 1
    panel.search.edit.textEdited.emit("tabby")
    panel.set_labels(None)
    panel.search.edit.setText("tabby")
    panel.search.edit.textEdited.emit("tabby")
    assert panel.search.list.model().index(0, 0).data() == "tabby"


def test_a_class_of_other_weights_is_not_explained_by_wordnet() -> None:
    assert tooltip_of(Score(0, "", "healthy", 0.9)) == "healthy"
    assert "Tinca" in tooltip_of(Score(0, "n01440764", "tench", 0.9))


def test_the_verdict_tells_what_it_rests_on(panel: PredictionPanel) -> None:
    made = sample_pictures.prediction()
    kinds = (BroadKind("n02121808", "cat", 0.97, 1), BroadKind("n2", "animal", 0.99, 2))
    grounds = Grounds(kinds, 1, threshold=0.999, similarity=0.5)
    panel.set_prediction(replace(made, grounds=grounds))
    assert panel.verdict_text == "A cat; of which kind is not clear"
    tip = panel.findChildren(QLabel)
    (said,) = [label.toolTip() for label in tip if "Kinds" in label.toolTip()]
    assert "cat 97.0%, animal 99.0%" in said
    assert "99.9% on" in said
    assert "0.50" in said


def test_further_weights_have_rows_of_their_own_below(panel: PredictionPanel) -> None:
    further = replace(
        sample_pictures.prediction(),
        scores=(Score(0, "", "my cat", 0.9), Score(1, "", "his cat", 0.1)),
    )
    rows: list[int] = []
    panel.row_selected.connect(rows.append)
    panel.set_labels(None, of_names("cats", ["my cat", "his cat"]))
    panel.set_beside(further, "cats")

    titles = [label.text() for label in panel.findChildren(ElidingLabel)]
    assert "Your classes: cats" in titles
    panel.choose(BESIDE + 1)
    assert panel.is_beside_chosen
    assert panel.chosen_score == further.scores[1]
    assert [score.name for score in panel.scores] == ["my cat", "his cat"]
    panel.choose(BESIDE + 2)  # they have two classes only
    assert rows == [BESIDE + 1]
    panel.choose(0)
    assert panel.chosen_score is not None
    assert panel.chosen_score.name == "Egyptian cat"

    panel.set_prediction(sample_pictures.prediction())
    assert not any(
        label.isVisible() and label.text().startswith("Your classes")
        for label in panel.findChildren(ElidingLabel)
    )
