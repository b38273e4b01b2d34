"""Try once more, alone, each test that failed in the last run of pytest; name those that are flaky.

A test that fails twice is a failure. One that passes at its second try is flaky: it is named, and
more than two of them are a failure as well. So are more failed tests than are worth trying again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

MOST_FLAKY: Final = 2
MOST_TRIED_AGAIN: Final = 20

_LAST_FAILED: Final = Path(".pytest_cache", "v", "cache", "lastfailed")


def failed_tests() -> list[str]:
    """What pytest wrote down in its cache, as the ids that it takes on its command line."""
    if not _LAST_FAILED.is_file():
        return []
    return [without_group(test) for test in json.loads(_LAST_FAILED.read_text(encoding="utf-8"))]


def without_group(test: str) -> str:
    """Take off what `--dist loadgroup` appends: WORKAROUND, pytest does not know the id with it.

    As xdist reads it: an @ within the brackets of a parameter is not that of a group.
    """
    return test[: test.rfind("@")] if test.rfind("@") > test.rfind("]") else test


def passes_alone(test: str) -> bool:
    """Run one test in a process of its own."""
    print(f"+ once more: {test}", flush=True)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test]
    return subprocess.run(command, check=False).returncode == 0


def main() -> int:
    """The exit code: 0 where the failed run may pass all the same."""
    failed = failed_tests()
    if not failed:
        print("no test failed, and the run did: see above")
        return 1
    if len(failed) > MOST_TRIED_AGAIN:
        print(f"{len(failed)} tests failed, too many to be tried once more")
        return 1
    flaky = [test for test in failed if passes_alone(test)]
    for test in failed:
        print(f"{'flaky' if test in flaky else 'failed twice'}: {test}")
    print(f"{len(failed) - len(flaky)} failed twice, {len(flaky)} flaky ({MOST_FLAKY} are allowed)")
    return int(len(flaky) < len(failed) or len(flaky) > MOST_FLAKY)


if __name__ == "__main__":
    sys.exit(main())
