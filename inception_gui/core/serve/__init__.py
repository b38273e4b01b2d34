"""Answers other programs of this computer over HTTP."""
