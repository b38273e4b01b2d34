"""Heat maps are enlarged as torch does it, coloured as matplotlib would, and blended where seen."""

import tracemalloc

import numpy as np
import pytest
import torch
from torch.nn.functional import interpolate

from inception_gui.core.drawing.colormaps import COLORMAPS, DEFAULT_COLORMAP, colormap
from inception_gui.core.drawing.contours import LEVELS, contour_levels, segments
from inception_gui.core.drawing.overlay import blend, colourise, draw, pixel_box, place
from inception_gui.core.drawing.upsample import upsample
from inception_gui.core.types import Box, MapStyle
from inception_gui.errors import Kind, UserError

WHOLE = Box(0, 0, 1, 1)


def random_map(*shape: int) -> np.ndarray:
    return np.random.default_rng(7).random(shape, dtype=np.float32)


def random_picture(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(8).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("size", [(8, 8), (17, 17), (35, 35), (5, 9), (1, 1), (1, 6)])
@pytest.mark.parametrize("target", [(299, 299), (1000, 701), (13, 7), (8, 8), (2, 3), (1, 1)])
def test_enlarging_equals_torch(size, target):
    values = random_map(*size)
    expected = interpolate(
        torch.from_numpy(values)[None, None], size=target, mode="bilinear", align_corners=False
    )[0, 0].numpy()
    result = upsample(values, *target)
    assert result.dtype == np.float32
    # A torch without fused multiply-add rounds positions once more: 3e-6 at 35 x 35.
    np.testing.assert_allclose(result, expected, rtol=0, atol=3e-6)


def test_enlarging_to_24_megapixels_equals_torch():
    values = random_map(8, 8)
    expected = interpolate(torch.from_numpy(values)[None, None], size=(4000, 6000), mode="bilinear")
    result = upsample(values, 4000, 6000)
    np.testing.assert_allclose(result, expected[0, 0].numpy(), rtol=0, atol=1e-6)


def test_edges_are_clamped_and_nothing_overshoots():
    result = upsample(random_map(8, 8), 500, 400)
    assert result.min() >= 0
    assert result.max() <= 1
    assert result[0, 0] == random_map(8, 8)[0, 0]


def test_a_map_is_placed_where_the_network_looked():
    values = random_map(8, 8)
    full = place(values, Box(0.25, 0.1, 0.75, 0.9), 100, 200)
    np.testing.assert_array_equal(full[10:90, 50:150], upsample(values, 80, 100))
    outside = full.copy()
    outside[10:90, 50:150] = 0
    assert not outside.any()


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (WHOLE, (0, 10, 0, 20)),
        (Box(0.05, 0.25, 0.95, 0.75), (3, 8, 1, 19)),
        (Box(0.024, 0.0, 0.976, 1.0), (0, 10, 0, 20)),
        (Box(0.5, 0.5, 0.5, 0.5), (5, 6, 10, 11)),
        (Box(1.0, 1.0, 1.0, 1.0), (9, 10, 19, 20)),
        (Box(-0.5, -0.5, 1.5, 1.5), (0, 10, 0, 20)),
    ],
)
def test_boxes_are_rounded_to_pixels_and_never_empty(box, expected):
    assert pixel_box(box, 10, 20) == expected


def test_a_one_pixel_picture_can_be_overlaid():
    picture = random_picture(1, 1)
    full = place(random_map(8, 8), WHOLE, 1, 1)
    assert blend(picture, full, seen=WHOLE).shape == (1, 1, 3)


@pytest.mark.parametrize("name", COLORMAPS)
def test_every_colour_map_has_256_colours_that_nobody_can_change(name):
    table = colormap(name)
    assert table.shape == (256, 3)
    assert table.dtype == np.uint8
    assert len(np.unique(table, axis=0)) > 200
    with pytest.raises(ValueError, match="read-only"):
        table[0] = 0


def test_colour_maps_begin_and_end_as_published():
    assert DEFAULT_COLORMAP == "inferno"
    ends = {name: (tuple(colormap(name)[0]), tuple(colormap(name)[255])) for name in COLORMAPS}
    assert ends["inferno"] == ((0, 0, 4), (252, 255, 164))
    assert ends["viridis"] == ((68, 1, 84), (253, 231, 37))
    assert ends["jet"] == ((0, 0, 128), (128, 0, 0))
    assert ends["grey"] == ((0, 0, 0), (255, 255, 255))


