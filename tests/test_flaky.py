"""What .ci/run does about failed tests: a second try for each, and no flaky test is hidden."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.oracle import REPOSITORY

FLAKY = REPOSITORY / ".ci" / "flaky.py"

# Each fails where its file is missing, and leaves the file behind for its second try.
_TESTS = """
from pathlib import Path

import pytest


def fail_once(name):
    known = Path(name).exists()
    Path(name).touch()
    assert known


def test_sound():
    pass


@pytest.mark.parametrize("text", ["a@b", "[c]"])
def test_flaky(text):
    fail_once(f"flaky {text}")


@pytest.mark.xdist_group("desktop")
@pytest.mark.parametrize("text", ["a@b"])
def test_flaky_in_a_group(text):
    fail_once(f"grouped {text}")


@pytest.mark.xdist_group("desktop")
def test_broken():
    assert False
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.pytest.ini_options]\naddopts = "-p no:pytest-qt"\n'
    )
    (tmp_path / "test_it.py").write_text(_TESTS)
    return tmp_path


def second_try(project: Path, *names: str) -> tuple[int, list[str]]:
    """The exit code and the last lines of .ci/flaky.py after a run of the project's tests."""
    tests = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup"]
    tests += [f"test_it.py::{name}" for name in names]
    first = subprocess.run(tests, cwd=project, capture_output=True, text=True, check=False)
    assert first.returncode == 1, first.stdout
    done = subprocess.run(
        [sys.executable, FLAKY], cwd=project, capture_output=True, text=True, check=False
    )
    said = [line for line in done.stdout.splitlines() if line.startswith(("flaky", "failed", "no"))]
    return done.returncode, [*sorted(said), done.stdout.splitlines()[-1]]


def test_two_flaky_tests_are_named_and_pass(project: Path) -> None:
    code, said = second_try(project, "test_flaky[a@b]", "test_flaky_in_a_group")
    assert said == [
        "flaky: test_it.py::test_flaky[a@b]",
        "flaky: test_it.py::test_flaky_in_a_group[a@b]",
        "0 failed twice, 2 flaky (2 are allowed)",
    ]
    assert code == 0


def test_three_flaky_tests_are_a_failure(project: Path) -> None:
    code, said = second_try(project, "test_flaky", "test_flaky_in_a_group")
    assert said[-1] == "0 failed twice, 3 flaky (2 are allowed)"
    assert code == 1


def test_what_fails_twice_is_a_failure_and_the_flaky_are_named_beside_it(project: Path) -> None:
    code, said = second_try(project, "test_flaky[[c]]", "test_broken")
    assert said == [
        "failed twice: test_it.py::test_broken",
        "flaky: test_it.py::test_flaky[[c]]",
        "1 failed twice, 1 flaky (2 are allowed)",
    ]
    assert code == 1


def test_a_run_that_fails_without_a_failed_test_is_a_failure(project: Path) -> None:
    done = subprocess.run([sys.executable, FLAKY], cwd=project, capture_output=True, check=False)
    assert done.returncode == 1


def test_many_failures_are_not_tried_again(project: Path) -> None:
    many = "import pytest\n@pytest.mark.parametrize('n', range(21))\ndef test_it(n): assert False\n"
    (project / "test_it.py").write_text(many)
    code, said = second_try(project)
    assert said[-1] == "21 tests failed, too many to be tried once more"
    assert code == 1
