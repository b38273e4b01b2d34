"""Explaining in the window: any class, contrasts, methods, looks, comparisons, and what is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inception_gui.core.types import MapOptions, MapStyle, Target
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.pictures.explain_controller import ExplainController
from inception_gui.widgets.pictures.page import PicturePage
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.workers.known_answers import KnownAnswers, KnownNetworks

K = Qt.Key
EGYPTIAN_CAT, TENCH, TABBY = 285, 0, 281


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.resize(1100, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def network(qtbot: QtBot, window: MainWindow, networks: KnownNetworks) -> KnownAnswers:
    window._session.loader.load()
    qtbot.waitUntil(lambda: window._session.loader.status is NetworkStatus.READY)
    return networks.classifiers[0]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, window: MainWindow, network: KnownAnswers) -> PicturePage:
    """Of a square picture of an Egyptian cat."""
    window.open_paths([pictures.picture(tmp_path, "cat.png", EGYPTIAN_CAT, size=(400, 400))])
    qtbot.waitUntil(lambda: window.picture_page.chosen_class == EGYPTIAN_CAT)
    qtbot.waitUntil(lambda: not window._session.viewer.is_working)
    return window.picture_page


@pytest.fixture
def explain(window: MainWindow, page: PicturePage) -> ExplainController:
    return window.explain


def on_screen(page: PicturePage) -> QImage:
    return page.canvas.grab().toImage()


def passes(network: KnownAnswers) -> int:
    return len(network.seen)


# Any class


def test_any_class_is_found_by_keys_alone_and_its_map_is_there_at_once(
    qtbot: QtBot, window: MainWindow, page: PicturePage, network: KnownAnswers
) -> None:
    before, looked = on_screen(page), passes(network)
    qtbot.keyClick(window, K.Key_C)
    line = page.predictions.search.edit
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "tinca")
    assert page.predictions.search.list.isVisible()
    qtbot.keyClick(line, K.Key_Return)

    assert page.chosen_class == TENCH, "and no turn of the event loop later"
    assert page.predictions.other_row.isVisible()
    assert page.predictions.other_row.text() == "tench"
    assert page.predictions.other_row.percentage_text == "<0.1%"
    assert on_screen(page) != before
    assert passes(network) == looked, "no further pass"
    assert "unlikely" in page.predictions.caption.sentence
    assert page.predictions.other_row.hasFocus()
    qtbot.keyClick(window, K.Key_1)
    assert page.chosen_class == EGYPTIAN_CAT
    assert on_screen(page) == before


def test_a_class_that_is_an_answer_already_is_chosen_there(
    qtbot: QtBot, page: PicturePage, explain: ExplainController
) -> None:
    explain.show_class(EGYPTIAN_CAT + 2)
    assert page.predictions.selected == 2
    assert not page.predictions.other_row.isVisible()


def test_another_picture_forgets_the_class_that_was_looked_for(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    explain.show_class(TENCH)
    window.open_paths([pictures.picture(tmp_path, "other.png", 7, size=(300, 200))])
    qtbot.waitUntil(lambda: page.chosen_class == 7)
    assert not page.predictions.other_row.isVisible()


def test_a_contrast_is_chosen_in_place_and_taken_away_again(
    qtbot: QtBot, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    alone = on_screen(page)
    contrast = page.predictions.contrast
    contrast.begin()
    line = contrast.search.edit
    names = [contrast.search.list.model().index(row, 0).data() for row in range(4)]
    assert names[0] == "cougar", "the other answers are offered first"
    qtbot.keyClicks(line, "tench")
    qtbot.keyClick(line, K.Key_Return)
    assert page.target == Target(EGYPTIAN_CAT, TENCH)
    assert "over “tench”" in page.predictions.caption.sentence
    drawn = explain.drawn()
    assert drawn is not None
    assert drawn.target == Target(EGYPTIAN_CAT, TENCH)
    contrast.set_other(None)
    assert page.target == Target(EGYPTIAN_CAT)
    assert on_screen(page) == alone


def test_escape_leaves_the_line_and_stops_nothing(
    qtbot: QtBot, window: MainWindow, page: PicturePage
) -> None:
    stopped: list[bool] = []
    window.actions_.stop_requested.connect(lambda: stopped.append(True))
    qtbot.keyClick(window, K.Key_C)
    line = page.predictions.search.edit
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "cat")
    qtbot.keyClick(line, K.Key_Escape)
    assert line.text() == ""
    assert not page.predictions.search.list.isVisible()
    assert page.predictions.rows[0].hasFocus()
    assert stopped == []


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, page: PicturePage) -> None:
    page.predictions.search.begin()
    line = page.predictions.search.edit
    qtbot.keyClicks(line, "xqzvkw")
    assert not page.predictions.search.list.isVisible()
    assert line.accessibleDescription() == "No matching class"
    qtbot.keyClick(line, K.Key_Return)
    assert page.chosen_class == EGYPTIAN_CAT


# Style


def test_the_style_changes_what_is_painted_without_a_pass(
    window: MainWindow, page: PicturePage, explain: ExplainController, network: KnownAnswers
) -> None:
    looked, seen = passes(network), [on_screen(page)]
    for style in (
        MapStyle(opacity=0.9),
        MapStyle(colormap="viridis"),
        MapStyle(threshold=0.5),
        MapStyle(contours=True),
    ):
        window.map_style.set_style(style)
        assert page.heat_map_bar._slider.value() == round(style.opacity * 100)
        assert explain.card.contours.isChecked() == style.contours
        image = on_screen(page)
        assert all(image != other for other in seen), style
        seen.append(image)
    assert passes(network) == looked


def test_below_the_threshold_the_picture_is_as_it_is(window: MainWindow, page: PicturePage) -> None:
    window.map_style.set_style(MapStyle(opacity=1.0, threshold=0.5))
    page.canvas.set_heat_map(np.full((8, 8), 0.4, np.float32))
    image = on_screen(page)
    middle = image.rect().center()
    hidden = image.pixelColor(middle)
    page.canvas.set_alone(True)
    assert on_screen(page).pixelColor(middle) == hidden


def test_bar_and_card_say_the_same(
    window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    bar = page.heat_map_bar
    bar._slider.setValue(70)
    assert explain.card.strength.value() == 70
    explain.card.strength.setValue(20)
    assert bar._slider.value() == 20
    explain.card.colours.setCurrentIndex(explain.card.colours.findData("cividis"))
    assert bar._colours.name == "cividis"
    assert page.canvas.map_style == MapStyle(opacity=0.2, colormap="cividis")
    assert window.map_style.style == page.canvas.map_style


def test_an_opacity_finer_than_the_slider_is_kept(window: MainWindow, page: PicturePage) -> None:
    window.map_style.set_opacity(0.333)
    assert page.heat_map_bar._slider.value() == 33
    assert page.canvas.map_style.opacity == 0.333


def test_the_card_opens_with_a_key_beside_the_picture_and_closes_with_escape(
    qtbot: QtBot, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    qtbot.keyClick(window, K.Key_E)
    assert explain.card.isVisible()
    qtbot.waitUntil(
        lambda: (
            page.canvas.view is not None
            and not explain.card.geometry().intersects(page.canvas.view.target.toRect())
        )
    )
    assert page.canvas.rect().contains(explain.card.geometry())
    assert explain.card.geometry().bottom() < page.heat_map_bar.geometry().top()
    qtbot.keyClick(explain.card.method, K.Key_Escape)
    assert not explain.card.isVisible()
    assert not page.heat_map_bar.explain_button.isChecked()


# Comparisons


def test_before_and_after_have_a_line_that_is_dragged(
    qtbot: QtBot, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    page.canvas.set_alone(True)
    plain = on_screen(page)
    page.canvas.set_alone(False)
    full = on_screen(page)
    qtbot.keyClick(window, K.Key_B)
    assert page.canvas.split_on
    assert page.canvas.view is not None
    target = page.canvas.view.target.toRect()
    middle = target.center().y() + 40  # the handle is in the way at the very middle

    def spot(share: float) -> QPoint:
        return QPoint(target.left() + round(share * target.width()), middle)

    image = on_screen(page)
    assert image.pixelColor(spot(0.25)) == plain.pixelColor(spot(0.25))
    assert image.pixelColor(spot(0.75)) == full.pixelColor(spot(0.75))
    qtbot.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=spot(0.5))
    qtbot.mouseMove(page.canvas, spot(0.9))
    qtbot.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=spot(0.9))
    assert page.canvas.split_share == pytest.approx(0.9, abs=0.01)
    assert on_screen(page).pixelColor(spot(0.75)) == plain.pixelColor(spot(0.75))
    qtbot.keyClick(page.canvas, K.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.split_share == pytest.approx(0.88, abs=0.01)
    qtbot.keyClick(window, K.Key_B)
    assert on_screen(page) == full


def test_the_answers_stand_side_by_side_and_a_click_chooses(
    qtbot: QtBot, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    qtbot.keyClick(window, K.Key_G)
    cells = explain.grid.cells
    assert [cell.class_index for cell in cells] == [285, 286, 287, 288, 289]
    assert [cell.isChecked() for cell in cells] == [True, False, False, False, False]
    for cell in cells:
        assert explain.grid.rect().contains(cell.geometry())
        assert not any(cell.geometry().intersects(o.geometry()) for o in cells if o is not cell)
    assert len({cell.grab().toImage().constBits().tobytes() for cell in cells[1:]}) == 4
    qtbot.mouseClick(cells[3], Qt.MouseButton.LeftButton)
    assert page.chosen_class == 288
    assert explain.grid.isVisible()
    cells[3].setFocus()
    qtbot.keyClick(cells[3], K.Key_Right)
    assert cells[4].hasFocus()
    qtbot.keyClick(cells[4], K.Key_Return)
    assert page.chosen_class == 289
    assert not explain.grid.isVisible(), "Enter shows it large"


def test_a_class_that_was_looked_for_joins_the_others(
    qtbot: QtBot, page: PicturePage, explain: ExplainController
) -> None:
    explain.toggle_comparison("grid")
    explain.show_class(TENCH)
    assert [cell.class_index for cell in explain.grid.cells][-1] == TENCH
    assert explain.grid.cells[-1].isChecked()


def test_space_lifts_all_maps_of_the_grid(
    qtbot: QtBot, page: PicturePage, explain: ExplainController
) -> None:
    explain.toggle_comparison("grid")
    cell = explain.grid.cells[0]
    cell.setFocus()
    covered = cell.grab().toImage()
    qtbot.keyPress(cell, K.Key_Space)
    assert cell.grab().toImage() != covered
    qtbot.keyRelease(cell, K.Key_Space)
    qtbot.waitUntil(lambda: cell.grab().toImage() == covered)
    assert page.chosen_class == EGYPTIAN_CAT


# What is said, kept and remembered


def test_why_unfolds_in_place(qtbot: QtBot, page: PicturePage) -> None:
    words = page.predictions.caption
    assert "8 × 8" not in words.text()
    words.linkActivated.emit("why")
    assert "8 × 8 cells" in words.text()
    assert "Grad-CAM" in words.text()
    words.linkActivated.emit("why")
    assert "8 × 8" not in words.text()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_link_wears_the_theme(page: PicturePage, themes: ThemeSource, theme: str) -> None:
    themes.set_choice("dark" if theme == "dark" else "light")
    assert themes.theme.accent in page.predictions.caption.text()


def test_what_was_chosen_is_remembered(window: MainWindow, explain: ExplainController) -> None:
    window.map_style.set_style(MapStyle(0.4, "magma", 0.25, True))
    explain.card.layer.setCurrentIndex(explain.card.layer.findData("Mixed_6e"))
    explain.card.method.setCurrentIndex(explain.card.method.findData("layercam"))
    kept = window.remembered(Settings())
    assert (kept.explain_method, kept.explain_layer) == ("layercam", "Mixed_6e")
    assert (kept.explain_threshold, kept.explain_contours, kept.explain_whole) == (
        0.25,
        True,
        False,
    )
    explain.set_options(MapOptions("occlusion"))
    assert window.remembered(Settings()).explain_method == "occlusion"


# Methods that take a while


def test_another_method_never_stands_over_the_map_of_the_last_one(
    qtbot: QtBot, page: PicturePage, explain: ExplainController, network: KnownAnswers
) -> None:
    page.canvas.set_heat_map_visible(False)
    bare = on_screen(page)
    page.canvas.set_heat_map_visible(True)
    assert on_screen(page) != bare
    begun, go_on = network.hold(EGYPTIAN_CAT)
    explain.set_options(MapOptions("occlusion"))
    assert "Making the heat map…" in page.predictions.caption.text()
    assert not page.canvas.has_heat_map
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(page.map_progress.isVisible)
    go_on.set()
    qtbot.waitUntil(lambda: page.canvas.has_heat_map)
    assert not page.map_progress.isVisible()


def test_stop_returns_to_the_last_map(
    qtbot: QtBot, page: PicturePage, explain: ExplainController, network: KnownAnswers
) -> None:
    explain.set_options(MapOptions("layercam"))
    before = on_screen(page)
    _begun, go_on = network.hold(EGYPTIAN_CAT)
    explain.set_options(MapOptions("occlusion"))
    qtbot.waitUntil(page.map_progress.isVisible)
    qtbot.mouseClick(page.map_progress.stop, Qt.MouseButton.LeftButton)
    assert explain.options == explain.card.options == MapOptions("layercam")
    assert on_screen(page) == before
    assert not page.map_progress.isVisible()
    go_on.set()


def test_what_was_remembered_and_is_not_known_any_more_is_the_default(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    odd = Settings(explain_method="tea leaves", explain_layer="Mixed_9z", explain_contours=True)
    window = MainWindow(session, themes, odd)
    assert window.explain.options == MapOptions()
    assert window.map_style.style == MapStyle(contours=True)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    ("form", "name", "begins"),
    [
        ("figure", "cat figure.pdf", b"%PDF"),
        ("map", "cat map.npy", b"\x93NUMPY"),
        ("five", "cat top 5.png", b"\x89PNG"),
    ],
)
def test_other_forms_are_proposed_and_written(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, page: PicturePage,
    form: str, name: str, begins: bytes,
) -> None:  # fmt: skip
    window.actions_.save_form_requested.emit(form)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / name)]
    dialog.accept()
    qtbot.waitUntil(lambda: "Saved as" in window.banner.text)
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_what_is_saved_is_what_is_on_display(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, page: PicturePage, explain: ExplainController
) -> None:
    window.map_style.set_style(MapStyle(opacity=1.0, threshold=0.9))
    drawn = explain.drawn()
    assert drawn is not None
    window._session.explanation_saver.save(drawn, tmp_path / "out.png", "overlay")
    qtbot.waitUntil(lambda: "Saved as" in window.banner.text)
    page.canvas.actual_size()
    shown = on_screen(page)
    assert page.canvas.view is not None
    corner = page.canvas.view.target.topLeft().toPoint()
    with Image.open(tmp_path / "out.png") as overlay:
        for x, y in ((200, 200), (120, 260), (290, 150)):
            written = overlay.convert("RGB").getpixel((x, y))
            painted = shown.pixelColor(corner + QPoint(x, y)).getRgb()[:3]
            assert isinstance(written, tuple)
            difference = max(abs(a - b) for a, b in zip(written, painted, strict=True))  # type: ignore[arg-type]
            assert difference <= 3, (x, y, written, painted)


def test_forms_can_be_saved_only_where_there_is_a_map(
    qtbot: QtBot, window: MainWindow, page: PicturePage
) -> None:
    forms = window.actions_._forms
    assert all(action.isEnabled() for action in forms)
    window.actions_.clear.trigger()
    assert not any(action.isEnabled() for action in forms)
