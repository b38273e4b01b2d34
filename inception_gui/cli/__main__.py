"""`python -m inception_gui.cli` is `inception-cli`."""

from __future__ import annotations

import sys

from inception_gui.cli import main

sys.exit(main())
