"""Classifying: the classifier and the queues that use the network."""
