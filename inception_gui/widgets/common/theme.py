"""The colours and text sizes of the window as named tokens: light, dark, high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from inception_gui.widgets.common.style_sheet import style_sheet

Choice = Literal["system", "light", "dark", "contrast"]
TextSize = Literal["soft", "normal", "verdict"]

_PIXELS: Final[dict[TextSize, int]] = {"soft": 12, "normal": 13, "verdict": 21}
"""Text sizes with a system font of ordinary size."""

_ORDINARY_FONT_PX: Final = 13
"""A larger font of the system or the application enlarges every text by the same factor."""


_BLINK_MS: Final = 1000
"""Qt's own time for a cursor that blinks, where the system says nothing else."""


@dataclass(frozen=True)
class Theme:
    """Colours by purpose, each as `#rrggbb`."""

    name: Literal["light", "dark"]
    """Whether it is light or dark, in high contrast too."""
    background: str
    panel: str
    text: str
    soft_text: str
    line: str
    edge: str
    """The outline of a control; its contrast with the panel must be at least 3:1."""
    accent: str
    accent_hover: str
    on_accent: str
    canvas: str
    warning: str
    bar_track: str
    selected: str
    hover: str
    checker_light: str
    checker_dark: str

    def colour(self, token: str) -> QColor:
        """The token of that name as a Qt colour."""
        return QColor(str(getattr(self, token)))


# The soft text of the mock-ups, #6b7075, has a contrast of 4.2:1 on the canvas; this is the
# nearest tone with 4.5:1.
LIGHT: Final = Theme(
    name="light",
    background="#f6f6f4",
    panel="#ffffff",
    text="#1d1f21",
    soft_text="#62676c",
    line="#e3e3df",
    edge="#8b9094",
    accent="#2f6f6a",
    accent_hover="#265c58",
    on_accent="#ffffff",
    canvas="#ebebe7",
    warning="#965900",
    bar_track="#e9e9e6",
    selected="#ecece9",
    hover="#f3f3f1",
    checker_light="#ffffff",
    checker_dark="#dededa",
)

DARK: Final = Theme(
    name="dark",
    background="#1b1d1f",
    panel="#232628",
    text="#e9eaea",
    soft_text="#9aa0a4",
    line="#33383b",
    edge="#757c80",
    accent="#6cc3b8",
    accent_hover="#86d2c8",
    on_accent="#12211f",
    canvas="#141617",
    warning="#e3a857",
    bar_track="#34393c",
    selected="#2f3437",
    hover="#292d2f",
    checker_light="#3a3f42",
    checker_dark="#2b2f31",
)


HIGH_CONTRAST_LIGHT: Final = Theme(
    name="light",
    background="#ffffff",
    panel="#ffffff",
    text="#000000",
    soft_text="#1a1a1a",
    line="#5a5a5a",
    edge="#000000",
    accent="#00409c",
    accent_hover="#002a6b",
    on_accent="#ffffff",
    canvas="#ffffff",
    warning="#7a2400",
    bar_track="#cfcfcf",
    selected="#d6e4ff",
    hover="#eaf1ff",
    checker_light="#ffffff",
    checker_dark="#c8c8c8",
)

HIGH_CONTRAST_DARK: Final = Theme(
    name="dark",
    background="#000000",
    panel="#000000",
    text="#ffffff",
    soft_text="#e8e8e8",
    line="#a0a0a0",
    edge="#ffffff",
    accent="#ffd400",
    accent_hover="#ffe566",
    on_accent="#000000",
    canvas="#000000",
    warning="#ffb870",
    bar_track="#404040",
    selected="#22304d",
    hover="#1c2433",
    checker_light="#4d4d4d",
    checker_dark="#262626",
)


def text_scale() -> float:
    """The size of the application's font relative to an ordinary one; never below 1."""
    return max(1.0, QFontInfo(QApplication.font()).pixelSize() / _ORDINARY_FONT_PX)


