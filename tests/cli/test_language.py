"""The command line speaks the user's language where people read, and English where programs do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inception_gui.cli import main
from inception_gui.core import language
from inception_gui.core.catalogue import Catalogue, Message
from inception_gui.core.labels.class_names import class_name

Draw = Callable[..., Path]


@pytest.fixture(autouse=True)
def _speaks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """German that does not depend on what is translated today."""
    german = Catalogue(
        "de",
        (
            Message("There is no run {id}.", "", ("Es gibt keinen Durchlauf {id}.",)),
            Message(
                "{failed} of {count} could not be read.",
                "",
                ("Nicht lesbar: {failed} von {count}.",),
            ),
            Message("%Ln image(s)", "", ("%Ln Bild", "%Ln Bildern"), True),
            Message("This file does not exist.", "", ("Diese Datei gibt es nicht.",)),
        ),
    )
    monkeypatch.setattr(language, "load", lambda code: german if code == "de" else Catalogue("en"))
    yield
    language.use("en")


def test_errors_are_in_the_language_that_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "de", "runs", "show", "77"]) == 2
    assert "Es gibt keinen Durchlauf 77." in capsys.readouterr().err
    assert main(["--language", "en", "runs", "show", "77"]) == 2
    assert "There is no run 77." in capsys.readouterr().err


def test_the_environment_names_the_language_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(language.VARIABLE, "de_AT.UTF-8")
    assert main(["runs", "show", "77"]) == 2
    assert "Es gibt keinen Durchlauf 77." in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_json_is_english_and_messages_are_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "none.jpg"
    arguments = ["--language", "de", "classify", "--no-store", "--format", "json", str(missing)]
    assert main(arguments) == 1
    captured = capsys.readouterr()
    (failure,) = json.loads(captured.out)["failures"]
    assert failure["message"] == "This file does not exist."
    assert "Nicht lesbar: 1 von 1 Bild." in captured.err


@pytest.mark.usefixtures("use_weights")
def test_why_a_file_cannot_be_read_is_in_the_language_beside_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = [str(tmp_path / name) for name in ("none.jpg", "nor.jpg")]
    assert main(["--language", "de", "explain", *missing, "-o", str(tmp_path / "maps")]) == 1
    assert "none.jpg: Diese Datei gibt es nicht.\n" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_names_of_classes_are_english_unless_others_are_asked_for(
    draw: Draw, capsys: pytest.CaptureFixture[str]
) -> None:
    path = draw("a.png", (640, 480))
    tops = []
    for more in ([], ["--names", "fr"]):
        arguments = ["--language", "de", "classify", "--no-store", "--format", "json"]
        assert main([*arguments, str(path), *more]) == 0
        tops.append(json.loads(capsys.readouterr().out)["predictions"][0])
    english, french = tops
    assert [one["wnid"] for one in english["top"]] == [one["wnid"] for one in french["top"]]
    assert english["verdict"] == french["verdict"]
    for one, other in zip(english["top"], french["top"], strict=True):
        assert other["name"] == class_name(one["wnid"], one["name"], "fr")
