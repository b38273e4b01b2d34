"""Labelled pictures: folders, tables, mapping files and ILSVRC's own layout."""

from __future__ import annotations

import json
import random
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inception_gui.core.evaluation.dataset.labelled_set import (
    LabelledSet,
    LabelMeaning,
    NamedFile,
    NumbersAskedError,
)
from inception_gui.core.evaluation.dataset.read_dataset import read_labelled
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.errors import Kind, UserError

WNIDS = [label.wnid for label in imagenet_labels()]
Touch = Callable[..., None]


@pytest.fixture
def touch(tmp_path: Path) -> Touch:
    """Makes files that look like pictures by their names; nothing here reads inside them."""

    def make(*names: str) -> None:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"\xff\xd8\xff")

    return make


def found(labelled: LabelledSet) -> dict[str, int]:
    """Classes by the pictures' names."""
    return {item.item.path.name: item.label for item in labelled.items if item.item.path}


def refused(source: Path, **options: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        read_labelled(source, **options)
    assert caught.value.kind is Kind.WRONG_USAGE
    return caught.value


def test_folders_may_be_named_by_wordnet_id_name_or_index(tmp_path: Path, touch: Touch) -> None:
    touch(
        "n01440764/a.jpg",
        "golden_retriever/b.jpg",
        "Goldfish/c.jpg",
        "980/d.jpg",
        "n02085620-Chihuahua/e.jpg",
    )
    labelled = read_labelled(tmp_path)
    assert found(labelled) == {"a.jpg": 0, "b.jpg": 207, "c.jpg": 1, "d.jpg": 980, "e.jpg": 151}
    assert labelled.unknown == ()
    assert labelled.source == tmp_path


def test_the_class_is_the_folder_directly_below_whatever_lies_in_it(
    tmp_path: Path, touch: Touch
) -> None:
    touch(*(f"Egyptian cat/{inner}/a.jpg" for inner in ("1", "2", "080", "crate", "n01440764")))
    touch("espresso/crate/deep/b.jpg", "espresso/2024/c.jpg")
    labelled = read_labelled(tmp_path)
    assert [one.label for one in labelled.items] == [285] * 5 + [967] * 2
    assert labelled.meanings == (
        LabelMeaning("Egyptian cat", 285, 5),
        LabelMeaning("espresso", 967, 2),
    )
    assert labelled.depth == 1


def test_in_ilsvrcs_own_tree_the_classes_are_the_folders_named_by_wordnet_ids(
    tmp_path: Path, touch: Touch
) -> None:
    touch("Data/CLS-LOC/train/n01440764/a.JPEG", "Data/CLS-LOC/train/n02124075/b.JPEG")
    labelled = read_labelled(tmp_path)
    assert found(labelled) == {"a.JPEG": 0, "b.JPEG": 285}
    assert labelled.depth == 4


def test_the_depth_of_the_classes_can_be_given_and_is_suggested(
    tmp_path: Path, touch: Touch
) -> None:
    touch("monday/hen/1/a.jpg", "tuesday/tench/b.jpg", "c.jpg")
    error = refused(tmp_path)
    assert "“hen”, 2 folders below it, is" in error.sentence
    assert "--label-depth 2" in error.hint
    labelled = read_labelled(tmp_path, label_depth=2)
    assert found(labelled) == {"a.jpg": 8, "b.jpg": 0}
    (unknown,) = labelled.unknown
    assert "less than 2 folders deep" in unknown.sentence


def test_numbered_folders_are_asked_about_and_never_shifted_in_silence(
    tmp_path: Path, touch: Touch
) -> None:
    touch(*(f"one/{number}/{number}.jpg" for number in (1, 2, 286, 968, 1000)))
    touch(*(f"nought/{number}/{number}.jpg" for number in (0, 1, 285, 967, 999)))
    touch(*(f"some/{number}/{number}.jpg" for number in (285, 967)))
    for name, numbers in (("one", (1, 1000, 5)), ("some", (285, 967, 2))):
        with pytest.raises(NumbersAskedError) as caught:
            read_labelled(tmp_path / name)
        assert (caught.value.lowest, caught.value.highest, caught.value.count) == numbers
        assert caught.value.kind is Kind.WRONG_USAGE
        assert "--numbered-from" in caught.value.hint
    classes = [0, 1, 285, 967, 999]
    assert list(found(read_labelled(tmp_path / "one", numbered_from=1)).values()) == classes
    assert list(found(read_labelled(tmp_path / "some", numbered_from=0)).values()) == [285, 967]
    assert list(found(read_labelled(tmp_path / "nought")).values()) == classes, "there is a 0"
    (unknown,) = read_labelled(tmp_path / "nought", numbered_from=1).unknown
    assert unknown.sentence == "There is no class 0 where classes count from 1."


def test_a_table_whose_numbers_cannot_count_from_0_is_asked_about_too(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("path,label\na.jpg,1\nb.jpg,1000\n")
    with pytest.raises(NumbersAskedError):
        read_labelled(table)
    assert found(read_labelled(table, numbered_from=1)) == {"a.jpg": 0, "b.jpg": 999}


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
def test_links_to_pictures_and_to_folders_of_classes_are_labelled_where_they_are(
    tmp_path: Path, touch: Touch
) -> None:
    touch("store/x1/a.jpg", "store/x2/b.jpg")
    (tmp_path / "set" / "hen").mkdir(parents=True)
    (tmp_path / "set" / "hen" / "1.jpg").symlink_to(tmp_path / "store" / "x1" / "a.jpg")
    (tmp_path / "set" / "tench").symlink_to(tmp_path / "store" / "x2")
    error = refused(tmp_path / "set")
    assert "2 links that lead out of the folder" in error.sentence
    assert "--follow-links" in error.hint
    labelled = read_labelled(tmp_path / "set", follow_links=True)
    assert found(labelled) == {"1.jpg": 8, "b.jpg": 0}


def test_an_ambiguous_name_lists_its_candidates(tmp_path: Path, touch: Touch) -> None:
    touch("crane/a.jpg", "crane/b.jpg", "maillot/c.jpg", "hen/d.jpg")
    labelled = read_labelled(tmp_path)
    assert found(labelled) == {"d.jpg": 8}
    crane, maillot = labelled.unknown
    assert (crane.label, crane.count, labelled.unknown_count) == ("crane", 2, 3)
    assert crane.sentence == "“crane” matches several classes."
    assert "“crane (bird)” or “crane (machine)”" in crane.hint
    assert "“maillot (tights)” or “maillot (tank suit)”" in maillot.hint
    assert crane.examples == (tmp_path / "crane/a.jpg", tmp_path / "crane/b.jpg")


def test_unknown_labels_are_counted_and_told_not_dropped(tmp_path: Path, touch: Touch) -> None:
    touch("golden retreiver/a.jpg", "hen/b.jpg", "c.jpg", "1000/d.jpg")
    labelled = read_labelled(tmp_path)
    assert found(labelled) == {"b.jpg": 8}
    told = {unknown.label: unknown for unknown in labelled.unknown}
    assert set(told) == {"golden retreiver", "", "1000"}
    assert "golden retriever" in told["golden retreiver"].hint
    assert "not in a folder named after a class" in told[""].sentence
    assert "from 0 to 999" in told["1000"].hint


def test_hundreds_of_unknown_names_are_counted_quickly_and_known_ones_still_found(
    tmp_path: Path,
) -> None:
    table = tmp_path / "labels.csv"
    lines = [f"{n}.jpg,nobody knows {n}" for n in range(3000)]
    table.write_text("\n".join([*lines, "x.jpg,Golden Retriever", "y.jpg,n01440764", "z.jpg,7"]))
    labelled = read_labelled(table)
    assert labelled.unknown_count == 3000
    assert found(labelled) == {"x.jpg": 207, "y.jpg": 0, "z.jpg": 7}


def test_a_folder_without_any_label_is_refused_with_what_to_do(
    tmp_path: Path, touch: Touch
) -> None:
    touch("a.jpg", "b.jpg")
    error = refused(tmp_path)
    assert "No image" in error.sentence
    assert "ground-truth file" in error.hint


@pytest.mark.parametrize(
    "text",
    [
        "path,label\na.jpg,n01440764\nsub/b.jpg,207\nc.jpg,hen\n",
        "\ufeffpath;label\r\na.jpg;tench\r\nsub/b.jpg;golden retriever\r\nc.jpg;8\r\n",
        "a.jpg\tn01440764\nsub/b.jpg\tn02099601\n\nc.jpg\thens\n".replace("hens", "hen"),
        'index,path,wnid\n0,a.jpg,n01440764\n0,"sub/b.jpg",n02099601\n0,c.jpg,n01514859\n',
        "filename,class\na.jpg,0\nsub/b.jpg,207\nc.jpg,8\n",
    ],
)
def test_tables_of_labels(tmp_path: Path, text: str) -> None:
    table = tmp_path / "labels.csv"
    table.write_text(text, encoding="utf-8")
    labelled = read_labelled(table)
    assert found(labelled) == {"a.jpg": 0, "b.jpg": 207, "c.jpg": 8}
    assert [item.item.path for item in labelled.items][1] == tmp_path / "sub/b.jpg"


@pytest.mark.skipif(sys.platform == "win32", reason="names are no bytes there")
def test_a_name_that_is_not_utf8_survives_a_table(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_bytes(b"path,label\n\xe4.jpg,hen\n")
    (item,) = read_labelled(table).items
    assert item.item.path is not None
    assert bytes(item.item.path).endswith(b"\xe4.jpg")


def test_a_picture_that_is_listed_twice_counts_once_and_one_with_two_labels_not_at_all(
    tmp_path: Path,
) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("path,label\na.jpg,hen\na.jpg,8\nb.jpg,hen\nb.jpg,tench\n")
    labelled = read_labelled(table)
    assert found(labelled) == {"a.jpg": 8}
    assert labelled.repeated == 1
    (unknown,) = labelled.unknown
    assert (unknown.count, unknown.examples) == (1, (tmp_path / "b.jpg",))
    assert "two different labels" in unknown.sentence


ROWS = [("pics/cat é.jpg", "hen"), ("pics/coffee.jpg", "tench")]


def written(*head: str, sign: str = ",", end: str = "\r\n", slash: str = "/") -> str:
    """The table `ROWS` in one of its spellings."""
    lines = [head, *((path.replace("/", slash), label) for path, label in ROWS)]
    return "".join(sign.join(line) + end for line in lines if line)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (written("path", "label"), "utf-8-sig"),
        (written("path", "label", sign=";"), "cp1252"),
        (written("path", "label", sign="\t"), "utf-16"),
        (written("path", "label", sign="\t"), "utf-16-be"),
        (written("path", "label", sign="\t"), "utf-16-le"),
        (written("path", "label", end="\r"), "utf-8"),
        (written("path", "label", slash="\\"), "utf-8"),
        (written("path", "label", slash="\\", sign=";"), "cp1252"),
        ("sep=,\r\n" + written("path", "label"), "utf-8"),
        ('"sep=;"\n' + written("path", "label", sign=";"), "utf-8-sig"),
        (written("filepath", "label"), "utf-8"),
        (written("File Name", "Species"), "utf-8"),
        (written("image_path", "category"), "utf-8"),
        (written("image-id", "Class Name", sign="|"), "utf-8"),
        (written("bild", "label"), "utf-8"),
        (written("bild", "klasse"), "utf-8"),
        (written(), "utf-8"),
        (written("path", " label ", sign=" , "), "utf-8"),
        (written("path", "label") + "\r\n,\r\n\r\n", "utf-8"),
        (written("path", "label", sign=', "', end='"\n'), "utf-8"),
        (unicodedata.normalize("NFD", written("path", "label")), "utf-8"),
        (written("path", "label").replace("cat", "CAT"), "utf-8"),
    ],
)
def test_tables_of_other_programs_find_their_pictures(
    tmp_path: Path, touch: Touch, text: str, encoding: str
) -> None:
    touch("pics/cat é.jpg", "pics/coffee.jpg")
    table = tmp_path / "labels.csv"
    table.write_bytes(text.encode(encoding))
    labelled = read_labelled(table)
    assert found(labelled) == {"cat é.jpg": 8, "coffee.jpg": 0}
    assert (labelled.missing, labelled.unknown) == (0, ())


def test_the_programs_own_table_finds_names_that_it_escaped(tmp_path: Path, touch: Touch) -> None:
    touch("=cat.jpg")
    table = tmp_path / "labels.csv"
    table.write_text("path,label\n'=cat.jpg,hen\n")
    assert found(read_labelled(table)) == {"=cat.jpg": 8}


@pytest.mark.parametrize(
    "cell",
    [
        "{uri}",
        "set/pics/a b.jpg",
        "C:\\Users\\me\\set\\pics\\a b.jpg",
        "/home/somebody/else/pics/a b.jpg",
    ],
)
def test_paths_of_other_places_find_the_file_here(tmp_path: Path, touch: Touch, cell: str) -> None:
    touch("set/pics/a b.jpg")
    table = tmp_path / "set" / "labels.csv"
    uri = (tmp_path / "set/pics/a b.jpg").as_uri()
    table.write_text(f"path,label\n{cell.format(uri=uri)},hen\n")
    labelled = read_labelled(table)
    assert [item.item.path for item in labelled.items] == [tmp_path / "set/pics/a b.jpg"]


def test_another_file_of_the_same_name_is_not_taken(tmp_path: Path, touch: Touch) -> None:
    touch("a.jpg")
    table = tmp_path / "labels.csv"
    table.write_text("path,label\nC:\\other\\a.jpg,hen\nfile://[a.jpg,hen\n")
    assert read_labelled(table).missing == 2


def test_a_list_with_spaces_is_read(tmp_path: Path, touch: Touch) -> None:
    touch("pics/a b.jpg", "pics/c.jpg")
    table = tmp_path / "val.txt"
    table.write_text("pics/a b.jpg 8\npics/c.jpg n01440764\n")
    assert found(read_labelled(table)) == {"a b.jpg": 8, "c.jpg": 0}


def test_two_files_that_differ_in_capitals_are_not_guessed_between(
    tmp_path: Path, touch: Touch
) -> None:
    touch("cat.jpg", "Cat.jpg")
    if len(list(tmp_path.iterdir())) < 2:
        pytest.skip("capitals do not count here")
    table = tmp_path / "labels.csv"
    table.write_text("path,label\nCAT.jpg,hen\n")
    assert read_labelled(table).missing == 1


def test_what_is_wrong_in_a_table_is_told_with_its_line(tmp_path: Path, touch: Touch) -> None:
    touch("a.jpg", "b.jpg")
    table = tmp_path / "labels.csv"
    table.write_text("sep=,\npath,label\na.jpg,hen\nb.jpg,nothing known\nc.jpg,hen\n")
    labelled = read_labelled(table)
    assert labelled.unknown[0].lines == (4,)
    assert labelled.first_missing == NamedFile(5, "c.jpg", tmp_path / "c.jpg")
    table.write_text("path,label\n,hen\n")
    assert "Line 2 of “labels.csv” names no file" in refused(table).sentence
    table.write_bytes(b"PK\x03\x04\x14\0\6\0" + bytes(99))
    assert "not a text file" in refused(table).sentence
    table.write_text("species,where,when\nhen,here,now\n")
    assert "no column for paths. Its first line has “species”, “where”" in refused(table).sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("path,colour\na.jpg,red\n", "no column for labels"),
        ("path,label\na.jpg\n", "Line 2"),
        ("path,label\n" + "x" * 200_000, "not a table"),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path: Path, text: str, said: str) -> None:
    table = tmp_path / "labels.csv"
    table.write_text(text)
    assert said in refused(table).sentence


