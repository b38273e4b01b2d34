"""The page of archives."""
