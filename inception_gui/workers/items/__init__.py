"""Items and runs as models for the views of Qt."""
