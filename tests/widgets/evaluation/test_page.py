"""Evaluations in the window: a real store of weights, networks with known answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from inception_gui.core.evaluation.report.mcnemar import compare
from inception_gui.core.evaluation.setup import Crops
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.types import Mode
from inception_gui.core.weights.store import WeightStore
from inception_gui.settings import Settings
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.evaluation.page import EvaluationPage
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkLoader, NetworkStatus
from inception_gui.workers.session import Session
from tests.pictures import picture
from tests.workers import seeded_weights
from tests.workers.evaluation.labelled_pictures import labelled_folder
from tests.workers.known_answers import KnownNetworks

# Twelve right ones, and one class that is taken for another three times.
PICTURES = [(label, label) for label in range(12)] + [(20, 21)] * 3


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seeded_weights.write(tmp_path_factory.mktemp("weights") / "seeded.pth")


@pytest.fixture
def store(tmp_path: Path, weights_file: Path) -> WeightStore:
    made = WeightStore(tmp_path / "weights", tmp_path / "carried")
    made.folder.mkdir()
    (made.folder / "mine.pth").write_bytes(weights_file.read_bytes())
    made.choose("mine.pth")
    return made


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, themes: ThemeSource, networks: KnownNetworks
) -> Iterator[MainWindow]:
    made = MainWindow(session, themes, Settings())
    made.show()
    qtbot.waitExposed(made)
    yield made
    for known in networks.classifiers:
        known.let_go()
    made.close()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, loader: NetworkLoader) -> EvaluationPage:
    """The page, open, with a network in use."""
    loader.load()
    qtbot.waitUntil(lambda: loader.status is NetworkStatus.READY)
    window.actions_.evaluate_requested.emit()
    assert window.pages.currentWidget() is window.evaluate.page
    qtbot.waitUntil(lambda: window.evaluate.page.setup.weights == ("mine.pth",))
    return window.evaluate.page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return labelled_folder(tmp_path / "birds", PICTURES)


def understand(qtbot: QtBot, page: EvaluationPage, folder: Path) -> None:
    page.source.choose(folder)
    qtbot.waitUntil(lambda: page.setup.wanted is not None)


def evaluated(qtbot: QtBot, page: EvaluationPage, folder: Path) -> None:
    understand(qtbot, page, folder)
    page.setup.start.click()
    qtbot.waitUntil(lambda: page.stage == "report")


def is_whole_on_screen(page: EvaluationPage, part: QWidget) -> bool:
    shown = page.scrolling.viewport()
    return shown.rect().contains(part.rect().translated(part.mapTo(shown, QPoint(0, 0))))


def test_what_is_in_a_folder_is_said_before_anything_starts(
    qtbot: QtBot, page: EvaluationPage, folder: Path
) -> None:
    assert not page.setup.start.isEnabled()
    for name in ("flagpol", "crane"):
        (folder / name).mkdir()
        picture(folder / name, "some.png", 3)
    understand(qtbot, page, folder)
    words = page.source.words
    assert "15 images, 13 classes" in words
    assert "Labels without a matching class: 2 (2 images skipped)." in words
    for name, hint in (("flagpol", "flagpole"), ("crane", "crane (bird)")):
        assert f"“{name}” (1 image)" in words
        assert hint in words
    assert page.setup.start.isEnabled()
    qtbot.waitUntil(lambda: "This takes" in page.setup.time_words)
    words = page.setup.crops[Crops.ALL].text()
    assert words == "144 crops", "a button that grows moves under the pointer"
    assert page.setup.crops[Crops.ALL].toolTip().startswith("144 crops: ")


def test_a_folder_without_labels_says_why_and_cannot_be_started(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path
) -> None:
    (tmp_path / "plain").mkdir()
    picture(tmp_path / "plain", "some.png", 3)
    page.source.choose(tmp_path / "plain")
    failure = page.source._failure
    qtbot.waitUntil(failure.isVisible)
    assert "label" in failure.accessibleName()
    assert not page.setup.start.isEnabled()


def test_numbered_folders_are_asked_about_and_the_answer_is_shown(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path
) -> None:
    for number in (1, 2, 286):
        (tmp_path / "numbers" / str(number)).mkdir(parents=True)
        picture(tmp_path / "numbers" / str(number), "some.png", number)
    page.source.choose(tmp_path / "numbers")
    qtbot.waitUntil(page.source.numbers[1].isVisible)
    assert "count from 0 or from 1" in page.source._failure.accessibleName()
    assert not page.setup.start.isEnabled()
    page.source.numbers[1].click()
    qtbot.waitUntil(lambda: page.setup.wanted is not None)
    words = page.source.words
    assert "“1” is tench, “2” is goldfish, “286” is Egyptian cat" in words
    assert not page.source.numbers[1].isVisible()
    page.source.numbers[0].click()
    qtbot.waitUntil(lambda: "“1” is goldfish" in page.source.words)
    page.source.choose(tmp_path / "numbers" / "..")
    assert page.source.source is not None
    assert page.source.source.numbered_from is None, "another folder is another question"


def test_a_dropped_folder_is_taken(qtbot: QtBot, page: EvaluationPage, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: page.setup.wanted is not None)
    assert page.source.source is not None
    assert page.source.source.path == folder


def test_a_folder_dropped_on_a_report_begins_another_evaluation_and_opens_no_images(
    qtbot: QtBot, page: EvaluationPage, folder: Path, session: Session
) -> None:
    evaluated(qtbot, page, folder)
    page.dropped.emit(folder)
    assert page.stage == "setup"
    qtbot.waitUntil(lambda: page.setup.wanted is not None)
    assert len(session.items) == 0


def test_an_evaluation_ends_in_a_report_with_figures_and_what_they_are_worth(
    qtbot: QtBot, page: EvaluationPage, folder: Path
) -> None:
    evaluated(qtbot, page, folder)
    report = page.report
    assert report.headline.top1.words.startswith("20.0% 95% interval 7.0 to 45.2%; 3 of 15")
    assert "Weights: unknown weights (mine.pth)" in report.words
    assert "exact mode" in report.words
    assert "not Inception V3" in report.words
    (confusion,) = report.mistakes.confusions.confusions
    assert (confusion.count, confusion.label, confusion.taken_for) == (3, 20, 21)
    worst = report.mistakes.classes.classes.rows[0]
    assert (worst.index, worst.recall.hits, worst.recall.count) == (20, 0, 3)


def test_only_what_runs_can_be_stopped(qtbot: QtBot, page: EvaluationPage, folder: Path) -> None:
    stop, pause = page.progress.stop, page.progress.pause
    assert not stop.isEnabled()
    understand(qtbot, page, folder)
    page.setup.start.click()
    assert stop.isEnabled()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert not stop.isEnabled()
    assert not pause.isEnabled()


def test_the_menu_offers_to_stop_only_what_runs(
    qtbot: QtBot,
    page: EvaluationPage,
    folder: Path,
    window: MainWindow,
    session: Session,
    networks: KnownNetworks,
) -> None:
    stop = window.actions_.stop
    menu = next(one for one in window.menuBar().findChildren(QMenu) if stop in one.actions())
    menu.aboutToShow.emit()
    assert not stop.isEnabled()
    menu.aboutToHide.emit()
    assert stop.isEnabled()  # for Escape
    begun, _ = networks.classifiers[-1].hold(1)
    window.open_paths([folder])
    qtbot.waitUntil(begun.is_set)
    menu.aboutToShow.emit()
    assert stop.isEnabled()
    networks.classifiers[-1].let_go()
    qtbot.waitUntil(lambda: not session.bulk.is_running)
    menu.aboutToShow.emit()
    assert not stop.isEnabled()


def test_a_confusion_opens_its_pictures_and_the_report_is_still_there_afterwards(
    qtbot: QtBot, page: EvaluationPage, folder: Path, window: MainWindow, session: Session
) -> None:
    evaluated(qtbot, page, folder)
    confusions = page.report.mistakes.confusions
    confusions.setCurrentIndex(confusions.model().index(0, 0))
    qtbot.keyClick(confusions, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.picture_page)
    qtbot.waitUntil(lambda: len(session.items) == 3)
    names = {session.items.entry(row).name for row in range(3)}
    assert names == {"0012.png", "0013.png", "0014.png"}
    line = window.evaluate.report.apart
    assert line.isVisible()
    wrong = confusions.confusions[0]
    assert line.words.startswith(
        f"Label: {wrong.label_name} · classified as {wrong.taken_for_name}"
    )
    line.back.click()
    assert page.stage == "report"
    assert window.pages.currentWidget() is page
    assert len(session.items) == 0, "they never were images of the user's own list"
    # The same images again.
    confusions.confusion_chosen.emit(confusions.confusions[0])
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.picture_page)
    window.actions_.evaluate_requested.emit()
    page.back.click()
    assert window.pages.currentWidget() is window.picture_page


def test_looking_at_a_confusion_adds_nothing_to_the_users_own_images(
    qtbot: QtBot,
    page: EvaluationPage,
    folder: Path,
    window: MainWindow,
    session: Session,
    tmp_path: Path,
) -> None:
    window.open_paths([picture(tmp_path, "mine.png", 3)])
    qtbot.waitUntil(lambda: len(session.items) == 1)
    window.evaluate.open_page()
    evaluated(qtbot, page, folder)
    page.report.mistakes.confusions.confusion_chosen.emit(
        page.report.mistakes.confusions.confusions[0]
    )
    assert len(session.items) == 3
    window.evaluate.report.apart.back.click()
    assert [session.items.entry(0).name, len(session.items)] == ["mine.png", 1]
    window.show_home()
    assert not window.evaluate.report.apart.isVisible()


def test_a_class_opens_its_pictures(
    qtbot: QtBot, page: EvaluationPage, folder: Path, session: Session
) -> None:
    evaluated(qtbot, page, folder)
    table = page.report.mistakes.classes
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(session.items) == 3)


def test_the_threshold_of_the_curve_becomes_the_verdict_s_and_is_remembered(
    qtbot: QtBot, page: EvaluationPage, folder: Path, window: MainWindow, session: Session
) -> None:
    evaluated(qtbot, page, folder)
    sureness = page.report.calibration
    assert "Current threshold: 30%" in sureness.words
    sureness.coverage.set_threshold(0.95)
    sureness.coverage.threshold_chosen.emit(0.95)  # as a key or the mouse would
    sureness.use.click()
    assert "Current threshold: 95%" in sureness.words
    assert not sureness.use.isEnabled()
    assert window.remembered(Settings()).unsure_below == 0.95
    # The network with known answers is 90 % sure of everything.
    page.report.mistakes.confusions.confusion_chosen.emit(
        page.report.mistakes.confusions.confusions[0]
    )
    qtbot.waitUntil(lambda: len(session.items) == 3)
    qtbot.waitUntil(lambda: session.items.waiting_count == 0)
    assert session.items.level(0) == "coarse"
    answers = window.picture_page.predictions
    said = "a bird of prey; of which kind is not clear"
    qtbot.waitUntil(lambda: answers.verdict_text.lower() == said)
    assert said in window.windowTitle()
    sureness.reset.click()
    assert session.unsure_below == 0.3
    assert session.items.level(0) == "sure"
    assert answers.verdict_text == "Kite"
    assert "kite" in window.windowTitle()


def test_a_remembered_threshold_holds_from_the_start(
    qtbot: QtBot, session: Session, themes: ThemeSource
) -> None:
    made = MainWindow(session, themes, Settings(unsure_below=0.6))
    qtbot.addWidget(made)
    assert session.unsure_below == 0.6
    assert made.picture_page.run_panel.model.unsure_below == 0.6


def hold_the_first(qtbot: QtBot, page: EvaluationPage, networks: KnownNetworks) -> None:
    """Start with standard mode, so that the network in use does it, and hold it at class 0."""
    page.setup.modes[Mode.STANDARD].setChecked(True)
    begun, _ = networks.classifiers[-1].hold(0)
    page.setup.start.click()
    qtbot.waitUntil(begun.is_set)


def test_an_evaluation_is_paused_and_goes_on(
    qtbot: QtBot, page: EvaluationPage, networks: KnownNetworks, tmp_path: Path
) -> None:
    understand(qtbot, page, labelled_folder(tmp_path / "many", PICTURES * 10))
    qtbot.waitUntil(lambda: "This takes" in page.setup.time_words)
    hold_the_first(qtbot, page, networks)
    assert page.stage == "running"
    qtbot.waitUntil(page.progress.pause.isEnabled)
    page.progress.pause.click()
    assert page.progress.pause.text() == "Resume"
    assert "paused" in page.progress.words
    page.progress.pause.click()
    networks.classifiers[-1].let_go()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert page.report.headline.top1.words.startswith("20.0%")


def test_a_stopped_evaluation_shows_what_it_has_and_is_continued_from_there(
    qtbot: QtBot, page: EvaluationPage, networks: KnownNetworks, tmp_path: Path
) -> None:
    understand(qtbot, page, labelled_folder(tmp_path / "many", PICTURES * 10))
    qtbot.waitUntil(lambda: "This takes" in page.setup.time_words)
    hold_the_first(qtbot, page, networks)
    qtbot.waitUntil(page.progress.pause.isEnabled)
    page.progress.stop.setFocus()
    page.progress.stop.click()
    assert "Stopping" in page.progress.words
    networks.classifiers[-1].let_go()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert page.window().focusWidget() is page  # where Escape leads back
    assert "Not finished" in page.report.words
    assert page.report.resume.isVisible()
    # The form offers to go on too, as long as it says the same.
    page.new.click()
    qtbot.waitUntil(lambda: page.setup.start.text() == "Resume")
    page.setup.crops[Crops.TWELVE].setChecked(True)
    assert page.setup.start.text() == "Start"
    # And so does the card, which fills the form as it was.
    qtbot.waitUntil(page.interrupted.isVisible)
    page.interrupted.resume.click()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert page.setup.crops[Crops.SINGLE].isChecked()
    assert "Not finished" not in page.report.words
    assert page.report.headline.top1.words.startswith("20.0%")


def test_a_report_is_saved_opened_again_and_compared(
    qtbot: QtBot, page: EvaluationPage, folder: Path, window: MainWindow, tmp_path: Path
) -> None:
    evaluated(qtbot, page, folder)
    report = page.report.report
    assert report is not None
    window.evaluate.evaluations.save(report, tmp_path / "one.json", "json")
    qtbot.waitUntil(lambda: "Saved as one.json" in page.report.words)
    assert json.loads((tmp_path / "one.json").read_text("utf-8"))["top1_error"]
    page.new.click()
    page.report_chosen.emit(tmp_path / "one.json")
    qtbot.waitUntil(lambda: page.stage == "report")
    assert page.report.headline.top1.words.startswith("20.0%")
    comparison = page.report.comparison
    page.scrolling.ensureWidgetVisible(comparison.open)
    comparison.comparison_wanted.emit(tmp_path / "one.json", "one.json")
    qtbot.waitUntil(lambda: "same images" in comparison.words)
    qtbot.waitUntil(lambda: is_whole_on_screen(page, comparison._method))
    (tmp_path / "no.json").write_text("{}")
    comparison.comparison_wanted.emit(tmp_path / "no.json", "no.json")
    qtbot.waitUntil(lambda: not comparison._failure.isHidden())
    qtbot.waitUntil(lambda: is_whole_on_screen(page, comparison._failure))
    assert comparison.words == "" or comparison._sentence.isHidden()


def test_earlier_evaluations_are_listed_opened_and_discarded(
    qtbot: QtBot, page: EvaluationPage, folder: Path
) -> None:
    assert page.earlier.isHidden()
    evaluated(qtbot, page, folder)
    page.new.click()
    qtbot.waitUntil(page.earlier.isVisible)
    choice = page.earlier.choice
    line = choice.currentText()
    assert "20.0% top-1 error" in line
    assert choice.toolTip() == line
    choice.setFixedWidth(2000)
    assert choice.shown_text() == line
    choice.setFixedWidth(300)
    assert "…" in choice.shown_text()
    assert choice.shown_text().endswith("top-1 error")
    page.earlier.open.click()
    qtbot.waitUntil(lambda: page.stage == "report")
    page.new.click()
    page.earlier.delete.click()
    qtbot.waitUntil(page.earlier.isHidden)


def test_several_weights_are_an_ensemble(
    qtbot: QtBot, page: EvaluationPage, folder: Path, store: WeightStore, window: MainWindow
) -> None:
    # Another archive, so other bytes, of the same numbers.
    seeded_weights.write(store.folder / "other.pth")
    window.evaluate.close_page()
    window.actions_.evaluate_requested.emit()
    qtbot.waitUntil(lambda: len(page.setup.boxes) == 2)
    assert page.setup.weights == ("mine.pth",)
    page.setup.boxes["other.pth"].setChecked(True)
    assert set(page.setup.weights) == {"mine.pth", "other.pth"}
    evaluated(qtbot, page, folder)
    assert "ensemble of 2" in page.report.words
    assert page.report.headline.top1.words.startswith("20.0%")


def test_an_ilsvrc_folder_is_understood_with_its_ground_truth(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path
) -> None:
    flat = tmp_path / "val"
    flat.mkdir()
    for number in range(1, 4):
        picture(flat, f"ILSVRC2012_val_{number:08d}.png", number)
    labels = [imagenet_labels()[number].wnid for number in (1, 2, 9)]
    (tmp_path / "truth.txt").write_text("\n".join(labels) + "\n")
    (tmp_path / "black.txt").write_text("2\n")
    page.source.choose(flat)
    qtbot.waitUntil(page.source._failure.isVisible)
    page.source.choose_extra("ground_truth", tmp_path / "truth.txt")
    qtbot.waitUntil(lambda: "3 images, 3 classes" in page.source.words)
    page.source.choose_extra("blacklist", tmp_path / "black.txt")
    qtbot.waitUntil(lambda: "2 images, 2 classes" in page.source.words)
    assert "Skipped: 1 image on the blacklist." in page.source.words
    page.source.choose_extra("blacklist", None)
    qtbot.waitUntil(lambda: "3 images, 3 classes" in page.source.words)
    page.setup.start.click()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert "1 of 3 images wrong" in page.report.headline.top1.words


def test_an_interrupted_ilsvrc_evaluation_goes_on_with_its_ground_truth(
    qtbot: QtBot, page: EvaluationPage, networks: KnownNetworks, tmp_path: Path
) -> None:
    flat = tmp_path / "val"
    flat.mkdir()
    for number in range(40):
        picture(flat, f"ILSVRC2012_val_{number + 1:08d}.png", number % 10)
    labels = [imagenet_labels()[number % 10].wnid for number in range(40)]
    (tmp_path / "truth.txt").write_text("\n".join(labels) + "\n")
    (tmp_path / "black.txt").write_text("2\n")
    page.source.choose_extra("ground_truth", tmp_path / "truth.txt")
    page.source.choose_extra("blacklist", tmp_path / "black.txt")
    page.source.choose(flat)
    qtbot.waitUntil(lambda: "This takes" in page.setup.time_words)
    hold_the_first(qtbot, page, networks)
    qtbot.waitUntil(page.progress.pause.isEnabled)
    page.progress.stop.click()
    networks.classifiers[-1].let_go()
    qtbot.waitUntil(lambda: page.stage == "report")
    # As after a restart, and something else was chosen since.
    page.new.click()
    page.source.choose_extra("ground_truth", None)
    page.source.choose_extra("blacklist", tmp_path / "no such file")
    qtbot.waitUntil(page.source._failure.isVisible)
    qtbot.waitUntil(page.interrupted.isVisible)
    page.interrupted.resume.click()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert "Not finished" not in page.report.words
    assert "0 of 39 images wrong" in page.report.headline.top1.words


def test_escape_leaves_the_page_and_work_goes_on_behind_it(
    qtbot: QtBot, page: EvaluationPage, networks: KnownNetworks, folder: Path, window: MainWindow
) -> None:
    understand(qtbot, page, folder)
    qtbot.waitUntil(lambda: "This takes" in page.setup.time_words)
    hold_the_first(qtbot, page, networks)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.start_page
    networks.classifiers[-1].let_go()
    qtbot.waitUntil(lambda: page.stage == "report")
    assert window.pages.currentWidget() is window.start_page


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_is_no_wider_than_the_smallest_window(
    qtbot: QtBot,
    page: EvaluationPage,
    folder: Path,
    window: MainWindow,
    themes: ThemeSource,
    theme: str,
) -> None:
    themes.set_choice("dark" if theme == "dark" else "light")
    window.resize(480, 460)
    inside = page.scrolling.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.scrolling.viewport().width())
    evaluated(qtbot, page, folder)
    report = page.report.report
    assert report is not None
    page.report.comparison.show_comparison(compare(report, report), "an earlier one", report)
    qtbot.wait(50)
    assert inside.width() <= page.scrolling.viewport().width()
