"""The page that teaches own classes, and its parts."""
