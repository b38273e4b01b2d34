"""OpenVINO, imported without what reports to a server."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

_REPORTERS = ("openvino.tools.ovc", "openvino_telemetry")


def import_openvino() -> Any:
    """`import openvino`, quietly.

    WORKAROUND: `openvino/__init__.py` imports its model converter, whose import sends an event
    through `openvino_telemetry`. A `None` in `sys.modules` makes that import fail, which OpenVINO
    foresees; it saves 40 ms, too.

    Raises:
        ImportError: OpenVINO is not installed here.
    """
    for name in _REPORTERS:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    import openvino

    return openvino


def is_installed() -> bool:
    """Whether OpenVINO can be imported here."""
    try:
        import_openvino()
    except (ImportError, OSError):  # not there, or one of its libraries does not load
        return False
    return True


@cache
def core() -> Any:
    """OpenVINO's `Core`, which knows the devices; one serves the whole process."""
    return import_openvino().Core()
