"""Opens, classifies and explains the image on display, in the background."""
