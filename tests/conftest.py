"""What every test runs under: thread environment, a profile of its own, no leaks."""

from __future__ import annotations

import os
import sys

# Torch is imported here without `startup.torch_import`.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if workers := os.environ.get("PYTEST_XDIST_WORKER_COUNT"):
    # The test processes share the cores, and so do the programs that they start.
    has_affinity = hasattr(os, "sched_getaffinity")
    cores = len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1
    os.environ.setdefault("OMP_NUM_THREADS", str(max(cores // int(workers), 1)))
if sys.platform == "win32":
    import torch  # noqa: F401 - before Qt, or c10.dll does not load

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["INCEPTION_GUI_LANGUAGE"] = "en"  # whatever the developer's system speaks

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.profiles import make_profile

_NUMBERS = itertools.count()


@pytest.fixture(scope="session")
def folded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of folded parameters of this run, of all its processes."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if workers else base) / "folded"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session", autouse=True)
def _no_users_profile(tmp_path_factory: pytest.TempPathFactory, folded: Path) -> Iterator[None]:
    """For fixtures that are made before a test has its own."""
    with pytest.MonkeyPatch.context() as patch:
        folder = make_profile(tmp_path_factory.getbasetemp() / "profile", folded)
        patch.setenv("INCEPTION_GUI_PROFILE", str(folder))
        patch.delenv("INCEPTION_GUI_WEIGHTS", raising=False)
        yield


@pytest.fixture(autouse=True)
def _own_profile(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, folded: Path
) -> None:
    """Settings, weights and logs of a test stay with the test."""
    # Counted here: pytest's own counting lists the whole folder for each test.
    folder = make_profile(tmp_path_factory.getbasetemp() / f"profile{next(_NUMBERS)}", folded)
    monkeypatch.setenv("INCEPTION_GUI_PROFILE", str(folder))


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before]
    for thread in left:
        thread.join(5)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"threads left behind: {left}"
