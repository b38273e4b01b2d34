"""Labelled images: folders, tables, ILSVRC layouts."""
