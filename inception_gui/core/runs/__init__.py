"""Runs: what was found in folders, kept in an embedded database as it comes."""
