"""The probabilities, 0..1, at which a verdict changes its words."""

from __future__ import annotations

from typing import Final

UNSURE_BELOW: Final = 0.3
"""Below this the verdict names no class. The default: a user may choose another threshold."""

PROBABLY: Final = 0.5
SURE: Final = 0.8

WORTH_NAMING: Final = 0.1
"""From here on the second class is named beside a probable first one."""

CLOSE: Final = 2 / 3
"""A second class with at least this share of the first one's probability is named beside it."""

GROUP_SURE: Final = 0.6
"""From this much probability together on, the best five name their common group."""

KIND_SURE: Final = (0.8, 0.85, 0.9)
"""From this probability on a kind is named instead of a class that is not sure: the closest kind,
the next one, all further ones. The broader a kind, the less it says, so the surer it must be."""
