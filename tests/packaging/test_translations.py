"""The catalogues fit the source code, and their translations fit the texts.

Switch `COMPLETE` on before a release: then nothing may be untranslated, and nothing left over.
"""

from __future__ import annotations

import string
import sys
from pathlib import Path

import pytest

from inception_gui.core.catalogue import Catalogue, Message, plural_forms, read_messages
from inception_gui.core.language import ENGLISH, LANGUAGES, load
from tests.oracle import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "packaging"))

import translations

COMPLETE = True
CODES = [code for code in LANGUAGES if code != ENGLISH]


@pytest.fixture(scope="module")
def texts() -> tuple[Message, ...]:
    return translations.messages()


def named(messages: list[Message]) -> str:
    return "\n".join(f"{one.context}: {one.source}" for one in messages)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_no_translation_is_left_over(
    code: str, texts: tuple[Message, ...]
) -> None:
    kept = {(one.source, one.comment): one for one in load(code).messages}
    wanted = {(one.source, one.comment): one for one in texts}
    missing = [one for key, one in wanted.items() if key not in kept or not kept[key].forms]
    unused = [one for key, one in kept.items() if key not in wanted]
    print(f"{code}: {len(missing)} of {len(wanted)} untranslated:\n{named(missing)}")
    print(f"not in the source code any more:\n{named(unused)}")
    if COMPLETE:
        assert not missing
        assert not unused


@pytest.mark.parametrize("code", CODES)
def test_every_translation_fits_its_text(code: str) -> None:
    messages = load(code).messages
    assert len(messages) > 1000
    wrong = [
        f"“{one.source}”: {problem}"
        for one in messages
        for problem in translations.problems(code, one)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_translation_that_does_not_fit_is_found() -> None:
    def problems(source: str, *forms: str, plural: bool = False) -> list[str]:
        return list(translations.problems("de", Message(source, "", forms, plural)))

    assert problems("“{name}” is empty.", "„{name}“ ist leer.") == []
    assert problems("“{name}” is empty.", "„{Name}“ ist leer.")
    assert problems("{0} of {1}", "{1} mit {0}") == []
    assert problems("{0} of {1}", "{0} von")
    assert problems("{0:.2f}%", "{0:.2f} %") == []
    assert problems("{0:.2f}%", "{0} %")
    assert problems("%Ln image(s)", "%Ln Bild", "%Ln Bilder", plural=True) == []
    assert problems("%Ln image(s)", "%Ln Bilder", plural=True)
    assert problems("%Ln image(s)", "ein Bild", "%Ln Bilder", plural=True)
    assert problems("Open…", "Öffnen")
    assert problems("&Open", "Ö&ffnen") == problems("&Open", "Öffnen") == []
    assert problems("Open", "Ö&ffnen")
    assert problems("<b>Open</b>", "Öffnen")
    assert problems("Not translated yet") == []


def sample(source: str) -> str:
    """A finished text: names in the places, 3 for the count, so its English plural."""
    text = "".join(
        fixed + (f"Zq{name}" if name is not None else "")
        for fixed, name, _, _ in string.Formatter().parse(source)
    )
    for mark in ("%Ln", "%n"):
        text = text.replace(mark, "3")
    return text.replace("(s)", "s").replace("(es)", "es")


def test_every_sentence_is_found_again_by_its_template(texts: tuple[Message, ...]) -> None:
    """Two templates that fit the same sentence would show the translation of the wrong one."""
    marked = [
        Message(
            one.source,
            one.comment,
            (f"⟦{one.source}⟧",) * (2 if one.is_plural else 1),
            one.is_plural,
            one.context,
        )
        for one in texts
    ]
    catalogue = Catalogue("de", tuple(marked))
    templates = [one for one in marked if one.is_template]
    assert len(templates) > 150
    lost = [
        (one.source, catalogue.sentence(sample(one.source)))
        for one in templates
        if catalogue.sentence(sample(one.source)) != f"⟦{sample_of_form(one)}⟧"
    ]
    assert not lost, "\n".join(map(str, lost))


def sample_of_form(message: Message) -> str:
    """What `sample` gives, with the plural marks that stand in the marked form."""
    text = "".join(
        fixed + (f"Zq{name}" if name is not None else "")
        for fixed, name, _, _ in string.Formatter().parse(message.source)
    )
    return text.replace("%Ln", "3").replace("%n", "3")


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = (
        Message("a < b & “c”", "what it compares", ("a < b & „c“",), False, "core"),
        Message("%n x(s)", "", ("%n x", "%n xe"), True, "core"),
        Message("Two\nlines", "", (), False, "widgets/live"),
    )
    assert tuple(read_messages(translations.as_ts("de", messages))) == messages


def test_f_strings_errors_and_nouns_are_texts_and_technical_strings_are_not() -> None:
    code = '''
"""A docstring is no text."""
def f(path, number, error):
    """Nor is this."""
    _log.warning("This goes to the log.")
    raise ValueError("An error of the program itself.")
    raise UserError(Kind.X, f"“{printable(path.name)}” has {number:,} lines.", "Check it.",
                    detail=f"Technical {error} words here.")
    say(f"{count(number, 'class', 'classes')} found in {path}.")
    x = "SELECT a FROM b WHERE c."
    self.tr("Open…"); tr("%Ln image(s)", "", number); tr("Close", "a window")
'''
    found = [(one.source, one.comment, one.is_plural) for one in translations.texts_of(code)]
    assert found == [
        ("“{name}” has {number} lines.", "", False),
        ("Check it.", "", False),
        ("{count} found in {path}.", "", False),
        ("%Ln class(es)", "", True),
        ("Open…", "", False),
        ("%Ln image(s)", "", True),
        ("Close", "a window", False),
    ]


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_its_plural_forms(code: str) -> None:
    assert plural_forms(code) == (1 if code == "zh_CN" else 2)
