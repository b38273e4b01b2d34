"""Saves a picture of every panel in every state, light and dark: gallery.py FOLDER [FONT]."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from inception_gui.widgets.answers.panel import PredictionPanel
from inception_gui.widgets.common import icons, theme
from inception_gui.widgets.common.language import use_language
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.explain.heat_map_bar import HeatMapBar
from inception_gui.widgets.explain.map_style_model import MapStyleModel
from inception_gui.widgets.items.strip import ItemStrip
from inception_gui.widgets.network.first_start_panel import FirstStartPanel
from inception_gui.widgets.pictures.canvas import PictureCanvas
from inception_gui.widgets.shell.drop_area import DropArea
from inception_gui.widgets.shell.status_line import StatusLine
from inception_gui.widgets.shell.tool_bar import ToolBar
from tests.widgets import sample_pictures

WEIGHTS_TITLE = "The network's weights are needed once (104 MB)"
WEIGHTS_TEXT = (
    "Inception V3 trained on ImageNet, from pytorch.org, BSD licence. "
    "Afterwards nothing is fetched again."
)

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
    canvas.float_under(HeatMapBar(themes, MapStyleModel()))
    canvas.resize(width, height)
    return canvas


def canvas_cat(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes)
    canvas.set_picture(sample_pictures.chelsea(), sample_pictures.CAT_BOX)
    canvas.set_heat_map(sample_pictures.heat_map())
    return canvas


def canvas_narrow(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 300, 400)
    canvas.set_picture(sample_pictures.coffee(), sample_pictures.CAT_BOX)
    canvas.set_heat_map(sample_pictures.heat_map())
    return canvas


def canvas_very_narrow(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 180, 300)
    canvas.set_picture(sample_pictures.coffee(), sample_pictures.CAT_BOX)
    return canvas


def canvas_zoomed(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 400)
    canvas.set_picture(sample_pictures.chelsea(), sample_pictures.CAT_BOX)
    canvas.set_heat_map_visible(False)
    canvas.zoom_to(6.0)
    return canvas


def canvas_transparent(themes: ThemeSource) -> QWidget:
    canvas = _canvas(themes, 500, 400)
    image = sample_pictures.coffee().convertToFormat(QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(QColor("black"))
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
        "OSError: image file is truncated (12 bytes not processed)\n/pictures/IMG_0540.jpg\n" * 8,
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
    panel = PredictionPanel(themes)
    panel.set_prediction(sample_pictures.prediction())
    return _sized(panel, 316, 652)


def answers_weak(themes: ThemeSource) -> QWidget:
    panel = PredictionPanel(themes)
    panel.set_prediction(
        sample_pictures.prediction(
            "a very long file name of a holiday picture, number 20231104.jpg"
        )
    )
    panel.set_selected(3)
    return _sized(panel, 280, 560)


def answers_working(themes: ThemeSource) -> QWidget:
    panel = PredictionPanel(themes)
    panel.set_working("Looking…")
    return _sized(panel, 316, 200)


def answers_failure(themes: ThemeSource) -> QWidget:
    panel = PredictionPanel(themes)
    panel.set_failure("This picture could not be read.")
    return _sized(panel, 316, 200)


def weights_missing(themes: ThemeSource) -> QWidget:
    panel = FirstStartPanel(themes)
    panel.show_missing(WEIGHTS_TITLE, WEIGHTS_TEXT)
    return _sized(panel, 620, panel.sizeHint().height())


def _downloading(themes: ThemeSource) -> FirstStartPanel:
    seconds = iter(range(100))
    panel = FirstStartPanel(themes, clock=lambda: float(next(seconds)))
    panel.show_missing(WEIGHTS_TITLE, WEIGHTS_TEXT)
    for done in range(0, 36_000_000, 6_100_000):
        panel.show_progress(done, 104_000_000)
    return panel


def weights_downloading(themes: ThemeSource) -> QWidget:
    return _sized(_downloading(themes), 620, 110)


def weights_narrow(themes: ThemeSource) -> QWidget:
    return _sized(_downloading(themes), 432, 130)


def weights_missing_narrow(themes: ThemeSource) -> QWidget:
    panel = FirstStartPanel(themes)
    panel.show_missing(WEIGHTS_TITLE, WEIGHTS_TEXT)
    return _sized(panel, 432, 150)


def weights_checking(themes: ThemeSource) -> QWidget:
    panel = _downloading(themes)
    panel.show_checking()
    return _sized(panel, 620, 110)


def weights_failed(themes: ThemeSource) -> QWidget:
    panel = _downloading(themes)
    panel.show_failed(
        "The weights could not be downloaded.",
        "Check the connection to the internet, or fetch the file on another computer.",
        "URLError: timed out",
    )
    return _sized(panel, 620, 150)


def status_idle(themes: ThemeSource) -> QWidget:
    line = StatusLine(themes)
    line.set_text("5 pictures")
    line.set_right_text("chelsea.png, 1 of 5")
    return _sized(line, 1180, line.height())


def _running(themes: ThemeSource) -> StatusLine:
    seconds = iter(range(100))
    line = StatusLine(themes, clock=lambda: float(next(seconds)))
    for done in range(0, 3413, 74):
        line.show_progress(done, 10_000)
    line.set_problem_count(3)
    line.set_right_text("IMG_0413.jpg, 2 of 10,000")
    return line


def status_running(themes: ThemeSource) -> QWidget:
    line = _running(themes)
    return _sized(line, 1180, line.height())


def status_running_narrow(themes: ThemeSource) -> QWidget:
    line = _running(themes)
    return _sized(line, 560, line.height())


def _tool_bar(themes: ThemeSource) -> ToolBar:
    bar = ToolBar(themes)
    bar.set_save_menu(QMenu(bar))
    bar.network_chip.setMenu(QMenu(bar))
    bar.network_chip.set_state("ready", "Inception V3 · CPU · Standard")
    return bar


def tool_bar(themes: ThemeSource) -> QWidget:
    bar = _tool_bar(themes)
    bar.set_save_enabled(True)
    return _sized(bar, 1180, bar.sizeHint().height())


def tool_bar_narrow(themes: ThemeSource) -> QWidget:
    bar = _tool_bar(themes)
    bar.network_chip.set_state("missing", "No weights yet")
    return _sized(bar, 480, bar.sizeHint().height())


def strip(themes: ThemeSource) -> QWidget:
    panel = ItemStrip(themes)
    model = sample_pictures.item_model(panel)
    panel.setModel(model)
    panel.setCurrentIndex(model.index(0, 0))
    return _sized(panel, panel.width(), 652)


def window(themes: ThemeSource) -> QWidget:
    """The panels together, as the main window arranges them."""
    whole, middle = QWidget(), QWidget()
    line = StatusLine(themes)
    line.set_text("6 pictures")
    line.set_right_text("chelsea.png, 1 of 6")
    bar = _tool_bar(themes)
    bar.set_save_enabled(True)
    side = answers(themes)
    side.setFixedWidth(316)
    across = QHBoxLayout(middle)
    for part in (strip(themes), canvas_cat(themes), side):
        across.addWidget(part)
    down = QVBoxLayout(whole)
    for part in (bar, middle, line):
        down.addWidget(part)
    for layout in (across, down):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
    down.setStretch(1, 1)
    return _sized(whole, 1180, 732)


def window_empty(themes: ThemeSource) -> QWidget:
    whole, middle = QWidget(), QWidget()
    middle.setProperty("look", "canvas")
    inner = QVBoxLayout(middle)
    inner.setContentsMargins(280, 92, 280, 92)
    inner.setSpacing(20)
    inner.addWidget(drop_area(themes), 1)
    inner.addWidget(_downloading(themes))
    line = StatusLine(themes)
    line.set_text("No pictures yet")
    down = QVBoxLayout(whole)
    for part in (_tool_bar(themes), middle, line):
        down.addWidget(part)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    down.setStretch(1, 1)
    return _sized(whole, 1180, 732)


def colour_menu(themes: ThemeSource) -> QWidget:
    button = HeatMapBar(themes, MapStyleModel()).findChild(QToolButton)
    menu = button.menu()
    menu.setParent(None)
    menu.setActiveAction(menu.actions()[1])
    return _sized(menu, menu.sizeHint().width(), menu.sizeHint().height())


PANELS: Panels = {
    made.__name__: made
    for made in (
        drop_area,
        drop_area_drag,
        drop_area_narrow,
        canvas_cat,
        canvas_narrow,
        canvas_very_narrow,
        canvas_zoomed,
        canvas_transparent,
        canvas_failure,
        canvas_message,
        answers,
        answers_weak,
        answers_working,
        answers_failure,
        weights_missing,
        weights_missing_narrow,
        weights_downloading,
        weights_narrow,
        weights_checking,
        weights_failed,
        status_idle,
        status_running,
        status_running_narrow,
        tool_bar,
        tool_bar_narrow,
        strip,
        window,
        window_empty,
        colour_menu,
    )
}


def main(folder: Path, family: str | None) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    use_language(app, "en")
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
            if (focused := app.focusWidget()) is not None:
                focused.clearFocus()
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
    for number, name in enumerate(
        ("picture", "folder", "paste", "save", "warning", "waiting", "dot", "ring")
    ):
        painter.drawPixmap(280 + number * 30, 120, icons.icon_pixmap(name, "#1d1f21", 20, 1))
    painter.end()
    sheet.save(str(folder / "app_icon.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
