"""Backends: run the network on a device."""
