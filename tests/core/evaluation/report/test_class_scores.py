"""Precision, recall and the confusion matrix agree with counting by hand and with scikit-learn."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.class_scores import (
    class_scores,
    confusion_matrix,
    top_error,
)
from inception_gui.core.evaluation.report.html import write_html
from tests import pictures
from tests.widgets.evaluation.evaluations import judged, report

PAIRS = [(1, 1), (1, 1), (1, 2), (2, 2), (3, 4), (3, 4), (4, 4)]


def of(pairs: list[tuple[int, int]]) -> list[Judged]:
    return [judged(number, label, said, 0.9) for number, (label, said) in enumerate(pairs)]


def test_precision_and_recall_of_each_class_that_is_a_label_or_a_prediction() -> None:
    found = {one.index: one for one in class_scores(of(PAIRS))}
    assert sorted(found) == [1, 2, 3, 4]
    assert (found[1].recall.hits, found[1].recall.count) == (2, 3)
    assert (found[1].precision.hits, found[1].precision.count) == (2, 2)
    assert (found[3].recall.hits, found[3].precision.count) == (0, 0)
    assert found[3].f1 is None
    assert found[4].precision.value == pytest.approx(1 / 3)
    assert found[4].f1 == pytest.approx(2 * (1 / 3) * 1 / (1 / 3 + 1))


def test_they_are_those_of_scikit_learn() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    chance = random.Random(3)
    pairs = [
        (label := chance.randrange(12), chance.choice((label, chance.randrange(14))))
        for _ in range(400)
    ]
    found = class_scores(of(pairs))
    true, said = zip(*pairs, strict=True)
    wanted = metrics.precision_recall_fscore_support(
        true, said, labels=[one.index for one in found], zero_division=0
    )
    assert [one.precision.value for one in found] == pytest.approx(list(wanted[0]))
    assert [one.recall.value for one in found] == pytest.approx(list(wanted[1]))
    assert [one.f1 or 0 for one in found] == pytest.approx(list(wanted[2]))
    matrix = confusion_matrix(of(pairs), most=50)
    counts = metrics.confusion_matrix(true, said, labels=list(matrix.indices)).tolist()
    assert [list(row) for row in matrix.counts] == counts


def test_a_matrix_of_some_classes_loses_no_image_of_its_rows() -> None:
    matrix = confusion_matrix(of([*PAIRS, (7, 7), (8, 9), (8, 9), (8, 9)]), most=3)
    assert 8 in matrix.indices
    assert 9 in matrix.indices
    row = matrix.indices.index(8)
    assert sum(matrix.counts[row]) + matrix.other[row] == 3
    assert matrix.left_out > 0


@pytest.mark.parametrize(("k", "wrong"), [(1, 3), (2, 1), (5, 1), (10, 0)])
def test_the_error_at_any_k(k: int, wrong: int) -> None:
    ranks = [0, 0, 1, 0, 9, 1, 0]
    lines = [Judged(Path(f"/{n}.jpg"), 1, ((1, 0.9),), 0.9, rank) for n, rank in enumerate(ranks)]
    assert top_error(lines, k).hits == wrong


def test_a_page_has_the_images_of_mistakes_and_no_path_of_this_computer(tmp_path: Path) -> None:
    path = pictures.many(tmp_path / "birds", 1)[0]
    made = report([(1, 2, 0.9), (2, 2, 0.8)])
    wrong = Judged(path, 1, ((2, 0.9), (3, 0.1)), 0.1, 4)
    from dataclasses import replace

    from inception_gui.core.evaluation.report.build import make_report

    setup = replace(made.setup, source=tmp_path / "birds", total=2)
    stream = io.StringIO()
    write_html(make_report(setup, [wrong, made.judged[1]], [], 1.0), stream)
    page = stream.getvalue()
    assert str(tmp_path) not in page
    assert "file:" not in page
    assert "data:image/jpeg;base64," in page
    assert "Confusion matrix" in page
    assert "Precision" in page
