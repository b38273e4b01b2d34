"""What a person sees, one panel a file."""
