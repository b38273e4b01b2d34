"""The page of one picture."""
