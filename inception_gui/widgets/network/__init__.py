"""Weights, device and mode: the chip, its menu, the page of weights."""
