"""Whatever layout the images have, the same labels are found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.images.decode import decode
from inception_gui.core.train.examples import hold_out, read_examples, training_folder
from inception_gui.errors import UserError
from tests.core.train.made import made_folder, made_image, png, tar_of


def test_a_folder_of_folders(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set", classes=3, each=2)
    (folder / "sea" / "notes.txt").write_text("no image")
    found = read_examples(folder)
    assert found.names == ("apple", "leaf", "sea")
    assert found.labels.tolist() == [0, 0, 1, 1, 2, 2]
    assert found.path(3) == folder / "leaf" / "001.png"
    np.testing.assert_array_equal(decode(found.item(5)).pixels, made_image(2, 1))
    assert sum((found.skipped or {}).values()) == 1


def test_the_trees_of_ilsvrc_and_torchvision_lead_to_their_training_images(tmp_path: Path) -> None:
    tree = tmp_path / "imagenet" / "ILSVRC" / "Data" / "CLS-LOC"
    for wnid, label in (("n01440764", 0), ("n01443537", 1)):
        folder = tree / "train" / wnid
        folder.mkdir(parents=True)
        (folder / f"{wnid}_1.png").write_bytes(png(label, 0))
    (tree / "val").mkdir()
    (tree / "val" / "ILSVRC2012_val_00000001.png").write_bytes(png(0, 1))
    for start in (tmp_path / "imagenet", tmp_path / "imagenet" / "ILSVRC", tree):
        source, validation = training_folder(start)
        assert source == tree / "train"
        assert validation is None, "a flat folder says nothing of its labels"
    found = read_examples(source)
    assert found.keys == ("n01440764", "n01443537")
    assert found.names == ("tench", "goldfish")
    made_folder(tmp_path / "own" / "train")
    made_folder(tmp_path / "own" / "val")
    own = tmp_path / "own"
    assert training_folder(own) == (own / "train", own / "val")


def test_a_table(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set", classes=2, each=2)
    table = folder / "labels.csv"
    table.write_text("path,label\napple/000.png,10\nleaf/000.png,9\napple/001.png,10\ngone.png,9\n")
    found = read_examples(table)
    assert found.names == ("9", "10"), "numbers are in the order of numbers"
    assert found.labels.tolist() == [1, 0, 1, 0]
    np.testing.assert_array_equal(decode(found.item(1)).pixels, made_image(1, 0))


def test_shards(tmp_path: Path) -> None:
    for number in range(2):
        members: dict[str, bytes] = {}
        for image in range(3):
            key = f"part/{number}{image}"
            members[f"{key}.png"] = png(image % 2, 10 * number + image)
            members[f"{key}.cls"] = str(image % 2).encode()
        members[f"part/{number}9.png"] = png(0, 0)  # without a label
        tar_of(tmp_path / f"shard-{number:03}.tar", members)
    for source in (tmp_path, tmp_path / "shard-{000..001}.tar"):
        found = read_examples(source)
        assert found.names == ("0", "1")
        assert found.labels.tolist() == [0, 1, 0, 0, 1, 0]
        assert found.unlabelled == 2
        np.testing.assert_array_equal(decode(found.item(4)).pixels, made_image(1, 11))
    assert len(read_examples(tmp_path / "shard-001.tar")) == 3


def test_classes_of_another_set_are_kept_in_its_order(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set", classes=3, each=1)
    found = read_examples(folder, keys=("sea", "apple"))
    assert found.labels.tolist() == [1, 0]
    assert [found.path(i).parent.name for i in range(2)] == ["apple", "sea"]
    assert found.unlabelled == 1


def test_what_is_held_out_is_not_learned_and_no_class_is_emptied(tmp_path: Path) -> None:
    examples = read_examples(made_folder(tmp_path / "set", classes=3, each=4))
    rest, held = hold_out(examples, 0.25, seed=1)
    assert held is not None
    assert sorted(held.labels.tolist()) == [0, 1, 2]
    paths = {held.path(i) for i in range(len(held))} | {rest.path(i) for i in range(len(rest))}
    assert len(paths) == 12
    again = hold_out(examples, 0.25, seed=1)[1]
    assert again is not None
    assert again.indices.tolist() == held.indices.tolist()
    assert sorted(set(hold_out(examples, 1.0, seed=1)[0].labels.tolist())) == [0, 1, 2]


@pytest.mark.parametrize("name", ["nothing", "empty", "one", "word.txt"])
def test_nothing_to_learn_from_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    made_folder(tmp_path / "one", classes=1)
    (tmp_path / "word.txt").write_text("")
    with pytest.raises(UserError) as error:
        read_examples(tmp_path / name)
    assert error.value.hint


def test_the_digest_tells_other_images_and_not_another_place(tmp_path: Path) -> None:
    one = read_examples(made_folder(tmp_path / "a" / "set"))
    same = read_examples(made_folder(tmp_path / "b" / "set"))
    assert one.digest() == same.digest()
    assert one.digest() != read_examples(made_folder(tmp_path / "c" / "set", each=5)).digest()
