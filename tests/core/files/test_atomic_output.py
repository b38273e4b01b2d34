"""Results reach their file or standard output whole, and never destroy an older result."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from inception_gui.core.files.atomic_output import open_target
from inception_gui.errors import Kind, UserError


def test_a_file_takes_its_name_when_it_is_complete(tmp_path):
    target = tmp_path / "results.csv"
    target.write_text("old")
    with open_target(target) as stream:
        stream.write("grün\r\nx\n")
        assert target.read_text() == "old"
    assert target.read_bytes() == "grün\r\nx\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def write_until_interrupted(target: Path, interruption: type[BaseException]) -> None:
    with open_target(target) as stream:
        stream.write("a first row\n")
        raise interruption


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, RuntimeError, GeneratorExit])
def test_an_interrupted_run_keeps_what_it_has(tmp_path, interruption):
    target = tmp_path / "results.json"
    target.write_text("old")
    with pytest.raises(interruption):
        write_until_interrupted(target, interruption)
    assert target.read_text() == "a first row\n"
    assert list(tmp_path.iterdir()) == [target]


def test_a_run_that_wrote_nothing_leaves_the_old_file(tmp_path):
    target = tmp_path / "results.json"
    target.write_text("old")
    with pytest.raises(RuntimeError), open_target(target):
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_and_a_folder_as_file_are_sentences(tmp_path):
    for target, word in [(tmp_path / "no" / "x.csv", "does not exist"), (tmp_path, "is a folder")]:
        with pytest.raises(UserError) as caught, open_target(target):
            pytest.fail("the target was opened")
        assert caught.value.kind is Kind.WRITE_FAILED
        assert word in caught.value.sentence
        assert caught.value.hint


def test_a_folder_without_permission_is_a_sentence(tmp_path):
    target = tmp_path / "results.csv"
    target.write_text("old")
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):
        tmp_path.chmod(0o700)
        pytest.skip("this user (root, or anyone on Windows) may write to any folder")
    try:
        with pytest.raises(UserError) as caught, open_target(target):
            pytest.fail("the target was opened")
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.kind is Kind.WRITE_FAILED
    assert target.read_text() == "old"


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's limits on file sizes")
def test_a_full_disk_is_a_sentence_and_the_old_file_stays(tmp_path):
    # A limit on the size of files fails a write as a full disk does, for a process of its own.
    target = tmp_path / "results.csv"
    target.write_text("old")
    script = """
import resource, signal, sys
from pathlib import Path
from inception_gui.core.files.atomic_output import open_target
from inception_gui.errors import UserError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with open_target(Path(sys.argv[1])) as stream:
        for _ in range(10_000):
            stream.write("a line of some length" * 5)
except UserError as error:
    sys.exit(f"{error.kind}: {error.sentence}")
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(target)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("write_failed: There is no space left")
    assert len(done.stderr.splitlines()) == 1, "nothing failed a second time"
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_device_is_written_directly_and_its_failure_is_a_sentence():
    with pytest.raises(UserError) as caught, open_target(Path("/dev/full")) as stream:
        stream.write("x")
    assert "no space left" in caught.value.sentence
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def write_while_the_name_is_taken(target: Path) -> None:
    with open_target(target) as stream:
        stream.write("precious")
        target.mkdir()


def test_results_that_cannot_take_the_name_are_kept_beside_it(tmp_path):
    target = tmp_path / "results.csv"
    with pytest.raises(UserError) as caught:
        write_while_the_name_is_taken(target)
    (spare,) = [path for path in tmp_path.iterdir() if path != target]
    assert spare.name in caught.value.hint
    assert spare.suffix == ".csv"
    assert spare.read_text() == "precious"


@pytest.mark.skipif(os.name == "nt", reason="links and modes are those of POSIX")
def test_links_and_permissions_are_kept(tmp_path):
    real = tmp_path / "real.csv"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    with open_target(link) as stream:
        stream.write("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_a_new_file_has_the_users_usual_permissions(tmp_path):
    usual = tmp_path / "usual"
    usual.touch()
    with open_target(tmp_path / "new") as stream:
        stream.write("x")
    assert (tmp_path / "new").stat().st_mode == usual.stat().st_mode


def test_a_name_as_long_as_the_system_allows_can_be_written(tmp_path):
    target = tmp_path / ("n" * 251 + ".csv")
    with open_target(target) as stream:
        stream.write("x")
    assert target.read_text() == "x"


def run_to_standard_output(code: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    script = f"from inception_gui.core.files.atomic_output import open_target\n{code}"
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=False,
        stderr=subprocess.PIPE,
        **options,
    )


def test_standard_output_is_utf8_whatever_the_terminal_says():
    code = "print('before')\nwith open_target(None) as s: s.write('gr\\xfcn\\n')\nprint('after')"
    done = run_to_standard_output(code, stdout=subprocess.PIPE)
    assert done.stderr == b""
    assert done.stdout.replace(b"\r\n", b"\n") == "before\ngrün\nafter\n".encode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_standard_output_is_one_sentence():
    code = (
        "import sys\nfrom inception_gui.errors import UserError\n"
        "try:\n with open_target(None) as s: s.write('x')\n"
        "except UserError as e: sys.exit(e.sentence)"
    )
    with Path("/dev/full").open("wb") as full:
        done = run_to_standard_output(code, stdout=full)
    assert done.stderr.splitlines() == [b"There is no space left to write standard output."]


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is another error on Windows")
def test_a_reader_that_left_is_told_as_such_once():
    code = (
        "import sys\n"
        "try:\n with open_target(None) as s:\n  s.write('x' * 10**6)\n"
        "except BrokenPipeError: sys.exit('left')"
    )
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run_to_standard_output(code, stdout=writer)
    finally:
        os.close(writer)
    assert done.stderr.splitlines() == [b"left"]


def test_standard_output_can_be_captured(capsys):
    with open_target(None) as stream:
        stream.write("grün\n")
    print("after")
    assert capsys.readouterr().out == "grün\nafter\n"
