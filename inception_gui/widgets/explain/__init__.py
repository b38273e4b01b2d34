"""Heat maps over pictures, and what is chosen about them."""
