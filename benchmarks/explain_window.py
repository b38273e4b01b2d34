"""How long does the window take to show another class, style or place of a heat map?

One frame is 16 ms.

    python benchmarks/explain_window.py [--quick] [--size 1920x1080]

Paints offscreen into memory, as the window system is handed it: the map is made from what the last
block saw (random here: the time does not depend on what it is), sampled, coloured and blended.
Prints the median and the slowest of many changes, in milliseconds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from inception_gui.core.cam import maps_from_features
from inception_gui.core.types import Box, Features, MapStyle, Target
from inception_gui.widgets.common.theme import ThemeSource
from inception_gui.widgets.pictures.canvas import PictureCanvas


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few repetitions")
    parser.add_argument("--size", default="1920x1080", help="of the canvas, in pixels")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    times = 5 if arguments.quick else 60

    app = QApplication(sys.argv[:1])
    canvas = PictureCanvas(ThemeSource("light"))
    canvas.resize(width, height)
    canvas.show()
    random = np.random.default_rng(7)
    picture = QImage(4000, 3000, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    canvas.set_picture(picture, Box(0.2, 0.05, 0.8, 0.95))
    features = Features(
        random.random((2048, 8, 8), np.float32),
        random.standard_normal((1000, 2048), np.float32),
        np.zeros(1000, np.float32),
    )
    frame = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)

    def another_class(number: int) -> None:
        (heat_map,) = maps_from_features(features, [Target(number % 1000)])
        canvas.set_heat_map(heat_map.values)

    def contrast(number: int) -> None:
        (heat_map,) = maps_from_features(features, [Target(number % 1000, (number + 1) % 1000)])
        canvas.set_heat_map(heat_map.values)

    def with_lines(number: int) -> None:
        canvas.set_map_style(MapStyle(threshold=0.3, contours=True))
        another_class(number)

    def pan(number: int) -> None:
        canvas.zoom_to(8.0, QPointF(width / 2, height / 2))
        canvas._pan(QPointF(20 * (-1) ** number, 7))

    changes: dict[str, Callable[[int], None]] = {
        "class": another_class,
        "class rather than another": contrast,
        "strength": lambda n: canvas.set_map_style(MapStyle(opacity=n % 100 / 100)),
        "colours": lambda n: canvas.set_map_style(MapStyle(colormap=("inferno", "viridis")[n % 2])),
        "threshold": lambda n: canvas.set_map_style(MapStyle(threshold=n % 90 / 100)),
        "contour lines": lambda n: canvas.set_map_style(MapStyle(contours=bool(n % 2))),
        "class, with threshold and lines": with_lines,
        "pan at 800 %": pan,
    }
    print(f"{arguments.size}, {times} changes each; milliseconds, median and slowest")
    for name, change in changes.items():
        taken = []
        for number in range(times + 2):
            began = time.perf_counter()
            change(number)
            canvas.render(frame)
            taken.append(1000 * (time.perf_counter() - began))
        taken = taken[2:]  # the first ones make what is kept
        print(f"{name:34} {statistics.median(taken):6.1f} {max(taken):6.1f}")
    canvas.deleteLater()
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
