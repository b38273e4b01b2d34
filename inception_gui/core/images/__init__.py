"""Any file to an upright image, and to what the network sees."""
