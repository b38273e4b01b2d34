"""The classes, their search, and the verdict in words."""
