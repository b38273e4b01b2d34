"""Where the network looks for one class of one image, and that drawn over the image."""

from __future__ import annotations

from dataclasses import dataclass

from inception_gui.core.drawing.overlay import draw, place
from inception_gui.core.types import Box, HeatMap, Map, MapStyle, Pixels, Prediction


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """A prediction with a heat map: `pixels` is the image at full size, `(H, W, 3) uint8`.

    `heat_map.values` is the map as the network gives it, 8x8 for the last block; it covers
    `covers`, in fractions of the image.
    """

    prediction: Prediction
    heat_map: HeatMap
    pixels: Pixels
    covers: Box

    def full_size(self) -> Map:
        """The map at the image's size, `(H, W) float32`, 0..1; 0 where the network saw nothing."""
        height, width = self.pixels.shape[:2]
        return place(self.heat_map.values, self.covers, height, width)

    def overlay(
        self,
        *,
        opacity: float = 0.5,
        colormap: str = "inferno",
        threshold: float = 0.0,
        contours: bool = False,
    ) -> Pixels:
        """The image with the map over it, `(H, W, 3) uint8`, as the window and `explain` draw it.

        Args:
            opacity: Of the map, 0..1.
            colormap: "inferno" or another name that `inception-cli explain --help` lists.
            threshold: Where the map is below it, 0..1, the image is not coloured.
            contours: Whether lines are drawn at fixed levels of the map.

        Raises:
            UserError: No colour map has that name (WRONG_USAGE).
            ValueError: `opacity` is not in 0..1.
        """
        style = MapStyle(opacity, colormap, threshold, contours)
        return draw(self.pixels, self.heat_map.values, self.covers, style)
