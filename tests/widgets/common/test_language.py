"""Texts with a count agree with it, and every such text can be translated."""

from __future__ import annotations

import ast
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from inception_gui.widgets.common.language import EnglishPlurals, tr, use_english
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


def test_english_is_installed_once(qapp: QApplication) -> None:
    assert use_english(qapp) is use_english(qapp)
    assert len(qapp.findChildren(EnglishPlurals)) == 1


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


def test_qt_linguist_finds_these_texts_and_asks_for_their_plural_forms(tmp_path: Path) -> None:
    lupdate = Path(PySide6.__file__).parent / "lupdate"
    if not lupdate.exists():
        pytest.skip("this PySide6 has no lupdate")
    target = tmp_path / "window_de.ts"
    files = sorted(WIDGETS.rglob("*.py"))
    subprocess.run([lupdate, *files, "-ts", target], check=True, capture_output=True, timeout=120)
    messages = ElementTree.parse(target).getroot().iter("message")
    plural = {message.findtext("source") for message in messages if message.get("numerus") == "yes"}
    assert plural == {text for _, text in counted_texts()}


def test_no_text_without_a_count_has_a_mark() -> None:
    counted = {text for _, text in counted_texts()}
    for path in sorted(WIDGETS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr":
                text = node.args[0]
                if isinstance(text, ast.Constant) and text.value not in counted:
                    assert not re.search(r"\((s|es)\)", text.value), f"{path}: “{text.value}”"
