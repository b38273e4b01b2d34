"""Makes the program's icon in every size and container from its two drawings in resources/."""

from __future__ import annotations

import argparse
import io
import os
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES_PX: Final = (16, 20, 22, 24, 32, 40, 48, 64, 128, 256, 512, 1024)
_COARSE_UP_TO_PX: Final = 24
"""Up to here the drawing with fewer details, as in the window's own icon."""
_ICO_PX: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_ICNS_PX: Final = (16, 32, 64, 128, 256, 512, 1024)


def draw(drawings: Path, side: int) -> Image.Image:
    """The icon as a square of `side` pixels, drawn at that size and not scaled to it."""
    name = "inception-gui-small" if side <= _COARSE_UP_TO_PX else "inception-gui"
    drawn = QImage(side, side, QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(drawings / f"{name}.svg")).render(painter)
    painter.end()
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(encoded.data())).convert("RGBA")


def make(drawings: Path, target: Path) -> None:
    """Write `inception-gui-SIDE.png` for every size, `.svg`, `.ico` and `.icns`."""
    target.mkdir(parents=True, exist_ok=True)
    drawn = {side: draw(drawings, side) for side in SIZES_PX}
    for side, picture in drawn.items():
        picture.save(target / f"inception-gui-{side}.png")
    (target / "inception-gui.svg").write_bytes((drawings / "inception-gui.svg").read_bytes())
    first, *others = (drawn[side] for side in reversed(_ICO_PX))
    first.save(target / "inception-gui.ico", sizes=[(s, s) for s in _ICO_PX], append_images=others)
    first, *others = (drawn[side] for side in reversed(_ICNS_PX))
    first.save(target / "inception-gui.icns", append_images=others)


def main() -> None:
    """Make the icons in the folder that is given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    make(Path(__file__).parent.parent / "resources" / "icons" / "app", arguments.target)


if __name__ == "__main__":
    main()
