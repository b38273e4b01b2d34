"""Folder runs and their outputs behind the window."""
