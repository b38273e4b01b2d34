"""Wrong words on the command line: the usage of the command that was typed, and what was meant."""

from __future__ import annotations

import pytest

from inception_gui.cli import main

Capture = pytest.CaptureFixture[str]


def told(capsys: Capture, *arguments: str) -> str:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "usage", "meant"),
    [
        (["clasify", "a.jpg"], "usage: inception-cli [", "did you mean classify?"),
        (["classify", "a.jpg", "--tpo", "3"], "usage: inception-cli classify", "mean --top?"),
        (
            ["classify", "a", "--folow-links"],
            "usage: inception-cli classify",
            "mean --follow-links?",
        ),
        (["explain", "a.jpg", "--colormaps", "jet"], "usage: inception-cli explain", "--colormap?"),
        (["runs", "lits"], "usage: inception-cli runs", "did you mean list?"),
        (["runs", "show", "last", "--yess"], "usage: inception-cli runs show", "--yess"),
        (["runs", "discard", "1", "--yess"], "usage: inception-cli runs discard", "mean --yes?"),
        (["evaluate", "x", "--crops", "13"], "usage: inception-cli evaluate", "invalid choice: 13"),
        (["sort", "x", "--into", "y", "--by", "lable"], "usage: inception-cli sort", "mean label?"),
    ],
)
def test_the_usage_is_that_of_the_command_and_the_word_is_suggested(
    arguments: list[str], usage: str, meant: str, capsys: Capture
) -> None:
    said = told(capsys, *arguments)
    assert said.startswith(usage)
    assert meant in " ".join(said.split())


def test_nothing_is_suggested_for_what_is_like_nothing(capsys: Capture) -> None:
    assert "did you mean" not in told(capsys, "xyzzy")
    assert "did you mean" not in told(capsys, "devices", "--" + "q" * 5000)
