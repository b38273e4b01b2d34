"""Texts with a count agree with it, and every such text can be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from inception_gui.core.catalogue import Catalogue, Message
from inception_gui.widgets.common.language import CatalogueTranslator, choices, tr, use_language
from tests.oracle import REPOSITORY

WIDGETS = REPOSITORY / "inception_gui" / "widgets"
MARK = re.compile(r"\([a-z]{1,3}\)")


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 images"), (1, "1 image"), (2, "2 images"), (10_000, "10,000 images")],
)
def test_a_text_agrees_with_its_count(number: int, words: str) -> None:
    assert QObject().tr("%Ln image(s)", "", number) == words
    assert tr("%Ln image(s)", "", number) == words


def test_a_plural_may_end_in_es() -> None:
    assert tr("%Ln class(es) found", "", 1) == "1 class found"
    assert tr("%Ln class(es) found", "", 3) == "3 classes found"


def test_texts_without_a_count_are_not_touched() -> None:
    assert QObject().tr("Sort(s)") == "Sort(s)"
    assert QCoreApplication.translate("Any", "Open…") == "Open…"


def test_a_language_is_installed_once(qapp: QApplication) -> None:
    use_language(qapp, "en")
    use_language(qapp, "en")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(qapp.findChildren(CatalogueTranslator)) == 1


def test_texts_numbers_and_direction_follow_the_language(qapp: QApplication) -> None:
    german = Message("%Ln image(s)", "", ("%Ln Bild", "%Ln Bilder"), True, "widgets/items")
    use_language(qapp, Catalogue("de", (german, Message("Open…", "", ("Öffnen …",)))))
    assert QObject().tr("%Ln image(s)", "", 1200) == tr("%Ln image(s)", "", 1200) == "1.200 Bilder"
    assert QCoreApplication.translate("Any", "Open…") == "Öffnen …"
    assert QObject().tr("Unknown") == "Unknown"
    assert QLocale().toString(0.5) == "0,5"
    use_language(qapp, Catalogue("ar"))
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    use_language(qapp, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QObject().tr("%Ln image(s)", "", 1200) == "1,200 images"


def test_languages_are_offered_by_their_own_names() -> None:
    assert choices() == {
        "system": "As the system (English)",
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "zh_CN": "简体中文",
    }


def counted_texts() -> Iterator[tuple[Path, str]]:
    """The source texts of all calls that pass a count."""
    for path in sorted(WIDGETS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name == "tr" and len(node.args) == 3:
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{path}: lupdate needs a literal"
                yield path, text.value


def test_every_text_with_a_count_can_be_translated() -> None:
    texts = list(counted_texts())
    assert len(texts) > 15
    for path, text in texts:
        assert re.search(r"%L?n", text), f"{path}: “{text}” has no place for its count"
        marks = MARK.findall(text)
        assert set(marks) <= {"(s)", "(es)"}, f"{path}: “{text}”"


def test_no_text_without_a_count_has_a_mark() -> None:
    counted = {text for _, text in counted_texts()}
    for path in sorted(WIDGETS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr":
                text = node.args[0]
                if isinstance(text, ast.Constant) and text.value not in counted:
                    assert not re.search(r"\((s|es)\)", text.value), f"{path}: “{text.value}”"
