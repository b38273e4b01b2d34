"""The page of still images."""
