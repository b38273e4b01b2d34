"""Pooled features: computed with every prediction, kept on disk, searched exactly, grouped."""
