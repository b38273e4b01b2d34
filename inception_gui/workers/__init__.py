"""Threads and models behind the window: core, QtCore and the images of QtGui."""
