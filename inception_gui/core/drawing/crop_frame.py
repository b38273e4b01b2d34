"""How the area outside the crop is dimmed, in the window and in saved images."""

from __future__ import annotations

from typing import Final

UNSEEN_SHADE: Final = 140
"""Alpha 0..255 of the black over what was not seen."""

CROP_LINE: Final = 190
"""Alpha 0..255 of the white line along the inner edge of what was seen."""

CROP_LINE_SHADE: Final = 70
"""Alpha 0..255 of the black line inside the white one, which sets it off a bright image."""
