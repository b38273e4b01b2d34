"""Runs jobs on threads and delivers their events to the window."""
