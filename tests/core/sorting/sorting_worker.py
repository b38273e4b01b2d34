"""Sorts and undoes in children that are killed at their every step; prints what was not whole.

A process of its own, without threads, because it forks. Arguments: folder, how, disk.
`how` is copy, move or move-without-links; the target lies on `disk`.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from inception_gui.core.sorting.latest import latest_sorting
from inception_gui.core.sorting.make_plan import plan
from tests.core.sorting.tree import latest_journal, photo, rows_of, sort, tree, undo

STEPS = {"open", "os.link", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.utime"}
JOURNAL_FILES = (".jsonl", ".lock")


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Do `work` in a child that is killed before its step of that number; whether it was."""
    child = os.fork()
    if child == 0:
        seen = 0

        def look(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal seen
            if event in STEPS:
                seen += 1
                if seen == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(look)
        work()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert status in (0, signal.SIGKILL), status
    return status != 0


def without_links(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, "no links here")


def main(folder: Path, how: str, disk: Path) -> None:
    photos, into, journals = folder / "photos", disk / "sorted", folder / "journals"
    action = "copy" if how == "copy" else "move"
    if how == "move-without-links":
        os.link = without_links  # type: ignore[assignment]

    def fresh() -> None:
        for path in (photos, into, journals):
            shutil.rmtree(path, ignore_errors=True)

    def do_sort() -> None:
        sort(plan(rows, into, action=action), journals)

    def whole(what: str) -> None:
        if tree(photos) != before or into.exists():
            print(f"{how}: {what}: {sorted(tree(photos))}, {into.exists()}")

    steps = 0
    while True:
        steps += 1
        fresh()
        rows = rows_of(photos)
        photo(photos / "one" / "0.xmp")
        before = tree(photos)
        killed = killed_at(steps, do_sort)
        if latest_sorting(journals) is not None:
            _, problems = undo(latest_journal(journals))
            for problem in problems:
                print(f"{how}: sorting killed at {steps}: {problem}")
        whole(f"sorting killed at {steps}")
        if not killed:
            break
    print(f"steps of sorting: {steps}")
    steps = 0
    while True:
        steps += 1
        fresh()
        rows = rows_of(photos)
        photo(photos / "one" / "0.xmp")
        do_sort()
        journal = latest_journal(journals)
        killed = killed_at(steps, partial(undo, journal))
        if killed:
            undo(journal)
        whole(f"undo killed at {steps}")
        if not killed:
            break
    print(f"steps of undoing: {steps}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
