"""The column of predictions beside an image."""
