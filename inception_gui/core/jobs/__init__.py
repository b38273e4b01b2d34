"""Long operations as iterators of events; closing one cancels it."""
