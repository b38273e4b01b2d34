"""People check predictions: in which order, and what follows for the accuracy of a run."""
