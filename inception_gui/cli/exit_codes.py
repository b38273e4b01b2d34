"""The exit codes of `inception-cli`. Errors, Ctrl+C and ended pipes all become one of these."""

from __future__ import annotations

import signal
from typing import Final

from inception_gui.errors import Kind

SUCCESS: Final = 0
SOME_FAILED: Final = 1
WRONG_USAGE: Final = 2
NOTHING_TO_RUN_ON: Final = 3
READER_LEFT: Final = 128 + getattr(signal, "SIGPIPE", 13)

EXIT_CODES: Final = """exit codes:
  0 success, 1 some items failed (the others were written), 2 wrong usage,
  3 no usable weights or device, 130 interrupted (finished results were written),
  129 and 143 the same for SIGHUP and SIGTERM, 141 the reader of the results ended"""

_OF_KINDS: Final = {
    Kind.WRONG_USAGE: WRONG_USAGE,
    Kind.WEIGHTS_MISSING: NOTHING_TO_RUN_ON,
    Kind.WEIGHTS_REFUSED: NOTHING_TO_RUN_ON,
    Kind.DOWNLOAD_FAILED: NOTHING_TO_RUN_ON,
    Kind.NO_DEVICE: NOTHING_TO_RUN_ON,
}


def exit_code_of(kind: Kind) -> int:
    """The exit code of a command that ended with an error of this kind."""
    return _OF_KINDS.get(kind, SOME_FAILED)
