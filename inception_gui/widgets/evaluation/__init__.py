"""The page of evaluations: setup, progress, report."""
