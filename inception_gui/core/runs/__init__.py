"""Runs: classified folders, stored in an embedded database as results arrive."""
