"""The user's settings, saved in a readable file that holds only what differs from the defaults."""

from __future__ import annotations

import json
import logging
import math
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.write_whole import write_whole
from inception_gui.core.labels.thresholds import UNSURE_BELOW
from inception_gui.core.language import LANGUAGES
from inception_gui.core.types import Mode

FILE_NAME: Final = "settings.json"
_LARGEST_BYTES: Final = 1 << 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting that the program remembers, with its default.

    `geometry` is the window's place as Qt saved it, in hexadecimal. `opacity` is 0..1.
    `smoothing_s`, `mirror` and `addresses` are live mode's: `mirror` is "on" or "off" where the
    user chose it for cameras, `addresses` has one per line, newest first, as has `recent`. Which
    weights are used is not here: the store of weights remembers it, for the command line too.
    """

    theme: str = "system"
    text_percent: int = 100
    """The size of all text, relative to the system's."""
    motion: bool = True
    """Whether the cursor blinks, and menus and tooltips fade."""
    language: str = "system"
    """A code of `core.language.LANGUAGES`, or "system"."""
    device: str = "auto"
    mode: str = Mode.STANDARD.value
    beside: str = ""
    """The weights that name every image beside those in use: a key, or the name of a file."""
    threads: str = "fast"
    """"fast" uses all cores for folders and videos, "responsive" leaves half of them."""
    scores_shown: int = 5
    double_click: str = "open"
    """What a double click on a row does: "open", "reveal", "copy" or "nothing"."""
    heat_map_visible: bool = True
    opacity: float = 0.5
    colormap: str = "inferno"
    unsure_below: float = UNSURE_BELOW
    """The verdict says "not sure" below this probability."""
    smoothing_s: float = 0.5
    mirror: str = "auto"
    addresses: str = ""
    recent: str = ""
    """The files and folders that were opened last."""
    keep_runs_days: int = 0
    """Finished runs that are older are deleted; 0 keeps all."""
    features_mb: int = 2048
    """The features that were added first are deleted beyond this size."""
    hints_seen: str = ""
    """The names of first-use hints that do not come back."""
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


THEMES: Final = ("system", "light", "dark", "contrast")
THREADS: Final = ("fast", "responsive")
DOUBLE_CLICKS: Final = ("open", "reveal", "copy", "nothing")
TEXT_PERCENTS: Final = (100, 110, 125, 150, 175, 200)

_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "theme": THEMES,
    "language": ("system", *LANGUAGES),
    "mode": tuple(mode.value for mode in Mode),
    "mirror": ("auto", "on", "off"),
    "threads": THREADS,
    "double_click": DOUBLE_CLICKS,
}
_RANGES: Final[dict[str, tuple[float, float]]] = {
    "text_percent": (TEXT_PERCENTS[0], TEXT_PERCENTS[-1]),
    "scores_shown": (1, 5),
    "unsure_below": (0.001, 0.999),
    "keep_runs_days": (0, 36_500),
    "features_mb": (1, 2048),
    "smoothing_s": (0, 60),
    "explain_threshold": (0, 1),
    "thumbnail_px": (40, 400),
    "predictions_px": (0, 10_000),
    "run_share": (0, 1),
    "run_share_above": (0, 1),
}


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What `read` found; `damaged` is where a file that made no sense was put aside."""

    settings: Settings
    damaged: Path | None = None


def read(folder: Path) -> LoadedSettings:
    """Load the settings from `folder`; missing and invalid values get their defaults.

    A file that is not a list of settings at all is put aside under another name, so that what is
    in it is not lost.
    """
    path = folder / FILE_NAME
    try:
        with path.open("rb") as stream:
            kept = json.loads(stream.read(_LARGEST_BYTES).decode("utf-8", "surrogateescape"))
        if not isinstance(kept, dict):
            raise TypeError("it is not a table of settings")
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        _log.warning("the settings could not be read, defaults are used: %s", error)
        return LoadedSettings(Settings())
    except (ValueError, TypeError, RecursionError) as error:
        _log.warning("the settings could not be read, defaults are used: %s", error)
        return LoadedSettings(Settings(), _put_aside(path))
    defaults = asdict(Settings())
    usable = {name: value for name, value in kept.items() if _is_usable(name, value, defaults)}
    if "opacity" in usable:
        usable["opacity"] = min(max(float(usable["opacity"]), 0.0), 1.0)
    return LoadedSettings(Settings(**usable))


def load(folder: Path) -> Settings:
    """The settings alone; see `read`."""
    return read(folder).settings


def _is_usable(name: str, value: object, defaults: dict[str, Any]) -> bool:
    if not _fits(value, defaults.get(name)):
        return False
    if not _can_be_kept(value):
        return False
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _RANGES and isinstance(value, int | float):
        least, most = _RANGES[name]
        return least <= value <= most
    return True


def _can_be_kept(value: object) -> bool:
    """Whether a value that the file holds can be computed with, and written again."""
    try:
        if isinstance(value, str):
            value.encode("utf-8", "surrogateescape")
        elif isinstance(value, int | float):
            return not math.isnan(float(value))
    except (UnicodeEncodeError, OverflowError):
        return False
    return True


def _fits(value: object, default: object) -> bool:
    if isinstance(default, bool) or default is None:
        return isinstance(value, bool) and default is not None
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(default, int):
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, type(default))


def _put_aside(path: Path) -> Path | None:
    aside = path.with_name(f"settings-damaged-{datetime.now():%Y%m%d-%H%M%S}.json")
    try:
        path.replace(aside)
    except OSError as error:
        _log.warning("the damaged settings could not be put aside: %s", error)
        return None
    return aside


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
