"""Two evaluations compared: who was right, and whether it is more than chance, against SciPy."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from scipy import stats

from inception_gui.core.evaluation.report.mcnemar import compare, p_value_of
from inception_gui.core.evaluation.report.results import Report
from inception_gui.errors import Kind, UserError
from tests.core.evaluation.report.judgements import judged, labels_for, report_of, softmax


@pytest.mark.parametrize(
    ("b", "c"), [(0, 0), (0, 1), (3, 12), (10, 10), (121, 59), (400, 500), (0, 1000)]
)
def test_few_differences_are_tested_exactly(b: int, c: int) -> None:
    p_value, method = p_value_of(b, c)
    expected = stats.binomtest(min(b, c), b + c).pvalue if b + c else 1.0
    assert method == "exact binomial"
    assert p_value == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(("b", "c"), [(600, 700), (2000, 2100), (500, 501)])
def test_many_differences_are_tested_by_chi_squared(b: int, c: int) -> None:
    p_value, method = p_value_of(b, c)
    assert method.startswith("chi-squared")
    assert p_value == pytest.approx(stats.chi2.sf((abs(b - c) - 1) ** 2 / (b + c), 1), rel=1e-9)
    assert p_value == pytest.approx(stats.binomtest(min(b, c), b + c).pvalue, abs=0.01)


def two_reports(second_folder: str = "/pictures") -> tuple[Report, Report]:
    first, second = softmax(200, 20), softmax(200, 21)
    labels = labels_for(first, 22)
    labels[150:] = second[150:].argmax(axis=1)
    return (
        report_of(judged(first, labels)),
        report_of(judged(second, labels, second_folder), second_folder),
    )


def test_a_comparison_counts_who_was_right() -> None:
    first, second = two_reports()
    found = compare(first, second)
    pairs = list(zip(first.judged, second.judged, strict=True))
    assert found.both_right == sum(a.is_right and b.is_right for a, b in pairs)
    assert found.only_first_right == sum(a.is_right and not b.is_right for a, b in pairs)
    assert found.only_second_right == sum(b.is_right and not a.is_right for a, b in pairs)
    assert (
        found.both_wrong + found.both_right + found.only_first_right + found.only_second_right
        == 200
    )
    assert found.p_value == p_value_of(found.only_first_right, found.only_second_right)[0]
    assert found.first_top1_error == first.top1_error
    assert len(found.only_first_paths) == found.only_first_right > 0
    assert math.isclose(found.second_top5_error.value, second.top5_error.value)


def test_a_folder_that_was_moved_is_compared_all_the_same() -> None:
    here, moved = two_reports("/elsewhere/photos")
    assert compare(here, moved).pictures == 200
    assert compare(here, moved).p_value == compare(*two_reports()).p_value


def test_a_folder_with_a_dot_in_its_name_is_a_folder() -> None:
    here, moved = two_reports("/elsewhere/photos.v2")
    assert compare(here, moved).pictures == 200


def test_a_comparison_leaves_out_what_only_one_judged() -> None:
    first, second = two_reports()
    shorter = report_of(list(second.judged[:120]))
    assert (compare(first, shorter).pictures, compare(first, shorter).left_out) == (120, 80)


def test_evaluations_without_a_common_picture_cannot_be_compared() -> None:
    first, _ = two_reports()
    with pytest.raises(UserError, match="no image in common") as caught:
        compare(first, report_of([replace(first.judged[0], path=Path("/other/x.jpg"))], "/other"))
    assert caught.value.kind is Kind.WRONG_USAGE
