"""What an evaluation found: figures, intervals, plots, files."""
