"""The themes can be read by everybody, and follow what was chosen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    Theme,
    ThemeSource,
)

THEMES = {
    "light": LIGHT,
    "dark": DARK,
    "high contrast, light": HIGH_CONTRAST_LIGHT,
    "high contrast, dark": HIGH_CONTRAST_DARK,
}
EACH = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
GROUNDS = ("background", "panel", "canvas", "selected", "hover")


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@EACH
def test_all_text_can_be_read_on_every_ground(tokens: Theme) -> None:
    for ink, ground in itertools.product(("text", "soft_text", "warning", "accent"), GROUNDS):
        ratio = contrast(tokens.colour(ink), tokens.colour(ground))
        assert ratio >= 4.5, f"{ink} on {ground}: {ratio:.2f}"
    assert contrast(tokens.colour("on_accent"), tokens.colour("accent")) >= 4.5
    assert contrast(tokens.colour("on_accent"), tokens.colour("accent_hover")) >= 4.5
    assert contrast(tokens.colour("text"), tokens.colour("bar_track")) >= 4.5


@EACH
def test_every_pair_of_the_palette_can_be_read(tokens: Theme) -> None:
    role, found = QPalette.ColorRole, theme.palette(tokens)
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.BrightText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Base),
    ]
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for ink, ground in pairs:
            ratio = contrast(found.color(group, ink), found.color(group, ground))
            assert ratio >= 4.5, f"{ink.name} on {ground.name}: {ratio:.2f}"


@pytest.mark.parametrize("tokens", [HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
def test_high_contrast_is_at_least_seven_to_one(tokens: Theme) -> None:
    for ink, ground in itertools.product(("text", "soft_text", "warning", "accent"), GROUNDS):
        ratio = contrast(tokens.colour(ink), tokens.colour(ground))
        assert ratio >= 7, f"{ink} on {ground}: {ratio:.2f}"
    for ground in ("panel", "background", "canvas"):
        assert contrast(tokens.colour("line"), tokens.colour(ground)) >= 4.5


@EACH
def test_controls_can_be_told_from_the_panel(tokens: Theme) -> None:
    assert contrast(tokens.colour("edge"), tokens.colour("panel")) >= 3
    assert contrast(tokens.colour("accent"), tokens.colour("bar_track")) >= 3


def test_a_forced_theme_is_reported_once(themes: ThemeSource) -> None:
    seen: list[Theme] = []
    themes.theme_changed.connect(seen.append)
    themes.set_choice("dark")
    themes.set_choice("dark")
    assert (themes.theme, themes.choice) == (DARK, "dark")
    assert seen == [DARK]
    themes.set_choice("light")
    assert seen == [DARK, LIGHT]


def test_high_contrast_is_light_or_dark_as_the_system_is(themes: ThemeSource) -> None:
    themes.set_choice("contrast")
    assert themes.theme in (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
    assert themes.theme.name == "light"  # the offscreen platform is light


def test_a_system_that_asks_for_contrast_gets_it_unless_the_user_chose_otherwise(
    themes: ThemeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes.set_choice("system")
    seen: list[Theme] = []
    themes.theme_changed.connect(seen.append)
    wish = {"contrast": Qt.ContrastPreference.HighContrast}
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _self: wish["contrast"])
    themes._on_system_changed()  # not by the signal: windows of other tests listen to it
    assert seen == [HIGH_CONTRAST_LIGHT]
    themes.set_choice("dark")
    assert themes.theme == DARK
    themes.set_choice("system")
    wish["contrast"] = Qt.ContrastPreference.NoPreference
    themes._on_system_changed()  # not by the signal: windows of other tests listen to it
    assert themes.theme == LIGHT


def test_larger_text_is_reported_and_enlarges_every_size(
    qapp: QApplication, themes: ThemeSource
) -> None:
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    seen: list[Theme] = []
    themes.theme_changed.connect(seen.append)
    try:
        theme.apply(qapp, LIGHT, 100)
        ordinary = {size: theme.pixels(size) for size in ("soft", "normal", "verdict")}
        themes.set_text_percent(200)
        themes.set_text_percent(200)
        assert seen == [LIGHT]
        theme.apply(qapp, LIGHT, themes.text_percent)
        for size, usual_px in ordinary.items():
            assert abs(theme.pixels(size) - 2 * usual_px) <= 1
        soft = QLabel("soft")
        soft.setProperty("look", "soft")
        soft.ensurePolished()
        assert soft.fontInfo().pixelSize() == theme.pixels("soft")
        theme.apply(qapp, LIGHT)
        assert {size: theme.pixels(size) for size in ordinary} == ordinary
    finally:
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        qapp.setStyleSheet(before[2])


def test_the_application_wears_the_theme(qapp: QApplication, themes: ThemeSource) -> None:
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    try:
        theme.apply(qapp, DARK)
        assert qapp.palette().window().color() == QColor(DARK.background)
        theme.apply(qapp, LIGHT)
        assert qapp.palette().window().color() == QColor(LIGHT.background)
        soft = QLabel("soft")
        soft.setProperty("look", "soft")
        soft.ensurePolished()
        assert soft.palette().windowText().color() == QColor(LIGHT.soft_text)
        assert soft.fontInfo().pixelSize() == theme.pixels("soft")
    finally:
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        qapp.setStyleSheet(before[2])


def test_text_sizes_keep_their_order_and_never_shrink(qapp: QApplication) -> None:
    assert theme.text_scale() >= 1
    assert 12 <= theme.pixels("soft") < theme.pixels("normal") < theme.pixels("verdict")
    assert theme.font("verdict").pixelSize() == theme.pixels("verdict")
