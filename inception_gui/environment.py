"""What must be decided before torch is imported: how its threads wait."""

from __future__ import annotations

import os
from typing import Final

_SPIN_COUNT: Final = "20000"
"""How often a waiting OpenMP thread looks for work before it sleeps (GNU's runtime).

Its default spins for so long that a busy machine collapses (10 to 0.3 images/s on 4 cores), and
never spinning costs half the speed on a quiet one. See docs/decisions/0002-threads.md.
"""


def prepare() -> None:
    """Set the thread environment, where the user has not. Call before torch is imported."""
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", _SPIN_COUNT)
