"""What is said before torch is imported has the effect it is said for."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest

_LAYERS = """
import resource
from inception_gui.startup import environment

environment.prepare()

def layer():
    return bytearray(20_000_000)

layer()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(10):
    layer()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def pages_taken(**variables: str) -> int:
    """By ten layers of 20 MB, one after the other, in a process of its own."""
    ways = ("MALLOC", "GLIBC_TUNABLES")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ways)}
    done = subprocess.run(
        [sys.executable, "-c", _LAYERS],
        env=kept | variables, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return int(done.stdout)


@pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only GNU's C library is told how to keep memory"
)
def test_memory_that_a_layer_frees_is_there_for_the_next_unless_the_user_says_how() -> None:
    # How large a page is, is the system's affair.
    assert pages_taken() * 10 < pages_taken(MALLOC_MMAP_THRESHOLD_="100000")
