"""Heat maps drawn over pictures: overlays, contours, colour maps, figures."""
