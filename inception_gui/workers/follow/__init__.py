"""Watches folders in the background of the window."""
