"""Files on disk: locks, whole writes, names for people."""
