"""Heat-map methods, one file each."""
