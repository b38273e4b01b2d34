"""The page of live mode: cameras, videos, streams and sequences."""
