"""Live mode behind the window."""
