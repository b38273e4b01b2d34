"""Kept features come back exactly, survive a kill, and are forgotten oldest first."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.features.index import FILE_NAME
from inception_gui.core.features.store import FeatureStore, owner_of
from inception_gui.core.files.stamp import Stamp
from inception_gui.core.types import Item, Mode
from inception_gui.errors import UserError
from tests.core.features.vectors import ROW_BYTES, SPACE, fill, found, item, stamp, vectors


@pytest.fixture
def store(tmp_path: Path) -> FeatureStore:
    return FeatureStore(tmp_path / "features")


def data_file(store: FeatureStore) -> Path:
    (path,) = store.folder.glob("*.f16")
    return path


def test_every_vector_comes_back_as_it_was(store: FeatureStore) -> None:
    block = vectors(600)  # more than two blocks
    fill(store, block)
    again = list(store.find(SPACE, [(item(i), stamp(i)) for i in range(600)]))
    np.testing.assert_array_equal(np.stack([one for one in again if one is not None]), block)


def test_nothing_is_known_of_a_changed_file_another_page_mode_or_trunk(store: FeatureStore) -> None:
    fill(store, vectors(3))
    assert found(store, 1) is not None
    assert next(store.find(SPACE, [(item(1), Stamp(1001, 6))])) is None
    assert next(store.find(SPACE, [(item(1, page=2), stamp(1))])) is None
    assert found(store, 1, replace(SPACE, mode=Mode.EXACT)) is None
    assert found(store, 1, replace(SPACE, trunk="b" * 64)) is None
    assert found(FeatureStore(store.folder / "nothing here"), 1) is None


def test_an_image_in_memory_is_not_kept(store: FeatureStore) -> None:
    with store.writer(SPACE) as writer:
        writer.add(Item("pasted", data=b"..."), None, vectors(1)[0])
    assert len(store.collection(SPACE)) == 0


def test_a_changed_file_has_its_new_vector_only(store: FeatureStore) -> None:
    block = vectors(4)
    fill(store, block[:3])
    with store.writer(SPACE) as writer:
        writer.add(item(1), Stamp(7, 7), block[3])
    all_of_it = store.collection(SPACE)
    assert [owner for owner, _ in all_of_it.owners] == [
        os.fsencode(f"/photos/{i}.jpg") for i in (0, 2, 1)
    ]
    np.testing.assert_array_equal(all_of_it.vectors[all_of_it.rows], block[[0, 2, 3]])


def test_a_collection_has_the_wanted_images_as_unit_vectors(store: FeatureStore) -> None:
    block = vectors(10)
    fill(store, block)
    wanted = [owner_of(item(i).path or Path()) for i in (2, 3, 7, 99)]
    some = store.collection(SPACE, wanted)
    assert some.owners == wanted[:3]
    wide = block[[2, 3, 7]].astype(np.float32)
    expected = wide / np.linalg.norm(wide, axis=1, keepdims=True)
    np.testing.assert_allclose(some.take(0, 3), expected, rtol=1e-6)


def test_what_a_kill_left_behind_the_index_is_written_over(store: FeatureStore) -> None:
    block = vectors(6)
    fill(store, block[:3])
    with data_file(store).open("ab") as stream:
        stream.write(b"\xff" * (ROW_BYTES + 77))  # a block that the index never named
    assert len(store.collection(SPACE)) == 3
    with store.writer(SPACE) as writer:
        for number in (3, 4, 5):
            writer.add(item(number), stamp(number), block[number])
    for number in range(6):
        np.testing.assert_array_equal(found(store, number), block[number])


def test_rows_that_a_shortened_file_lacks_are_not_known(store: FeatureStore) -> None:
    fill(store, vectors(5))
    os.truncate(data_file(store), 3 * ROW_BYTES + 10)
    assert [found(store, number) is not None for number in range(5)] == [True] * 3 + [False] * 2
    assert len(store.collection(SPACE)) == 3


def test_an_index_cannot_name_a_file_elsewhere(store: FeatureStore, tmp_path: Path) -> None:
    import sqlite3

    fill(store, vectors(2))
    (tmp_path / "secret").write_bytes(bytes(ROW_BYTES * 2))
    with sqlite3.connect(store.folder / FILE_NAME) as connection:
        connection.execute("UPDATE spaces SET file = '../secret'")
    assert len(store.collection(SPACE)) == 0


def test_the_oldest_are_forgotten_beyond_the_limit(tmp_path: Path) -> None:
    store = FeatureStore(tmp_path, most_bytes=500 * ROW_BYTES)
    block = vectors(700)
    fill(store, block)
    assert store.size_bytes() <= 500 * ROW_BYTES
    assert found(store, 0) is None
    np.testing.assert_array_equal(found(store, 699), block[699])
    np.testing.assert_array_equal(found(store, 400), block[400])


def test_a_reader_keeps_what_it_has_mapped_while_others_trim(tmp_path: Path) -> None:
    store = FeatureStore(tmp_path, most_bytes=500 * ROW_BYTES)
    block = vectors(700)
    fill(store, block[:400])
    before = store.collection(SPACE)
    with store.writer(SPACE) as writer:
        for number in range(400, 700):
            writer.add(item(number), stamp(number), block[number])
    np.testing.assert_array_equal(before.vectors[before.rows], block[:400])


def test_forgotten_files_leave_nothing_on_the_disk(store: FeatureStore) -> None:
    block = vectors(4)
    fill(store, block)
    store.forget([os.fsencode("/photos/1.jpg"), b"/unknown.jpg"])
    assert found(store, 1) is None
    assert store.size_bytes() == 3 * ROW_BYTES
    assert block[1].tobytes() not in data_file(store).read_bytes()
    np.testing.assert_array_equal(found(store, 3), block[3])


def test_a_damaged_index_is_said_and_ends_nothing_but_the_keeping(store: FeatureStore) -> None:
    store.folder.mkdir()
    (store.folder / FILE_NAME).write_bytes(b"not a database at all" * 300)
    with pytest.raises(UserError, match="computed again"):
        store.collection(SPACE)
    fill(store, vectors(300))  # gives up without an exception


def test_every_value_of_float16_is_read_exactly(store: FeatureStore) -> None:
    finite = np.arange(0x7C00, dtype=np.uint16).view(np.float16)
    block = np.resize(finite, (16, 2048))
    fill(store, block)
    np.testing.assert_array_equal(store.collection(SPACE).raw(0, 16), block.astype(np.float32))


def test_a_store_that_another_thread_is_just_making_is_empty(store: FeatureStore) -> None:
    store.folder.mkdir(parents=True)
    (store.folder / FILE_NAME).touch()  # as SQLite does before the first table
    assert found(store, 1) is None
    assert len(store.collection(SPACE)) == 0
    store.forget([b"/photos/1.jpg"])
    fill(store, vectors(2))
    assert len(store.collection(SPACE)) == 2


def test_images_that_another_program_forgets_meanwhile_mix_up_no_vectors(
    store: FeatureStore,
) -> None:
    block = vectors(4)
    fill(store, block)
    answers = store.find(SPACE, [(item(i), stamp(i)) for i in range(4)])
    np.testing.assert_array_equal(next(answers), block[0])
    FeatureStore(store.folder).forget([owner_of(Path("/photos/1.jpg"))[0]])
    rest = list(answers)
    assert rest[0] is None
    np.testing.assert_array_equal(rest[1], block[2])
    np.testing.assert_array_equal(rest[2], block[3])


@pytest.mark.parametrize("left", [0, 2])
def test_what_a_shortened_file_lost_is_forgotten_and_can_be_added_again(
    store: FeatureStore, left: int
) -> None:
    block = vectors(4)
    fill(store, block)
    os.truncate(data_file(store), left * ROW_BYTES)
    fill(store, block[3:])  # as image 0
    np.testing.assert_array_equal(found(store, 0), block[3])
    assert [found(store, i) is not None for i in (1, 2, 3)] == [left > 1, False, False]


def test_a_store_whose_vectors_were_deleted_still_forgets_and_is_filled_again(
    store: FeatureStore,
) -> None:
    block = vectors(3)
    fill(store, block)
    data_file(store).unlink()
    store.forget([owner_of(Path("/photos/1.jpg"))[0]])
    assert len(store.collection(SPACE)) == 0
    fill(store, block)
    np.testing.assert_array_equal(found(store, 2), block[2])
