"""The folders of the program: the user's profile, and the resources shipped with it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Final

PROFILE_VARIABLE: Final = "INCEPTION_GUI_PROFILE"
_APP: Final = "inception-gui"


def _profile_override() -> Path | None:
    folder = os.environ.get(PROFILE_VARIABLE)
    return Path(folder).expanduser().absolute() if folder else None


def _of_system(kind: str) -> Path:
    import platformdirs  # not where a profile is given: benchmarks/gpu.py runs without it

    return Path(getattr(platformdirs, kind)(_APP, appauthor=False))


def config_folder() -> Path:
    """The folder of the settings. It may not exist yet."""
    override = _profile_override()
    return override if override else _of_system("user_config_dir")


def weights_folder() -> Path:
    """The folder of downloaded and added weights. It may not exist yet."""
    override = _profile_override()
    base = override if override else _of_system("user_data_dir")
    return base / "weights"


def runs_folder() -> Path:
    """The folder of runs and of the journals of sorts. It may not exist yet."""
    override = _profile_override()
    base = override if override else _of_system("user_data_dir")
    return base / "runs"


def features_folder() -> Path:
    """The folder of kept features; it can be deleted without loss. It may not exist yet."""
    override = _profile_override()
    base = override if override else _of_system("user_data_dir")
    return base / "features"


def evaluations_folder() -> Path:
    """The folder of evaluations. It may not exist yet."""
    override = _profile_override()
    base = override if override else _of_system("user_data_dir")
    return base / "evaluations"


def training_folder() -> Path:
    """The folder of training that was begun in the window. It may not exist yet."""
    override = _profile_override()
    base = override if override else _of_system("user_data_dir")
    return base / "training"


def cache_folder() -> Path:
    """The cache folder; it can be deleted without loss. It may not exist yet."""
    override = _profile_override()
    if override:
        return override / "cache"
    return _of_system("user_cache_dir")


def log_folder() -> Path:
    """The folder of log files. It may not exist yet."""
    override = _profile_override()
    if override:
        return override / "logs"
    return _of_system("user_log_dir")


@cache
def resources() -> Path:
    """The folder of icons, class names and colour maps.

    A wheel and a frozen program carry it inside the package; an editable install does not see
    that mapping, so there it is the repository's own folder.
    """
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def manual_page(name: str) -> Path | None:
    """The page of the manual with this name; None where the program was not built with it."""
    page = resources() / "manual" / "manual" / f"{name}.html"
    return page if page.is_file() else None
