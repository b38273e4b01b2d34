"""Files on disk: locks, complete writes, names for people."""
