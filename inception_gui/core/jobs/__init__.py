"""Everything long: iterators of events."""
