"""Cameras, video files, streams and image sequences."""
