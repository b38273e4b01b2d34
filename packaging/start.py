"""Where both frozen programs begin; the name that one was started with says which it is."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the command line where the name says so, else the window."""
    if Path(sys.argv[0]).stem.lower() == "inception-cli":
        from inception_gui.cli.__main__ import program

        program()
    from inception_gui import __main__ as window

    return window.main()


sys.exit(main())
