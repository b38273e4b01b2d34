"""The page on which predictions are checked by keys."""
