"""Loads the network and manages weights in the background."""
