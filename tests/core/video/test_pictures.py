"""What a film says about its pixels is honoured: fields, shape, position, colours."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw
from skimage import data

from inception_gui.core.types import Pixels
from inception_gui.core.video.film_capture import FilmCapture
from inception_gui.core.video.open_capture import make_capture
from inception_gui.core.video.types import Frame, VideoFile
from tests.core.video.films import encode_film, turned
from tests.core.video.reading import frames_of

WIDTH, HEIGHT = 720, 576
INTERLACED = {"flags": "+ilme+ildct"}


def pictures_of(path: Path) -> list[Pixels]:
    return [one.pixels for one in frames_of(VideoFile(path)) if isinstance(one, Frame)]


def cat(size: tuple[int, int] = (WIDTH, HEIGHT)) -> Pixels:
    return np.asarray(Image.fromarray(data.chelsea()).resize(size))


def fields(frames: int) -> Iterator[Pixels]:
    """A moving cat, whose even lines are from one moment and whose odd ones from the next."""
    still = cat()
    for number in range(frames):
        woven = np.roll(still, 16 * number, axis=1)
        woven[1::2] = np.roll(still, 16 * number + 8, axis=1)[1::2]
        yield woven


def combs(pixels: Pixels) -> float:
    """How much lines differ from the mean of their neighbours."""
    grey = pixels.mean(axis=2)
    return float(np.abs(grey[1:-1] - (grey[:-2] + grey[2:]) / 2).mean())


@pytest.mark.parametrize(
    ("name", "codec", "pixel_format", "options"),
    [
        ("avchd.mts", "libx264", "yuv420p", {**INTERLACED, "x264-params": "tff=1"}),
        ("h264.mp4", "libx264", "yuv420p", {**INTERLACED, "x264-params": "tff=1"}),
        ("dvd.mpg", "mpeg2video", "yuv420p", {**INTERLACED, "qscale": "2", "b": "8M"}),
        ("tape.dv", "dvvideo", "yuv420p", {}),
        ("tape.avi", "dvvideo", "yuv420p", {}),
        ("prores.mov", "prores_ks", "yuv422p10le", INTERLACED),
        ("mpeg4.avi", "mpeg4", "yuv420p", {**INTERLACED, "b": "8M"}),
    ],
)
def test_an_interlaced_film_shows_whole_pictures(
    tmp_path: Path, name: str, codec: str, pixel_format: str, options: dict[str, str]
) -> None:
    written = list(fields(6))
    path = encode_film(
        tmp_path / name, written, codec=codec, pixel_format=pixel_format, options=options
    )
    shown = pictures_of(path)
    assert len(shown) == len(written)
    for before, after in zip(written, shown, strict=True):
        square = np.asarray(Image.fromarray(before).resize((after.shape[1], HEIGHT)))
        # One field is what was there, the other is made of it and of its neighbours in time.
        off = np.abs(after.mean(axis=2) - square.mean(axis=2))
        assert min(off[::2].mean(), off[1::2].mean()) < 5
        assert combs(after) < combs(square) / 2


def test_an_interlaced_film_is_sought_to_the_very_frame(tmp_path: Path) -> None:
    options = {**INTERLACED, "x264-params": "tff=1"}
    path = encode_film(tmp_path / "a.mp4", fields(30), codec="libx264", options=options)
    frames = pictures_of(path)
    capture = make_capture(VideoFile(path))
    capture.open()
    for wanted in (20, 3, 28, 0):
        capture.seek(wanted / 25)
        grabbed = capture.read()
        assert grabbed is not None
        assert grabbed.position_s == pytest.approx(wanted / 25)
        # What is before it in time is not there after a seek.
        assert np.abs(grabbed.pixels.astype(int) - frames[wanted]).mean() < 3
    capture.release()


def circle(width: int) -> Pixels:
    scene = Image.fromarray(cat((600, 400)))
    ImageDraw.Draw(scene).ellipse((225, 125, 375, 275), fill="red")
    return np.asarray(scene.resize((width, 400)))


def size_of_red(pixels: Pixels) -> tuple[int, int]:
    red = (pixels[:, :, 0] > 180) & (pixels[:, :, 1:].max(axis=2) < 90)
    rows, columns = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
    return int(np.ptp(columns)), int(np.ptp(rows))


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "libx264"), ("a.mkv", "libx264"), ("a.avi", "mpeg4")]
)
@pytest.mark.parametrize("aspect", [Fraction(4, 3), Fraction(3, 4)])
def test_a_circle_stays_round_where_pixels_are_not_square(
    tmp_path: Path, name: str, codec: str, aspect: Fraction
) -> None:
    width = int(600 / aspect)
    path = encode_film(tmp_path / name, [circle(width)] * 3, codec=codec, aspect=aspect)
    capture = FilmCapture(VideoFile(path))
    info = capture.open()
    assert (info.width, info.height) == (600, 400)
    grabbed = capture.read()
    capture.release()
    assert grabbed is not None
    assert grabbed.pixels.shape == (400, 600, 3)
    assert size_of_red(grabbed.pixels) == pytest.approx((150, 150), abs=4)


MATRICES = [
    (1, 0, 0, 1),
    (0, 1, -1, 0),
    (-1, 0, 0, -1),
    (0, -1, 1, 0),
    (-1, 0, 0, 1),
    (1, 0, 0, -1),
    (0, 1, 1, 0),
    (0, -1, -1, 0),
]


@pytest.mark.parametrize("matrix", MATRICES)
def test_a_film_is_upright_however_it_was_held_or_mirrored(
    tmp_path: Path, matrix: tuple[int, int, int, int]
) -> None:
    upright = np.full((240, 320, 3), 255, np.uint8)
    upright[:120, :160] = (255, 0, 0)
    upright[120:, 160:] = (0, 0, 255)
    a, b, c, d = matrix
    # The stored pixel (x, y), counted from the middle, is shown at (a x + c y, b x + d y).
    swapped = b != 0
    height, width = (320, 240) if swapped else (240, 320)
    y, x = np.mgrid[:height, :width]
    x, y = 2 * x - width + 1, 2 * y - height + 1
    shown_x, shown_y = (a * x + c * y + 319) // 2, (b * x + d * y + 239) // 2
    stored = upright[shown_y, shown_x]
    film = encode_film(tmp_path / "a.mp4", [stored] * 4, codec="libx264")
    capture = FilmCapture(VideoFile(turned(film, *matrix)))
    info = capture.open()
    assert (info.width, info.height) == (320, 240)
    for position_s in (0.0, 0.08):
        capture.seek(position_s)
        grabbed = capture.read()
        assert grabbed is not None
        np.testing.assert_allclose(grabbed.pixels[60, 80], (254, 0, 0), atol=6)
        np.testing.assert_allclose(grabbed.pixels[180, 240], (0, 0, 254), atol=6)
        np.testing.assert_allclose(grabbed.pixels[60, 240], (255, 255, 255), atol=6)
    capture.release()


def test_a_circle_stays_round_in_a_film_that_was_held_upright(tmp_path: Path) -> None:
    # Stored on its side, with pixels twice as high as wide: the picture is 300 x 200 upright.
    upright = np.asarray(Image.fromarray(circle(600)).resize((600, 200)))
    film = encode_film(
        tmp_path / "a.mp4", [np.rot90(upright)] * 2, codec="libx264", aspect=Fraction(2, 1)
    )
    (first, _) = pictures_of(turned(film, 0, 1, -1, 0))
    assert first.shape == (400, 600, 3)
    assert size_of_red(first) == pytest.approx((150, 150), abs=6)


COLOURS = [
    # Tags of ITU-T H.273, the matrix that the encoder used, the range.
    ("a.mp4", "libx264", "yuv420p", {"colorspace": 6, "color_range": 1}, "ITU601", "MPEG"),
    ("a.mp4", "libx264", "yuv420p", {"colorspace": 1, "color_range": 1}, "ITU709", "MPEG"),
    ("a.mp4", "libx264", "yuv420p", {"colorspace": 1, "color_range": 2}, "ITU709", "JPEG"),
    ("a.mkv", "libx264", "yuv420p10le", {"colorspace": 9, "color_range": 1}, "BT2020", "MPEG"),
    ("a.mkv", "libx264", "yuv422p10le", {"colorspace": 1, "color_range": 1}, "ITU709", "MPEG"),
    ("a.mp4", "libx264", "yuv420p", {}, None, None),
]


@pytest.mark.parametrize(
    ("name", "codec", "pixel_format", "colours", "matrix", "colour_range"), COLOURS
)
def test_colours_are_those_that_the_film_says(
    tmp_path: Path,
    name: str,
    codec: str,
    pixel_format: str,
    colours: dict[str, int],
    matrix: str | None,
    colour_range: str | None,
) -> None:
    path = encode_film(
        tmp_path / name,
        [np.ascontiguousarray(data.chelsea()[:, :450])] * 2,
        codec=codec,
        pixel_format=pixel_format,
        options={"crf": "1"},
        colours=colours,
        conversion={"dst_colorspace": matrix, "dst_color_range": colour_range},
    )
    (first, _) = pictures_of(path)
    assert np.abs(first.astype(int) - data.chelsea()[:, :450]).mean() < 4


def hdr_film(path: Path, curve: int, signal: Pixels) -> Path:
    """A film whose frames are this signal, `(H, W, 3) float` 0..1, with BT.2020's primaries."""
    deep = np.round(signal * 65535).astype(np.uint16)
    return encode_film(
        path,
        [deep] * 2,
        codec="libx264",
        pixel_format="yuv420p10le",
        options={"crf": "1"},
        colours={"color_trc": curve, "color_primaries": 9, "colorspace": 9, "color_range": 1},
        conversion={"dst_colorspace": "BT2020", "dst_color_range": "MPEG"},
    )


