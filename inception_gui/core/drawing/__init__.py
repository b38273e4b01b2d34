"""Draws heat maps over images: overlays, contours, colour maps, figures."""
