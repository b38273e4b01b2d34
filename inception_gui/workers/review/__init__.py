"""Review: what people say of the predictions of a run, and its pictures."""
