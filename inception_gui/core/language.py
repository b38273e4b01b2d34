"""The language in which people are addressed: catalogues, plural forms and numbers. Without Qt.

The program speaks English to itself: sentences in errors, databases, logs and results are English,
whatever the language. They are translated where they are shown, with `translated`. See
docs/decisions/0030-languages.md.
"""

from __future__ import annotations

import locale
import os
import re
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inception_gui import paths
from inception_gui.core.catalogue import Catalogue, read_messages

VARIABLE: Final = "INCEPTION_GUI_LANGUAGE"
"""The environment variable that goes before the language of the system."""

ENGLISH: Final = "en"
LANGUAGES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
"""Code -> the language's own name."""

_PLURAL_MARK: Final = re.compile(r"\((e?s)\)")

_current = Catalogue(ENGLISH)


def use(chosen: str | Catalogue) -> None:
    """Address people in this language from now on; an unknown code means English."""
    global _current
    _current = chosen if isinstance(chosen, Catalogue) else load(chosen)


def current() -> str:
    """The code of the language in use."""
    return _current.code


def load(code: str) -> Catalogue:
    """Read a language's texts; those of English are in the source code."""
    if code not in LANGUAGES or code == ENGLISH:
        return Catalogue(ENGLISH)
    path = paths.resources() / "translations" / f"inception_gui_{code}.ts"
    return Catalogue(code, tuple(read_messages(path.read_text(encoding="utf-8"))))


def translation(source: str, comment: str = "", n: int = -1) -> str | None:
    """A text of the source code in the language in use, with its `%n`; None: use the source.

    The plural marks of an English text are resolved: "%n image(s)" becomes "%n images".
    """
    found = _current.text(source, comment, n)
    if found is None and n >= 0:
        return _PLURAL_MARK.sub("" if n == 1 else r"\1", source)
    return found


def tr(text: str, disambiguation: str = "", n: int = -1) -> str:
    """Translate a text of the source code; `n` is the number of its `%n` or `%Ln`.

    Name and arguments are those of Qt's `tr`.
    """
    found = translation(text, disambiguation, n)
    found = text if found is None else found
    return found if n < 0 else found.replace("%Ln", number(n)).replace("%n", str(n))


def QT_TR_NOOP(text: str) -> str:
    """Mark a text for translation; `tr` or `translated` translates it where people read it."""
    return text


def QT_TR_N_NOOP(singular: str, plural: str) -> tuple[str, str]:
    """Mark the two forms of a noun, which follows its number, for translation."""
    return singular, plural


def translated(english: str, names: Mapping[str, str] = MappingProxyType({})) -> str:
    """A finished English text, such as the sentence of an error, in the language in use.

    `names` are parts of it with their translations.
    """
    return english if _current.code == ENGLISH else _current.sentence(english, names)


def number(value: float, decimals: int = 0) -> str:
    """A number as people read it: "1,200" or "1.200"; never for files."""
    return _current.number_text(f"{value:,.{decimals}f}")


def figures(english: str) -> str:
    """A text with numbers in it, such as "63.7%", with the separators of the language in use."""
    return english if _current.code == ENGLISH else _current.figures(english)


def of_system() -> str:
    """The language of the environment variable `VARIABLE`, or else of the system."""
    names = [os.environ.get(VARIABLE, "")]
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):  # the first that is set counts
        if value := os.environ.get(variable):
            # GNU's list of languages counts only where the locale is not "C".
            listed = os.environ.get("LANGUAGE", "") if closest(value) or "." in value else ""
            names += [*listed.split(":"), value]
            break
    else:
        if sys.platform == "win32":
            import ctypes

            spoken = ctypes.windll.kernel32.GetUserDefaultUILanguage()
            names.append(locale.windows_locale.get(spoken, ""))
    return next(filter(None, map(closest, names)), ENGLISH)


def closest(name: str) -> str:
    """The language that a locale such as "de_AT.UTF-8" or "zh-Hans-CN" names; "" for others."""
    plain = re.split(r"[.@]", name.replace("-", "_"))[0]
    if plain.casefold() in ("zh_tw", "zh_hk", "zh_mo") or "hant" in plain.casefold():
        return ""  # who reads traditional characters prefers English to simplified ones
    first = plain.partition("_")[0].casefold()
    return next((code for code in LANGUAGES if code.partition("_")[0] == first), "")
