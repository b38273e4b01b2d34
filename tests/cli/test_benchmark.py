"""`inception-cli benchmark`, through its real `main`."""

from __future__ import annotations

import json

import pytest

from inception_gui.cli import main

pytestmark = pytest.mark.xdist_group("measured")


@pytest.mark.usefixtures("use_weights")
def test_the_figures_are_those_of_passes_that_were_made(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", "--seconds", "1", "--device", "cpu", "--json"]) == 0
    printed = capsys.readouterr()
    figures = json.loads(printed.out)
    assert (figures["device"], figures["mode"], figures["precision"]) == (
        "cpu",
        "standard",
        "float32",
    )
    assert figures["single_passes"] >= 1
    assert figures["folder_pictures"] >= 1
    # Half of the passes took the median or longer, all but the last within their half second.
    assert 0 < figures["single_seconds"] * (figures["single_passes"] - 1) / 2 < 1
    assert figures["folder_pictures"] / figures["folder_per_second"] >= 0.5
    assert "one image at a time" in printed.err


@pytest.mark.usefixtures("use_weights")
def test_without_json_both_figures_have_their_units(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", "--seconds", "0.5"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("one image")
    assert " ms " in first
    assert second.startswith("many images")
    assert " per s " in second


@pytest.mark.parametrize("seconds", ["0", "-1", "1e9", "soon"])
def test_a_senseless_time_is_wrong_usage(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["benchmark", f"--seconds={seconds}"])
    assert ended.value.code == 2
    assert "--seconds" in capsys.readouterr().err
