"""Keywords reach the sidecars and nothing else, and an undo or a kill at any step loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inception_gui.core.jobs.write_keywords import undo_keywords, write_keywords
from inception_gui.core.keywords.events import KeywordsUndone, KeywordsWritten
from inception_gui.core.keywords.journal import latest_journal
from inception_gui.core.keywords.plan import KeywordPlan, Tagging
from inception_gui.core.keywords.vocabulary import Keyword
from inception_gui.core.sorting.events import Problem
from inception_gui.errors import Kind, UserError
from tests.core.keywords.sidecar_files import DARKTABLE
from tests.oracle import REPOSITORY

BEAGLE = Keyword(("Inception", "dog", "beagle"), 0.9)


def plan_of(*sidecars: Path, keywords: tuple[Keyword, ...] = (BEAGLE,)) -> KeywordPlan:
    taggings = [Tagging(path.with_suffix(""), path, keywords, "ab" * 32, "w") for path in sidecars]
    return KeywordPlan(tuple(taggings), len(taggings), (), ())


def write(plan: KeywordPlan, journals: Path) -> tuple[KeywordsWritten, list[Problem]]:
    events = list(write_keywords(plan, journals))
    assert isinstance(events[-1], KeywordsWritten)
    return events[-1], [event for event in events if isinstance(event, Problem)]


def undo(journals: Path) -> tuple[KeywordsUndone, list[Problem]]:
    journal = latest_journal(journals)
    assert journal is not None
    events = list(undo_keywords(journal, journals))
    assert isinstance(events[-1], KeywordsUndone)
    return events[-1], [event for event in events if isinstance(event, Problem)]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "old.jpg.xmp").write_bytes(DARKTABLE)
    (folder / "old.jpg.xmp").chmod(0o640)
    return folder


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "journals"


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_sidecars_are_created_merged_and_restored_to_the_byte(photos: Path, journals: Path) -> None:
    before = content(photos)
    plan = plan_of(photos / "old.jpg.xmp", photos / "new.jpg.xmp")
    done, problems = write(plan, journals)
    assert (done.created, done.merged, done.unchanged, problems) == (1, 1, 0, [])
    assert (photos / "old.jpg.xmp").stat().st_mode & 0o777 == 0o640
    again, _ = write(plan, journals)
    assert (again.changed, again.unchanged, again.journal) == (0, 2, None)
    undone, _ = undo(journals)
    assert (undone.restored, content(photos)) == (2, before)
    assert latest_journal(journals) is None
    with pytest.raises(UserError, match="already undone"):
        list(undo_keywords(done.journal or Path(), journals))


def test_a_dry_run_counts_the_same_and_writes_nothing(photos: Path, journals: Path) -> None:
    before = content(photos)
    plan = plan_of(photos / "old.jpg.xmp", photos / "new.jpg.xmp")
    done = list(write_keywords(plan, journals, dry_run=True))[-1]
    assert done == KeywordsWritten(None, 1, 1, 0, 0, 0)
    assert (content(photos), journals.exists()) == (before, False)


def test_removing_clears_what_was_written_and_can_be_undone(photos: Path, journals: Path) -> None:
    before = content(photos)
    sidecars = (photos / "old.jpg.xmp", photos / "new.jpg.xmp")
    write(plan_of(*sidecars), journals)
    written = content(photos)
    done, _ = write(plan_of(*sidecars, keywords=()), journals)
    assert (done.removed, content(photos)) == (2, before)
    undo(journals)
    assert content(photos) == written
    undo(journals)
    assert content(photos) == before


def test_a_sidecar_that_was_changed_since_is_reported_and_stays(
    photos: Path, journals: Path
) -> None:
    write(plan_of(photos / "old.jpg.xmp", photos / "new.jpg.xmp"), journals)
    path = photos / "old.jpg.xmp"
    path.write_bytes(path.read_bytes().replace(b'xmp:Rating="1"', b'xmp:Rating="5"'))
    edited = path.read_bytes()
    undone, problems = undo(journals)
    assert (undone.restored, undone.problems) == (1, 1)
    assert problems == [Problem(path, "It has changed since the keywords were written.")]
    assert path.read_bytes() == edited


def test_one_sidecar_that_was_changed_does_not_block_earlier_undos(
    photos: Path, journals: Path
) -> None:
    before = content(photos)
    write(plan_of(photos / "old.jpg.xmp"), journals)
    write(plan_of(photos / "new.jpg.xmp", photos / "third.jpg.xmp"), journals)
    path = photos / "third.jpg.xmp"
    written = path.read_bytes()
    path.write_bytes(written + b"\n")
    undone, problems = undo(journals)
    assert (undone.restored, [one.path for one in problems]) == (1, [path])
    undone, problems = undo(journals)
    assert (undone.restored, problems) == (1, [])
    assert content(photos) == {**before, path.name: written + b"\n"}
    # Nothing is given up: its disk may have been disconnected.
    path.write_bytes(written)
    undone, problems = undo(journals)
    assert (undone.restored, problems) == (1, [])
    assert content(photos) == before
    assert latest_journal(journals) is None


def test_what_is_not_a_sidecar_is_not_written_to(photos: Path, journals: Path) -> None:
    photo = photos / "photo.jpg"
    photo.write_bytes(b"\xff\xd8 a photo")
    (photos / "link.xmp").symlink_to(photo)
    (photos / "folder.xmp").mkdir()
    (photos / "photo.xmp").write_bytes(photo.read_bytes())
    (photos / "bomb.xmp").write_bytes(b'<!DOCTYPE a [<!ENTITY a "a">]><a>&a;</a>')
    names = ("link.xmp", "folder.xmp", "photo.xmp", "bomb.xmp", "fine.xmp")
    done, problems = write(plan_of(*[photos / name for name in names]), journals)
    assert (done.created, done.problems) == (1, 4)
    assert [one.path.name for one in problems] == list(names[:4])
    assert photo.read_bytes() == (photos / "photo.xmp").read_bytes() == b"\xff\xd8 a photo"
    assert (photos / "link.xmp").is_symlink()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_a_problem_of_its_files(
    photos: Path, journals: Path
) -> None:
    photos.chmod(0o500)
    done, problems = write(plan_of(photos / "new.jpg.xmp"), journals)
    photos.chmod(0o700)
    assert (done.changed, len(problems)) == (0, 1)


def test_a_journal_from_elsewhere_or_changed_is_refused(
    photos: Path, journals: Path, tmp_path: Path
) -> None:
    done, _ = write(plan_of(photos / "old.jpg.xmp"), journals)
    assert done.journal is not None
    written = content(photos)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in journals.iterdir():
        (elsewhere / path.name).write_bytes(path.read_bytes())
    with pytest.raises(UserError) as refused:
        list(undo_keywords(elsewhere / done.journal.name, journals))
    assert refused.value.kind is Kind.WRONG_USAGE
    forged = done.journal.read_bytes().replace(b"old.jpg.xmp", b"own.jpg.xmp")
    done.journal.write_bytes(forged)
    with pytest.raises(UserError, match="not a journal of keywords"):
        list(undo_keywords(done.journal, journals))
    assert content(photos) == written


WORKER = """
import os, signal, sys
from pathlib import Path
from tests.core.jobs.test_write_keywords import plan_of, undo
from inception_gui.core.jobs.write_keywords import write_keywords

