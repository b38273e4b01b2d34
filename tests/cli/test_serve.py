"""`serve` on the command line: it answers until it is asked to end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.pictures import encoded


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.usefixtures("use_weights")
def test_it_answers_until_it_is_asked_to_end(tmp_path: Path) -> None:
    token = tmp_path / "token"
    command = [sys.executable, "-m", "inception_gui.cli", "serve", "--port", "0"]
    with subprocess.Popen(
        [*command, "--token-file", str(token)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        asked = urllib.request.Request(
            f"{address}/classify?top=1&name=a.png",
            encoded(7),
            {"Authorization": f"Bearer {token.read_text().strip()}"},
        )
        with urllib.request.urlopen(asked, timeout=60) as answer:
            said = json.load(answer)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 128 + signal.SIGTERM
    assert said["predictions"][0]["path"] == "a.png"
    assert len(said["predictions"][0]["top"]) == 1
