"""Scripts that print every number this project quotes, each with the machine it was taken on."""

from inception_gui.startup import environment

# As both programs do, and before numpy is imported.
environment.keep_numpy_to_one_thread()
