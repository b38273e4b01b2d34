"""The numbers of an evaluation, against scikit-learn, SciPy and published values."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from scipy import stats
from sklearn.calibration import calibration_curve
from sklearn.metrics import top_k_accuracy_score

from inception_gui.core.evaluation.judged import Judged
from inception_gui.core.evaluation.report.build import judge, make_report
from inception_gui.core.evaluation.report.calibration import (
    FEWEST_ANSWERS,
    calibration,
    coverage,
    suggestion,
)
from inception_gui.core.evaluation.report.intervals import rate
from inception_gui.core.evaluation.report.mcnemar import compare, p_value_of
from inception_gui.core.evaluation.report.results import Report
from inception_gui.core.evaluation.setup import Crops, Member, Setup
from inception_gui.core.types import Mode
from inception_gui.errors import Kind, UserError

SETUP = Setup(
    source=Path("/pictures"),
    crops=Crops.SINGLE,
    members=(Member("IMAGENET1K_V1", "a" * 64, "torchvision"),),
    mode=Mode.EXACT,
    device="cpu",
    precision="float32",
    version="0",
    started=datetime(2026, 1, 1, tzinfo=UTC),
    total=0,
)


def softmax(count: int, seed: int, sharpness: float = 2.5) -> np.ndarray:
    powers = np.exp(np.random.default_rng(seed).normal(0, sharpness, (count, 1000)))
    return powers / powers.sum(axis=1, keepdims=True)


def labels_for(probabilities: np.ndarray, seed: int) -> np.ndarray:
    """True classes: often the best one, often one of the best ten, now and then any."""
    generator = np.random.default_rng(seed)
    order = np.argsort(-probabilities, axis=1)
    places = generator.choice([0, 0, 0, 1, 2, 4, 5, 9, 500], len(probabilities))
    return order[np.arange(len(probabilities)), places]


def judged(
    probabilities: np.ndarray, labels: np.ndarray, folder: str = "/pictures"
) -> list[Judged]:
    return [
        judge(Path(f"{folder}/{n}.jpg"), int(label), row, 0.01)
        for n, (row, label) in enumerate(zip(probabilities, labels, strict=True))
    ]


def report_of(rows: list[Judged], source: str = "/pictures") -> Report:
    setup = replace(SETUP, total=len(rows), source=Path(source))
    return make_report(setup, rows, [], 2.0)


def test_errors_are_scikit_learns() -> None:
    probabilities = softmax(500, 1)
    labels = labels_for(probabilities, 2)
    report = report_of(judged(probabilities, labels))
    for k, found in ((1, report.top1_error), (5, report.top5_error)):
        right = top_k_accuracy_score(labels, probabilities, k=k, labels=range(1000))
        assert found.value == pytest.approx(1 - right, abs=1e-12)
        assert found.count == 500
    assert 0 < report.top5_error.hits < report.top1_error.hits < 500


def test_accuracy_of_each_class_is_scikit_learns_on_its_pictures() -> None:
    probabilities = softmax(300, 3)
    order = np.argsort(-probabilities, axis=1)
    labels = np.where(np.arange(300) % 3 == 0, order[:, 0], 7)
    report = report_of(judged(probabilities, labels))
    assert sum(one.top1.count for one in report.classes) == 300
    for one in report.classes:
        own = labels == one.index
        for k, found in ((1, one.top1), (5, one.top5)):
            right = top_k_accuracy_score(labels[own], probabilities[own], k=k, labels=range(1000))
            assert found.value == pytest.approx(right)


def test_of_equal_probabilities_the_lower_class_comes_first() -> None:
    flat = np.full(1000, 0.001)
    assert judge(Path("a"), 0, flat, 0.0).rank == 0
    assert judge(Path("a"), 4, flat, 0.0).rank == 4
    assert [index for index, _ in judge(Path("a"), 9, flat, 0.0).best] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("hits", "count"), [(0, 20), (1, 29), (81, 263), (15, 148), (29, 29), (1, 1)]
)
def test_intervals_are_scipys(hits: int, count: int) -> None:
    expected = stats.binomtest(hits, count).proportion_ci(0.95, method="wilson")
    found = rate(hits, count)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-12)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I,
    # method 3: the score method without continuity correction.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_intervals_are_the_published_ones(hits: int, count: int, low: float, high: float) -> None:
    found = rate(hits, count)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_the_share_of_nothing_is_unknown() -> None:
    assert (rate(0, 0).low, rate(0, 0).high) == (0.0, 1.0)


def test_calibration_is_scikit_learns_curve_and_guos_formula() -> None:
    probabilities = softmax(800, 5)
    labels = labels_for(probabilities, 6)
    found = calibration(judged(probabilities, labels))
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    accuracy, confidence = calibration_curve(right, sure, n_bins=15)
    filled = [one for one in found.bins if one.count]
    assert sum(one.count for one in filled) == 800
    assert all(one.low < one.confidence <= one.high for one in filled)
    np.testing.assert_allclose([one.accuracy for one in filled], accuracy)
    np.testing.assert_allclose([one.confidence for one in filled], confidence)
    # The formula, bin by bin, as the paper writes it.
    expected = 0.0
    for m in range(1, 16):
        inside = (sure > (m - 1) / 15) & (sure <= m / 15)
        if inside.any():
            gap = abs(right[inside].mean() - sure[inside].mean())
            expected += inside.sum() / len(sure) * gap
    assert found.expected_error == pytest.approx(expected, abs=1e-12)
    assert 0.01 < found.expected_error < 0.9


def test_a_network_that_is_as_right_as_it_is_sure_has_no_calibration_error() -> None:
    row = np.full(1000, 0.25 / 999)
    row[3] = 0.75
    labels = np.array([3, 3, 3, 8])
    assert calibration(judged(np.stack([row] * 4), labels)).expected_error == pytest.approx(0)


def test_the_suggested_threshold_is_the_lowest_that_gives_the_precision() -> None:
    probabilities = softmax(600, 8)
    sure = probabilities.max(axis=1)
    right = np.random.default_rng(9).random(600) < sure**0.3
    labels = np.where(
        right, probabilities.argmax(axis=1), (probabilities.argmax(axis=1) + 1) % 1000
    )
    found = suggestion(judged(probabilities, labels), 0.85)
    assert found is not None
    good = [t for t in sure if right[sure >= t].mean() >= 0.85]
    assert found.threshold == min(good)
    given = sure >= found.threshold
    assert found.coverage == given.mean()
    assert (found.precision.hits, found.precision.count) == (right[given].sum(), given.sum())
    assert 0 < found.coverage < 1


def test_where_nothing_is_right_no_threshold_is_suggested() -> None:
    probabilities = softmax(50, 10)
    wrong = (probabilities.argmax(axis=1) + 1) % 1000
    assert suggestion(judged(probabilities, wrong)) is None


def test_a_threshold_that_leaves_a_handful_of_answers_is_not_suggested() -> None:
    """One lucky answer is right in 100 % of all cases, and says nothing."""
    row = np.full((60, 1000), 1e-6)
    sure = np.linspace(0.5, 0.9, 60)
    row[:, 3] = sure
    right_from = 60 - (FEWEST_ANSWERS - 1)
    labels = np.where(np.arange(60) < right_from, 4, 3)
    assert suggestion(judged(row, labels), 0.999) is None
    labels[right_from - 1] = 3
    found = suggestion(judged(row, labels), 0.999)
    assert found is not None
    assert found.threshold == sure[right_from - 1]
    assert (found.precision.hits, found.precision.count) == (FEWEST_ANSWERS, FEWEST_ANSWERS)


def test_the_coverage_curve_starts_with_every_answer_and_is_short() -> None:
    probabilities = softmax(1000, 11)
    labels = labels_for(probabilities, 12)
    points = coverage(judged(probabilities, labels))
    sure, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    assert points[0].coverage == 1.0
    assert points[0].precision == right.mean()
    assert 100 < len(points) <= 201
    for point in points:
        given = sure >= point.threshold
        assert point.coverage == given.mean()
        assert point.precision == pytest.approx(right[given].mean())
    assert points[-1].threshold == sure.max()


def test_mistakes_are_counted_by_kind_the_surest_picture_first() -> None:
    rows = []
    for number, (label, best, sure) in enumerate(
        [(1, 2, 0.4), (1, 2, 0.9), (5, 2, 0.5), (2, 2, 1)]
    ):
        probabilities = np.zeros(1000)
        probabilities[best] = sure
        rows.append(judge(Path(f"{number}.jpg"), label, probabilities, 0.0))
    first, second = report_of(rows).confusions
    assert (first.label, first.taken_for, first.count) == (1, 2, 2)
    assert first.paths == (Path("1.jpg"), Path("0.jpg"))
    assert (second.label_name, second.taken_for_name) == ("electric ray", "great white shark")


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
    with pytest.raises(UserError, match="no picture in common") as caught:
        compare(first, report_of([replace(first.judged[0], path=Path("/other/x.jpg"))], "/other"))
    assert caught.value.kind is Kind.WRONG_USAGE