def test_a_mapping_file_gives_names_a_meaning(tmp_path: Path, touch: Touch) -> None:
    touch("pics/Goldi/a.jpg", "pics/kran/b.jpg", "pics/hen/c.jpg", "pics/odd/d.jpg")
    mapping = tmp_path / "mapping.csv"
    mapping.write_text(
        "folder,class\nGoldi,golden retriever\nKran,crane (machine)\nodd,unheard of\n"
    )
    labelled = read_labelled(tmp_path / "pics", mapping=mapping)
    assert found(labelled) == {"a.jpg": 207, "b.jpg": 517, "c.jpg": 8}
    assert "unheard of" in labelled.unknown[0].sentence
    as_json = tmp_path / "mapping.json"
    as_json.write_text(json.dumps({"Goldi": "n02099601", "kran": 517}))
    labels = found(read_labelled(tmp_path / "pics", mapping=as_json))
    assert (labels["a.jpg"], labels["b.jpg"]) == (207, 517)
    as_json.write_text("{broken")
    assert "not a mapping file" in refused(tmp_path / "pics", mapping=as_json).sentence


# ILSVRC's validation set


@pytest.fixture
def order() -> list[str]:
    """WordNet ids in an order of ILSVRC ids: any but the alphabetical one."""
    shuffled = list(WNIDS)
    random.Random(4).shuffle(shuffled)
    return shuffled


