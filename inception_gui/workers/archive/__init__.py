"""Shows results of whole archives: tables of millions of rows, read when they are shown."""
