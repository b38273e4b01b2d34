"""Read weights files one by one in a process of its own and tell what became of each.

usage: python -m tests.core.weights.weights_worker FOLDER    (one JSON object a line)
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError


def peak_bytes() -> int:
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def main(folder: Path) -> None:
    store = WeightStore(folder / "store")
    for path in sorted(p for p in folder.iterdir() if p.name not in ("store", "manifest.json")):
        for reader in (lambda p: store.find(str(p)), read_arrays):
            started_s = time.process_time()  # a busy machine makes no file slower
            result: dict[str, object] = {"file": path.name, "shown": None}
            try:
                reader(path)
            except UserError as error:
                result["shown"] = f"{error.kind}: {error.sentence} {error.hint} {error.detail}"
            result["seconds"] = time.process_time() - started_s
            result["peak_bytes"] = peak_bytes()
            print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
