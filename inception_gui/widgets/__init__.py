"""The window: pages, panels and the controllers that connect them with the work."""
