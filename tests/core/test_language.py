"""The language in which people are addressed is chosen, and English needs no catalogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inception_gui.core import language
from inception_gui.core.catalogue import Catalogue, Message
from inception_gui.core.language import closest, figures, number, of_system, tr, translated


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de", "de"),
        ("de_AT.UTF-8", "de"),
        ("fr-CA", "fr"),
        ("es_MX@euro", "es"),
        ("zh_CN", "zh_CN"),
        ("zh-Hans-SG", "zh_CN"),
        ("zh_TW", ""),
        ("zh-Hant-HK", ""),
        ("en_GB", "en"),
        ("C", ""),
        ("POSIX", ""),
        ("it_IT", ""),
        ("", ""),
    ],
)
def test_a_locale_names_the_closest_language(name: str, code: str) -> None:
    assert closest(name) == code


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "it_IT.UTF-8", "LANGUAGE": "it:es:en"}, "es"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", language.VARIABLE: "zh_CN"}, "zh_CN"),
        ({"LANG": "de_DE.UTF-8", language.VARIABLE: "nonsense"}, "de"),
        ({}, "en"),
    ],
)
@pytest.mark.skipif(language.sys.platform == "win32", reason="Windows has an own setting")
def test_the_environment_names_the_language(
    variables: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", language.VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert of_system() == code


def test_an_unknown_language_is_english() -> None:
    language.use("../../etc/passwd")
    assert language.current() == "en"


def test_english_texts_have_their_plural_forms_and_everything_else_is_untouched() -> None:
    assert [tr("%Ln class(es)", "", n) for n in (0, 1, 1200)] == [
        "0 classes",
        "1 class",
        "1,200 classes",
    ]
    assert tr("Sort(s)") == "Sort(s)"
    assert translated("“x” is a folder.") == "“x” is a folder."


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("1,234", "12,345", "0.5", "<0.1%", "63.7%")),
        ("de", ("1.234", "12.345", "0,5", "<0,1\u00a0%", "63,7\u00a0%")),
        ("fr", ("1\u202f234", "12\u202f345", "0,5", "<0,1\u00a0%", "63,7\u00a0%")),
        ("es", ("1234", "12.345", "0,5", "<0,1\u00a0%", "63,7\u00a0%")),
        ("zh_CN", ("1,234", "12,345", "0.5", "<0.1%", "63.7%")),
    ],
)
def test_numbers_have_the_separators_of_the_language(code: str, words: tuple[str, ...]) -> None:
    language.use(code)
    assert (
        number(1234),
        number(12345),
        number(0.5, 1),
        figures("<0.1%"),
        figures("63.7%"),
    ) == words


def test_a_text_of_the_source_code_is_translated_with_its_count() -> None:
    language.use(Catalogue("de", (Message("%Ln image(s)", "", ("%Ln Bild", "%Ln Bilder"), True),)))
    assert [tr("%Ln image(s)", "", n) for n in (1, 1200)] == ["1 Bild", "1.200 Bilder"]
