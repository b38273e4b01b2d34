"""Help inside the window: first steps, keys, classes, licences."""
