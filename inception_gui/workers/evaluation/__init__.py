"""Evaluations behind the window."""
