"""Loading the network and keeping weights behind the window."""
