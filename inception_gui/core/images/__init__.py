"""Decodes any image file to upright sRGB pixels, and crops them for the network."""
