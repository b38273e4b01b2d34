"""What is named becomes items: files as they are, folders by their pictures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from inception_gui.core.images.decode import decode
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.errors import Kind, UserError
from tests.core.items.files import put


def test_each_file_that_was_named_is_an_item_and_a_folder_its_pictures(tmp_path: Path) -> None:
    put(tmp_path, "folder/1.jpg", "folder/2.jpg", "folder/.x", "other/3.jpg", "other/.y")
    put(tmp_path, "notes.txt", data=b"hello")
    items = items_from_paths(
        [tmp_path / "notes.txt", tmp_path / "folder", tmp_path / "gone.jpg", tmp_path / "other"]
    )
    names = [item.name for item in items]
    assert names == ["notes.txt", "1.jpg", "2.jpg", "gone.jpg", "3.jpg"]
    assert items.skipped == Counter(hidden=2)


def test_a_path_that_no_system_accepts_is_an_item_that_is_missing() -> None:
    for path in (Path("a\0b"), Path("n" * 5000)):
        (item,) = items_from_paths([path])
        with pytest.raises(UserError) as caught:
            decode(item)
        assert caught.value.kind is Kind.MISSING
