"""Writes result files, one module per format; `formats.FORMATS` lists them."""
