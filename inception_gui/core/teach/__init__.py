"""Teaches own classes: a linear head on kept features, measured on held-out pictures."""
