"""Finished English sentences are found in a catalogue and shown in its language."""

from __future__ import annotations

import pytest

from inception_gui.core.catalogue import Catalogue, Message, read_messages
from inception_gui.core.files.errors import write_failed
from inception_gui.core.images.errors import too_large

GERMAN = Catalogue(
    "de",
    (
        Message("This file does not exist.", "", ("Diese Datei gibt es nicht.",)),
        Message("“{name}” is a folder.", "", ("„{name}“ ist ein Ordner.",)),
        Message("The folder “{name}” is a folder.", "", ("Der Ordner „{name}“!",)),
        Message("This is {name}, not an image.", "", ("Das ist {name}, kein Bild.",)),
        Message("a PDF document", "", ("ein PDF-Dokument",)),
        Message("dog", "", ("Hund",)),
        Message("a text of {program}", "", ("ein Text von {program}",)),
        Message("Skipped: {counts}.", "", ("Ausgelassen: {counts}.",)),
        Message("%Ln video(s)", "", ("%Ln Video", "%Ln Videos"), True),
        Message("%Ln links that lead to no file", "%Ln link that leads to no file",
                ("%Ln Link ins Leere", "%Ln Links ins Leere"), True),
        Message("It needs {needed} MB of {share}.", "", ("Es braucht {needed} MB von {share}.",)),
        Message("Open…", "", ("Öffnen …",), False, "widgets/shell"),
        Message("{0} of {1}", "", ("{0} von {1}",), False, "widgets/common"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("This file does not exist.", "Diese Datei gibt es nicht."),
        ("“a.b” is a folder.", "„a.b“ ist ein Ordner."),
        ("The folder “x” is a folder.", "Der Ordner „x“!"),  # the longer template
        ("This is a PDF document, not an image.", "Das ist ein PDF-Dokument, kein Bild."),
        ("This is a text of git, not an image.", "Das ist ein Text von git, kein Bild."),
        ("Skipped: 1 video.", "Ausgelassen: 1 Video."),
        ("Skipped: 12,000 videos.", "Ausgelassen: 12.000 Videos."),
        (
            "Skipped: 2 videos, 1 link that leads to no file.",
            "Ausgelassen: 2 Videos, 1 Link ins Leere.",
        ),
        ("It needs 1,234.5 MB of 63.7%.", "Es braucht 1.234,5 MB von 63,7\u00a0%."),
        (
            "“x” is a folder. This file does not exist.",
            "„x“ ist ein Ordner. Diese Datei gibt es nicht.",
        ),
        ("“x” is a folder. Nobody knows this.", "„x“ ist ein Ordner. Nobody knows this."),
        ("“dog” is a folder.", "„dog“ ist ein Ordner."),
        ("“3 videos” is a folder.", "„3 videos“ ist ein Ordner."),
        ("“1,234” is a folder.", "„1,234“ ist ein Ordner."),
        ("This is dog, not an image.", "Das ist Hund, kein Bild."),
        ("A name of a file.jpg", "A name of a file.jpg"),
        ("", ""),
    ],
)
def test_a_finished_sentence_is_translated(english: str, german: str) -> None:
    assert GERMAN.sentence(english) == german


def test_templates_of_the_window_do_not_match_sentences() -> None:
    assert GERMAN.sentence("cat of dogs") == "cat of dogs"


def test_braces_in_a_name_are_not_places() -> None:
    assert GERMAN.sentence("“{0.__class__}{name}” is a folder.") == (
        "„{0.__class__}{name}“ ist ein Ordner."
    )


def test_a_text_with_a_count_has_the_form_of_its_language() -> None:
    french = Catalogue("fr", (Message("%n image(s)", "", ("%n image", "%n images"), True),))
    assert [french.text("%n image(s)", "", n) for n in (0, 1, 2)] == [
        "%n image",
        "%n image",
        "%n images",
    ]


def test_unfinished_translations_of_a_file_do_not_count() -> None:
    text = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
    <TS version="2.1" language="de"><context><name>core</name>
    <message><source>Yes</source><translation>Ja</translation></message>
    <message><source>No</source><translation type="unfinished">Nei</translation></message>
    <message numerus="yes"><source>%n day(s)</source><comment>of a week</comment>
    <translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message></context></TS>"""
    assert list(read_messages(text)) == [
        Message("Yes", "", ("Ja",), False, "core"),
        Message("No", "", (), False, "core"),
        Message("%n day(s)", "of a week", ("%n Tag", "%n Tage"), True, "core"),
    ]


def test_errors_of_core_stay_english_whatever_is_shown() -> None:
    error = write_failed("out.csv", OSError(28, "No space left on device"))
    assert error.sentence == "There is no space left to write out.csv."
    assert "15,000 × 20,000 pixels" in too_large(15_000, 20_000, 9e8, 5e8).sentence


def test_numbers_in_brackets_and_names_in_quotes_have_the_form_of_the_language() -> None:
    german = Catalogue(
        "de",
        (
            Message("Areas raised {name} {percent} more.", "", ("{name} {percent} stieg.",)),
            Message("{percent} in the centre", "", ("{percent} in der Mitte",)),
        ),
    )
    said = "Areas raised “tench” (90.5%) more."
    assert german.sentence(said) == "„tench“ (90,5\u00a0%) stieg."
    assert german.sentence(said, {"tench": "Schleie"}) == "„Schleie“ (90,5\u00a0%) stieg."
    said = "Areas raised “my dog” (90% in the centre) more."
    assert german.sentence(said) == "„my dog“ (90\u00a0% in der Mitte) stieg."


def test_a_name_full_of_quotes_takes_no_time() -> None:
    many = "“” (" * 60
    assert GERMAN.sentence(f"This is {many}, not an imagx.") == f"This is {many}, not an imagx."
    assert GERMAN.sentence("“a”b” is a folder.") == "„a”b“ ist ein Ordner."


def test_sentences_of_chinese_stand_without_a_space_between_them() -> None:
    chinese = Catalogue("zh_CN", (Message("One.", "", ("一。",)), Message("Two.", "", ("二。",))))
    assert chinese.sentence("One. Two.") == "一。二。"
    assert chinese.sentence("Other. Two. Other.") == "Other. 二。Other."
