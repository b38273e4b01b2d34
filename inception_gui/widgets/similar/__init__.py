"""The pages of similar images and of look-alikes."""
