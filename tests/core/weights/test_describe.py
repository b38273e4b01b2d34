"""Weights of one's own tell their classes and preprocessing, or it is said how to give them."""

from __future__ import annotations

import argparse
import json
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from inception_gui.core.weights.catalog import RECIPES, UNKNOWN_PREPROCESSING
from inception_gui.core.weights.describe import LabelsNeededError, describe
from inception_gui.core.weights.load import read_arrays
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state, save, with_classes, with_training_parts

NAMES = ["leaf rust", "healthy", "mildew"]


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    (tmp_path / "mine").mkdir()
    return save(with_classes(plausible_state(), 3), tmp_path / "mine" / "leaves.pth")


def test_nothing_is_guessed_from_the_number_of_classes_alone(weights: Path) -> None:
    with pytest.raises(LabelsNeededError, match="3 classes") as caught:
        describe(weights)
    assert caught.value.kind is Kind.WEIGHTS_REFUSED
    assert caught.value.classes == 3
    assert "--labels" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("labels.txt", "leaf rust\nhealthy\nmildew"),
        ("classes.txt", "0 leaf rust\n1 healthy\n2 mildew"),
        ("class_indices.json", json.dumps({"healthy": 1, "mildew": 2, "leaf rust": 0})),
        ("idx_to_class.json", json.dumps(dict(enumerate(NAMES)))),
        ("labels.csv", "index,name\n0,leaf rust\n1,healthy\n2,mildew\n"),
        ("leaves.txt", "leaf rust\nhealthy\nmildew"),
        ("leaves.labels.json", json.dumps(NAMES)),
        ("config.json", json.dumps({"label_names": NAMES})),
    ],
)
def test_a_file_beside_the_weights_names_their_classes(weights: Path, name: str, text: str) -> None:
    weights.with_name(name).write_text(text)
    said = describe(weights)
    assert list(said.labels.names) == NAMES
    assert said.labels_from == name
    assert said.preprocessing == UNKNOWN_PREPROCESSING


def test_a_file_that_names_other_classes_is_not_believed_and_is_said(weights: Path) -> None:
    weights.with_name("labels.txt").write_text("cat\ndog\n")
    with pytest.raises(LabelsNeededError, match="beside them names other classes"):
        describe(weights)


def test_a_given_file_goes_before_all_others(weights: Path, tmp_path: Path) -> None:
    weights.with_name("labels.txt").write_text("a\nb\nc\n")
    given = tmp_path / "given.txt"
    given.write_text("\n".join(NAMES))
    assert list(describe(weights, labels=given).labels.names) == NAMES
    given.write_text("one\ntwo\n")
    with pytest.raises(UserError, match="names 2 classes, but the network has 3"):
        describe(weights, labels=given)


@pytest.mark.parametrize("key", ["CLASSES", "classes"])
def test_mmpretrain_says_its_classes_and_has_its_own_preprocessing(
    tmp_path: Path, key: str
) -> None:
    state = with_classes(plausible_state(), 3)
    checkpoint = {
        "meta": {"epoch": 100, "dataset_meta": {key: tuple(NAMES)}, "seed": None},
        "state_dict": OrderedDict((f"backbone.{name}", one) for name, one in state.items()),
    }
    said = describe(save(checkpoint, tmp_path / "epoch_100.pth"))
    assert list(said.labels.names) == NAMES
    assert said.labels_from == "the file itself"
    assert said.preprocessing == RECIPES["mmpretrain"]


@pytest.mark.parametrize(
    "extra",
    [
        {"class_to_idx": {"healthy": 1, "mildew": 2, "leaf rust": 0}},
        {"idx_to_class": dict(enumerate(NAMES))},
        {"class_names": NAMES},
        {"hyper_parameters": {"lr": 0.1, "classes": NAMES}},
    ],
)
def test_a_checkpoint_of_one_s_own_says_its_classes(tmp_path: Path, extra: dict) -> None:
    state = with_training_parts(with_classes(plausible_state(), 3))
    path = save({"epoch": 3, "state_dict": state, **extra}, tmp_path / "w.pth")
    assert list(describe(path).labels.names) == NAMES


