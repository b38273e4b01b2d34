"""The interface for Python programs: one class that classifies, explains and describes images.

What is named here stays as it is between releases; everything else in the package may change.
"""

from __future__ import annotations

from inception_gui.core.types import Failure, HeatMap, Prediction, Score
from inception_gui.errors import UserError
from inception_gui.interface.classifier import Classifier
from inception_gui.interface.explanation import Explanation
from inception_gui.interface.in_memory import Image

__all__ = [
    "Classifier",
    "Explanation",
    "Failure",
    "HeatMap",
    "Image",
    "Prediction",
    "Score",
    "UserError",
]
