"""Training: what it writes, how it goes on, and that many processes do what one does."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from inception_gui.core.jobs.train import TrainingPlan, train
from inception_gui.core.jobs.train_events import (
    Measured,
    Saved,
    Stepped,
    Trained,
    TrainEvent,
    TrainingStarted,
)
from inception_gui.core.train import checkpoint
from inception_gui.core.train.checkpoint import read_checkpoint
from inception_gui.core.train.examples import read_examples
from inception_gui.core.train.metrics import read_metrics
from inception_gui.core.types import Failure, Preprocessing
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import UserError
from tests.core.train.made import made_folder
from tests.core.train.plans import made_weights, tiny_plan, with_weights
from tests.core.train.train_worker import normalised
from tests.oracle import REPOSITORY, torchvision


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_folder(tmp_path_factory.mktemp("images") / "set", classes=2, each=4)


def until(plan: TrainingPlan, steps: int) -> list[TrainEvent]:
    """Run the job, and close it after so many steps."""
    found: list[TrainEvent] = []
    with closing(train(plan)) as events:
        for event in events:
            found.append(event)
            if isinstance(event, Stepped) and event.step == steps:
                break
    return found


def of(kind: type[Any], events: list[TrainEvent]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def numbers(output: Path) -> dict[str, torch.Tensor]:
    return read_checkpoint(output / checkpoint.NAME)[1]


def test_a_run_writes_weights_that_others_read_figures_and_reports(
    images: Path, tmp_path: Path
) -> None:
    output = tmp_path / "run"
    seen = read_examples(images)
    events = list(train(tiny_plan(images, output, {"epochs": 2}, validation=seen, is_seen=True)))
    (started,) = of(TrainingStarted, events)
    assert (started.steps, started.images_per_step) == (8, 2)
    assert [event.step for event in of(Stepped, events)] == list(range(1, 9))
    assert [event.epoch for event in of(Measured, events)] == [0, 1, 2]
    assert len(of(Saved, events)) == 1
    assert isinstance(events[-1], Trained)
    lines = read_metrics(output)
    assert [line["step"] for line in lines if "loss" in line] == list(range(1, 9))
    assert sum("top1_accuracy" in line for line in lines) == 2
    found = WeightStore().find(str(output / "final.safetensors"))
    assert found.labels.names == ("apple", "leaf")
    assert found.preprocessing == Preprocessing(86, 75)
    theirs = torchvision().models.inception_v3(
        weights=None, num_classes=2, aux_logits=False, init_weights=False
    )
    theirs.load_state_dict(load_file(output / "final.safetensors"), strict=True)
    page = (output / "report.html").read_text("utf-8")
    assert page.count("<polyline") == 4
    for words in ("Compared with the start", "McNemar", "among those that were learned from"):
        assert words in page
    assert events[-1].comparison is not None
    assert events[-1].comparison.pictures == 8


def test_a_run_that_is_closed_while_it_tells_what_it_measured_keeps_its_steps(
    images: Path, tmp_path: Path
) -> None:
    seen = read_examples(images)
    plan = tiny_plan(images, tmp_path / "run", {"epochs": 2}, validation=seen, is_seen=True)
    with closing(train(plan)) as events:
        for event in events:
            if isinstance(event, Measured) and event.epoch > 0:
                break
    about, _ = read_checkpoint(plan.output / checkpoint.NAME)
    assert about.facts["step"] == 4


def test_a_run_that_was_closed_and_resumed_ends_with_the_same_weights(
    images: Path, tmp_path: Path
) -> None:
    recipe = {"epochs": 2.5, "batch": 2, "accumulate": 2, "precision": "bfloat16"}
    assert until(tiny_plan(images, tmp_path / "whole", recipe), 99)
    parts = tiny_plan(images, tmp_path / "parts", recipe)
    until(parts, 2)
    until(replace(parts, resumes=True), 3)
    (started,) = of(TrainingStarted, events := until(replace(parts, resumes=True), 99))
    assert (started.step, started.steps) == (3, 5)
    assert isinstance(events[-1], Trained)
    whole, resumed = numbers(tmp_path / "whole"), numbers(tmp_path / "parts")
    assert whole.keys() == resumed.keys()
    assert len({name.partition(".")[0] for name in whole}) == 3
    assert [name for name in whole if not torch.equal(whole[name], resumed[name])] == []
    steps = [line["step"] for line in read_metrics(tmp_path / "parts")]
    assert steps == [1, 2, 3, 4, 5], "no line twice, none missing"
    losses = [[line["loss"] for line in read_metrics(tmp_path / n)] for n in ("whole", "parts")]
    assert losses[0] == losses[1]


def test_a_longer_run_continues_a_shorter_one_and_other_images_or_options_do_not(
    images: Path, tmp_path: Path
) -> None:
    plan = tiny_plan(images, tmp_path / "run", {})
    list(train(plan))
    longer = replace(plan, resumes=True, recipe=replace(plan.recipe, epochs=1.5))
    (started,) = of(TrainingStarted, until(longer, 6))
    assert (started.step, started.steps) == (4, 6)
    more = made_folder(tmp_path / "more", classes=2, each=5)
    others = [
        replace(longer, examples=read_examples(more)),
        replace(longer, recipe=replace(plan.recipe, seed=4)),
        replace(longer, recipe=replace(plan.recipe, batch=4)),
    ]
    for other in others:
        with pytest.raises(UserError, match="cannot be resumed"):
            until(other, 1)


def test_layers_before_the_first_that_learns_stay_as_they_are(images: Path, tmp_path: Path) -> None:
    # A process alone has nobody to synchronise with, which is no error.
    recipe = {"layers": "Mixed_7c", "averaging": 0.0, "is_synchronised": True}
    plan = tiny_plan(images, tmp_path / "run", recipe)
    until(plan, 1)
    before = numbers(plan.output)
    until(replace(plan, resumes=True), 99)
    after = numbers(plan.output)
    changed = {name.split(".")[1] for name in before if not torch.equal(before[name], after[name])}
    parts = {name.split(".")[0] for name in before}
    assert parts == {"network", "optimizer"}, "no running average"
    assert {one for one in changed if not one.isalpha() or one == "fc"} == {"Mixed_7c", "fc"}


def test_a_broken_image_is_named_once_and_stops_nothing(tmp_path: Path) -> None:
    folder = made_folder(tmp_path / "set", classes=2, each=3)
    (folder / "leaf" / "000.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")
    examples = read_examples(folder)
    plan = tiny_plan(folder, tmp_path / "run", {"epochs": 2}, validation=examples)
    events = list(train(plan))
    assert [event.item.path for event in of(Failure, events)] == [folder / "leaf" / "000.png"]
    assert isinstance(events[-1], Trained)
    assert events[-1].report is not None
    assert (len(events[-1].report.judged), len(events[-1].report.unjudged)) == (5, 1)


@pytest.mark.slow
def test_small_classes_are_learned_to_the_last_image_from_nothing(tmp_path: Path) -> None:
    """The whole proof, a hundred images of five classes, is in benchmarks/train.py."""
    folder = made_folder(tmp_path / "set", classes=3, each=6, side=120)
    recipe = {"epochs": 80, "batch": 9, "rate": 0.002, "clip": 0.0, "dropout": 0.0}
    recipe |= {"averaging": 0.9, "augmentation": False}
    plan = tiny_plan(
        folder, tmp_path / "run", recipe, preprocessing=Preprocessing(122, 107),
        validation=read_examples(folder), is_seen=True, measure_every=10.0,
    )  # fmt: skip
    right = 0.0
    with closing(train(plan)) as events:
        for event in events:
            if isinstance(event, Measured):
                right = 1 - event.report.top1_error.value
                if right == 1:
                    break
    assert right == 1


class Opens:
    def __reduce__(self) -> Any:
        return (print, ("executed",))


def test_a_strangers_checkpoint_is_refused_and_runs_nothing(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tiny_plan(images, tmp_path / "run", {}, resumes=True)
    plan.output.mkdir()
    path = plan.output / checkpoint.NAME
    with pytest.raises(UserError, match="no file"):
        until(plan, 1)
    for data in (pickle.dumps(Opens()), b"", b"\xff" * 100, b"\x10" + 7 * b"\0" + b'{"a":1}' * 9):
        path.write_bytes(data)
        with pytest.raises(UserError, match="not a checkpoint"):
            until(plan, 1)
    assert "executed" not in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="gloo between processes is tested on Linux")
def test_two_processes_learn_what_one_learns_of_twice_the_batch(
    images: Path, tmp_path: Path
) -> None:
    # With fixed statistics, rounding is not amplified by normalising four numbers.
    recipe = {"batch": 2, "is_frozen": True, "dropout": 0.0, "epochs": 1.5, "rate": 0.05}
    weights = made_weights(tmp_path / "start.safetensors", ("apple", "leaf"))
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    command += ["--nproc-per-node=2", "-m", "tests.core.train.train_worker"]
    done = subprocess.run(
        [*command, str(images), str(weights), str(tmp_path / "two"), json.dumps(recipe)],
        cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=100,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    one = tiny_plan(images, tmp_path / "one", {**recipe, "batch": 4})
    list(train(with_weights(one, weights)))
    two, alone, start = numbers(tmp_path / "two"), numbers(tmp_path / "one"), load_file(weights)
    for name, expected in alone.items():
        torch.testing.assert_close(two[name], expected, rtol=1e-4, atol=1e-5, msg=name)
    moved = alone["network.fc.weight"] - start["fc.weight"]
    assert float(moved.abs().max()) > 1e-3, "it did learn"
    assert len(read_metrics(tmp_path / "two")) == 3, "only the first process writes"
    # And normalisation across processes is that of the whole batch, with its gradients.
    parts = [torch.load(tmp_path / "two" / f"normalised{n}.pt", weights_only=True) for n in (0, 1)]
    whole = normalised(0, 1)
    for name in ("output", "gradient"):
        torch.testing.assert_close(torch.cat([part[name] for part in parts]), whole[name])
    for name in ("mean", "variance"):
        torch.testing.assert_close(parts[1][name], whole[name])
