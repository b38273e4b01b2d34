"""Runs live mode in the background."""
