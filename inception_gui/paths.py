"""Folders the program uses: the user's profile and the resources that ship with it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Final

import platformdirs

PROFILE_VARIABLE: Final = "INCEPTION_GUI_PROFILE"
_APP: Final = "inception-gui"


def _profile_override() -> Path | None:
    folder = os.environ.get(PROFILE_VARIABLE)
    return Path(folder).expanduser().absolute() if folder else None


def config_folder() -> Path:
    """Where settings are kept. The folder may not exist yet."""
    override = _profile_override()
    return override if override else Path(platformdirs.user_config_dir(_APP, appauthor=False))


def weights_folder() -> Path:
    """Where downloaded and added weights are kept. The folder may not exist yet."""
    override = _profile_override()
    base = override if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))
    return base / "weights"


def runs_folder() -> Path:
    """Where runs and the journals of sortings are kept. The folder may not exist yet."""
    override = _profile_override()
    base = override if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))
    return base / "runs"


def evaluations_folder() -> Path:
    """Where evaluations are kept. The folder may not exist yet."""
    override = _profile_override()
    base = override if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))
    return base / "evaluations"


def cache_folder() -> Path:
    """What can be deleted without loss. The folder may not exist yet."""
    override = _profile_override()
    if override:
        return override / "cache"
    return Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def log_folder() -> Path:
    """Where log files are kept. The folder may not exist yet."""
    override = _profile_override()
    if override:
        return override / "logs"
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


@cache
def resources() -> Path:
    """The folder of icons, class names and colour maps.

    A wheel and a frozen program carry it inside the package; an editable install does not see
    that mapping, so there it is the repository's own folder.
    """
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
