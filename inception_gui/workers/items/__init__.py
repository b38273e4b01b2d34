"""Items and runs as Qt models."""
