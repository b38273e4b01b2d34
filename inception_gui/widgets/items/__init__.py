"""The list and table of items, and what can be made of them."""
