"""Two evaluations compared: who was right, and whether it is more than chance, against SciPy."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import make_report
from inception_gui.core.evaluation.report.intervals import paired_difference
from inception_gui.core.evaluation.report.mcnemar import compare, p_value_of
from inception_gui.core.evaluation.report.results import Report
from inception_gui.errors import Kind, UserError
from tests.core.evaluation.report.judgements import SETUP, judged, labels_for, report_of, softmax


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


def test_the_interval_of_the_difference_is_that_of_agresti_and_min() -> None:
    # Their formula, by hand: (b, c, n) = (5, 15, 100) gives ((15.5 - 5.5) / 102) and its half.
    difference, low, high = paired_difference(5, 15, 100)
    assert difference == pytest.approx(0.10)
    middle = 10 / 102
    half = 1.959964 * math.sqrt(21 - 100 / 102) / 102
    assert (low, high) == pytest.approx((middle - half, middle + half), abs=1e-6)
    assert paired_difference(0, 0, 0) == (0, 0, 0)


def test_the_interval_holds_the_truth_nineteen_times_in_twenty() -> None:
    generator = np.random.default_rng(7)
    cells = generator.multinomial(200, (0.7, 0.08, 0.13, 0.09), 2000)
    held = 0
    for _, only_first, only_second, _ in cells.tolist():
        _, low, high = paired_difference(only_first, only_second, 200)
        held += low <= 0.05 <= high
    assert 0.93 <= held / 2000 <= 0.97


def test_images_whose_paths_differ_are_paired_by_their_content(tmp_path: Path) -> None:
    def report_of(folder: str, names: list[str]) -> Report:
        lines = []
        for number, name in enumerate(names):
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(f"image {number}".encode())
            lines.append(Judged(path, 1, ((1 + number % 2, 0.9), (9, 0.1)), 0.5, number % 2))
        setup = replace(SETUP, source=tmp_path / folder, total=len(lines))
        return make_report(setup, lines, [], 1.0)

    first = report_of("old", ["a.jpg", "b.jpg", "c.jpg"])
    second = report_of("new", ["x/1.jpg", "y/2.jpg", "z/3.jpg"])
    found = compare(first, second)
    assert (found.pictures, found.by_content, found.left_out) == (3, 3, 0)
    assert (found.both_right, found.both_wrong) == (2, 1)
    (tmp_path / "new" / "y" / "2.jpg").write_bytes(b"another")
    found = compare(first, second)
    assert (found.pictures, found.left_out) == (2, 2)
