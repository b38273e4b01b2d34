"""Own classes: the open project, learning it, its thumbnails."""
