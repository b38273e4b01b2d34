"""Result files, one format each."""
