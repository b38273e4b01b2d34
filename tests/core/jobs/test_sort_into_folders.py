"""Sorting into folders: planned, done without overwriting, and taken back completely."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui.core.jobs import sort_into_folders as module
from inception_gui.core.jobs.sort_into_folders import sort_into_folders
from inception_gui.core.jobs.undo_sorting import undo_sorting
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.sorting.events import Problem, SavedAs, Sorted, SortStarted
from inception_gui.core.sorting.journal import Journal, read_journal
from inception_gui.core.sorting.latest import latest_sorting
from inception_gui.core.sorting.make_plan import plan
from inception_gui.core.sorting.names import folder_name, key, numbered
from inception_gui.core.sorting.plan import FolderCount
from inception_gui.core.types import Failure, Item, Prediction, Score
from inception_gui.errors import Kind, UserError
from tests.core.exports.outcomes import failure, prediction
from tests.core.files.strict_disk import keep_windows_names
from tests.core.sorting.tree import Tree, latest_journal, photo, rows_of, sort, tree, undo
from tests.oracle import REPOSITORY


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return tmp_path / "photos"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "far" / "sorted"


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def other_disk(tmp_path: Path) -> Path:
    """A folder on another file system, if there is one."""
    shared_memory = Path("/dev/shm")
    if not shared_memory.is_dir() or shared_memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second file system here")
    folder = shared_memory / f"inception-gui-test-{os.getpid()}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def files(folder: Path) -> set[str]:
    return {name for name, content in tree(folder).items() if content is not None}


# --- the plan ---


def test_a_plan_says_where_everything_goes_and_changes_nothing(photos: Path, into: Path) -> None:
    rows = [
        prediction(photo(photos / "a.jpg", size=1000), 1),
        prediction(photo(photos / "b.jpg", size=500), 1),
        prediction(photo(photos / "c.jpg", size=10), 0),
        prediction(photo(photos / "d.jpg", size=7), 0, 0.25),
        failure(photo(photos / "broken.jpg")),
        prediction(photos / "a.jpg", 1, page=1),
        prediction(photos / "a.jpg", 1),
        prediction(photos / "gone.jpg", 1),
        replace(prediction(photos / "x", 1), item=Item("pasted", data=b"x")),
    ]
    before = tree(photos.parent)
    planned = plan(rows, into)
    assert tree(photos.parent) == before
    assert planned.folders == (
        FolderCount("goldfish", 2, False),
        FolderCount("tench", 1, False),
        FolderCount("unsure", 1, False),
    )
    assert planned.needed_bytes == 1517
    assert planned.free_bytes > 0
    assert planned.fits
    assert planned.numbered == 0
    assert dict(planned.skipped) == {
        "failed": 1, "further_page": 1, "twice": 1, "missing": 1, "no_file": 1,
    }  # fmt: skip
    assert [place.target for place in planned.placements[:2]] == [
        into / "goldfish" / "a.jpg",
        into / "goldfish" / "b.jpg",
    ]


def test_pictures_can_be_sorted_by_group_and_below_a_threshold_nothing_is_named(
    photos: Path, into: Path
) -> None:
    rows = [
        prediction(photo(photos / f"{n}.jpg"), n, p) for n, p in ((1, 0.9), (281, 0.6), (2, 0.5))
    ]
    planned = plan(rows, into, by="group", threshold=0.6)
    assert {f.name: f.count for f in planned.folders} == {"fish": 1, "cat": 1, "unsure": 1}
    assert plan(rows, into, threshold=0).folders[-1].name != "unsure"


def test_names_that_are_taken_are_numbered_whatever_their_capitals(
    photos: Path, into: Path
) -> None:
    photo(into / "goldfish" / "A.jpg")
    photo(into / "goldfish" / "a (2).JPG")
    rows = [prediction(photo(photos / f / "a.jpg"), 1) for f in ("one", "two", "three")]
    planned = plan(rows, into)
    assert [place.target.name for place in planned.placements] == [
        "a (3).jpg", "a (4).jpg", "a (5).jpg",
    ]  # fmt: skip
    assert planned.numbered == 3
    assert planned.folders == (FolderCount("goldfish", 3, True),)


def test_a_folder_whose_name_a_file_or_a_link_has_gets_a_number(photos: Path, into: Path) -> None:
    photo(into / "goldfish")
    elsewhere = photos / "elsewhere"
    elsewhere.mkdir(parents=True)
    (into / "tench").symlink_to(elsewhere)
    (into / "Great White Shark").mkdir()
    rows = [prediction(photo(photos / f"{n}.jpg"), n) for n in range(3)]
    planned = plan(rows, into)
    assert {f.name for f in planned.folders} == {
        "goldfish (2)", "tench (2)", "Great White Shark",
    }  # fmt: skip


def test_sorting_the_same_folder_again_leaves_what_is_sorted(photos: Path, journals: Path) -> None:
    rows = [prediction(photo(photos / f"{n}.jpg"), n) for n in range(3)]
    sort(plan(rows, photos), journals)  # into the very folder they come from
    again = [*rows, prediction(photos / "goldfish" / "1.jpg", 0)]
    planned = plan(again, photos)
    assert dict(planned.skipped) == {"sorted_already": 4}
    assert planned.placements == ()
    another = photo(photos / "more" / "1.jpg", 1_000_001_000)
    (place,) = plan([prediction(another, 1)], photos).placements
    assert place.target.name == "1 (2).jpg", "the same name is not the same picture"


def test_folders_of_own_classes_are_known_as_sorted_too(photos: Path, journals: Path) -> None:
    named = prediction(photo(photos / "1.jpg"), 1)
    own = replace(named, scores=(Score(0, "", "leaf rust", 0.9),))
    sort(plan([own], photos), journals)
    assert (photos / "leaf rust" / "1.jpg").is_file()
    again = replace(own, item=Item("1.jpg", photos / "leaf rust" / "1.jpg"))
    assert dict(plan([own, again], photos).skipped) == {"sorted_already": 2}


def test_a_move_that_was_killed_is_finished_without_doubles(
    photos: Path, into: Path, journals: Path
) -> None:
    """Killed on the way to another disk, it leaves copies whose originals are still there."""
    rows = rows_of(photos)
    before = tree(photos)
    sort(plan(rows[:5], into), journals)
    shutil.rmtree(journals)
    planned = plan(rows, into, action="move")
    assert [place.is_there for place in planned.placements] == [True] * 5 + [False] * 3
    journal, done, problems = sort(planned, journals)
    assert (done.placed, problems) == (8, [])
    assert len(files(into)) == 8
    assert not any(tree(photos).values()), "all originals are gone"
    assert undo(journal)[1] == []
    assert tree(photos) == before


def test_a_link_is_copied_as_the_picture_it_shows_and_never_moved(
    photos: Path, into: Path, journals: Path
) -> None:
    target = photo(photos / "real.jpg")
    (photos / "link.jpg").symlink_to("real.jpg")
    rows = [prediction(photos / "link.jpg", 1)]
    assert dict(plan(rows, into, action="move").skipped) == {"link": 1}
    sort(plan(rows, into), journals)
    copy = into / "goldfish" / "link.jpg"
    assert not copy.is_symlink()
    assert copy.read_bytes() == target.read_bytes()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Egyptian cat", "Egyptian cat"),
        ("a/b\\c:d", "a_b_c_d"),
        ("..", "_"),
        (" trailing. ", "trailing"),
        ("CON", "CON_"),
        ("lpt1.txt", "lpt1.txt_"),
        ("", "_"),
        (".hidden", "_.hidden"),
        ("x\x00\ud83dy", "x__y"),
        ("y" * 300, "y" * 100),
    ],
)
def test_folder_names_are_valid_everywhere(words: str, name: str) -> None:
    assert folder_name(words) == name


def test_every_class_has_a_folder_of_its_own_on_every_system() -> None:
    names = [folder_name(label.name) for label in imagenet_labels()]
    assert len(set(map(key, names))) == 1000
    assert key("unsure") not in set(map(key, names))


def test_a_numbered_name_is_no_longer_than_names_may_be() -> None:
    assert numbered("cat.jpg", 2) == "cat (2).jpg"
    assert numbered(".jpg", 2) == ".jpg (2)"
    long = numbered("ä" * 125 + ".jpeg", 10)
    assert len(os.fsencode(long)) <= 255
    assert long.endswith("ä (10).jpeg")


# --- the work and its undoing ---


@pytest.mark.parametrize("action", ["copy", "move"])
def test_pictures_are_sorted_with_their_time_stamps_and_taken_back(
    photos: Path, into: Path, journals: Path, action: str
) -> None:
    rows = rows_of(photos)
    before = tree(photos)
    journal, ended, problems = sort(plan(rows, into, action=action), journals)  # type: ignore[arg-type]
    assert (ended.placed, ended.problems, problems) == (8, 0, [])
    there = tree(into)
    assert files(into) == {
        "tench/0.jpg", "tench/3.jpg", "tench/0 (2).jpg", "tench/3 (2).jpg",
        "goldfish/1.jpg", "goldfish/1 (2).jpg",
        "great white shark/2.jpg", "great white shark/2 (2).jpg",
    }  # fmt: skip
    assert there["tench/3 (2).jpg"] == before["two/3.jpg"]
    assert sorted(c for c in there.values() if c) == sorted(c for c in before.values() if c)
    if action == "copy":
        assert tree(photos) == before
    else:
        assert files(photos) == set()
    undone, problems = undo(journal)
    assert problems == []
    assert tree(photos) == before
    assert not into.parent.exists()
    assert (undone.removed, undone.moved_back) == ((8, 0) if action == "copy" else (0, 8))
    with pytest.raises(UserError, match="already"):
        undo(journal)


def test_a_move_to_another_disk_is_a_copy_and_then_a_removal(
    photos: Path, other_disk: Path, journals: Path
) -> None:
    rows = rows_of(photos)
    before = tree(photos)
    planned = plan(rows, other_disk, action="move")
    assert planned.needed_bytes == 800
    journal, ended, _ = sort(planned, journals)
    assert ended.placed == 8
    assert files(photos) == set()
    assert sorted(c for c in tree(other_disk).values() if c) == sorted(
        c for c in before.values() if c
    )
    assert undo(journal)[1] == []
    assert tree(photos) == before
    assert tree(other_disk) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="forks, and names the steps of Linux")
@pytest.mark.parametrize("how", ["copy", "move", "move-without-links", "move to another disk"])
def test_a_kill_at_any_step_leaves_what_undo_takes_back_completely(
    tmp_path: Path, how: str, request: pytest.FixtureRequest
) -> None:
    disk = request.getfixturevalue("other_disk") if how.endswith("disk") else tmp_path
    done = subprocess.run(
        [sys.executable, "-m", "tests.core.sorting.sorting_worker", tmp_path, how.split()[0], disk],
        capture_output=True, text=True, check=False, cwd=REPOSITORY,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    sorting, undoing = done.stdout.splitlines()  # every further line is something not whole
    assert int(sorting.rpartition(" ")[2]) > 20
    assert int(undoing.rpartition(" ")[2]) > 20


def test_what_people_changed_is_left_alone_and_told(
    photos: Path, into: Path, journals: Path
) -> None:
    rows = rows_of(photos)
    journal, _, _ = sort(plan(rows, into), journals)
    edited, same_size = into / "tench" / "0.jpg", into / "goldfish" / "1.jpg"
    edited.write_bytes(b"edited by hand")
    times = same_size.stat()
    same_size.write_bytes(same_size.read_bytes().replace(b".", b"!"))
    os.utime(same_size, ns=(times.st_atime_ns, times.st_mtime_ns))  # as careful programs do
    (into / "tench" / "3.jpg").unlink()
    photo(into / "great white shark" / "mine.jpg")
    undone, problems = undo(journal)
    assert {problem.path for problem in problems} == {edited, same_size}
    assert files(into) == {"tench/0.jpg", "goldfish/1.jpg", "great white shark/mine.jpg"}
    assert (undone.removed, undone.problems) == (5, 2)
    assert into / "great white shark" in undone.kept_folders
    # Undone again, only what is left is looked at.
    edited.unlink()
    same_size.unlink()
    undone, problems = undo(journal)
    assert (undone.removed, problems) == (0, [])
    assert files(into) == {"great white shark/mine.jpg"}


def test_a_moved_picture_never_returns_to_a_place_that_is_taken(
    photos: Path, into: Path, journals: Path
) -> None:
    rows = [prediction(photo(photos / f"{n}.jpg"), 1) for n in range(3)]
    journal, _, _ = sort(plan(rows, into, action="move"), journals)
    (photos / "0.jpg").write_bytes(b"a new picture")
    (into / "goldfish" / "1.jpg").unlink()
    shutil.rmtree(photos, ignore_errors=False)
    photos.mkdir()
    (photos / "0.jpg").write_bytes(b"a new picture")
    undone, problems = undo(journal)
    assert [problem.path.name for problem in problems] == ["1.jpg", "0.jpg"]
    assert undone.moved_back == 1
    assert (photos / "0.jpg").read_bytes() == b"a new picture"
    assert (into / "goldfish" / "0.jpg").exists()


@pytest.mark.parametrize("action", ["copy", "move"])
def test_what_appears_or_changes_after_the_plan_is_not_overwritten(
    photos: Path, into: Path, journals: Path, action: str
) -> None:
    rows = [prediction(photo(photos / f"{n}.jpg"), 1) for n in range(4)]
    planned = plan(rows, into, action=action)  # type: ignore[arg-type]
    late = photo(into / "goldfish" / "1.jpg", size=3)
    (photos / "2.jpg").write_bytes(b"changed")
    (photos / "3.jpg").unlink()
    before = tree(photos)
    journal, ended, problems = sort(planned, journals)
    assert [problem.path.name for problem in problems] == ["1.jpg", "2.jpg", "3.jpg"]
    assert all(problem.message for problem in problems)
    assert (ended.placed, ended.problems) == (1, 3)
    assert late.read_bytes() == b"1.jpg"
    assert files(into) == {"goldfish/0.jpg", "goldfish/1.jpg"}
    undo(journal)
    assert files(into) == {"goldfish/1.jpg"}
    assert tree(photos) == before


def test_a_cancelled_sorting_can_be_taken_back(photos: Path, into: Path, journals: Path) -> None:
    rows = [prediction(photo(photos / f"{n}.jpg"), n) for n in range(100)]
    before = tree(photos)
    module_clock, module._BETWEEN_PROGRESS_S = module._BETWEEN_PROGRESS_S, 0  # type: ignore[misc]
    try:
        job = sort_into_folders(plan(rows, into, action="move"), journals)
        started = next(job)
        for _ in range(40):
            next(job)
        job.close()
    finally:
        module._BETWEEN_PROGRESS_S = module_clock  # type: ignore[misc]
    assert isinstance(started, SortStarted)
    assert 0 < len(files(into)) < 100
    assert latest_journal(journals) == started.journal
    assert undo(started.journal)[1] == []
    assert tree(photos) == before
    assert latest_sorting(journals) is None


def test_without_room_for_all_nothing_is_begun(photos: Path, into: Path, journals: Path) -> None:
    planned = replace(plan([prediction(photo(photos / "a.jpg"), 1)], into), free_bytes=99)
    with pytest.raises(UserError) as caught:
        sort(planned, journals)
    assert caught.value.kind is Kind.WRITE_FAILED
    assert not into.exists()
    assert not journals.exists()


def full_disk_script(action: str) -> str:
    return f"""
