"""Trains Inception V3 by the recipe of its paper, from nothing or from weights."""
