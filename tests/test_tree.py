"""The tests stand in the same folders as the modules that they test, and bear their names."""

from __future__ import annotations

from pathlib import Path

from tests.oracle import REPOSITORY

TESTS = REPOSITORY / "tests"
PACKAGE = REPOSITORY / "inception_gui"
OF_A_WHOLE_PROGRAM = ("benchmarks", "cli", "e2e", "packaging")
OF_THE_REPOSITORY = (
    "test_documents.py", "test_examples.py", "test_flaky.py", "test_layers.py", "test_manual.py",
    "test_tree.py",
)  # fmt: skip


def is_named_after_a_module(path: Path) -> bool:
    """`jobs/test_live.py` is; so is `jobs/test_live_at_rest.py`, one side of the same module.

    So is a file named after its folder, for what the folder's own module promises.
    """
    folder = PACKAGE / path.parent
    modules = {one.stem for one in folder.glob("*.py")} | {folder.name}
    words = path.stem.removeprefix("test_").split("_")
    return any("_".join(words[:count]) in modules for count in range(1, len(words) + 1))


def test_every_file_of_tests_is_named_after_a_module_of_its_folder() -> None:
    paths = [path.relative_to(TESTS) for path in TESTS.rglob("test_*.py")]
    mirrored = [path for path in paths if path.parts[0] not in OF_A_WHOLE_PROGRAM]
    assert len(mirrored) > 100
    strays = [str(path) for path in mirrored if not is_named_after_a_module(path)]
    assert sorted(strays) == sorted(OF_THE_REPOSITORY)
