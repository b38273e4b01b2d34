"""The column that tells what the network sees."""