folder, journals, step, what = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
seen = 0

def look(event, arguments):
    global seen
    if event in ("open", "os.rename", "os.remove"):
        seen += 1
        if seen == step:
            os.kill(os.getpid(), signal.SIGKILL)

plan = plan_of(folder / "old.jpg.xmp", folder / "new.jpg.xmp")
sys.addaudithook(look)
if what == "write":
    list(write_keywords(plan, journals))
else:
    undo(journals)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("what", ["write", "undo"])
def test_a_kill_at_any_step_leaves_whole_files_that_can_be_restored(
    photos: Path, journals: Path, what: str
) -> None:
    before = content(photos)
    # Children of one process that has imported everything: a fork takes a moment, Python a second.
    code = f"""
import os
from pathlib import Path
import tests.core.jobs.test_write_keywords
WORKER = tests.core.jobs.test_write_keywords.WORKER
import sys
for step in range(1, 200):
    journals = Path({str(journals)!r}) / str(step)
    if {what!r} == "undo":
        from tests.core.jobs.test_write_keywords import plan_of, write
        folder = Path({str(photos)!r})
        write(plan_of(folder / "old.jpg.xmp", folder / "new.jpg.xmp"), journals)
    child = os.fork()
    if child == 0:
        sys.argv = ["-", {str(photos)!r}, str(journals), str(step), {what!r}]
        exec(WORKER)
        os._exit(0)
    killed = os.waitpid(child, 0)[1] != 0
    from tests.core.jobs.test_write_keywords import restored
    print(step, killed, restored(Path({str(photos)!r}), journals))
    if not killed:
        break
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, timeout=120, cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) > 8, done.stdout
    assert [line[1] for line in lines] == ["True"] * (len(lines) - 1) + ["False"]
    assert {line[2] for line in lines} == {"whole"}, done.stdout
    assert content(photos) == before


def restored(photos: Path, journals: Path) -> str:
    """Undo what can be undone; whether all is as it was, but for left-over temporary files."""
    if latest_journal(journals) is not None:
        _, problems = undo(journals)
        if problems:
            return f"{problems}"
    for path in photos.glob(".inception-*.part"):
        path.unlink()  # the next start of the program does that
    is_whole = content(photos) == {"old.jpg.xmp": DARKTABLE}
    return "whole" if is_whole else f"{sorted(content(photos))}"
