"""Threads, and what the program can do now: QtCore and the plain types of core."""
