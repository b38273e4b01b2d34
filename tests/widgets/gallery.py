"""Saves a picture of every panel in every state, light and dark: gallery.py FOLDER [FONT]."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from inception_gui.widgets import icons, theme
from inception_gui.widgets.answers_panel import AnswersPanel
from inception_gui.widgets.drop_area import DropArea
from inception_gui.widgets.heat_map_bar import HeatMapBar
from inception_gui.widgets.picture_canvas import PictureCanvas
from inception_gui.widgets.theme import ThemeSource
from tests.widgets import pictures

Panels = dict[str, Callable[[ThemeSource], QWidget]]


def _sized(widget: QWidget, width: int, height: int) -> QWidget:
    widget.resize(width, height)
    return widget


def drop_area(themes: ThemeSource) -> QWidget:
    return _sized(DropArea(themes), 620, 330)


def drop_area_drag(themes: ThemeSource) -> QWidget:
    area = DropArea(themes)
    area.set_drag_over(True)
    return _sized(area, 620, 330)


def drop_area_narrow(themes: ThemeSource) -> QWidget:
    return _sized(DropArea(themes), 300, 240)


def _canvas(themes: ThemeSource, width: int = 733, height: int = 652) -> PictureCanvas:
    canvas = PictureCanvas(themes)
    canvas.float_under(HeatMapBar(themes))
    canvas.resize(width, height)
    return canvas


def canvas_cat(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes)
    canvas.set_picture(pictures.chelsea(), pictures.CAT_BOX)
    canvas.set_heat_map(pictures.heat_map())
    return canvas


def canvas_narrow(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 300, 400)
    canvas.set_picture(pictures.coffee(), pictures.CAT_BOX)
    canvas.set_heat_map(pictures.heat_map())
    return canvas


def canvas_zoomed(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 400)
    canvas.set_picture(pictures.chelsea(), pictures.CAT_BOX)
    canvas.set_heat_map_visible(False)
    canvas._zoom_to(6.0)
    return canvas


def canvas_transparent(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 400)
    image = pictures.coffee().convertToFormat(QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(100, 100, 300, 200)
    painter.end()
    canvas.set_heat_map_visible(False)
    canvas.set_picture(image, has_alpha=True)
    return canvas


def canvas_failure(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 400)
    canvas.set_failure(
        "This file is damaged: the picture ends too early.",
        "Try to copy it again from where it came from.",
        "OSError: image file is truncated (12 bytes not processed)\n/pictures/IMG_0540.jpg",
    )
    canvas._notice._on_details_clicked()
    return canvas


def canvas_message(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 300)
    canvas.set_message("Opening…")
    canvas._message_timer.stop()
    canvas._on_message_due()
    return canvas


def answers(themes: ThemeSource) -> QWidget:
    panel = AnswersPanel(themes)
    panel.set_prediction(pictures.prediction())
    return _sized(panel, 316, 652)


def answers_weak(themes: ThemeSource) -> QWidget:
    panel = AnswersPanel(themes)
    panel.set_prediction(
        pictures.prediction("a very long file name of a holiday picture, number 20231104.jpg")
    )
    panel.set_selected(3)
    return _sized(panel, 280, 560)


def answers_working(themes: ThemeSource) -> QWidget:
    panel = AnswersPanel(themes)
    panel.set_working("Looking…")
    return _sized(panel, 316, 200)


def answers_failure(themes: ThemeSource) -> QWidget:
    panel = AnswersPanel(themes)
    panel.set_failure("This picture could not be read.")
    return _sized(panel, 316, 200)


PANELS: Panels = {
    made.__name__: made
    for made in (
        drop_area,
        drop_area_drag,
        drop_area_narrow,
        canvas_cat,
        canvas_narrow,
        canvas_zoomed,
        canvas_transparent,
        canvas_failure,
        canvas_message,
        answers,
        answers_weak,
        answers_working,
        answers_failure,
    )
}


def main(folder: Path, family: str | None) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if family:
        app.setFont(QFont(family))
    folder.mkdir(parents=True, exist_ok=True)
    for choice in ("light", "dark"):
        themes = ThemeSource(choice)
        theme.apply(app, themes.theme)
        for name, make in PANELS.items():
            widget = make(themes)
            widget.show()
            app.processEvents()
            app.processEvents()
            widget.grab().save(str(folder / f"{name}_{choice}.png"))
            widget.close()
            widget.deleteLater()
        app.processEvents()
    icon = icons.app_icon()
    sheet = QImage(480, 280, QImage.Format.Format_RGB32)
    sheet.fill(0xFFDDDDDD)
    painter = QPainter(sheet)
    left = 8
    for side in (256, 64, 32, 24, 16):
        painter.drawPixmap(left, 8, icon.pixmap(side, side))
        left += side + 12
    for number, name in enumerate(("picture", "folder", "paste", "save", "warning", "drop")):
        painter.drawPixmap(280 + number * 30, 120, icons.icon_pixmap(name, "#1d1f21", 20, 1))
    painter.end()
    sheet.save(str(folder / "app_icon.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
