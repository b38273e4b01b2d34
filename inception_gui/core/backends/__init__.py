"""What runs the network on a device."""
