"""Runs `inception-cli` as `python -m inception_gui.cli`."""

from __future__ import annotations

import sys

from inception_gui.cli import main

sys.exit(main())
