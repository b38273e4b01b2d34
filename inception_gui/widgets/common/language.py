"""The language of the window: Qt asks the catalogues of `core.language` for each text.

For settings: `choices` lists the languages with their own names, `use_language` chooses one.
"""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from inception_gui.core import language
from inception_gui.core.catalogue import Catalogue
from inception_gui.core.language import QT_TR_NOOP, current, figures, number, tr, translated

__all__ = [
    "QT_TR_NOOP",
    "SYSTEM",
    "choices",
    "current",
    "figures",
    "number",
    "tr",
    "translated",
    "use_language",
]

SYSTEM: Final = "system"
"""The choice of the language that the system speaks."""


class CatalogueTranslator(QTranslator):
    """Answers `QObject.tr` from the catalogue in use, and resolves plural marks of English texts.

    The class in which a text stands does not matter: one text has one translation, and a comment
    ("disambiguation") tells two meanings apart.
    """

    # Qt's own names

    def isEmpty(self) -> bool:
        return False

    # None is Qt's null string: there is no translation.
    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return language.translation(source, disambiguation or "", n)


def choices() -> dict[str, str]:
    """The languages to choose from, with their own names; first that of the system."""
    system = language.LANGUAGES[of_system()]
    return {SYSTEM: tr("As the system ({0})").format(system), **language.LANGUAGES}


def of_system() -> str:
    """The first language of the system, or of the environment, that the program speaks."""
    if language.VARIABLE in os.environ:
        return language.of_system()
    spoken = (language.closest(name) for name in QLocale.system().uiLanguages())
    return next(filter(None, spoken), language.ENGLISH)


def use_language(app: QCoreApplication, chosen: str | Catalogue = SYSTEM) -> None:
    """Show texts, numbers and dates in this language, and mirror the window if it is written so.

    Widgets that exist already keep their texts: a choice counts from the next start.
    """
    language.use(of_system() if chosen == SYSTEM else chosen)
    code = current()
    # English as in the source code: dates and numbers of a German system would not fit it.
    locale = QLocale("en_US" if code == language.ENGLISH else code)
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    of_qt = QTranslator(app)  # the texts of Qt's own dialogs and menus
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != language.ENGLISH and of_qt.load(locale, "qtbase", "_", folder):
        app.installTranslator(of_qt)
    app.installTranslator(CatalogueTranslator(app))  # the last is asked first
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
