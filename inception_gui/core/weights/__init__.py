"""Weights files: what is published, what is on this computer, and how one is read safely."""
