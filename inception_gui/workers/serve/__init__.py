"""Answers other programs from the window."""
