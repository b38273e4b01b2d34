"""Collects the licences of the program and of what it uses."""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path
from typing import Final

from inception_gui import paths

_PROGRAM: Final = "inception-gui"
_THIRD_PARTY: Final = "THIRD-PARTY-LICENSES.txt"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


def licence_text() -> str:
    """The licence of the program, of its data, and of the packages that it uses."""
    found = [_first(_own_licences()), _read(paths.resources() / "LICENSES.md"), _third_party()]
    return "\n\n\n".join(text.strip() for text in found if text)


def _own_licences() -> list[Path]:
    inside = Path(getattr(sys, "_MEIPASS", paths.resources().parent))
    return [inside / "LICENSE.txt", inside / "LICENSE", inside.parent / "Resources/LICENSE.txt"]


def _third_party() -> str:
    """What a frozen program carries; otherwise the names of the installed packages."""
    if hasattr(sys, "_MEIPASS"):
        inside = Path(sys._MEIPASS)
        return _first([inside / _THIRD_PARTY, inside.parent / "Resources" / _THIRD_PARTY])
    try:
        needed = importlib.metadata.requires(_PROGRAM) or []
    except importlib.metadata.PackageNotFoundError:
        return ""
    names = [found[0] for line in needed if "extra ==" not in line and (found := _NAME.match(line))]
    return "\n".join(["Packages", "", *(_package_line(name) for name in sorted(names))])


def _package_line(name: str) -> str:
    try:
        facts = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return f"{name}: not installed"
    known = [*(facts.get_all("License-Expression") or []), *(facts.get_all("License") or []), ""]
    licence = known[0]
    if not licence or "\n" in licence:
        marks = [line for line in facts.get_all("Classifier") or [] if line.startswith("License")]
        licence = marks[-1].rpartition(" :: ")[2] if marks else licence.partition("\n")[0]
    return f"{name} {facts['Version']}: {licence}"


def _first(files: list[Path]) -> str:
    return next((text for text in map(_read, files) if text), "")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
