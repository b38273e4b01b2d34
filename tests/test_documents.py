"""The documents name files that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.oracle import REPOSITORY

DOCUMENTS = [
    REPOSITORY / "README.md",
    REPOSITORY / "CONTRIBUTING.md",
    *sorted((REPOSITORY / "docs").glob("*.md")),
    *sorted((REPOSITORY / "docs" / "manual").glob("*.md")),
]
ROOTS = ("inception_gui", "tests", "docs", "packaging", "benchmarks", "resources", ".ci", ".github")


def without_code_blocks(text: str) -> str:
    return re.sub(r"(?ms)^```.*?^```$", "", text)


def named_paths(text: str) -> set[str]:
    """Paths in backquotes, from the repository's root; not those that a recipe has one create."""
    prose = re.sub(r"[Cc]reate `[^`]+`", "", without_code_blocks(text))
    found = re.findall(r"`([\w./-]+)`", prose)
    return {path for path in found if path.split("/")[0] in ROOTS and "/" in path}


def linked_paths(text: str) -> set[str]:
    """Targets of links to files, without the part after a #."""
    found = re.findall(r"\]\(([^)]+)\)", without_code_blocks(text))
    return {link.partition("#")[0] for link in found if "://" not in link} - {""}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_every_file_that_a_document_names_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = {path for path in named_paths(text) if not (REPOSITORY / path).exists()}
    missing |= {link for link in linked_paths(text) if not (document.parent / link).exists()}
    assert not missing


def test_the_readme_holds_the_one_command_that_ci_runs() -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    block = text.partition("<!-- test command -->")[2].partition("\n```\n")[0]
    commands = [line for line in block.splitlines() if line.startswith("python3")]
    assert len(commands) == 1
    assert commands[0].endswith("-m pytest -n auto")
