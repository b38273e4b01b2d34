"""Icons are drawn in the colour and at the size asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from inception_gui import paths
from inception_gui.widgets.common import icons

NAMES = sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


def _inked(image: QImage) -> list[QColor]:
    found = []
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 200:
                found.append(colour)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_takes_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    image = icons.icon_pixmap(name, "#c03020", 24, 1.0).toImage()
    inked = _inked(image)
    assert inked, "nothing was drawn"
    for colour in inked:
        assert abs(colour.red() - 0xC0) < 12
        assert abs(colour.blue() - 0x20) < 12


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_on_the_same_grid(qapp: QApplication, name: str) -> None:
    renderer = QSvgRenderer(str(paths.resources() / "icons" / f"{name}.svg"))
    assert renderer.isValid()
    assert renderer.viewBox().size() == QSize(24, 24)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_all_the_pixels_of_the_screen(qapp: QApplication, ratio: float) -> None:
    pixmap = icons.icon_pixmap("folder", "#000000", 20, ratio)
    assert pixmap.width() == round(20 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    icon = icons.icon("dot", "#000000")
    normal = icon.pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()
    disabled = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert 0 < disabled.pixelColor(12, 12).alpha() < normal.pixelColor(12, 12).alpha()


def test_an_icon_outlives_its_copies(qapp: QApplication) -> None:
    copy = QIcon(icons.icon("save", "#102030"))
    assert not copy.pixmap(32, 32).isNull()


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000")


def test_the_app_icon_has_every_size(qapp: QApplication) -> None:
    made = icons.app_icon()
    for side in icons.APP_ICON_SIZES_PX:
        image = made.pixmap(QSize(side, side), 1.0).toImage()
        assert image.width() == side
        assert image.pixelColor(side // 2, side // 2).alpha() == 255
