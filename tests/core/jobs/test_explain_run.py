"""Heat maps of many pictures go into a folder; what is broken stops nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.events import MapSaved
from inception_gui.core.inference.open_classifier import open_classifier
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import explain_run as module
from inception_gui.core.jobs.explain_run import explain_run
from inception_gui.core.jobs.save_explanation import save_explanation, suffixes
from inception_gui.core.types import Failure, Item, MapOptions, MapStyle, Mode, Progress, Target
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from tests import pictures
from tests.core.files.strict_disk import keep_windows_names
from tests.workers import seeded_weights


@pytest.fixture(scope="module")
def inference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inference]:
    folder = tmp_path_factory.mktemp("weights")
    found = WeightStore(folder).find(str(seeded_weights.write(folder / "seeded.pth")))
    made = Inference(open_classifier(found, "cpu", Mode.STANDARD))
    # Its thread begins here, not in the first test, which would seem to leave it behind.
    made.interactive(lambda classifier: classifier.mode)
    yield made
    made.close()


def some(folder: Path, count: int) -> list[Item]:
    folder.mkdir()
    return [
        Item(path.name, path)
        for path in (pictures.picture(folder, f"{i}.png", 60 * i, (90, 70)) for i in range(count))
    ]


def test_every_picture_gets_its_file_and_what_is_broken_its_sentence(
    inference: Inference, tmp_path: Path
) -> None:
    items = some(tmp_path / "in", 5)
    broken = pictures.broken(tmp_path / "in")
    items.insert(2, Item(broken.name, broken))
    target = tmp_path / "new" / "out"
    events = list(explain_run([(item, None) for item in items], inference, target))
    outcomes = [event for event in events if isinstance(event, MapSaved | Failure)]
    assert [outcome.item for outcome in outcomes] == items
    assert isinstance(outcomes[2], Failure)
    kept = [outcome for outcome in outcomes if isinstance(outcome, MapSaved)]
    assert [one.path.name for one in kept] == [f"{i} heat map.png" for i in range(5)]
    assert all(Image.open(one.path).size == (90, 70) for one in kept)
    assert {path.name for path in target.iterdir()} == {one.path.name for one in kept}
    assert events[0] == Progress(0, 6)
    assert events[-1] == Progress(6, 6)


def test_nothing_is_overwritten_and_equal_names_get_numbers(
    inference: Inference, tmp_path: Path
) -> None:
    (one,) = some(tmp_path / "in", 1)
    other = Item("sub/0.PNG", one.path)
    out = tmp_path / "out"
    out.mkdir()
    (out / "0 Heat Map.png").write_bytes(b"mine")
    events = explain_run([(one, None), (other, None), (one, None)], inference, out)
    kept = [event.path.name for event in events if isinstance(event, MapSaved)]
    assert kept == [f"0 heat map ({number}).png" for number in (2, 3, 4)]
    assert (out / "0 Heat Map.png").read_bytes() == b"mine"


@pytest.mark.parametrize("form", ["overlay", "map", "figure", "five"])
def test_all_forms_can_be_kept(inference: Inference, tmp_path: Path, form: str) -> None:
    (item,) = some(tmp_path / "in", 1)
    for suffix in suffixes(form):  # type: ignore[arg-type]
        job = explain_run(
            [(item, Target(7))], inference, tmp_path / "out", form=form, suffix=suffix,  # type: ignore[arg-type]
            style=MapStyle(contours=True, threshold=0.2),
        )  # fmt: skip
        (kept,) = [event for event in job if isinstance(event, MapSaved)]
        assert kept.path.suffix == suffix
        assert kept.path.stat().st_size > 300


def test_a_picture_too_long_for_the_format_does_not_stop_the_others(
    inference: Inference, tmp_path: Path
) -> None:
    (item,) = some(tmp_path / "in", 1)
    long = tmp_path / "in/long.png"
    Image.new("RGB", (16_400, 8)).save(long)
    wanted = [(Item("long.png", long), None), (item, None)]
    events = list(explain_run(wanted, inference, tmp_path / "out", suffix=".webp"))
    (failure,) = [event for event in events if isinstance(event, Failure)]
    assert failure.kind is Kind.TOO_LARGE
    assert "PNG" in failure.hint
    assert len([event for event in events if isinstance(event, MapSaved)]) == 1


def test_earlier_blocks_and_other_methods_are_possible(
    inference: Inference, tmp_path: Path
) -> None:
    items = some(tmp_path / "in", 2)
    job = explain_run(
        [(item, Target(3, rather_than=4)) for item in items], inference, tmp_path / "out",
        options=MapOptions("layercam", "Mixed_7a", whole=True), form="map", suffix=".npy",
    )  # fmt: skip
    maps = [np.load(event.path) for event in job if isinstance(event, MapSaved)]
    assert [one.shape for one in maps] == [(70, 90), (70, 90)]
    assert all(one.max() > 0.9 for one in maps)


def test_it_can_be_cancelled_and_leaves_only_whole_files(
    inference: Inference, tmp_path: Path
) -> None:
    items = some(tmp_path / "in", 30)
    job = explain_run([(item, None) for item in items], inference, tmp_path / "out")
    for event in job:
        if isinstance(event, MapSaved):
            break
    job.close()
    left = list((tmp_path / "out").iterdir())
    assert 1 <= len(left) < 30
    for path in left:
        Image.open(path).load()


def test_a_folder_that_cannot_be_made_and_a_wrong_suffix_are_told(
    inference: Inference, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError) as caught:
        next(explain_run([], inference, tmp_path / "file" / "out"))
    assert caught.value.kind is Kind.WRITE_FAILED
    with pytest.raises(UserError) as caught:
        next(explain_run([], inference, tmp_path / "out", form="map", suffix=".jpg"))
    assert caught.value.kind is Kind.WRONG_USAGE
    assert not (tmp_path / "out").exists()


def test_names_too_long_for_a_file_are_shortened(inference: Inference, tmp_path: Path) -> None:
    (item,) = some(tmp_path / "in", 1)
    long = Item("ü" * 126 + ".png", item.path)
    (kept,) = [
        e
        for e in explain_run([(long, None)], inference, tmp_path / "out")
        if isinstance(e, MapSaved)
    ]
    assert kept.path.is_file()


def test_one_picture_is_saved_under_the_name_that_was_chosen(
    inference: Inference, tmp_path: Path
) -> None:
    (item,) = some(tmp_path / "in", 1)
    path = tmp_path / "figure.svg"
    assert list(save_explanation(item, inference, path, form="figure")) == [path]
    assert b"</svg>" in path.read_bytes()


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOENT])
def test_a_name_that_the_disk_refuses_is_changed_and_told_and_stops_nothing(
    inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    items = some(tmp_path / "in", 3)
    items.insert(0, Item("p1 12:30.png", items[0].path))
    items.insert(2, Item("p1 12_30.png", items[1].path))
    out = tmp_path / "out"
    keep_windows_names(out, monkeypatch, number=number)
    events = list(explain_run([(item, None) for item in items], inference, out))
    kept = [event for event in events if isinstance(event, MapSaved)]
    assert [one.item for one in kept] == items
    assert [one.refused_name for one in kept] == ["p1 12:30 heat map.png", "", "", "", ""]
    assert kept[0].path.name == "p1 12_30 heat map (2).png"
    assert {one.path for one in kept} == set(out.iterdir())


def test_a_disk_with_short_names_gets_short_ones(
    inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (item,) = some(tmp_path / "in", 1)
    out = tmp_path / "out"
    keep_windows_names(out, monkeypatch, most=143)
    wanted = [(Item("l" * 180 + ".png", item.path), None), (item, None)]
    kept = [one for one in explain_run(wanted, inference, out) if isinstance(one, MapSaved)]
    assert len(kept) == 2
    assert len(kept[0].path.name) <= 143
    assert kept[0].path.name.endswith("l heat map.png")


def test_a_failure_of_one_file_stops_nothing(
    inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = some(tmp_path / "in", 4)
    real = module.write_whole

    def fail_once(path: Path, data: bytes) -> None:
        if path.name.startswith("1"):
            raise OSError(errno.EIO, "the disk has a bad place")
        real(path, data[:-5] if path.name.startswith("2") else data)

    monkeypatch.setattr(module, "write_whole", fail_once)
    events = list(explain_run([(item, None) for item in items], inference, tmp_path / "out"))
    assert [type(e) for e in events if not isinstance(e, Progress)] == [
        MapSaved, Failure, Failure, MapSaved,
    ], "what differs from what was written is not saved"  # fmt: skip


def test_a_full_disk_stops_at_once_and_says_what_is_there(
    inference: Inference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = some(tmp_path / "in", 8)
    real, out = module.write_whole, tmp_path / "out"

    def full_after_3(path: Path, data: bytes) -> None:
        if int(path.name[0]) >= 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(path, data)

    monkeypatch.setattr(module, "write_whole", full_after_3)
    events: list[Progress | MapSaved | Failure] = []
    with pytest.raises(UserError) as caught:
        events.extend(explain_run([(item, None) for item in items], inference, out))
    kept = [event for event in events if isinstance(event, MapSaved)]
    assert not [event for event in events if isinstance(event, Failure)]
    assert caught.value.kind is Kind.WRITE_FAILED
    assert "no space left" in caught.value.sentence
    assert "3 of 8 files were written" in caught.value.sentence
    assert {one.path for one in kept} == set(out.iterdir())
