"""Following folders: new images as they come, and what is done with them then."""