@pytest.fixture
def official(tmp_path: Path, touch: Touch) -> Path:
    touch(*(f"val/ILSVRC2012_val_0000000{n}.JPEG" for n in range(1, 6)))
    (tmp_path / "truth.txt").write_text("490\n361\n171\n822\n1000\n")
    return tmp_path / "val"


def test_the_numbers_of_the_official_layout_are_known(official: Path) -> None:
    """The first numbers of the kit's file, and what the first validation pictures show."""
    labelled = read_labelled(official, ground_truth=official.parent / "truth.txt")
    names = [imagenet_labels()[index].name for index in found(labelled).values()]
    assert names == ["sea snake", "alp", "Shetland sheepdog", "soup bowl", "dumbbell"]


def test_the_official_layout_with_a_list_of_synsets(official: Path, order: list[str]) -> None:
    synsets = official.parent / "synsets.txt"
    synsets.write_text("\n".join(f"{wnid} some words" for wnid in order))
    labelled = read_labelled(official, ground_truth=official.parent / "truth.txt", synsets=synsets)
    expected = [WNIDS.index(order[number - 1]) for number in (490, 361, 171, 822, 1000)]
    assert list(found(labelled).values()) == expected


def test_the_kits_meta_file_is_answered_with_what_to_do_instead(official: Path) -> None:
    meta = official.parent / "meta.mat"
    meta.write_bytes(b"MATLAB 5.0 MAT-file")
    error = refused(official, ground_truth=official.parent / "truth.txt", synsets=meta)
    assert "built in" in error.hint