def test_an_unknown_colour_map_is_answered_with_those_there_are():
    with pytest.raises(UserError) as caught:
        colourise(random_map(2, 2), "rainbow")
    assert caught.value.kind is Kind.WRONG_USAGE
    assert "viridis" in caught.value.hint


def test_colours_rise_with_values_and_stay_inside_the_table():
    values = np.array([[0, 0.5, 1, -1, 2, np.nan, np.inf, 0.999]], dtype=np.float32)
    steps = colourise(values, "grey")[0, :, 0]
    assert steps.tolist() == [0, 128, 255, 0, 255, 0, 255, 255]


@pytest.mark.parametrize("opacity", [0.0, 0.25, 0.5, 1.0])
def test_a_blend_is_the_weighted_mean_inside_and_the_picture_outside(opacity):
    picture = random_picture(300, 700)
    before = picture.copy()
    seen = Box(0.2, 0.0, 0.8, 1.0)
    full = place(random_map(8, 8), seen, 300, 700)
    result = blend(picture, full, seen=seen, colormap_name="viridis", opacity=opacity)
    inside = np.s_[:, 140:560]
    exact = (1 - opacity) * picture.astype(float) + opacity * colourise(full, "viridis")
    assert np.abs(result[inside] - exact[inside]).max() <= 0.5 + 1e-4
    np.testing.assert_array_equal(result[:, :140], picture[:, :140])
    np.testing.assert_array_equal(result[:, 560:], picture[:, 560:])
    np.testing.assert_array_equal(picture, before)


def test_strength_0_is_the_picture_and_strength_1_the_colours():
    picture = random_picture(200, 300)
    full = place(random_map(8, 8), WHOLE, 200, 300)
    np.testing.assert_array_equal(blend(picture, full, seen=WHOLE, opacity=0), picture)
    np.testing.assert_array_equal(blend(picture, full, seen=WHOLE, opacity=1), colourise(full))


def test_blending_24_megapixels_needs_little_beside_the_result():
    picture = np.zeros((4000, 6000, 3), dtype=np.uint8)
    full = place(random_map(8, 8), WHOLE, 4000, 6000)
    blend(picture[:10], full[:10], seen=WHOLE)
    tracemalloc.start()
    try:
        blend(picture, full, seen=WHOLE)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < picture.nbytes + 16 * 2**20


def test_sizes_and_strengths_that_do_not_fit_are_refused():
    picture = random_picture(10, 10)
    with pytest.raises(ValueError, match="image"):
        blend(picture, random_map(8, 8), seen=WHOLE)
    with pytest.raises(ValueError, match="opacity"):
        blend(picture, random_map(10, 10), seen=WHOLE, opacity=1.5)


def test_a_picture_that_cannot_be_written_to_can_be_overlaid():
    picture = random_picture(20, 30)
    picture.flags.writeable = False
    assert blend(picture, random_map(20, 30), seen=WHOLE).flags.writeable


@pytest.mark.parametrize("opacity", [0.3, 1.0])
def test_below_the_threshold_the_picture_stays_as_it_is(opacity):
    picture = random_picture(300, 400)
    full = place(random_map(8, 8), WHOLE, 300, 400)
    result = blend(picture, full, seen=WHOLE, opacity=opacity, threshold=0.6)
    hidden = full < 0.6
    np.testing.assert_array_equal(result[hidden], picture[hidden])
    np.testing.assert_array_equal(
        result[~hidden], blend(picture, full, seen=WHOLE, opacity=opacity)[~hidden]
    )


@pytest.mark.parametrize("level", LEVELS)
def test_contour_lines_lie_on_their_level(level):
    values, grid = random_map(8, 8), 96
    lines = segments(values, level, grid)
    assert len(lines) > 50
    fine = upsample(values, grid, grid)
    x, y = (lines.reshape(-1, 2) * grid - 0.5).T
    left, top = np.floor(x).astype(int).clip(0, grid - 2), np.floor(y).astype(int).clip(0, grid - 2)
    across, down = x - left, y - top
    found = (
        fine[top, left] * (1 - across) * (1 - down)
        + fine[top, left + 1] * across * (1 - down)
        + fine[top + 1, left] * (1 - across) * down
        + fine[top + 1, left + 1] * across * down
    )
    np.testing.assert_allclose(found, level, atol=1e-5)


