"""Runs are kept in a database that loses nothing and gives back what was put in."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inception_gui.core.runs.database import FILE_NAME
from inception_gui.core.runs.records import Correction, RowFilter
from inception_gui.core.runs.store import RunStore, run_info
from inception_gui.core.types import BroadKind, Grounds, Item, Mode, PhotoFacts, Prediction
from inception_gui.errors import Kind, UserError
from tests.core.exports.outcomes import CONDITIONS, failure, prediction
from tests.oracle import REPOSITORY


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "runs")


def touch(path: Path, content: bytes = b"a picture") -> Path:
    path.write_bytes(content)
    return path


def test_a_store_without_runs_makes_no_files(store: RunStore) -> None:
    assert store.list() == store.unfinished() == ()
    assert store.known(Item("a.png", Path("a.png")), CONDITIONS) is None
    assert not store.folder.exists()


def test_what_was_put_in_comes_out_again(store: RunStore, tmp_path: Path) -> None:
    outcomes = [
        prediction(tmp_path / "cat.jpg", 281, 0.1 + 0.2),
        failure(tmp_path / "broken.jpg"),
        prediction(tmp_path / "scan.tif", 7, page=3, top=2),
        replace(
            prediction(tmp_path / "x.png", 3), item=Item("a name of its own", tmp_path / "x.png")
        ),
    ]
    with store.create([tmp_path], CONDITIONS, total=4) as run:
        run.add_outcomes(outcomes)
        run.finish()
        assert list(run.outcomes()) == outcomes
    (summary,) = store.list()
    assert (summary.done, summary.failed, summary.total) == (4, 1, 4)
    assert summary.dropped == (tmp_path,)
    assert summary.conditions == CONDITIONS
    assert summary.state == "finished"
    assert abs((datetime.now(UTC) - summary.created).total_seconds()) < 100
    assert run_info(summary).started == summary.created


def test_the_note_of_a_picture_is_kept_with_its_prediction(store: RunStore, tmp_path: Path) -> None:
    noted = replace(prediction(tmp_path / "thermal.png", 1), note="Shown with its own range.")
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([noted, prediction(tmp_path / "b.png", 2), failure(tmp_path / "c.png")])
        run.flush()
        first, second, third = run.outcomes()
        assert (first.note, second.note) == (noted.note, "")
        assert third == failure(tmp_path / "c.png")
        assert len(run.ids(RowFilter(failed=True))) == 1


def test_what_a_verdict_rests_on_is_kept_with_its_prediction(
    store: RunStore, tmp_path: Path
) -> None:
    kinds = (BroadKind("n1", "cat", 0.7, 1), BroadKind("n2", "animal", 0.95, 2))
    grounds = Grounds(kinds, 2, 0.4, 0.125, is_new=True, is_none=True)
    outcomes = [
        replace(prediction(tmp_path / "a.png", 1), grounds=grounds),
        replace(prediction(tmp_path / "b.png", 1), grounds=Grounds(threshold=0.5)),
        prediction(tmp_path / "c.png", 1),
    ]
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes(outcomes)
        run.finish()
        assert list(run.outcomes()) == outcomes
    assert outcomes[0].grounds.coarse_kind == kinds[1]
    assert [one.name for one in run.counts_by_class()] == ["goldfish"], "kinds are no classes"


def test_runs_of_the_fourth_version_are_read_and_corrected(store: RunStore, tmp_path: Path) -> None:
    old = prediction(tmp_path / "a.png", 1)
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([old])
        run.finish()
    with closing(sqlite3.connect(store.database)) as connection:
        drop_grounds(connection)
        connection.execute("PRAGMA user_version = 4")
    assert list(run.outcomes()) == [old]
    right = Correction("right", "goldfish", 1, datetime.now(UTC))
    assert run.corrections.write([(old.item, right)]) == []
    assert list(run.outcomes()) == [replace(old, corrected="goldfish")]


def test_a_correction_belongs_to_its_row_until_it_is_taken_back(
    store: RunStore, tmp_path: Path
) -> None:
    cat, dog = (prediction(tmp_path / name, 1) for name in ("cat.png", "dog.png"))
    foreign = Item("x.png", tmp_path / "x.png")
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([cat, dog])
        run.finish()
    now = datetime.now(UTC)
    another, wrong = Correction("another", "tabby", 281, now), Correction("wrong", "dog", 1, now)
    said = [(cat.item, wrong), (dog.item, another), (foreign, another)]
    assert run.corrections.write(said) == [foreign], "what is not in the run is named"
    assert [one.corrected for one in run.outcomes()] == ["not dog", "tabby"]
    moved = Item("cat.png", tmp_path / "pets" / "cat.png")
    assert moved.path is not None
    store.move_files([(tmp_path / "cat.png", moved.path)])
    known = run.corrections.by_row()
    ids = run.corrections.ids([moved, dog.item, foreign])
    assert {item: known[row] for item, row in ids.items()} == {moved: wrong, dog.item: another}
    run.corrections.write([(moved, None)])
    assert list(run.corrections.by_row().values()) == [another]
    store.discard(run.id)
    assert run.corrections.by_row() == {}


def test_a_picture_without_a_file_is_kept_by_its_name(store: RunStore) -> None:
    pasted = replace(prediction(Path("x"), 1), item=Item("standard input", data=b"bytes"))
    with store.create([], CONDITIONS) as run:
        run.add_outcomes([pasted, pasted])
        run.flush()
        assert [outcome.item for outcome in run.outcomes()] == [Item("standard input")] * 2


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_name_that_is_not_utf8_survives_to_the_byte(store: RunStore, tmp_path: Path) -> None:
    path = touch(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\n\xff.png")))
    with store.create([path], CONDITIONS) as run:
        run.add_outcomes([prediction(path, 5), failure(Path(f"{path}2"))])
        run.finish()
        found = [outcome.item.path for outcome in run.outcomes()]
    assert os.fsencode(found[0]) == os.fsencode(path)
    assert store.list()[0].dropped == (path,)
    assert isinstance(store.known(Item("x", path), CONDITIONS), Prediction)
    assert run.ids(RowFilter(words=("CAF",))) == run.ids()


def test_rows_are_filtered_and_sorted_by_the_database(store: RunStore, tmp_path: Path) -> None:
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes(
            [
                prediction(tmp_path / "b.jpg", 281, 0.6),  # tabby
                prediction(tmp_path / "Ärger.jpg", 1, 0.95),  # goldfish
                failure(tmp_path / "c.jpg"),
                prediction(tmp_path / "a.jpg", 1, 0.2),
            ]
        )
        run.finish()
        b, anger, c, a = run.ids()
        assert run.ids(order="probability") == [a, b, anger, c]
        assert run.ids(order="probability", descending=True) == [anger, b, a, c]
        assert run.ids(order="label") == [anger, a, b, c]
        assert run.ids(order="path") == [a, b, c, anger]
        assert run.ids(RowFilter(words=("äRG",))) == [anger]
        assert run.ids(RowFilter(words=("goldfish", ".jpg"))) == [anger, a]
        assert run.ids(RowFilter(class_index=1, below=0.3)) == [a]
        assert run.ids(RowFilter(at_least=0.6)) == [b, anger]
        assert run.ids(RowFilter(failed=True)) == [c]
        assert run.ids(RowFilter(failed=False)) == [b, anger, a]
        assert [row.id for row in run.rows([a, 999_999, b])] == [a, b]
        assert [(count.name, count.count) for count in run.counts_by_class()] == [
            ("goldfish", 1),
            ("tabby", 1),
        ]
        assert run.counts_without_class() == {"not sure": 1}, "nothing is counted twice"


def test_an_item_classified_again_keeps_its_row(store: RunStore, tmp_path: Path) -> None:
    path = touch(tmp_path / "a.png")
    with store.create([path], CONDITIONS) as run:
        run.add_outcomes([prediction(path, 1)])
        run.flush()
        before = run.ids()
        run.add_outcomes([prediction(path, 2)])
        run.flush()
        assert run.ids() == before
        (found,) = run.outcomes()
        assert isinstance(found, Prediction)
        assert found.scores[0].index == 2


def test_a_file_is_known_until_it_or_the_conditions_change(store: RunStore, tmp_path: Path) -> None:
    path = touch(tmp_path / "a.png")
    item = Item("a.png", path)
    with store.create([path], CONDITIONS) as run:
        run.add_outcomes([prediction(path, 1)])
    found = store.known(item, CONDITIONS)
    assert found == prediction(path, 1)
    # Another device is named by the prediction itself; weights and mode decide.
    assert store.known(item, replace(CONDITIONS, device="cuda:0", version="9")) == found
    assert store.known(item, replace(CONDITIONS, mode=Mode.EXACT)) is None
    assert store.known(item, replace(CONDITIONS, weights_sha256="cd" * 32)) is None
    assert store.known(item, replace(CONDITIONS, weights_key="known.pth (1a2b3c4d)")) is None
    assert store.known(replace(item, page=1), CONDITIONS) is None
    assert store.known(item, CONDITIONS, top=6) is None
    fewer = store.known(item, CONDITIONS, top=2)
    assert isinstance(fewer, Prediction)
    assert fewer.scores == prediction(path, 1).scores[:2]
    times = path.stat()
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1_000_000_000))
    assert store.known(item, CONDITIONS) is None
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert store.known(item, CONDITIONS) == found
    touch(path, b"a longer picture")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert store.known(item, CONDITIONS) is None


def test_an_exchanged_file_of_the_same_size_and_time_is_not_known(
    store: RunStore, tmp_path: Path
) -> None:
    one, other = touch(tmp_path / "a.bmp", b"a" * 400_000), touch(tmp_path / "b.bmp")
    item = Item("a.bmp", one)
    with store.create([one], CONDITIONS) as run:
        run.add_outcomes([prediction(one, 1)])
    times = one.stat()
    for exchanged in (b"b" + b"a" * 399_999, b"a" * 399_999 + b"b", b"a" * 2**17 + b"b" * 268_928):
        touch(other, exchanged)
        os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))
        other.replace(one)  # another inode
        assert store.known(item, CONDITIONS) is None
        touch(one, b"a" * 400_000)
        os.utime(one, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert store.known(item, CONDITIONS) == prediction(one, 1), "the old content is back"
    touch(one, b"b" * 400_000)  # the same inode
    os.utime(one, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert store.known(item, CONDITIONS) is None


def test_a_file_that_was_only_renamed_or_got_other_permissions_is_known(
    store: RunStore, tmp_path: Path
) -> None:
    path = touch(tmp_path / "a.png", b"a" * 300_000)
    with store.create([path], CONDITIONS) as run:
        run.add_outcomes([prediction(path, 1)])
    path.chmod(0o600)
    path.rename(tmp_path / "b.png")
    (tmp_path / "b.png").rename(path)
    assert store.known(Item("a.png", path), CONDITIONS) == prediction(path, 1)


def drop_grounds(connection: sqlite3.Connection) -> None:
    """As in files of the fourth version and before."""
    for name in ("kinds", "coarse", "threshold", "similarity", "is_new", "is_none"):
        connection.execute(f"ALTER TABLE items DROP COLUMN {name}")
    connection.execute("DROP TABLE corrections")


def drop_photo_columns(connection: sqlite3.Connection) -> None:
    """As in files of the third version and before."""
    drop_grounds(connection)
    for name in ("taken", "camera", "latitude", "longitude"):
        connection.execute(f"ALTER TABLE items DROP COLUMN {name}")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no time of change there")
def test_rows_of_the_second_version_are_known_where_the_file_is_older_than_the_run(
    store: RunStore, tmp_path: Path
) -> None:
    before, after = touch(tmp_path / "a.png"), touch(tmp_path / "b.png")
    time.sleep(0.05)  # the times of files advance in steps
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([prediction(before, 1), prediction(after, 2)])
        run.finish()
    with closing(sqlite3.connect(store.database)) as connection:
        connection.execute("ALTER TABLE items DROP COLUMN node")
        connection.execute("ALTER TABLE items DROP COLUMN ends")
        drop_photo_columns(connection)
        connection.execute("PRAGMA user_version = 2")
    after.chmod(0o600)  # changed since, in whatever way
    assert store.known(Item("a.png", before), CONDITIONS) == prediction(before, 1)
    assert store.known(Item("b.png", after), CONDITIONS) is None
    (summary,) = store.list()
    assert len(list(store.open(summary.id).outcomes())) == 2, "nothing is lost"


def test_a_failure_is_known_where_it_lies_in_the_file(store: RunStore, tmp_path: Path) -> None:
    damaged, locked = touch(tmp_path / "damaged.png"), touch(tmp_path / "locked.png")
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([failure(damaged), failure(locked, Kind.UNREADABLE)])
    assert store.known(Item("damaged.png", damaged), CONDITIONS) == failure(damaged)
    assert store.known(Item("locked.png", locked), CONDITIONS) is None
    # A newer version may read what this one could not.
    newer = replace(CONDITIONS, version="2.0")
    assert store.known(Item("damaged.png", damaged), newer) is None


def test_a_run_that_was_let_go_of_is_offered_and_a_finished_one_is_not(
    store: RunStore, tmp_path: Path
) -> None:
    with store.create([tmp_path], CONDITIONS) as left:
        assert store.unfinished() == ()  # it is going on
        assert store.list()[0].state == "running"
    paused = store.create([tmp_path], CONDITIONS)
    paused.finish("paused")
    with store.create([tmp_path], CONDITIONS) as finished:
        finished.finish()
    assert [(run.id, run.state) for run in store.unfinished()] == [
        (paused.id, "paused"),
        (left.id, "interrupted"),
    ]


def test_a_discarded_run_is_gone_with_its_rows(store: RunStore, tmp_path: Path) -> None:
    path = touch(tmp_path / "a.png")
    run = store.create([path], CONDITIONS)
    with run, pytest.raises(UserError) as caught:
        store.discard(run.id)
    assert caught.value.kind is Kind.WRONG_USAGE
    with run:
        run.add_outcomes([prediction(path, 1)])
    store.discard(run.id)
    assert store.list() == ()
    assert store.known(Item("a.png", path), CONDITIONS) is None
    for use in (store.open, store.discard):
        with pytest.raises(UserError, match="There is no run"):
            use(run.id)
    with store.create([path], CONDITIONS) as later:
        assert later.id > run.id  # an id once told to a person never means another run


def test_a_discarded_run_gives_its_space_back(store: RunStore, tmp_path: Path) -> None:
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([prediction(tmp_path / f"{n}.png", n) for n in range(5000)])
    before = store.database.stat().st_size
    store.discard(run.id)
    assert store.database.stat().st_size < before / 4


def test_a_run_is_written_by_one_program_at_a_time(store: RunStore, tmp_path: Path) -> None:
    with store.create([tmp_path], CONDITIONS) as run:
        with pytest.raises(UserError) as caught:
            store.open(run.id).begin()
        assert caught.value.kind is Kind.WRONG_USAGE
    with store.open(run.id) as again:
        again.begin()


def test_many_threads_read_while_one_writes(store: RunStore, tmp_path: Path) -> None:
    seen: list[int] = []
    with store.create([tmp_path], CONDITIONS) as run:
        done = threading.Event()

        def read() -> None:
            while not done.is_set():
                seen.append(sum(1 for _ in run.outcomes()))

        readers = [threading.Thread(target=read) for _ in range(2)]
        for reader in readers:
            reader.start()
        for number in range(2000):
            run.add_outcomes([prediction(tmp_path / f"{number}.png", 1)])
        run.flush()
        done.set()
        for reader in readers:
            reader.join()
        assert sum(1 for _ in run.outcomes()) == 2000
    assert seen


def test_rows_reach_the_disk_while_nobody_asks_for_it(store: RunStore, tmp_path: Path) -> None:
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([prediction(tmp_path / "a.png", 1)])
        deadline = time.monotonic() + 30
        while not run.ids() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert len(run.ids()) == 1


def test_a_killed_program_loses_at_most_its_last_second(store: RunStore, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.core.runs.run_worker", str(store.folder), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    )
    assert process.stdout is not None
    said: list[tuple[int, float]] = []
    for line in process.stdout:
        number, moment = line.split()
        said.append((int(number), float(moment)))
        if said[-1][1] - said[0][1] > 4:
            break
    assert store.unfinished() == ()  # it lives
    killed = time.time()
    process.kill()
    said += [
        (int(line.split()[0]), float(line.split()[1])) for line in process.stdout if " " in line
    ]
    process.wait()
    (summary,) = store.unfinished()
    assert summary.state == "interrupted"
    # It promises one second; a busy disk may take another.
    long_before = max(number for number, moment in said if moment < killed - 2)
    assert long_before > 100
    assert summary.done >= long_before
    with closing(sqlite3.connect(store.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with store.open(summary.id) as run:
        names = [int(outcome.item.path.stem) for outcome in run.outcomes() if outcome.item.path]
        assert names == list(range(summary.done))  # no gap
        run.add_outcomes([prediction(tmp_path / "more.png", 1)])
        run.finish()
    assert store.list()[0].done == summary.done + 1


def test_what_the_camera_noted_is_kept_with_the_row(store: RunStore, tmp_path: Path) -> None:
    noted = replace(
        prediction(tmp_path / "a.png", 1),
        photo=PhotoFacts("2024-05-03T14:22:10+02:00", "Canon R5", 37.97, None),
    )
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([noted, prediction(tmp_path / "b.png", 1)])
        run.finish()
        found = list(run.outcomes())
    assert [outcome.photo for outcome in found] == [noted.photo, None]


def test_a_damaged_database_is_moved_aside_and_nothing_else_is_lost(
    store: RunStore, tmp_path: Path
) -> None:
    store.folder.mkdir()
    store.database.write_bytes(b"no database at all, but long enough to look like one" * 100)
    with pytest.raises(UserError, match="damaged"):
        store.list()
    with store.create([tmp_path], CONDITIONS) as run:
        run.finish()
    assert len(store.list()) == 1
    (aside,) = store.folder.glob(f"damaged-*-{FILE_NAME}")
    assert aside.read_bytes().startswith(b"no database")


def test_a_database_of_a_newer_version_is_left_alone(store: RunStore, tmp_path: Path) -> None:
    with store.create([tmp_path], CONDITIONS):
        pass
    with closing(sqlite3.connect(store.database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    for use in (store.list, lambda: store.create([tmp_path], CONDITIONS)):
        with pytest.raises(UserError, match="newer version"):
            use()


def test_a_database_of_the_first_version_is_read_and_written(
    store: RunStore, tmp_path: Path
) -> None:
    with store.create([tmp_path], CONDITIONS) as run:
        run.add_outcomes([prediction(tmp_path / "a.png", 1)])
        run.finish()
    with closing(sqlite3.connect(store.database)) as connection:
        connection.execute("ALTER TABLE runs DROP COLUMN purpose")
        connection.execute("ALTER TABLE items DROP COLUMN node")
        connection.execute("ALTER TABLE items DROP COLUMN ends")
        drop_photo_columns(connection)
        connection.execute("PRAGMA user_version = 1")
    (old,) = store.list()
    assert (old.purpose, old.done) == ("classify", 1)
    with store.create([tmp_path], CONDITIONS, purpose="sort") as run:
        run.finish()
    assert [found.purpose for found in store.list()] == ["sort", "classify"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's limits on file sizes")
def test_a_full_disk_is_a_sentence_and_what_was_written_stays(
    store: RunStore, tmp_path: Path
) -> None:
    script = """
import resource, signal, sys
from pathlib import Path
from inception_gui.core.runs.store import RunStore
from inception_gui.errors import UserError
from tests.core.exports.outcomes import CONDITIONS, prediction
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
run = RunStore(Path(sys.argv[1])).create([], CONDITIONS)
run.add_outcomes([prediction(Path("/first.png"), 1)])
run.flush()
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
try:
    with run:
        for number in range(100_000):
            run.add_outcomes([prediction(Path(f"/{number}.png"), 1)])
except UserError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(store.folder)],
        capture_output=True, text=True, check=False, cwd=REPOSITORY,
    )  # fmt: skip
    assert "no space left" in done.stdout, done.stdout + done.stderr
    (summary,) = store.unfinished()
    assert summary.done >= 1
    assert signal.SIGXFSZ  # the limit, not a crash, ended it
    assert done.returncode == 0


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    touch(tmp_path / "file")
    with pytest.raises(UserError) as caught:
        RunStore(tmp_path / "file" / "runs").create([], CONDITIONS)
    assert caught.value.kind is Kind.WRITE_FAILED