def test_a_list_in_the_order_of_wordnet_ids_is_refused(official: Path) -> None:
    """It looks right, has the right length, and would make nearly every label wrong."""
    synsets = official.parent / "synset_words.txt"
    synsets.write_text("\n".join(WNIDS))
    error = refused(official, ground_truth=official.parent / "truth.txt", synsets=synsets)
    assert "not the order of ILSVRC" in error.sentence


def test_ground_truth_by_wordnet_id_or_with_names_needs_no_synsets(official: Path) -> None:
    truth = official.parent / "t.txt"
    truth.write_text("n01440764\nn02099601\nn01514859\nn01440764\nn01443537\n")
    expected = [0, 207, 8, 0, 1]
    assert list(found(read_labelled(official, ground_truth=truth)).values()) == expected
    names = [f"ILSVRC2012_val_0000000{n}" for n in range(1, 6)]
    truth.write_text("\n".join(f"{n}.JPEG {i}" for n, i in zip(names, expected, strict=True)))
    assert list(found(read_labelled(official, ground_truth=truth)).values()) == expected
    kaggle = [
        f"{n},{WNIDS[i]} 1 2 3 4 {WNIDS[i]} 5 6 7 8 " for n, i in zip(names, expected, strict=True)
    ]
    truth.write_text("\n".join(["ImageId,PredictionString", *kaggle]))
    assert list(found(read_labelled(official, ground_truth=truth)).values()) == expected


