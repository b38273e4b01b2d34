"""Coarser answers are measured: the kind may be right where the class is wrong."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.json_report import read_report, write_json
from inception_gui.core.evaluation.report.levels import answers, levels
from inception_gui.core.evaluation.report.writers import write_table
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import of_names
from inception_gui.core.labels.search import find_class
from tests.core.evaluation.report.judgements import SETUP


def one(true: str, **shares: float) -> Judged:
    probabilities = np.full(1000, 1e-9)
    for name, share in shares.items():
        probabilities[find_class(name.replace("_", " ")).index] = share
    return judge(Path(true), find_class(true).index, probabilities, 0.0, imagenet())


DOGS = {"basset": 0.22, "bloodhound": 0.22, "bluetick": 0.22}
ROWS = [
    one("beagle", beagle=0.9),
    one("basset", beagle=0.9),  # another hound
    one("chow", beagle=0.25, **DOGS),  # only the kind is sure, at three hounds too narrow
    one("whippet", beagle=0.25, **DOGS),
    one("tabby", beagle=0.1, tripod=0.1),
]


def test_the_top_class_is_right_at_the_level_where_it_belongs_to_the_true_kind() -> None:
    found = levels(ROWS, imagenet())
    assert [rate.hits for rate in found[:3]] == [1, 2, 4], "whippets are hounds, chows dogs"
    hits = [rate.hits for rate in found]
    assert hits == sorted(hits)
    assert hits[-1] == 5, "all are animals"
    assert levels(ROWS, of_names("own", imagenet().names)) == ()


def test_verdicts_name_classes_kinds_or_nothing_and_each_counts_once() -> None:
    found = answers(ROWS, imagenet())
    assert found is not None
    assert (found.by_class.hits, found.by_class.count) == (1, 2)
    assert (found.by_kind.hits, found.by_kind.count) == (1, 2), "a chow is no hound"
    assert found.without == 1
    strict = tuple(0.95 if label.name == "beagle" else 0.0 for label in imagenet())
    stricter = answers(ROWS, replace(imagenet(), thresholds=strict))
    assert stricter is not None
    assert stricter.by_class.count == 0


def test_thresholds_of_classes_count_in_the_coverage() -> None:
    names = ("a", "b")
    setup = replace(SETUP, total=2, classes=names, thresholds=(0.0, 0.9), kinds=("all/x", "all"))
    rows = [
        judge(Path("1"), 0, np.array([0.7, 0.3]), 0.0, setup.labels),
        judge(Path("2"), 1, np.array([0.2, 0.8]), 0.0, setup.labels),
    ]
    report = make_report(setup, rows, [], 1.0)
    assert [point.coverage for point in report.coverage] == [0.5]
    assert [rate.hits for rate in report.levels] == [2, 2, 2]


def test_a_report_tells_it_and_reads_it_again(tmp_path: Path) -> None:
    kinds = ("animal/dog", "animal/dog", "animal")
    setup = replace(SETUP, total=1, classes=("beagle", "chow", "cat"), kinds=kinds)
    row = judge(Path("1"), 1, np.array([0.5, 0.45, 0.05]), 0.0, setup.labels)
    report = make_report(replace(setup, thresholds=(0.6, 0.6, 0.6)), [row], [], 1.0)
    path, text = tmp_path / "a.json", io.StringIO()
    with path.open("w") as stream:
        write_json(report, stream)
    again = read_report(path)
    assert (again.levels, again.answers) == (report.levels, report.answers)
    assert json.loads(path.read_text())["answers"]["kind_named"] == 1
    write_table(report, text)
    assert "only the kind of 1 (100.0% right)" in text.getvalue()
    assert "closest kind" in text.getvalue()


def test_a_report_with_thresholds_for_other_classes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    with path.open("w") as stream:
        write_json(make_report(replace(SETUP, classes=("a", "b")), [], [], 1.0), stream)
    table = json.loads(path.read_text())
    table["run"]["thresholds"] = [0.5]
    path.write_text(json.dumps(table))
    with pytest.raises(Exception, match="not an evaluation"):
        read_report(path)
