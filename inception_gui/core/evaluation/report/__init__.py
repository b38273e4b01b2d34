"""The results of an evaluation: numbers, intervals, plots, files."""
