"""Widgets, painting and wording that every page uses."""