import sys
from dataclasses import replace
from pathlib import Path
from inception_gui.core.sorting.make_plan import plan
from inception_gui.errors import UserError
from tests.core.exports.outcomes import prediction
from tests.core.sorting.tree import latest_journal, photo, sort, tree, undo
photos, disk, journals = map(Path, sys.argv[1:])
rows = [prediction(photo(photos / f"{{n}}.jpg", size=60_000), n) for n in range(8)]
before = tree(photos)
try:  # others may fill a disk after the plan
    sort(replace(plan(rows, disk / "in", action="{action}"), free_bytes=1 << 40), journals)
except UserError as error:
    print(error.kind.value, error.sentence)
print(len([c for c in tree(disk).values() if c]))
_, problems = undo(latest_journal(journals))
print(problems, tree(photos) == before, tree(disk))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk of its own")
@pytest.mark.parametrize("action", ["copy", "move"])
def test_a_disk_that_fills_up_is_a_sentence_and_undo_takes_all_back(
    tmp_path: Path, photos: Path, journals: Path, action: str
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    command = 'mount -t tmpfs -o size=300k none "$4" || exit 99; exec "$1" -c "$2" "$3" "$4" "$5"'
    done = subprocess.run(
        [
            "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", command, "sh",
            sys.executable, full_disk_script(action), photos, disk, journals,
        ],
        capture_output=True, text=True, check=False, cwd=REPOSITORY,
    )  # fmt: skip
    if done.returncode in (1, 99) and "Traceback" not in done.stderr:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    first, placed, last = done.stdout.splitlines()
    assert first.startswith("write_failed There is not enough space")
    assert 0 < int(placed) < 8
    assert last == "[] True {}"


def test_a_target_that_becomes_read_only_is_a_sentence(
    photos: Path, into: Path, journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [prediction(photo(photos / f"{n}.jpg"), 1) for n in range(4)]
    before = tree(photos)
    real = module.copy_file

    def fail_at_2(source: Path, new: Path, **options: bool) -> str:
        if source.name == "2.jpg":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return real(source, new, **options)

    monkeypatch.setattr(module, "copy_file", fail_at_2)
    with pytest.raises(UserError) as caught:
        sort(plan(rows, into), journals)
    assert caught.value.kind is Kind.WRITE_FAILED
    assert files(into) == {"goldfish/0.jpg", "goldfish/1.jpg"}
    assert undo(latest_journal(journals))[1] == []
    assert tree(photos) == before
    assert not into.exists()


@pytest.mark.parametrize("action", ["copy", "move"])
def test_a_folder_nobody_may_write_to_is_a_sentence(
    photos: Path, into: Path, journals: Path, action: str
) -> None:
    rows = [prediction(photo(photos / "a.jpg"), 1)]
    into.mkdir(parents=True)
    into.chmod(0o500)
    if os.access(into, os.W_OK):
        into.rmdir()
        photo(into)  # the same to everyone: a file in the place of the folder
    before: Tree = tree(photos)
    try:
        with pytest.raises(UserError) as caught:
            sort(plan(rows, into, action=action), journals)  # type: ignore[arg-type]
    finally:
        into.chmod(0o700)
    assert caught.value.kind is Kind.WRITE_FAILED
    assert tree(photos) == before


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_names_that_are_not_utf8_are_sorted_and_taken_back(
    photos: Path, into: Path, journals: Path
) -> None:
    photos.mkdir()
    path = photo(Path(os.fsdecode(os.fsencode(photos) + b"/caf\xe9 \n.jpg")))
    before = tree(photos)
    journal, _, _ = sort(plan([prediction(path, 1)], into, action="move"), journals)
    (moved,) = (into / "goldfish").iterdir()
    assert os.fsencode(moved.name) == b"caf\xe9 \n.jpg"
    undo(journal)
    assert tree(photos) == before


def test_a_journal_is_read_though_its_last_line_is_torn(
    photos: Path, into: Path, journals: Path
) -> None:
    rows = rows_of(photos)
    before = tree(photos)
    journal, _, _ = sort(plan(rows, into, action="move"), journals)
    raw = journal.read_bytes()
    journal.write_bytes(raw[: raw.rindex(b'{"done"') + 9])
    assert undo(journal)[1] == []
    assert tree(photos) == before
    assert read_journal(journal).all_undone


def test_a_file_that_is_no_journal_is_wrong_usage_and_left_alone(tmp_path: Path) -> None:
    good = {"journal": 1, "into": "/x", "action": "copy"}
    contents = [
        "",
        "no journal",
        '{"journal": 2}',
        "[1]",
        f'{json.dumps(good)}\n{{"begin": "x"}}\n',
    ]
    for content in contents:
        path = tmp_path / "file.jsonl"
        path.write_text(content)
        with pytest.raises(UserError) as caught:
            list(undo_sorting(path))
        assert caught.value.kind is Kind.WRONG_USAGE
        assert path.read_text() == content
    with pytest.raises(UserError):
        list(undo_sorting(tmp_path / "missing"))
    assert [path.name for path in tmp_path.iterdir()] == ["file.jsonl"]


def test_a_sorting_under_way_is_not_undone(photos: Path, into: Path, journals: Path) -> None:
    journal, _, _ = sort(plan(rows_of(photos), into), journals)
    with Journal(journal, new=False), pytest.raises(UserError, match="still working on"):
        undo(journal)
    assert len(files(into)) == 8


# --- names that the target refuses ---

AWKWARD = [
    "2024-06-01 12:30:05.jpg", "what is this?.jpg", "cat | sofa.jpg", 'the "boss".jpg', "a*b.jpg",
    "ends with dot..jpg", "aux.jpg", "no suffix dot.", "trailing space ", "plain.jpg",
]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize("action", ["copy", "move"])
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOENT])
def test_names_that_the_disk_refuses_are_changed_and_told_and_undone(
    photos: Path,
    into: Path,
    journals: Path,
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    number: int,
) -> None:
    rows = [prediction(photo(photos / name), 1) for name in [*AWKWARD, "a_b.jpg"]]
    before = tree(photos)
    into.mkdir(parents=True)
    keep_windows_names(into, monkeypatch, number=number)
    events = list(sort_into_folders(plan(rows, into, action=action), journals))  # type: ignore[arg-type]
    told = {event.refused: event.target.name for event in events if isinstance(event, SavedAs)}
    assert told == {
        "2024-06-01 12:30:05.jpg": "2024-06-01 12_30_05.jpg",
        "what is this?.jpg": "what is this_.jpg",
        "cat | sofa.jpg": "cat _ sofa.jpg",
        'the "boss".jpg': "the _boss_.jpg",
        "a*b.jpg": "a_b (2).jpg",
        "aux.jpg": "aux_.jpg",
        "no suffix dot.": "no suffix dot",
        "trailing space ": "trailing space",
    }
    assert not [event for event in events if isinstance(event, Problem)]
    assert events[-1] == Sorted(latest_journal(journals), len(rows), 0, 0, len(told))
    assert len(files(into)) == len(rows)
    assert read_journal(latest_journal(journals)).is_genuine
    if action == "copy":
        assert dict(plan(rows, into).skipped) == {"sorted_already": len(rows)}
    assert undo(latest_journal(journals))[1] == []
    assert tree(photos) == before


