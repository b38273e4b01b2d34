"""The language of the window: plural forms and the separators of numbers. English for now."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_PLURAL_MARK: Final = re.compile(r"\((e?s)\)")


class EnglishPlurals(QTranslator):
    """Resolves the marks in `tr("%Ln image(s)", "", n)`: "1 image", "10,000 images".

    Qt Linguist asks for a translation per plural form of such a text. The English source has no
    translation file, and Qt would show the marks; see docs/decisions/0017-plural-forms.md.
    """

    # Qt's own names

    def isEmpty(self) -> bool:
        return False

    # None is Qt's null string: there is no translation.
    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if n < 0:
            return None
        return _PLURAL_MARK.sub("" if n == 1 else r"\1", source)


def use_english(app: QCoreApplication) -> QTranslator:
    """Write plural forms and numbers ("10,000", "0.5") in English, whatever the system speaks."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    translator = app.findChild(EnglishPlurals)
    if not isinstance(translator, EnglishPlurals):
        translator = EnglishPlurals(app)
        app.installTranslator(translator)
    return translator


def QT_TR_NOOP(text: str) -> str:
    """Mark a text of a table for translation; `tr` translates it where it is shown."""
    return text


def tr(text: str, disambiguation: str = "", n: int = -1) -> str:
    """Translate a text outside of a QObject's methods, or one from a table of `QT_TR_NOOP`s.

    Name and arguments are those of `QObject.tr`, which Qt's `lupdate` looks for; it files such
    texts under the context without a name.
    """
    return QCoreApplication.translate("", text, disambiguation or None, n)