def test_timm_s_config_says_the_preprocessing(weights: Path) -> None:
    config = {
        "architecture": "inception_v3",
        "num_classes": 3,
        "label_names": NAMES,
        "pretrained_cfg": {
            "input_size": [3, 299, 299], "crop_pct": 0.875, "interpolation": "bicubic",
            "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225],
        },
    }  # fmt: skip
    weights.with_name("config.json").write_text(json.dumps(config))
    assert describe(weights).preprocessing == RECIPES["gluon"]
    assert describe(weights, preprocessing="timm").preprocessing == RECIPES["timm"]


@pytest.mark.parametrize("part", [[3, 299], "299", [3, 299, 10**9], None])
def test_a_config_that_makes_no_sense_is_passed_over(weights: Path, part: object) -> None:
    config = {"label_names": NAMES, "pretrained_cfg": {"input_size": part, "crop_pct": 0.875}}
    weights.with_name("config.json").write_text(json.dumps(config))
    assert describe(weights).preprocessing == UNKNOWN_PREPROCESSING


def test_this_program_s_own_files_say_everything(tmp_path: Path) -> None:
    facts = {
        "format": 1, "classes": [*NAMES, "anything else"], "none": 3,
        "thresholds": [0.4, 0.5, 0.6, 0.0],
        "preprocessing": {"resize": 341, "crop": 299, "interpolation": "bicubic",
                          "mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]},
    }  # fmt: skip
    state = dict(with_classes(plausible_state(), 4)) | {"novelty.directions": torch.zeros(4, 2048)}
    path = tmp_path / "mine.safetensors"
    save_file(state, path, metadata={"inception_gui": json.dumps(facts)})
    said = describe(path)
    assert said.labels.names == (*NAMES, "anything else")
    assert (said.labels.none, said.labels.thresholds) == ({3}, (0.4, 0.5, 0.6, 0.0))
    assert said.preprocessing == RECIPES["timm"]
    table = tmp_path / "kinds.csv"
    rows = "".join(f"{name},thing\n" for name in said.labels.names)
    table.write_text(f"name,kinds\n{rows}", encoding="utf-8")
    more = describe(path, labels=table).labels
    assert {one.kinds for one in more} == {"thing"}
    assert (more.none, more.thresholds) == (said.labels.none, said.labels.thresholds)


@pytest.mark.parametrize("facts", ["", "{", "[]", '{"classes": 3}', '{"classes": ["a"]}'])
def test_notes_that_make_no_sense_name_nothing(tmp_path: Path, facts: str) -> None:
    path = tmp_path / "mine.safetensors"
    save_file(dict(with_classes(plausible_state(), 4)), path, metadata={"inception_gui": facts})
    with pytest.raises(LabelsNeededError):
        describe(path)


def test_a_thousand_classes_are_imagenet_s_unless_something_says_otherwise(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    said = describe(path)
    assert (said.labels.key, said.labels_from) == ("imagenet-1k", "assumed")
    path.with_name("labels.txt").write_text("\n".join(f"part {n}" for n in range(1000)))
    assert describe(path).labels.names[999] == "part 999"


def test_the_store_keeps_classes_and_preprocessing_with_the_weights(
    weights: Path, tmp_path: Path
) -> None:
    store = WeightStore(tmp_path / "store", tmp_path / "nothing")
    labels = tmp_path / "given.txt"
    labels.write_text("\n".join(NAMES))
    with pytest.raises(LabelsNeededError):
        store.add(weights)
    assert store.list() == ()
    added = store.add(weights, labels=labels, preprocessing="mmpretrain")
    assert list(added.labels.names) == NAMES
    labels.unlink()
    found = store.find("leaves.pth")
    assert list(found.labels.names) == NAMES
    assert found.preprocessing == RECIPES["mmpretrain"]
    assert list(store.find("leaves.pth", preprocessing="timm").labels.names) == NAMES
    store.remove("leaves.pth")
    assert [path.name for path in store.folder.iterdir() if "leaves" in path.name] == []


def test_a_file_of_any_name_in_the_store_names_the_classes_of_no_weights(
    weights: Path, tmp_path: Path
) -> None:
    store = WeightStore(tmp_path / "store", tmp_path / "nothing")
    store.folder.mkdir()
    weights.rename(store.folder / weights.name)
    (store.folder / "labels.txt").write_text("\n".join(NAMES))
    with pytest.raises(LabelsNeededError):
        store.find("leaves.pth")
    (listed,) = store.list()
    assert listed.sha256 == ""


def test_other_names_or_another_preprocessing_are_other_weights_to_whoever_remembers_results(
    weights: Path, tmp_path: Path
) -> None:
    store = WeightStore(tmp_path / "store", tmp_path / "nothing")
    weights.with_name("labels.txt").write_text("\n".join(NAMES))
    usual, other = (store.find(str(weights), preprocessing=one) for one in (None, "timm"))
    weights.with_name("labels.txt").write_text("\n".join(reversed(NAMES)))
    renamed = store.find(str(weights))
    assert len({usual.key, other.key, renamed.key}) == 3
    assert len({usual.sha256, other.sha256, renamed.sha256}) == 1


def test_an_unknown_recipe_is_said(weights: Path) -> None:
    weights.with_name("labels.txt").write_text("\n".join(NAMES))
    with pytest.raises(UserError, match="no preprocessing named “x”"):
        describe(weights, preprocessing="x")


def test_what_training_programs_keep_beside_the_weights_is_read_past(tmp_path: Path) -> None:
    checkpoint = {
        "epoch": 7,
        "arch": "inception_v3",
        "state_dict": with_classes(plausible_state(), 3),
        "args": argparse.Namespace(lr=0.1, folder=Path("data"), classes=None, sizes={1, 2}),
        "metric": 93.1,
        "losses": defaultdict(list, {"train": [0.5, 0.25]}),
        "class_names": NAMES,
    }
    path = save(checkpoint, tmp_path / "model_best.pth")
    assert list(describe(path).labels.names) == NAMES
    assert len(read_arrays(path)) == 472


def test_records_of_a_training_are_refused_with_what_to_do(tmp_path: Path) -> None:
    checkpoint = {
        "state_dict": with_classes(plausible_state(), 3),
        "message_hub": {"loss": np.arange(4, dtype=np.float32)},
    }
    with pytest.raises(UserError, match="records of its training") as caught:
        describe(save(checkpoint, tmp_path / "epoch_100.pth"))
    assert "publish_model.py" in caught.value.hint


class _Opens:
    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, ...]:
        return (open, (str(self.marker), "w"))


@pytest.mark.parametrize("wrap", [dict, lambda x: argparse.Namespace(**x), lambda x: [x]])
def test_what_would_run_code_is_refused_wherever_it_lies(
    tmp_path: Path, wrap: Callable[[dict[str, object]], object]
) -> None:
    marker = tmp_path / "marker"
    checkpoint = {
        "state_dict": with_classes(plausible_state(), 3),
        "args": wrap({"a": _Opens(marker)}),
    }
    with pytest.raises(UserError, match="could run code"):
        describe(save(checkpoint, tmp_path / "w.pth"))
    assert not marker.exists()


def test_weights_with_the_longest_possible_name_are_described(weights: Path) -> None:
    longest = weights.rename(weights.with_name("x" * 251 + ".pth"))
    longest.with_name("labels.txt").write_text("\n".join(NAMES))
    assert describe(longest).labels.names == tuple(NAMES)


def test_an_absurd_size_in_a_configuration_does_not_count(weights: Path) -> None:
    table = {"label_names": NAMES, "input_size": [3, 299, 10**400], "crop_pct": 0.875}
    weights.with_name("config.json").write_text(json.dumps(table))
    assert describe(weights).preprocessing == UNKNOWN_PREPROCESSING


def test_a_later_answer_replaces_an_earlier_one_though_it_is_the_usual_one(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "mine.pth")
    store = WeightStore(tmp_path / "store", tmp_path / "nothing")
    assert store.add(path, preprocessing="mmpretrain").preprocessing == RECIPES["mmpretrain"]
    assert store.add(path, preprocessing="torchvision").preprocessing == RECIPES["torchvision"]
    assert store.find("mine.pth").preprocessing == RECIPES["torchvision"]
