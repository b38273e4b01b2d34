"""No mutated picture crashes, hangs or floods the decoder.

Twenty seconds in all; for longer by hand:
    INCEPTION_GUI_FUZZ_SECONDS=3600 python -m pytest -s tests/core/images/test_decode_fuzz.py
The seed is fixed, so that a change is judged by what it changes, unless INCEPTION_GUI_FUZZ_SEED is
another (0: a new one each run, for searching by hand). A failure prints it with the number
of the mutation, and `fuzz_worker.mutation(seeds, seed, number)` makes the same bytes again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from tests.core.images.fuzz_worker import made_seeds, mutation
from tests.oracle import REPOSITORY, SHARED

SECONDS = float(os.environ.get("INCEPTION_GUI_FUZZ_SECONDS", "20"))
SEED = int(os.environ.get("INCEPTION_GUI_FUZZ_SEED", "815191"))
CORPUS = SHARED / "corpus" / "files"


def test_a_mutation_is_the_same_for_the_same_number() -> None:
    seeds = made_seeds()
    assert [mutation(seeds, 3, n) for n in range(50)] == [mutation(seeds, 3, n) for n in range(50)]
    assert len({mutation(seeds, 3, n) for n in range(50)}) > 25


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs getrusage and setitimer")
@pytest.mark.timeout(SECONDS + 120)
def test_mutated_pictures_are_opened_or_refused_and_nothing_else() -> None:
    seed = SEED or time.time_ns() % 1_000_000
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.core.images.fuzz_worker"]
    command += [str(SECONDS), str(seed), *([str(CORPUS)] if CORPUS.is_dir() else [])]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=REPOSITORY)
    last = run.stdout.rstrip().rpartition("\n")[2]
    print(f"seed {seed}: {last}")
    assert run.returncode == 0, f"seed {seed}, mutation {last}: {run.stderr[-2000:]}"
    assert last.startswith("done")
    assert int(last.split()[1]) > 100
