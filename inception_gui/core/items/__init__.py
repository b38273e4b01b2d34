"""Finds the items to classify in files and folders."""
