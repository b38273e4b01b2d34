"""The manual as a site: Sphinx builds it without a warning, every page of it and every command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inception_gui.cli.arguments import make_parser
from tests.oracle import REPOSITORY


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-d", folder / "trees",
         REPOSITORY / "docs", folder / "site"],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder / "site"


def test_every_page_of_the_manual_is_in_the_site(site: Path) -> None:
    pages = {path.stem for path in (REPOSITORY / "docs" / "manual").glob("*.md")} - {"README"}
    assert pages <= {path.stem for path in (site / "manual").glob("*.html")}
    assert len(pages) > 12


def test_the_site_holds_every_command_and_the_python_interface(site: Path) -> None:
    commands = (site / "reference" / "commands.html").read_text("utf-8")
    usage = make_parser("0").format_help()
    assert "classify" in usage
    assert "inception-cli classify" in commands
    assert "--resume" in commands
    assert "classify_all" in (site / "reference" / "python.html").read_text("utf-8")


def test_a_page_loads_nothing_from_elsewhere(site: Path) -> None:
    """It is read offline, and tells nobody that it is read."""
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        assert 'src="http' not in text
        assert "@import" not in text
        links = [part.partition(">")[0] for part in text.split("<link ")[1:]]
        assert not [link for link in links if 'href="http' in link], page
