"""What the network sees while it happens: sources of frames, the feed that reads them, results."""
