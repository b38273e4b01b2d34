"""What the program makes of its arguments."""

from __future__ import annotations

import pytest

from inception_gui import app


def test_an_empty_path_opens_no_folder(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        app.main([""])
    assert caught.value.code == 2
    assert "argument PATH: is empty" in capsys.readouterr().err