def test_contour_lines_close_or_end_at_the_edge():
    ends = segments(random_map(8, 8), 0.5).reshape(-1, 2)
    points, counts = np.unique(ends.round(5), axis=0, return_counts=True)
    loose = points[counts % 2 == 1]
    half = 0.5 / 96 + 1e-4
    assert (np.minimum(loose, 1 - loose).min(axis=1) <= half).all()


def test_a_flat_map_has_no_lines():
    assert segments(np.ones((8, 8), np.float32), 0.5).shape == (0, 2, 2)


@pytest.mark.parametrize("size", [(400, 600), (40, 60), (2, 2), (1, 5)])
def test_contours_are_drawn_where_the_map_crosses_a_level_and_nowhere_else(size):
    picture = np.full((*size, 3), 128, np.uint8)
    values = np.linspace(0, 1, 8, dtype=np.float32)[None].repeat(8, axis=0)
    result = draw(picture, values, WHOLE, MapStyle(opacity=0, contours=True))
    changed = (result != picture).any(axis=2)
    full = place(values, WHOLE, *size)
    far = np.min([np.abs(full - level) for level in LEVELS], axis=0) > 0.05
    assert not changed[far & (np.array(size).min() > 100)].any()
    if min(size) > 100:
        assert result.min(axis=2).max() > 200
        assert (result[changed].min(axis=1) < 128).any()


def test_lines_do_not_care_about_the_bands_in_which_they_are_drawn():
    picture = np.full((1100, 900, 3), 128, np.uint8)
    values = random_map(8, 8)
    tall = draw(picture, values, WHOLE, MapStyle(opacity=0, contours=True))
    wide = draw(np.full((900, 1100, 3), 128, np.uint8), values.T, WHOLE, MapStyle(0, contours=True))
    assert np.abs(tall.astype(int) - wide.transpose(1, 0, 2)).max() <= 1


@pytest.mark.parametrize(
    ("threshold", "left"), [(0.0, 3), (0.25, 3), (0.26, 2), (0.6, 1), (0.8, 0)]
)
def test_no_line_is_drawn_where_the_map_is_hidden(threshold, left):
    assert contour_levels(threshold) == LEVELS[3 - left :]
    picture = np.full((400, 600, 3), 128, np.uint8)
    values = np.linspace(0, 1, 8, dtype=np.float32)[None].repeat(8, axis=0)
    result = draw(picture, values, WHOLE, MapStyle(0, threshold=threshold, contours=True))
    lines = (result[200] != 128).any(axis=1)
    assert np.diff(lines.astype(int)).tolist().count(1) == left
    below = place(values, WHOLE, 400, 600) < threshold - 0.02
    assert (result[below] == 128).all()


def test_what_was_not_seen_is_dimmed_and_a_line_shows_what_was():
    picture, seen = random_picture(300, 500), Box(0.2, 0.1, 0.8, 0.9)
    before = picture.copy()
    result = draw(picture, random_map(8, 8), seen, MapStyle(opacity=0))
    inside = np.zeros((300, 500), bool)
    inside[30:270, 100:400] = True
    exact = picture * (1 - 140 / 255)
    assert np.abs(result - exact)[~inside].max() <= 0.5
    np.testing.assert_array_equal(result[32:268, 102:398], picture[32:268, 102:398])
    white = picture + (255.0 - picture) * 190 / 255
    for line in (np.s_[30, 100:400], np.s_[269, 100:400], np.s_[30:270, 100], np.s_[30:270, 399]):
        assert np.abs(result[line] - white[line]).max() <= 0.5
    np.testing.assert_array_equal(picture, before)


def test_a_map_of_the_whole_picture_leaves_nothing_unseen():
    picture = random_picture(300, 500)
    result = draw(picture, random_map(8, 8), WHOLE, MapStyle(opacity=0))
    np.testing.assert_array_equal(result, picture)


@pytest.mark.parametrize("size", [(1, 1), (2, 9), (9, 2), (3, 3), (1, 400)])
def test_pictures_of_few_pixels_keep_what_was_seen_of_them(size):
    picture = np.full((*size, 3), 100, np.uint8)
    result = draw(picture, random_map(8, 8), Box(0.1, 0.1, 0.9, 0.9), MapStyle(opacity=0))
    assert (result == 100).any()
