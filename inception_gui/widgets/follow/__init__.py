"""Keep watching: the line that says what is watched, and its controller."""
