"""Scripts that print every number this project quotes, each with the machine it was taken on."""