def test_a_picture_that_is_gone_is_no_matter_of_names(
    photos: Path, into: Path, journals: Path
) -> None:
    planned = plan([prediction(photo(photos / "a:b.jpg"), 1)], into)
    (photos / "a:b.jpg").unlink()
    _, ended, problems = sort(planned, journals)
    assert (ended.placed, len(problems)) == (0, 1)
    assert "no longer exists" in problems[0].message


# --- files that belong to images ---


def belongings(photos: Path, **names: tuple[str, ...]) -> list[Prediction | Failure]:
    """Images and their files; the rows of the images, all goldfish."""
    for stem, suffixes in names.items():
        photo(photos / f"{stem}.JPG")
        for suffix in suffixes:
            photo(photos / f"{stem}{suffix}")
    return [prediction(photos / f"{stem}.JPG", 1) for stem in names]


def test_a_move_takes_along_what_belongs_to_the_images_and_undo_brings_it_back(
    photos: Path, into: Path, journals: Path
) -> None:
    rows = belongings(
        photos,
        IMG_1=(".xmp",),
        IMG_2=(".JPG.xmp",),
        IMG_3=(".CR2", ".THM", ".CR2.xmp"),
        IMG_4=(".MOV", ".AAE", ".wav"),
        IMG_5=(".JPG.supplemental-metadata.json",),
        IMG_6=(".xml", ".txt"),
    )
    photo(photos / "IMG_1(2).JPG")
    photo(photos / "IMG_1.JPG(2).json")
    photo(photos / "IMG_1.JPG.json")
    photo(photos / "IMG_44.MOV")
    rows.append(prediction(photos / "IMG_1(2).JPG", 0))
    before = tree(photos)
    planned = plan(rows, into, action="move")
    assert (planned.companions, planned.companions_left) == (13, 0)
    assert tree(photos) == before
    journal, ended, problems = sort(planned, journals)
    assert problems == []
    assert (ended.placed, ended.companions) == (7, 13)
    assert set(tree(photos)) == {"IMG_44.MOV"}
    assert "goldfish/IMG_3.CR2.xmp" in files(into)
    assert files(into / "tench") == {"IMG_1(2).JPG", "IMG_1.JPG(2).json"}
    assert read_journal(journal).is_genuine
    ended, problems = undo(journal)
    assert (ended.moved_back, ended.companions, problems) == (7, 13, [])
    assert tree(photos) == before
    assert not into.exists()


