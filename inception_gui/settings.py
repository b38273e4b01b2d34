"""The user's settings, saved in a readable file that holds only what differs from the defaults."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.types import Mode

FILE_NAME: Final = "settings.json"
_WIDEST_PX: Final = 10_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting that the program remembers, with its default.

    `geometry` is the window's place as Qt saved it, in hexadecimal. `opacity` is 0..1.
    `smoothing_s`, `mirror` and `addresses` are live mode's: `mirror` is "on" or "off" where the
    user chose it for cameras, `addresses` has one per line, newest first. Which weights are used is
    not here: the store of weights remembers it, for the command line too.
    """

    theme: str = "system"
    device: str = "auto"
    mode: str = Mode.STANDARD.value
    heat_map_visible: bool = True
    opacity: float = 0.5
    colormap: str = "inferno"
    unsure_below: float = UNSURE_BELOW
    """The verdict says "not sure" below this probability."""
    smoothing_s: float = 0.5
    mirror: str = "auto"
    addresses: str = ""
    explain_method: str = "gradcam"
    explain_layer: str = "Mixed_7c"
    explain_whole: bool = False
    explain_threshold: float = 0.0
    explain_contours: bool = False
    last_folder: str = ""
    last_save_folder: str = ""
    columns: str = "picture sure"
    """The columns of a run that are shown besides file and class, see `RunColumn`."""
    thumbnail_px: int = 110
    """The width of the thumbnails of a run."""
    predictions_px: int = 0
    """The width of the predictions; 0, like the shares below, stands for the default."""
    run_share: float = 0.0
    """The share of the width, 0..1, that the table of a run has beside the image."""
    run_share_above: float = 0.0
    """The share of the height, 0..1, that it has above the image."""
    geometry: str = ""


def load(folder: Path) -> Settings:
    """Load the settings from `folder`; missing and invalid values get their defaults."""
    try:
        kept = json.loads((folder / FILE_NAME).read_text("utf-8", "surrogateescape"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _log.warning("the settings could not be read, defaults are used: %s", error)
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    defaults = asdict(Settings())
    usable: dict[str, Any] = {
        name: value for name, value in kept.items() if _fits(value, defaults.get(name))
    }
    if usable.get("mode") not in (None, *[mode.value for mode in Mode]):
        del usable["mode"]
    if usable.get("theme") not in (None, "system", "light", "dark"):
        del usable["theme"]
    if usable.get("mirror") not in (None, "auto", "on", "off"):
        del usable["mirror"]
    if "opacity" in usable:
        opacity = float(usable["opacity"])
        usable["opacity"] = defaults["opacity"] if math.isnan(opacity) else min(max(opacity, 0), 1)
    if not 0 <= usable.get("explain_threshold", 0.0) <= 1:
        del usable["explain_threshold"]
    for share in ("run_share", "run_share_above"):
        if not 0 <= usable.get(share, 0.0) <= 1:
            del usable[share]
    if not 40 <= usable.get("thumbnail_px", 110) <= 400:
        del usable["thumbnail_px"]
    if not 0 <= usable.get("predictions_px", 0) <= _WIDEST_PX:
        del usable["predictions_px"]
    if not 0 < usable.get("unsure_below", UNSURE_BELOW) < 1:
        del usable["unsure_below"]
    return Settings(**usable)


def _fits(value: object, default: object) -> bool:
    if isinstance(default, bool) or default is None:
        return isinstance(value, bool) and default is not None
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, type(default))


def save(settings: Settings, folder: Path) -> None:
    """Save `settings` in `folder`. Errors such as a full disk are logged, not raised."""
    default = Settings()
    changed = {
        field.name: getattr(settings, field.name)
        for field in fields(Settings)
        if getattr(settings, field.name) != getattr(default, field.name)
    }
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(changed, indent=2, ensure_ascii=False) + "\n"
        # The name of a folder may contain bytes that are not UTF-8.
        write_whole(path, text.encode("utf-8", "surrogateescape"))
    except OSError as error:
        _log.warning("the settings could not be saved: %s", error)
