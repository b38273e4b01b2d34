"""Measures weights on labelled images: labels, crops, numbers, reports."""
