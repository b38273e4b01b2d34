"""Imports OpenVINO without its telemetry."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

_REPORTERS = ("openvino.tools.ovc", "openvino_telemetry")


def import_openvino() -> Any:
    """Import openvino without sending anything to a server.

    WORKAROUND: `openvino/__init__.py` imports its model converter, whose import sends an event
    through `openvino_telemetry`. A `None` in `sys.modules` makes that import fail, which OpenVINO
    handles; it also saves 40 ms.

    Raises:
        ImportError: OpenVINO is not installed.
    """
    for name in _REPORTERS:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    import openvino

    return openvino


def is_installed() -> bool:
    """Whether OpenVINO can be imported."""
    try:
        import_openvino()
    except (ImportError, OSError):  # missing, or one of its libraries cannot be loaded
        return False
    return True


@cache
def core() -> Any:
    """OpenVINO's `Core`, which knows the devices; one for the whole process."""
    return import_openvino().Core()
