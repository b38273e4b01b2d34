"""Inference: the classifier, and the queues through which it is used."""
