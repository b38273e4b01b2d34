"""Runs evaluations in the background."""
