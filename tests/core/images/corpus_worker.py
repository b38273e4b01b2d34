"""Decode files, each in a process of its own, and report: a helper of the corpus test.

Reads one path a line from standard input (JSON strings), writes one JSON object a line. A file's
process is forked from this one, so a crash, a hang or a flood of memory is that file's alone.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

import numpy as np

from inception_gui.core.images import pillow_plugins
from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item
from inception_gui.errors import UserError

GIVE_UP_S = 30
GRID = 8


def _attempt(path: Path, keep_short_side: int | None) -> dict[str, object]:
    try:
        image = decode(Item(name=path.name, path=path), keep_short_side=keep_short_side)
    except UserError as error:
        return {"kind": error.kind.value, "sentence": error.sentence, "detail": error.detail}
    height, width, _ = image.pixels.shape
    rows = ((np.arange(GRID) + 0.5) * height / GRID).astype(int)
    columns = ((np.arange(GRID) + 0.5) * width / GRID).astype(int)
    return {
        "kind": "",
        "width": image.width,
        "height": image.height,
        "shape": list(image.pixels.shape),
        "alpha": image.alpha is not None,
        "pages": image.pages,
        "format": image.format,
        "grid": image.pixels[rows][:, columns].ravel().tolist(),
    }


def _in_child(path: Path, keep_short_side: int | None, out: int) -> None:
    signal.setitimer(signal.ITIMER_REAL, GIVE_UP_S)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        outcome = _attempt(path, keep_short_side)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is the finding
        outcome = {"kind": "exception", "sentence": repr(error)}
    # Of the processor: a busy machine makes no file slower. The process is new, so it began at 0.
    outcome["seconds"] = time.process_time()
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    outcome["extra_mb"] = max(0, after - before) / 1024
    os.write(out, json.dumps(outcome).encode())


def main() -> None:
    keep = int(sys.argv[1]) if len(sys.argv) > 1 else None
    for decoder in ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "AVIF", "HEIF", "ICO", "JPEG2000"):
        pillow_plugins.make_ready(decoder)
    for line in sys.stdin:
        path = json.loads(line)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _in_child(Path(path), keep, writer)
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as stream:
            raw = stream.read()
        _, status = os.waitpid(child, 0)
        outcome = json.loads(raw) if raw else {"kind": "crash", "sentence": f"status {status}"}
        print(json.dumps({"path": path, **outcome}), flush=True)


if __name__ == "__main__":
    main()
