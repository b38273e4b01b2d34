"""Inception GUI: what Inception V3 sees in an image, how sure it is, and where it looks."""

__version__ = "0.1.0"