def test_a_copy_leaves_them_with_the_originals_and_says_so(photos: Path, into: Path) -> None:
    planned = plan(belongings(photos, IMG_1=(".xmp", ".MOV")), into)
    assert (planned.companions, planned.companions_left) == (0, 2)


def test_they_keep_the_name_of_their_image_where_it_gets_a_number(
    photos: Path, into: Path, journals: Path
) -> None:
    photo(into / "goldfish" / "IMG_1.JPG", size=50)
    photo(into / "goldfish" / "IMG_2.xmp", size=50)
    rows = belongings(photos, IMG_1=(".xmp", ".JPG.json"), IMG_2=(".xmp",))
    sort(plan(rows, into, action="move"), journals)
    assert files(into / "goldfish") == {
        "IMG_1.JPG", "IMG_1 (2).JPG", "IMG_1 (2).xmp", "IMG_1 (2).JPG.json",
        "IMG_2.xmp", "IMG_2 (2).JPG", "IMG_2 (2).xmp",
    }  # fmt: skip


def test_a_file_of_two_images_goes_with_both_or_stays(
    photos: Path, into: Path, journals: Path
) -> None:
    for stem in ("same", "apart", "alone"):
        for suffix in (".jpg", ".heic", ".xmp"):
            photo(photos / f"{stem}{suffix}")
    rows = [
        prediction(photos / "same.jpg", 1),
        prediction(photos / "same.heic", 1),
        prediction(photos / "apart.jpg", 1),
        prediction(photos / "apart.heic", 0),
        prediction(photos / "alone.jpg", 1),
        failure(photos / "alone.heic"),
    ]
    planned = plan(rows, into, action="move")
    assert (planned.companions, planned.companions_left) == (1, 2)
    sort(planned, journals)
    assert files(into / "goldfish") == {
        "same.jpg",
        "same.heic",
        "same.xmp",
        "apart.jpg",
        "alone.jpg",
    }
    assert files(photos) == {"apart.xmp", "alone.heic", "alone.xmp"}


def test_what_belongs_to_an_image_that_stays_stays_too(
    photos: Path, into: Path, journals: Path
) -> None:
    planned = plan(belongings(photos, IMG_1=(".xmp",), IMG_2=(".xmp",)), into, action="move")
    photo(photos / "IMG_1.JPG", 1_500_000_000)  # changed since
    _, ended, problems = sort(planned, journals)
    assert (ended.placed, ended.companions, len(problems)) == (1, 1, 1)
    assert files(photos) == {"IMG_1.JPG", "IMG_1.xmp"}


def test_an_image_is_never_moved_as_the_file_of_another(photos: Path, into: Path) -> None:
    rows = [prediction(photo(photos / name), n) for n, name in enumerate(("a.jpg", "a.dng"))]
    assert plan(rows, into, action="move").companions == 0