def test_numbers_outside_1_to_1000_are_refused(official: Path, order: list[str]) -> None:
    synsets, truth = official.parent / "s.txt", official.parent / "truth.txt"
    synsets.write_text("\n".join(order))
    truth.write_text("0\n1\n2\n3\n4\n")
    assert "go from 1 to 1000" in refused(official, ground_truth=truth, synsets=synsets).sentence


def test_the_blacklist_leaves_pictures_out_by_number_or_name(official: Path) -> None:
    truth, blacklist = official.parent / "t.txt", official.parent / "blacklist.txt"
    truth.write_text("n01440764\n" * 5)
    blacklist.write_text("2\nILSVRC2012_val_00000004.JPEG\n49999\n")
    labelled = read_labelled(official, ground_truth=truth, blacklist=blacklist)
    assert labelled.blacklisted == 2
    assert [name[-6] for name in found(labelled)] == ["1", "3", "5"]


def test_pictures_beyond_the_ground_truth_are_told(official: Path, touch: Touch) -> None:
    touch("val/holiday.jpg", "val/ILSVRC2012_val_00000077.JPEG")
    truth = official.parent / "t.txt"
    truth.write_text("n01440764\n" * 5)
    labelled = read_labelled(official, ground_truth=truth)
    assert len(labelled.items) == 5
    assert labelled.unknown_count == 2
    assert "no line" in labelled.unknown[0].sentence


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert "“nowhere” does not exist" in refused(tmp_path / "nowhere").sentence
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8\xff")
    assert "neither a folder nor a table" in refused(picture).sentence
    assert "gone.txt" in refused(tmp_path, ground_truth=tmp_path / "gone.txt").sentence
