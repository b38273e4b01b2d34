"""What a Linux desktop is told of the program: menu entry, icons, description."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ICON_SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def lay_out(icons: Path, share: Path, program: str) -> None:
    """Put everything below a `share` folder (`/usr/share`, `~/.local/share`).

    `icons` is what packaging/app_icons.py wrote; `program` is the path that the menu starts.
    """
    applications = share / "applications"
    applications.mkdir(parents=True, exist_ok=True)
    entry = (HERE / "inception-gui.desktop").read_text(encoding="utf-8")
    (applications / "inception-gui.desktop").write_text(
        entry.replace("@PROGRAM@", program), encoding="utf-8"
    )
    for side in ICON_SIZES_PX:
        target = share / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "inception-gui.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icons / f"inception-gui-{side}.png", target)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icons / "inception-gui.svg", scalable / "inception-gui.svg")
    metainfo = share / "metainfo"
    metainfo.mkdir(parents=True, exist_ok=True)
    name = "io.github.inception_gui.metainfo.xml"
    shutil.copyfile(HERE / name, metainfo / name)
