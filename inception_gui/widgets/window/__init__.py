"""The main window and what it is built of."""
