"""Heat maps over images, and the controls for them."""
