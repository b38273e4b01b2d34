"""Inception V3 and its parameters."""
