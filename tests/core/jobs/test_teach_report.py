"""The report of a lesson counts the images that were not learned from."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from inception_gui.core.evaluation.report.html import write_html
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.teach_classes import Lesson
from inception_gui.core.jobs.teach_report import teach_report
from inception_gui.core.teach.measure import Taught, teach
from inception_gui.core.types import Item
from tests.core.teach.made import made


def lesson(tmp_path: Path, sizes: tuple[int, ...]) -> Lesson:
    features, classes, groups = made(sizes, width=200, apart=0.8)
    names = tuple(f"kind {one}" for one in range(len(sizes)))
    items = tuple(
        Item(f"{i}.jpg", tmp_path / names[label] / f"{i}.jpg") for i, label in enumerate(classes)
    )
    *_, taught = teach(features, classes, groups, len(sizes))
    assert isinstance(taught, Taught)
    return Lesson(taught, items, classes, names, None, (), ())


def test_it_counts_held_out_answers_by_own_classes(tmp_path: Path, network: Inference) -> None:
    taught = lesson(tmp_path, (30, 25, 20))
    report = teach_report(taught, tmp_path, network.classifier, "mine")
    assert report is not None
    assert taught.accuracy is not None
    assert 1 - report.top1_error.value == pytest.approx(taught.accuracy)
    assert [(one.name, one.top1.count) for one in report.classes] == [
        *(("kind 0", 30), ("kind 1", 25), ("kind 2", 20))
    ]
    stream = io.StringIO()
    write_html(report, stream)
    assert "kind 1" in stream.getvalue()
    assert str(tmp_path) not in stream.getvalue()


def test_without_a_measurement_there_is_no_report(tmp_path: Path, network: Inference) -> None:
    assert teach_report(lesson(tmp_path, (3, 4)), tmp_path, network.classifier, "mine") is None