def in_bt2020(pixels: Pixels) -> Pixels:
    """Linear light, 0..1, of sRGB pixels with BT.2020's primaries (BT.2087-0, M2)."""
    signal = pixels / 255
    linear = np.where(signal <= 0.04045, signal / 12.92, ((signal + 0.055) / 1.055) ** 2.4)
    matrix = [[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]
    light: Pixels = linear @ np.array(matrix).T
    return light


def test_pq_shows_what_was_filmed(tmp_path: Path) -> None:
    filmed = np.ascontiguousarray(data.chelsea()[:, :450])
    y = (in_bt2020(filmed) * 203 / 10_000) ** 0.1593017578125
    signal = ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375
    (first, _) = pictures_of(hdr_film(tmp_path / "pq.mp4", 16, signal))
    assert np.abs(first.astype(int) - filmed).mean() < 5


def test_hlg_shows_what_was_filmed(tmp_path: Path) -> None:
    filmed = np.ascontiguousarray(data.chelsea()[:, :450])
    # The screen has a gamma of 1.2 over all (BT.2100-2, table 5), which the camera undoes.
    light = in_bt2020(filmed) * 0.203
    luminance = light @ np.array([0.2627, 0.6780, 0.0593])
    scene = light * np.maximum(luminance, 1e-6)[..., None] ** (1 / 1.2 - 1)
    low, high = np.sqrt(3 * scene), np.log(np.maximum(12 * scene - 0.28466892, 1e-9))
    signal = np.where(scene <= 1 / 12, low, 0.17883277 * high + 0.55991073)
    (first, _) = pictures_of(hdr_film(tmp_path / "hlg.mp4", 18, signal))
    assert np.abs(first.astype(int) - filmed).mean() < 5


def test_bright_light_keeps_its_steps(tmp_path: Path) -> None:
    """The sun, a lamp and white paper differ; white is 0.58."""
    levels = np.linspace(0.4, 0.68, 8).repeat(40)
    signal = np.tile(levels[None, :, None], (120, 1, 3))
    (first, _) = pictures_of(hdr_film(tmp_path / "pq.mp4", 16, signal))
    steps = first[60, 20::40].mean(axis=1)
    assert (np.diff(steps) > 2).all()
    assert steps[-1] > 240


def test_a_film_with_a_colour_profile_in_its_frames_plays(tmp_path: Path) -> None:
    """PyAV 18.1 frees the name of such a profile twice, and the program with it."""
    picture, film = tmp_path / "a.png", tmp_path / "a.mov"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.fromarray(cat((64, 48))).save(picture, icc_profile=profile)
    with av.open(str(picture)) as source, av.open(str(film), "w") as written:
        stream = written.add_stream_from_template(source.streams.video[0], opaque=True)
        for packet in source.demux(video=0):
            if packet.size:
                packet.stream = stream
                written.mux(packet)
    (only,) = pictures_of(film)
    np.testing.assert_array_equal(only, cat((64, 48)))
    gc.collect()
