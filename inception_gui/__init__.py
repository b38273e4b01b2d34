"""Inception GUI: what Inception V3 sees in an image, how sure it is, and where it looks.

For other programs: `from inception_gui import Classifier`, see `inception_gui.interface`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inception_gui.interface import (
        Classifier,
        Explanation,
        Failure,
        HeatMap,
        Prediction,
        Score,
        UserError,
    )

__version__ = "0.1.0"

__all__ = [
    "Classifier",
    "Explanation",
    "Failure",
    "HeatMap",
    "Prediction",
    "Score",
    "UserError",
    "__version__",
]


def __getattr__(name: str) -> object:
    """Import the interface when it is first used: the window and the command line need it not."""
    if name in __all__:
        from inception_gui import interface

        return getattr(interface, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
