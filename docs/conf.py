"""How Sphinx builds the manual: `python -m sphinx -W docs build/manual`.

The page of the command line is made of its own `--help`, and that of the Python interface of its
docstrings, at each build.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import inception_gui  # noqa: E402 - found beside this folder
from inception_gui.cli.arguments import make_parser  # noqa: E402

project = "Inception GUI"
release = version = inception_gui.__version__
html_title = f"{project} {release}"
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["decisions", "manual/README.md", "wording.md"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["attrs_inline"]
myst_heading_anchors = 3
# The documents also link files of the source tree, which are not part of the manual.
suppress_warnings = ["myst.xref_missing"]

html_theme = "furo"
html_copy_source = False
html_show_sourcelink = False
# Nothing is fetched from anywhere: the manual is read offline, as files.
html_theme_options = {"source_view_link": "", "source_edit_link": ""}

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_type_aliases = {"Image": "Image"}


def _commands(parser: argparse.ArgumentParser, depth: int = 2) -> list[str]:
    """The help of `parser` and of every command below it, as Markdown."""
    lines = [f"{'#' * depth} {parser.prog}", "", "```", parser.format_help().rstrip(), "```", ""]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in dict.fromkeys(action.choices.values()):
                lines += _commands(command, min(depth + 1, 4))
    return lines


def _write_command_line(_app: Any) -> None:
    os.environ["COLUMNS"] = "100"
    text = "\n".join(["# All commands and options", "", *_commands(make_parser(release))])
    target = HERE / "reference" / "commands.md"
    target.write_text(text.replace(str(Path.home()), "~"), encoding="utf-8")


def _show_both_themes(_app: Any, _name: str, source: list[str]) -> None:
    """Screenshots follow the reader's theme: the documents name the light ones."""
    source[0] = re.sub(
        r"(!\[[^\]]*\]\(\S+?)-light\.webp\)",
        r"\1-light.webp){.only-light}\n\1-dark.webp){.only-dark}",
        source[0],
    )


def setup(app: Any) -> None:
    """Connect what is made at each build."""
    app.connect("builder-inited", _write_command_line)
    app.connect("source-read", _show_both_themes)
