"""Sorting pictures into folders: a plan, the work with its journal, and taking it back."""
