"""Similar images: searched, compared and grouped on threads."""
