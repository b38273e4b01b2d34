"""Pictures and heat maps behind the window."""
