"""The program `inception-gui`: prepares the process, then opens the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from inception_gui import paths
from inception_gui.startup import arguments, environment, one_instance


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or have the one that is open show the files; return the exit code."""
    environment.keep_numpy_to_one_thread()
    environment.leave_deleted_folder()
    asked = arguments.parse(argv)
    if not asked.new_window and one_instance.hand_over(paths.config_folder(), asked.paths):
        return 0
    environment.use_portal_dialogs()
    # Until the window listens, Ctrl+C simply ends the process. Python's handler would raise in the
    # middle of an import, which Qt's libraries do not survive.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform == "win32":
        from inception_gui.core.backends.devices import may_have_cuda
        from inception_gui.startup.torch_import import import_torch

        if may_have_cuda():
            # WORKAROUND https://github.com/pytorch/pytorch/issues/166628: c10.dll does not load
            # (WinError 1114) if Qt was loaded first.
            import_torch()

    environment.import_qt()
    from inception_gui import app

    return app.main(argv)


if __name__ == "__main__":
    sys.exit(main())
