"""The themes can be read by everybody, and follow what was chosen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

from inception_gui.widgets.common import theme
from inception_gui.widgets.common.theme import DARK, LIGHT, Theme, ThemeSource

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
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


@BOTH
def test_all_text_can_be_read_on_every_ground(tokens: Theme) -> None:
    for ink, ground in itertools.product(("text", "soft_text", "warning"), GROUNDS):
        ratio = contrast(tokens.colour(ink), tokens.colour(ground))
        assert ratio >= 4.5, f"{ink} on {ground}: {ratio:.2f}"
    assert contrast(tokens.colour("on_accent"), tokens.colour("accent")) >= 4.5
    assert contrast(tokens.colour("on_accent"), tokens.colour("accent_hover")) >= 4.5
    assert contrast(tokens.colour("accent"), tokens.colour("panel")) >= 4.5


@BOTH
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
