"""What "Copy details" copies: a problem in words, its details, and the versions."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from inception_gui import __version__


def problem_text(sentence: str, hint: str = "", detail: str = "") -> str:
    """The problem as text, for an e-mail or a bug report."""
    versions = (
        f"Inception GUI {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    said = f"{sentence} {hint}".strip()
    return "\n\n".join(part for part in (said, detail.strip(), versions) if part)


def copy_problem(sentence: str, hint: str = "", detail: str = "") -> None:
    """Put the problem on the clipboard."""
    QGuiApplication.clipboard().setText(problem_text(sentence, hint, detail))
