"""Every page in a language whose texts are 40 % longer: all is translated, and nothing is cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inception_gui.core.catalogue import Catalogue
from inception_gui.core.language import LANGUAGES
from inception_gui.settings import Settings
from inception_gui.widgets.common import theme
from inception_gui.widgets.common.eliding_label import ElidingLabel
from inception_gui.widgets.common.language import use_language
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.window.main_window import MainWindow
from inception_gui.workers.network.loader import NetworkStatus
from inception_gui.workers.session import Session
from tests import pictures
from tests.widgets.pseudo_language import LEFT_TO_RIGHT, MARK, RIGHT_TO_LEFT, pseudo_language

LAPTOP = QSize(1366, 768)
LETTER = re.compile(r"&(\w)")
"""The letter that opens an entry of a menu."""


@pytest.fixture(scope="module")
def texts() -> Catalogue:
    return pseudo_language()


@pytest.fixture
def window(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path,
    session: Session, texts: Catalogue,
) -> Iterator[MainWindow]:  # fmt: skip
    """With a run, in the language and at the size of text that the test names."""
    code, percent = request.param
    use_language(qapp, code if code in LANGUAGES else Catalogue(code, texts.messages))
    themes = ThemeSource("light", text_percent=percent)
    theme.apply(qapp, themes.theme, percent)
    made = MainWindow(session, themes, Settings())
    made.resize(LAPTOP)
    made.show()
    qtbot.waitExposed(made)
    session.loader.load()
    qtbot.waitUntil(lambda: session.loader.status is NetworkStatus.READY)
    pictures.many(tmp_path / "holiday", 4)
    pictures.broken(tmp_path / "holiday", "x broken.png")
    made.open_paths([tmp_path / "holiday"])
    qtbot.waitUntil(lambda: len(session.items) == 5 and not session.items.waiting_count)
    qtbot.waitUntil(lambda: not session.bulk.is_running and not session.viewer.is_working)
    qtbot.waitUntil(lambda: made.picture_page.target is not None)
    yield made
    made.close()
    made.deleteLater()
    use_language(qapp, "en")
    theme.apply(qapp, themes.theme, 100)


def pages(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    """Every page, one after the other on display."""
    for late in window.late.every:
        assert late.controller is not None
    window.network.weights.open_page()
    for number in range(window.pages.count()):
        window.pages.setCurrentIndex(number)
        qtbot.wait(30)  # what was hidden or shown is laid out in the turns after
        page = window.pages.currentWidget()
        assert page is not None
        yield page


def visible(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root.window()) and widget.width() > 1 and widget.height() > 1:
            yield widget


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        text = widget.text()
        return QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text else text
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def is_cut(widget: QWidget) -> bool:
    """Whether a text has less room than it needs: in width, or wrapped in height."""
    text = text_of(widget)
    if not text or isinstance(widget, ElidingLabel):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QToolButton) and (
        widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return False
    if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton | QComboBox):
        shown = QFontMetrics(widget.font()).horizontalAdvance(text.replace("&", ""))
        return widget.sizeHint().width() > widget.width() + 1 and shown > widget.width() - 4
    return False


def is_beyond(widget: QWidget) -> bool:
    """Whether a part of a text lies beside what its scroll area can show."""
    if not text_of(widget):
        return False
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None or (
        above.horizontalScrollBar().maximum() > 0
        and (above.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    ):
        return False
    view = above.viewport()
    left = widget.mapTo(view, QPoint(0, 0)).x()
    return left < -1 or left + widget.width() > view.width() + 1


def place(widget: QWidget) -> str:
    owners, at = [], widget
    while at is not None and len(owners) < 4:
        owners.append(type(at).__name__)
        at = at.parentWidget()
    size = f"{widget.width()}x{widget.height()} of {widget.sizeHint().width()}"
    return f"{' < '.join(owners)} ({size}): {text_of(widget)!r}"


def texts_of_all(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, str]]:
    """Every text that a page shows or tells, with what it is a text of."""
    for page in pages(qtbot, window):
        for widget in (*visible(page), *visible(window.tool_bar), *visible(window.status_line)):
            told = [text_of(widget), widget.toolTip(), widget.accessibleName()]
            told.append(widget.accessibleDescription())
            for text in told:
                yield f"{type(page).__name__}, {type(widget).__name__}", text


def is_a_name(text: str) -> bool:
    """What stands there is the same in all languages: of classes, files, keys, colour maps."""
    known = {"Inferno", "Tench"}
    classes = ("tench", "goldfish", "great white shark", "tiger shark", "hammerhead")
    return text in known or text.startswith((*classes, "/", "Ctrl"))


IN_ENGLISH_SIZE = (LEFT_TO_RIGHT, 100)


@pytest.mark.parametrize("window", [IN_ENGLISH_SIZE], indirect=True)
def test_every_text_is_translated(qtbot: QtBot, window: MainWindow) -> None:
    found = [
        f"{where}: {text!r}"
        for where, text in texts_of_all(qtbot, window)
        if re.search("[A-Za-z]{3}", text) and MARK not in text and not is_a_name(text)
    ]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize(
    "window",
    [
        IN_ENGLISH_SIZE,
        (LEFT_TO_RIGHT, 200),
        (RIGHT_TO_LEFT, 100),
        *((code, 100) for code in LANGUAGES),
    ],
    indirect=True,
    ids=str,
)
def test_no_text_is_cut(qtbot: QtBot, window: MainWindow) -> None:
    cut = [
        f"{type(page).__name__}: {place(widget)}"
        for page in pages(qtbot, window)
        for widget in (*visible(page), *visible(window.tool_bar), *visible(window.status_line))
        if is_cut(widget) or is_beyond(widget)
    ]
    assert not cut, "\n".join(dict.fromkeys(cut))


@pytest.mark.parametrize("window", [(RIGHT_TO_LEFT, 100)], indirect=True)
def test_the_window_is_mirrored_for_languages_from_right_to_left(window: MainWindow) -> None:
    page = window.picture_page
    middle = window.width() // 2
    table = page.run_panel.mapTo(window, page.run_panel.rect().center())
    predictions = page.predictions.mapTo(window, page.predictions.rect().center())
    open_button = window.tool_bar.open_button
    first = open_button.mapTo(window, open_button.rect().center())
    assert predictions.x() < middle < table.x()
    assert first.x() > middle


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_letter(
    qapp: QApplication, session: Session, themes: ThemeSource, code: str
) -> None:
    use_language(qapp, code)
    window = MainWindow(session, themes, Settings())
    try:
        menus = [window.menuBar(), *window.findChildren(QMenu)]
        clashes = []
        for menu in menus:
            texts = [action.text() for action in menu.actions() if action.isVisible()]
            letters = Counter(
                found[1].casefold() for text in texts if (found := LETTER.search(text))
            )
            clashes += [(key, texts) for key, number in letters.items() if number > 1]
        assert len(menus) > 5
        assert not clashes
    finally:
        window.close()
        window.deleteLater()
        use_language(qapp, "en")
