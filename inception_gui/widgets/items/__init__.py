"""The strip and the table of items, and the panels that export, sort and save them."""
