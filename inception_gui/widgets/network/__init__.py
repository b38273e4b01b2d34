"""Weights, device and mode."""
