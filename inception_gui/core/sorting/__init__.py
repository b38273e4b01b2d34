"""Sorts images into folders: a plan, a journal of what was done, undo."""
