"""Cameras, films, streams and image sequences."""
