"""The classes of ImageNet, their search, and the verdict in words."""