def pixels(size: TextSize) -> int:
    """The height of that text size in logical pixels, for the application's font."""
    return round(_PIXELS[size] * text_scale())


def font(size: TextSize = "normal", *, bold: bool = False, tabular: bool = False) -> QFont:
    """The application's font at one of the three sizes; `tabular` makes digits equally wide."""
    chosen = QFont(QApplication.font())
    chosen.setPixelSize(pixels(size))
    chosen.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


class ThemeSource(QObject):
    """Knows the current theme and text size.

    The theme is that of the system, with high contrast where the system asks for it, unless the
    user has chosen one. "contrast" is light or dark as the system is.
    """

    theme_changed = Signal(object)
    """The `Theme`, after it or the size of the text has changed."""

    def __init__(
        self, choice: Choice = "system", parent: QObject | None = None, *, text_percent: int = 100
    ) -> None:
        super().__init__(parent)
        self._choice: Choice = "system"
        self._text_percent = text_percent
        hints = QGuiApplication.styleHints()
        self._theme = self._wanted()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        if choice != "system":
            self.set_choice(choice)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def text_percent(self) -> int:
        """The size of all text relative to the system's."""
        return self._text_percent

    def set_choice(self, choice: Choice) -> None:
        """Use "light", "dark" or high "contrast", or follow the "system"."""
        self._choice = choice
        hints = QGuiApplication.styleHints()
        # The hint makes title bars and file dialogs follow, where the platform supports it.
        if choice in ("light", "dark"):
            is_dark = choice == "dark"
            hints.setColorScheme(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)
        else:
            hints.unsetColorScheme()
        self._refresh()

    def set_text_percent(self, percent: int) -> None:
        """Show all text at this size, relative to the system's."""
        if percent != self._text_percent:
            self._text_percent = percent
            self.theme_changed.emit(self._theme)

    def _wanted(self) -> Theme:
        hints = QGuiApplication.styleHints()
        if self._choice in ("light", "dark"):
            return DARK if self._choice == "dark" else LIGHT
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        wish = hints.accessibility().contrastPreference()
        if self._choice == "contrast" or wish == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
        return DARK if is_dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._theme = wanted
            self.theme_changed.emit(wanted)

    def _on_system_changed(self) -> None:
        self._refresh()


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, for everything that the style sheet does not cover."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.hover,
        role.Text: theme.text,
        role.PlaceholderText: theme.soft_text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.panel,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.canvas,
    }
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    faded = mixed(theme.text, theme.panel, 0.5)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return made


def mixed(first: str, second: str, share: float) -> QColor:
    """The colour between two tokens; `share` 0 is the first, 1 the second."""
    one, two = QColor(first), QColor(second)
    return QColor.fromRgbF(
        one.redF() + (two.redF() - one.redF()) * share,
        one.greenF() + (two.greenF() - one.greenF()) * share,
        one.blueF() + (two.blueF() - one.blueF()) * share,
    )


def apply(app: QApplication, theme: Theme, text_percent: int = 100) -> None:
    """Apply the theme to the whole application: Fusion, one palette, one style sheet, one font.

    The font holds the size of the text; every other size follows from it.
    """
    # With a style sheet the style is wrapped in a proxy without a name.
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    of_system = max(QFontInfo(chosen).pixelSize(), _ORDINARY_FONT_PX)
    chosen.setPixelSize(round(of_system * text_percent / 100))
    chosen.setWeight(QFont.Weight.Normal)
    app.setFont(chosen)
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(vars(theme), {name: pixels(name) for name in _PIXELS}))


def set_motion(app: QApplication, on: bool) -> None:
    """Let the text cursor blink, and menus and tooltips fade, as the system does; or nothing."""
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        QApplication.setEffectEnabled(effect, on and app.isEffectEnabled(Qt.UIEffect.UI_General))
    app.setCursorFlashTime(_BLINK_MS if on else 0)
