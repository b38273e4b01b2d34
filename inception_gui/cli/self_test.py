"""The command `inception-cli self-test`: checks that every part works on this computer."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from inception_gui import __version__, paths
from inception_gui.cli.self_test_checks import CHECKS, Bench, is_frozen
from inception_gui.cli.terminal import put
from inception_gui.core.files.display_name import printable
from inception_gui.errors import UserError


def run(parsed: argparse.Namespace) -> int:
    """Run every check; return 0 if all pass and 1 if any fails."""
    started = time.monotonic()
    rows: list[dict[str, object]] = []
    cache = paths.cache_folder()
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache, prefix="self-test-") as folder:
        bench = Bench(Path(folder))
        for name, check in CHECKS:
            began = time.monotonic()
            try:
                said, passed = check(bench), True
            except UserError as error:
                said, passed = f"{error.sentence} {error.detail or ''}".strip(), False
            except Exception as error:  # noqa: BLE001 - any error belongs in the report
                said, passed = f"{type(error).__name__}: {error}", False
            seconds = time.monotonic() - began
            rows.append({"name": name, "passed": passed, "said": said, "seconds": seconds})
            if not parsed.json:
                mark = "ok    " if passed else "FAILED"
                put(f"{mark} {name:9} {printable(said)} ({seconds:.1f} s)\n")
    failed = sum(not row["passed"] for row in rows)
    if parsed.json:
        report = {"version": __version__, "frozen": is_frozen(), "checks": rows, "failed": failed}
        put(json.dumps(report) + "\n")
    else:
        verdict = f"{failed} of {len(rows)} checks failed." if failed else "All checks passed."
        put(f"{verdict} ({time.monotonic() - started:.1f} s)\n")
    return 1 if failed else 0
