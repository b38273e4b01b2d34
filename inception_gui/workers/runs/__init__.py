"""Runs of folders and what is made of them, in the background."""
