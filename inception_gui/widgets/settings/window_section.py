"""The settings of how the window looks and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from inception_gui.settings import TEXT_PERCENTS
from inception_gui.widgets.common.check_box import CheckBox
from inception_gui.widgets.common.language import choices
from inception_gui.widgets.settings.row import ChoiceBox, SettingRow

if TYPE_CHECKING:
    from inception_gui.widgets.common.preferences import Preferences
    from inception_gui.widgets.common.theme import Choice, ThemeSource


class WindowSection(QObject):
    """Theme, text size, motion, and what a double click does."""

    def __init__(self, themes: ThemeSource, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._preferences = preferences
        self.language = ChoiceBox(list(choices().items()))
        self.language.activated.connect(
            lambda _at: preferences.set("language", self.language.value)
        )
        self.theme = ChoiceBox(
            [
                ("system", self.tr("Same as system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ]
        )
        self.theme.activated.connect(
            lambda _at: themes.set_choice(cast("Choice", self.theme.value))
        )
        self.text = ChoiceBox(
            [(percent, self.tr("{0}%").format(percent)) for percent in TEXT_PERCENTS]
        )
        self.text.activated.connect(lambda _at: self._on_text())
        self.motion = CheckBox(themes, self.tr("Blink and fade"))
        self.motion.toggled.connect(lambda on: preferences.set("motion", on))
        self.double_click = ChoiceBox(
            [
                ("open", self.tr("Opens the file in its program")),
                ("reveal", self.tr("Shows the file in its folder")),
                ("copy", self.tr("Copies the path")),
                ("nothing", self.tr("Does nothing")),
            ]
        )
        self.double_click.activated.connect(
            lambda _at: preferences.set("double_click", self.double_click.value)
        )
        self.rows = [
            SettingRow(
                self.tr("Language"),
                self.tr("The language of all texts, from the next start."),
                self.language,
                keywords="language Sprache langue idioma 语言",
            ),
            SettingRow(
                self.tr("Theme"),
                self.tr(
                    "The colours of the window. High contrast is light or dark as the system is, "
                    "and comes by itself where the system asks for it."
                ),
                self.theme,
                keywords=self.tr("colours dark light contrast appearance"),
            ),
            SettingRow(
                self.tr("Text size"),
                self.tr("The size of all text, relative to that of the system."),
                self.text,
                keywords=self.tr("font large zoom"),
            ),
            SettingRow(
                self.tr("Motion"),
                self.tr("Whether the text cursor blinks, and menus and hints fade."),
                self.motion,
                named=False,
                keywords=self.tr("animation blink"),
            ),
            SettingRow(
                self.tr("Double click"),
                self.tr("What a double click on an image in a list or table does."),
                self.double_click,
                keywords=self.tr("table row mouse"),
            ),
        ]
        themes.theme_changed.connect(lambda _theme: self.show())
        preferences.changed.connect(lambda _name: self.show())
        self.show()

    def show(self) -> None:
        """Show what is in use."""
        settings = self._preferences.settings
        self.language.show_value(settings.language)
        self.theme.show_value(self._themes.choice)
        self.text.show_value(self._themes.text_percent)
        self.double_click.show_value(settings.double_click)
        before = self.motion.blockSignals(True)
        self.motion.setChecked(settings.motion)
        self.motion.blockSignals(before)

    def _on_text(self) -> None:
        percent = self.text.value
        assert isinstance(percent, int)
        self._themes.set_text_percent(percent)
