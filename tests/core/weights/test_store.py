"""The folder of weights: what is found, chosen, refused and remembered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui.core.weights.catalog import (
    CATALOG,
    DEFAULT_KEY,
    UNKNOWN_KEY,
    WeightsEntry,
    entry_by_hash,
)
from inception_gui.core.weights.hash_cache import HashCache, hash_of, state_of
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, WeightStore
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state, save

KEY = DEFAULT_KEY


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A weights file that nobody published."""
    return save(plausible_state(), tmp_path_factory.mktemp("good") / "mine.pth")


@pytest.fixture
def entry(good: Path) -> WeightsEntry:
    return replace(
        CATALOG[KEY],
        file_name="published.pth",
        sha256=hash_of(good),
        size_bytes=good.stat().st_size,
    )


@pytest.fixture
def store(tmp_path: Path) -> WeightStore:
    return WeightStore(tmp_path / "weights", tmp_path / "carried")


def knowing(store: WeightStore, entry: WeightsEntry) -> WeightStore:
    """The same folder, seen by a program whose catalogue has `entry`."""
    return WeightStore(store.folder, store.folder.parent / "carried", {entry.key: entry})


def put(good: Path, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(good.read_bytes())
    return path


def settle(path: Path) -> None:
    """Make a file look as if it had not been touched for a while, as far as a program can."""
    os.utime(path, (time.time() - 60, time.time() - 60))


# --- the catalogue


def test_the_default_entry_is_torchvisions_file_with_its_published_facts() -> None:
    entry = CATALOG[DEFAULT_KEY]
    assert entry.size_bytes == 108_949_747
    assert entry.sha256.startswith("0cc3c7bd")
    assert len(entry.sha256) == 64
    assert entry.preprocessing.mean == entry.preprocessing.std == (0.5, 0.5, 0.5)
    assert (entry.preprocessing.resize, entry.preprocessing.interpolation) == (342, "bilinear")


def test_imagenets_normalisation_and_transform_input_together_are_2x_minus_1() -> None:
    preprocessing = CATALOG[DEFAULT_KEY].preprocessing
    for channel, (m, s) in enumerate(
        zip((0.485, 0.456, 0.406), (0.229, 0.224, 0.225), strict=True)
    ):
        for x in (0.0, 0.25, 1.0):
            stock = ((x - m) / s) * (s / 0.5) + (m - 0.5) / 0.5
            ours = (x - preprocessing.mean[channel]) / preprocessing.std[channel]
            assert ours == pytest.approx(stock, abs=1e-12)


def test_every_entry_is_complete_and_its_file_name_is_its_own() -> None:
    entries = list(CATALOG.values())
    assert len(entries) == len({e.file_name for e in entries})
    for key, entry in CATALOG.items():
        assert key == entry.key
        assert entry.urls
        assert all(url.startswith("https://") for url in entry.urls)
        assert entry.licence
        assert entry.licence_url.startswith("https://")
        assert entry.top1 is not None
        assert entry.top5 is not None
        assert 50 < entry.top1 < entry.top5 < 100
        assert entry.preprocessing.crop == 299
        assert entry.file_name.endswith(entry.container)


def test_preprocessing_differs_between_publishers() -> None:
    timm = CATALOG["inception_v3.tf_in1k"].preprocessing
    gluon = CATALOG["inception_v3.gluon_in1k"].preprocessing
    mmpretrain = CATALOG["inception-v3_3rdparty_8xb32_in1k"].preprocessing
    assert (timm.resize, timm.interpolation, timm.mean[0]) == (341, "bicubic", 0.5)
    assert (gluon.resize, gluon.interpolation, gluon.mean[0]) == (341, "bicubic", 0.485)
    assert (mmpretrain.resize, mmpretrain.interpolation) == (342, "bilinear")
    assert mmpretrain.std == (0.229, 0.224, 0.225)


def test_a_published_prefix_is_enough_to_recognise_a_file() -> None:
    found = entry_by_hash("dcd4d910" + "0" * 56)
    assert found is CATALOG["inception-v3_3rdparty_8xb32_in1k"]
    assert entry_by_hash("0" * 64) is None
    assert entry_by_hash("") is None


# --- finding


def test_an_empty_store_says_what_to_get_and_where_to_put_it(store: WeightStore) -> None:
    with pytest.raises(UserError) as caught:
        store.find(None)
    assert caught.value.kind is Kind.WEIGHTS_MISSING
    default = CATALOG[DEFAULT_KEY]
    for needed in (default.urls[0], default.sha256, "104 MB", str(store.folder), default.file_name):
        assert needed in caught.value.hint
    assert not store.folder.exists()  # looking leaves no traces


def test_an_unknown_name_lists_the_known_ones(store: WeightStore) -> None:
    with pytest.raises(UserError) as caught:
        store.find("no such weights")
    assert caught.value.kind is Kind.WEIGHTS_MISSING
    assert all(key in caught.value.hint for key in CATALOG)


@pytest.mark.parametrize(
    "name",
    ["", ".", "\0", "a\0b", "a" * 300, "a/" * 3000, "\udce4.pth", "\udce4" * 300, "9" * 5000,
     "~nobody-of-this-name/x", "-", "--", "\x1b[31mred", "a\nb", os.devnull],
)  # fmt: skip
def test_any_text_in_the_place_of_weights_ends_in_a_sentence(store: WeightStore, name: str) -> None:
    for act in (store.find, store.choose, store.remove, lambda name: store.add(Path(name))):
        with pytest.raises(UserError) as caught:
            act(name)
        assert caught.value.kind in (Kind.WEIGHTS_MISSING, Kind.WEIGHTS_REFUSED)
        assert not set("\x1b\n\0") & set(str(caught.value))
        assert len(caught.value.sentence) < 1000
    assert store.list() == ()


def test_a_file_that_nobody_published_is_unknown_weights_with_torchvisions_preprocessing(
    store: WeightStore, good: Path
) -> None:
    found = store.find(str(good))
    assert (found.entry, found.key) == (None, UNKNOWN_KEY)
    assert found.title == "unknown weights (mine.pth)"
    assert found.sha256 == hash_of(good)
    assert found.preprocessing == CATALOG[DEFAULT_KEY].preprocessing


def test_a_published_file_is_recognised_wherever_it_lies(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    found = knowing(store, entry).find(str(good))
    assert (found.entry, found.key, found.title) == (entry, KEY, entry.title)


def test_the_order_of_choice_is_variable_then_chosen_then_default_then_carried(
    store: WeightStore, good: Path, entry: WeightsEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = knowing(store, entry)
    carried = put(good, store.folder.parent / "carried" / "carried.pth")
    assert known.find().path == carried
    default = put(good, store.folder / entry.file_name)
    assert known.find().path == default
    mine = put(good, store.folder / "mine.pth")
    known.choose("mine.pth")
    assert known.find().path == mine
    monkeypatch.setenv(WEIGHTS_VARIABLE, str(good))
    assert known.find().path == good
    assert known.find(KEY).path == default
    monkeypatch.delenv(WEIGHTS_VARIABLE)
    known.choose(None)
    assert known.find().path == default


def test_chosen_weights_that_are_gone_give_way_to_the_default_ones(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    known = knowing(store, entry)
    put(good, store.folder / entry.file_name)
    put(good, store.folder / "mine.pth")
    known.choose("mine.pth")
    (store.folder / "mine.pth").unlink()
    assert known.find().key == KEY


def test_the_default_weights_can_be_carried_with_the_program(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    carried = put(good, store.folder.parent / "carried" / entry.file_name)
    assert knowing(store, entry).find(KEY).path == carried


def test_the_variable_naming_nothing_is_an_error_and_not_the_default(
    store: WeightStore, good: Path, entry: WeightsEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(good, store.folder / entry.file_name)
    monkeypatch.setenv(WEIGHTS_VARIABLE, "/nowhere/file.pth")
    with pytest.raises(UserError) as caught:
        knowing(store, entry).find()
    assert caught.value.kind is Kind.WEIGHTS_MISSING
    assert caught.value.sentence == (
        "The file “/nowhere/file.pth” named by INCEPTION_GUI_WEIGHTS does not exist."
    )


def test_a_published_name_with_other_bytes_is_refused(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    path = put(good, store.folder / entry.file_name)
    known = knowing(store, entry)
    known.find(KEY)
    with path.open("r+b") as file:
        file.seek(10**6)
        file.write(b"changed")
    for ask in (KEY, None):
        with pytest.raises(UserError) as caught:
            known.find(ask)
        assert caught.value.kind is Kind.WEIGHTS_REFUSED


def test_good_weights_under_the_name_of_others_are_refused(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    known = knowing(store, entry)
    state = plausible_state()
    state["fc.bias"] += 1
    save(state, put(good, store.folder / entry.file_name))
    with pytest.raises(UserError) as caught:
        known.find(KEY)
    assert caught.value.kind is Kind.WEIGHTS_REFUSED
    assert [c.problem is None for c in known.verify()] == [False]


def test_a_damaged_file_that_a_user_brings_is_refused(
    store: WeightStore, good: Path, tmp_path: Path
) -> None:
    path = put(good, tmp_path / "copied.pth")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\x55" * 8)
    with pytest.raises(UserError) as caught:
        store.find(str(path))
    assert caught.value.kind is Kind.WEIGHTS_REFUSED


# --- hashes


def test_a_hash_is_computed_once_and_again_after_every_change(
    tmp_path: Path, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(good, tmp_path / "w.pth")
    notes = HashCache(tmp_path / "store")
    later = {**state_of(path.stat()), "hashed_ns": time.time_ns() + 10**10}
    notes.note_hash(path, later, "a" * 64)
    assert notes.known_hash(path) == "a" * 64
    content = path.read_bytes()
    path.write_bytes(content)  # same size; even with the old time it must not pass
    settle(path)
    os.utime(path, ns=(later["mtime_ns"], later["mtime_ns"]))
    assert notes.known_hash(path) is None


def test_a_file_that_was_just_written_is_not_believed_to_be_settled(
    tmp_path: Path, good: Path
) -> None:
    path = put(good, tmp_path / "w.pth")
    notes = HashCache(tmp_path / "store")
    notes.note_hash(path, state_of(path.stat()), hash_of(path))
    assert notes.known_hash(path) is None


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"hashes": 3, "chosen": []}', '{"hashes": {"x": 1}}', "\x00" * 9]
)
def test_damaged_notes_cost_nothing_but_time(store: WeightStore, good: Path, content: str) -> None:
    store.folder.mkdir()
    (store.folder / "store.json").write_text(content)
    assert store.chosen() is None
    assert store.find(str(good)).sha256 == hash_of(good)


def test_two_programs_change_the_hash_cache_without_losing_anything(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.weights.hash_cache import HashCache\n"
        "cache = HashCache(Path(sys.argv[1]))\n"
        "for i in range(40):\n"
        "    cache.change(lambda n: n.setdefault('files', {}).update({sys.argv[2] + str(i): i}))\n"
    )
    programs = [subprocess.Popen([sys.executable, "-c", program, tmp_path, name]) for name in "ab"]
    assert [p.wait(60) for p in programs] == [0, 0]
    assert len(HashCache(tmp_path).read()["files"]) == 80


@pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="the administrator may write everywhere",
)
def test_a_store_that_may_only_be_read_still_finds(store: WeightStore, good: Path) -> None:
    store.folder.mkdir()
    store.folder.chmod(0o500)
    assert store.find(str(good)).sha256 == hash_of(good)


# --- adding, removing, verifying


def test_an_added_file_is_copied_checked_and_found_by_its_name(
    store: WeightStore, good: Path
) -> None:
    found = store.add(good)
    assert found.path == store.folder / "mine.pth"
    assert found.key == UNKNOWN_KEY
    assert store.find("mine.pth") == found
    assert store.list() == (found,)
    assert store.add(good).path == found.path  # the same bytes need no second place


def test_an_added_published_file_takes_its_published_name(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    known = knowing(store, entry)
    assert known.add(good).path.name == entry.file_name
    assert known.find(None).key == KEY


def test_a_file_without_a_published_hash_can_be_named_by_the_user(
    store: WeightStore, good: Path, entry: WeightsEntry
) -> None:
    nameless = replace(entry, sha256="", size_bytes=None)
    known = knowing(store, nameless)
    assert known.add(good, KEY).entry == nameless
    assert known.find(KEY).sha256 == hash_of(good)


def test_a_file_is_not_added_under_the_name_of_another_published_one(
    store: WeightStore, good: Path
) -> None:
    with pytest.raises(UserError) as caught:
        store.add(good, DEFAULT_KEY)
    assert caught.value.kind is Kind.WEIGHTS_REFUSED
    assert store.list() == ()


def test_another_file_of_the_same_name_does_not_replace_the_first(
    store: WeightStore, good: Path, tmp_path: Path
) -> None:
    first = store.add(good)
    state = plausible_state()
    state["fc.bias"] += 1
    second = store.add(save(state, tmp_path / "mine.pth"))
    assert second.path != first.path
    assert {w.sha256 for w in store.list()} == {first.sha256, second.sha256}


def test_a_file_that_pretends_a_published_name_gets_another(
    store: WeightStore, good: Path, tmp_path: Path
) -> None:
    pretender = put(good, tmp_path / CATALOG[DEFAULT_KEY].file_name)
    added = store.add(pretender)
    assert added.path.name != pretender.name
    with pytest.raises(UserError):
        store.find(DEFAULT_KEY)


def test_a_refused_file_leaves_the_store_as_it_was(
    store: WeightStore, good: Path, tmp_path: Path
) -> None:
    first = store.add(good)
    store.choose(first.path.name)
    state = plausible_state()
    state["fc.bias"][0] = float("nan")
    with pytest.raises(UserError):
        store.add(save(state, tmp_path / "bad.pth"))
    assert store.list() == (first,)
    assert store.find(None) == first
    assert not list(store.folder.glob(".*.part"))


def test_removed_weights_are_gone_and_no_longer_chosen(store: WeightStore, good: Path) -> None:
    store.add(good)
    store.choose("mine.pth")
    store.remove("mine.pth")
    assert store.list() == ()
    assert store.chosen() is None
    with pytest.raises(UserError) as caught:
        store.remove("mine.pth")
    assert caught.value.kind is Kind.WEIGHTS_MISSING


@pytest.mark.parametrize("name", ["../mine.pth", "store.json", "", ".", "/etc/hostname"])
def test_only_weights_of_the_store_can_be_removed(
    store: WeightStore, good: Path, name: str
) -> None:
    outside = put(good, store.folder.parent / "mine.pth")
    store.temporary("x")
    (store.folder / "store.json").write_text("{}")
    with pytest.raises(UserError):
        store.remove(name)
    assert outside.exists()
    assert (store.folder / "store.json").exists()


def test_verify_finds_what_has_changed(store: WeightStore, good: Path, entry: WeightsEntry) -> None:
    put(good, store.folder / entry.file_name)
    put(good, store.folder / "other.pth")
    known = knowing(store, entry)
    assert [c.problem for c in known.verify()] == [None, None]
    with (store.folder / entry.file_name).open("r+b") as file:
        file.seek(10**6)
        file.write(b"changed")
    (store.folder / "other.pth").write_bytes(b"<html>")
    problems = [c.problem for c in known.verify()]
    assert all(p is not None and p.kind is Kind.WEIGHTS_REFUSED for p in problems)
    assert len(known.list()) == 2  # still listed, so that they can be removed


def test_finding_imports_no_torch(store: WeightStore, good: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.jobs.fetch_weights import fetch_weights\n"
        "from inception_gui.core.weights.store import WeightStore\n"
        "WeightStore(Path(sys.argv[1])).find(sys.argv[2])\n"
        "print('torch' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, store.folder, good], capture_output=True, text=True
    )
    assert result.stdout.strip() == "False", result.stderr


def test_the_notes_name_what_was_added(store: WeightStore, good: Path) -> None:
    nameless = CATALOG["inception_v3.tf_in1k"]
    added = store.add(good, nameless.key)
    notes = json.loads((store.folder / "store.json").read_text())
    assert notes["files"][added.path.name] == {"key": nameless.key, "sha256": added.sha256}
    with added.path.open("ab") as file:
        file.write(b"more")
    with pytest.raises(UserError):
        store.find(nameless.key)
