"""Labelled pictures: folders, tables, ILSVRC layouts."""
