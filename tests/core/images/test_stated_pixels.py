"""What a file says about its pixels is honoured: their colours, their range, their shape."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw

from inception_gui.core.images.colour_claim import PQ, ColourClaim, coded_claim
from inception_gui.core.images.decode import decode
from inception_gui.core.images.tone_mapping import tone_mapped
from inception_gui.core.types import DecodedImage, Item

EXACT_NOTE = "Exact mode uses the values as they are stored"


def opened(data: bytes, *, as_stored: bool = False, page: int = 0) -> DecodedImage:
    return decode(Item("a picture", data=data, page=page), as_stored=as_stored)


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def png_with(picture: Image.Image, chunks: Iterable[tuple[bytes, bytes]]) -> bytes:
    """A PNG with these blocks after its header."""
    data = encoded(picture, "PNG")
    return data[:33] + b"".join(chunk(*each) for each in chunks) + data[33:]


def coloured() -> Image.Image:
    """All shades, and colours inside every space that is tried here."""
    x, y = np.meshgrid(np.linspace(0, 255, 128), np.linspace(60, 200, 96))
    return Image.fromarray(np.stack([x, y, 255 - x], axis=-1).astype(np.uint8))


def to_linear(srgb: np.ndarray) -> np.ndarray:
    coded = srgb / 255
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def distance(image: DecodedImage, picture: Image.Image) -> float:
    return float(np.abs(image.pixels.astype(int) - np.asarray(picture)).mean())


# Range


def shades() -> np.ndarray:
    """A grey picture of 8 bits that uses most of them, with noise as sensors have it."""
    ramp = np.linspace(8, 235, 160)[None].repeat(120, axis=0)
    return (ramp + np.random.default_rng(1).normal(0, 2, ramp.shape)).clip(0, 255).round()


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("bits", [9, 10, 12, 14, 15])
def test_fewer_bits_in_sixteen_are_shown_as_light_as_eight(kind: str, bits: int) -> None:
    values = (shades() * 2 ** (bits - 8)).astype(np.uint16)
    image = opened(encoded(Image.fromarray(values), kind))
    assert np.abs(image.pixels[..., 0] - shades()).max() <= 1
    assert image.note == f"Shown with its own range: values 0 to {2**bits - 1:,}."


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_thermal_camera_s_counts_are_stretched_to_their_range(kind: str) -> None:
    values = (7600 + 2 * shades()).astype(np.uint16)
    image = opened(encoded(Image.fromarray(values), kind))
    assert "shown with its own range: values 7,6" in image.note.lower()
    assert image.pixels.min() < 5
    assert image.pixels.max() > 250
    assert image.pixels.std() > 50


@pytest.mark.parametrize("outlier", [0, 65535])
def test_missing_and_hot_pixels_do_not_decide_the_range(outlier: int) -> None:
    values = (7600 + 2 * shades()).astype(np.uint16)
    values[:12] = outlier  # a tenth of all, as at the border of a turned picture
    image = opened(encoded(Image.fromarray(values), "PNG"))
    assert image.pixels[12:].std() > 50


def test_a_picture_that_uses_all_sixteen_bits_stays_as_it_is() -> None:
    values = (shades() * 257).astype(np.uint16)
    image = opened(encoded(Image.fromarray(values), "PNG"))
    np.testing.assert_array_equal(image.pixels[..., 0], shades())
    assert image.note == ""


@pytest.mark.parametrize("value", [0, 300, 65535])
def test_a_picture_of_one_value_is_opened(value: int) -> None:
    image = opened(encoded(Image.fromarray(np.full((4, 4), value, np.uint16)), "PNG"))
    assert len(np.unique(image.pixels)) == 1


def png_of_sixteen_bits(values: np.ndarray) -> bytes:
    """Pillow writes no colours of 16 bits."""
    height, width, channels = values.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    head = struct.pack(">IIBBBBB", width, height, 16, {3: 2, 4: 6}[channels], 0, 0, 0)
    blocks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*block) for block in blocks)


def tiff_of_sixteen_bits(values: np.ndarray, order: str) -> bytes:
    """Uncompressed, one strip, as TIFF 6.0 section 6 builds it."""
    height, width, _ = values.shape
    raw = values.astype(f"{order}u2").tobytes()
    bits_at = 8 + len(raw)
    tags = [
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bits_at), (259, 3, 1, 1),
        (262, 3, 1, 2), (273, 4, 1, 8), (277, 3, 1, 3), (278, 4, 1, height), (279, 4, 1, len(raw)),
    ]  # fmt: skip
    directory = struct.pack(f"{order}H", len(tags))
    for tag, kind, count, value in tags:
        short = kind == 3 and count == 1
        packed = struct.pack(
            f"{order}HH" if short else f"{order}I", *([value, 0] if short else [value])
        )
        directory += struct.pack(f"{order}HHI", tag, kind, count) + packed
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", bits_at + 6)
    return head + raw + struct.pack(f"{order}3H", 16, 16, 16) + directory + bytes(4)


SIXTEEN_BITS = {
    "PNG": png_of_sixteen_bits,
    "TIFF, little-endian": lambda values: tiff_of_sixteen_bits(values, "<"),
    "TIFF, big-endian": lambda values: tiff_of_sixteen_bits(values, ">"),
}


@pytest.mark.parametrize("kind", SIXTEEN_BITS)
@pytest.mark.parametrize("bits", [8, 10, 12, 14])
def test_colours_of_fewer_bits_in_sixteen_keep_their_shades(kind: str, bits: int) -> None:
    values = np.asarray(coloured()).astype(np.uint16) << (bits - 8)
    image = opened(SIXTEEN_BITS[kind](values))
    np.testing.assert_array_equal(image.pixels, np.asarray(coloured()))
    assert image.note == f"Shown with its own range: values 0 to {2**bits - 1:,}."
    exact = opened(SIXTEEN_BITS[kind](values), as_stored=True)
    assert exact.pixels.max() < 64
    assert exact.note.startswith(EXACT_NOTE)


@pytest.mark.parametrize("kind", SIXTEEN_BITS)
def test_colours_of_all_sixteen_bits_and_black_stay_as_they_are(kind: str) -> None:
    values = np.asarray(coloured()).astype(np.uint16) * 257
    image = opened(SIXTEEN_BITS[kind](values))
    np.testing.assert_array_equal(image.pixels, np.asarray(coloured()))
    assert image.note == ""
    black = opened(SIXTEEN_BITS[kind](values * 0))
    assert (black.pixels.max(), black.note) == (0, "")


def test_transparency_is_left_when_colours_are_widened() -> None:
    colours = np.asarray(coloured()).astype(np.uint16) << 4
    alpha = np.full((*colours.shape[:2], 1), 65535, np.uint16)
    alpha[:10] = 0
    image = opened(png_of_sixteen_bits(np.concatenate([colours, alpha], axis=2)))
    assert image.alpha is not None
    assert (image.pixels[:10] == 255).all()
    np.testing.assert_array_equal(image.pixels[10:], np.asarray(coloured())[10:])


def test_values_whose_meaning_a_file_states_are_believed_dark() -> None:
    values = (shades() * 64).astype(np.uint16)
    image = opened(png_with(Image.fromarray(values), [(b"gAMA", struct.pack(">I", 100_000))]))
    assert image.note == ""
    usual = (b"gAMA", struct.pack(">I", 45455))  # what many programs write into every file
    assert "0 to 16,383" in opened(png_with(Image.fromarray(values), [usual])).note


def test_significant_bits_decide_where_png_states_them() -> None:
    dark = (shades() / 4 * 16).astype(np.uint16)  # up to 940 of 4,095
    picture = Image.fromarray(dark)
    assert "0 to 1,023" in opened(encoded(picture, "PNG")).note
    assert "0 to 4,095" in opened(png_with(picture, [(b"sBIT", b"\x0c")])).note


def test_a_tiff_whose_zero_is_white_is_stretched_and_inverted() -> None:
    values = (shades() * 16).astype(np.uint16)
    data = encoded(Image.fromarray(values), "TIFF", tiffinfo={262: 0})
    image = opened(data)
    assert np.abs(image.pixels[..., 0] - (255 - shades())).max() <= 1


@pytest.mark.parametrize("kelvin", [0.0, 273.15])
def test_temperatures_in_floats_are_visible(kelvin: float) -> None:
    values = (20 + shades() / 20 + kelvin).astype(np.float32)
    image = opened(encoded(Image.fromarray(values), "TIFF"))
    assert "own range" in image.note
    assert image.pixels.std() > 50


def test_signed_sixteen_bits_are_stretched_from_their_least_to_their_most() -> None:
    values = (shades() * 16 - 1024).astype(np.int16)
    data = encoded(Image.fromarray(values.astype(np.int32)), "TIFF")
    image = opened(data)
    assert "own range: values -" in image.note
    assert np.abs(np.corrcoef(image.pixels[..., 0].ravel(), shades().ravel())[0, 1]) > 0.999


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_exact_mode_leaves_the_range_and_says_so(kind: str) -> None:
    values = (shades() * 4).astype(np.uint16)
    image = opened(encoded(Image.fromarray(values), kind), as_stored=True)
    assert image.pixels.max() <= 4
    assert image.note.startswith(EXACT_NOTE)


# Colour


@pytest.mark.parametrize("gamma", [1.0, 1 / 1.8, 0.7, 0.3])
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA"])
def test_the_gamma_of_a_png_is_applied(gamma: float, mode: str) -> None:
    picture = coloured().convert("L") if mode == "L" else coloured()
    coded = np.rint(255 * to_linear(np.asarray(picture)) ** gamma).astype(np.uint8)
    stored = Image.fromarray(coded)
    stored = stored.quantize(256) if mode == "P" else stored.convert(mode)
    image = opened(png_with(stored, [(b"gAMA", struct.pack(">I", round(gamma * 1e5)))]))
    assert distance(image, picture.convert("RGB")) < (6 if mode == "P" else 3)


def test_a_linear_picture_of_sixteen_bits_keeps_its_dark_shades() -> None:
    values = np.rint(65535 * to_linear(np.arange(256))).astype(np.uint16)[None].repeat(4, axis=0)
    data = png_with(Image.fromarray(values), [(b"gAMA", struct.pack(">I", 100_000))])
    assert np.abs(opened(data).pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1


@pytest.mark.parametrize("value", [45455, 45000, 0, 1, 2**32 - 1])
def test_usual_and_senseless_gammas_change_nothing(value: int) -> None:
    data = png_with(coloured(), [(b"gAMA", struct.pack(">I", value))])
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(coloured()))


SRGB_PRIMARIES = (0.3127, 0.329, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
P3_PRIMARIES = (0.3127, 0.329, 0.68, 0.32, 0.265, 0.69, 0.15, 0.06)
TO_P3 = np.array([[0.8225, 0.1774, 0.0], [0.0332, 0.9669, 0.0], [0.0171, 0.0724, 0.9108]])


def chromaticities(numbers: tuple[float, ...]) -> tuple[bytes, bytes]:
    return b"cHRM", struct.pack(">8I", *(round(each * 100_000) for each in numbers))


def in_p3() -> Image.Image:
    """The coloured picture in the numbers of Display P3."""
    light = np.clip(to_linear(np.asarray(coloured())) @ TO_P3.T, 0, 1)
    coded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return Image.fromarray(np.rint(255 * coded).astype(np.uint8))


def test_the_primaries_of_a_png_are_applied() -> None:
    assert distance(opened(encoded(in_p3(), "PNG")), coloured()) > 4
    assert distance(opened(png_with(in_p3(), [chromaticities(P3_PRIMARIES)])), coloured()) < 2


@pytest.mark.parametrize(
    "numbers", [SRGB_PRIMARIES, (0.0,) * 8, (0.3,) * 8, (1.0, 0.0) * 4, (9.0,) * 8]
)
def test_usual_and_senseless_primaries_change_nothing(numbers: tuple[float, ...]) -> None:
    data = png_with(coloured(), [chromaticities(numbers)])
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(coloured()))


SRGB_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
ICC = (b"iCCP", b"a\0\0" + zlib.compress(SRGB_PROFILE))
LINEAR = (b"gAMA", struct.pack(">I", 100_000))
SRGB = (b"sRGB", b"\0")
P3_CODE = (b"cICP", bytes((12, 13, 0, 1)))


def test_blocks_are_believed_in_the_order_of_the_png_standard() -> None:
    """cICP before iCCP before sRGB before gAMA and cHRM (PNG, 3rd edition, section 4.3)."""
    unchanged = np.asarray(in_p3())
    for blocks in (
        [SRGB, LINEAR],
        [LINEAR, SRGB],
        [ICC, LINEAR],
        [SRGB, chromaticities(P3_PRIMARIES)],
    ):
        np.testing.assert_array_equal(opened(png_with(in_p3(), blocks)).pixels, unchanged)
    for blocks in ([P3_CODE], [ICC, P3_CODE], [SRGB, P3_CODE, LINEAR]):
        assert distance(opened(png_with(in_p3(), blocks)), coloured()) < 2


@pytest.mark.parametrize("code", [(2, 2, 0, 1), (99, 13, 0, 1), (12, 99, 0, 1), (12, 13, 5, 1)])
def test_codes_that_are_not_known_leave_it_to_the_next_block(code: tuple[int, ...]) -> None:
    data = png_with(coloured(), [(b"cICP", bytes(code)), SRGB])
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(coloured()))


def test_a_narrow_range_is_widened() -> None:
    narrow = Image.fromarray((16 + np.asarray(coloured()) * (219 / 255)).round().astype(np.uint8))
    # BT.709's numbers are shown as sRGB's, as everywhere; here only the range differs.
    image = opened(png_with(narrow, [(b"cICP", bytes((1, 13, 0, 0)))]))
    assert distance(image, coloured()) < 2


PQ_CODE, HLG_CODE = (b"cICP", bytes((9, 16, 0, 1))), (b"cICP", bytes((9, 18, 0, 1)))


def as_pq(picture: Image.Image, white_nits: float) -> Image.Image:
    """`picture` in BT.2020 and PQ with its white at so many cd/m² (BT.2100, table 4)."""
    to_2020 = np.array(
        [[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]
    )
    light = to_linear(np.asarray(picture)) @ to_2020.T * white_nits / 10_000
    power = light ** (2610 / 16384)
    coded = ((3424 / 4096 + 18.8515625 * power) / (1 + 18.6875 * power)) ** 78.84375
    return Image.fromarray(np.rint(255 * coded).astype(np.uint8))


def test_a_png_of_high_dynamic_range_looks_like_the_usual_one() -> None:
    pq = as_pq(coloured(), 203)
    assert distance(opened(encoded(pq, "PNG")), coloured()) > 40
    image = opened(png_with(pq, [PQ_CODE]))
    assert distance(image, coloured()) < 16
    assert "High dynamic range" in image.note
    order = np.corrcoef(image.pixels.reshape(-1), np.asarray(coloured()).reshape(-1))[0, 1]
    assert order > 0.98


def test_what_is_brighter_than_paper_is_rolled_off_not_cut_off() -> None:
    nits = np.geomspace(1, 1000, 64)
    power = (nits / 10_000) ** (2610 / 16384)
    coded = ((3424 / 4096 + 18.8515625 * power) / (1 + 18.6875 * power)) ** 78.84375
    row = np.rint(255 * coded).astype(np.uint8)[None, :, None].repeat(3, axis=2)
    mapped = tone_mapped(row, ColourClaim(gamma=PQ))[0, :, 0]
    steps = np.diff(mapped.astype(int))
    assert (steps >= 0).all()
    assert mapped[-1] >= 253
    assert mapped[nits > 250][0] < 250


def test_hlg_is_shown_with_its_reference_white_near_white() -> None:
    grey = Image.new("RGB", (8, 8), (191, 191, 191))  # 75 % of the signal
    image = opened(png_with(grey, [HLG_CODE]))
    assert 180 < image.pixels[0, 0, 0] <= 240
    assert np.ptp(image.pixels[0, 0].astype(int)) <= 2


def test_exact_mode_takes_numbers_as_they_are_stored() -> None:
    for blocks in ([LINEAR], [chromaticities(P3_PRIMARIES)], [PQ_CODE], [P3_CODE]):
        data = png_with(in_p3(), blocks)
        np.testing.assert_array_equal(opened(data, as_stored=True).pixels, np.asarray(in_p3()))


def in_adobe_rgb() -> Image.Image:
    to_adobe = np.array([[0.7152, 0.2848, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0412, 0.9588]])
    light = np.clip(to_linear(np.asarray(coloured())) @ to_adobe.T, 0, 1)
    return Image.fromarray(np.rint(255 * light ** (256 / 563)).astype(np.uint8))


def exif_of(space: int | None, index: str | None) -> bytes:
    exif = Image.Exif()
    inner: dict[int, object] = {} if space is None else {0xA001: space}
    if index is not None:
        inner[0xA005] = {1: index, 2: b"0100"}
    exif[0x8769] = inner
    return exif.tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(("space", "index"), [(65535, "R03"), (2, None), (None, "R03")])
def test_adobe_rgb_is_known_by_exif_alone(kind: str, space: int | None, index: str | None) -> None:
    options: dict[str, object] = {
        "JPEG": {"quality": 98, "subsampling": 0},
        "WEBP": {"lossless": True},
    }.get(kind, {})
    image = opened(encoded(in_adobe_rgb(), kind, exif=exif_of(space, index), **options))
    assert distance(image, coloured()) < 2.5


def test_a_tiff_in_adobe_rgb_is_known_too() -> None:
    image = opened(encoded(in_adobe_rgb(), "TIFF", exif=exif_of(2, None)))
    assert distance(image, coloured()) < 2.5


@pytest.mark.parametrize(("space", "index"), [(65535, None), (1, "R03"), (1, "R98"), (None, None)])
def test_other_marks_of_exif_mean_srgb(space: int | None, index: str | None) -> None:
    data = encoded(coloured(), "PNG", exif=exif_of(space, index))
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(coloured()))


def test_a_profile_is_believed_before_exif() -> None:
    data = encoded(coloured(), "PNG", exif=exif_of(65535, "R03"), icc_profile=SRGB_PROFILE)
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(coloured()))


@pytest.mark.parametrize("length", range(6, 120, 3))
def test_exif_that_is_cut_short_spoils_no_picture(length: int) -> None:
    exif = exif_of(65535, "R03")[:length]
    data = encoded(coloured(), "JPEG", exif=exif, quality=95)
    assert distance(opened(data), coloured()) < 30


# Shape


def with_circle(width: int, height: int) -> Image.Image:
    picture = Image.new("RGB", (600, 400), "navy")
    ImageDraw.Draw(picture).ellipse((150, 50, 450, 350), fill="white")
    return picture.resize((width, height))


def jfif(picture: Image.Image, unit: int, across: int, down: int) -> bytes:
    data = bytearray(encoded(picture, "JPEG", quality=95))
    at = data.index(b"JFIF\0") + 7
    data[at : at + 5] = struct.pack(">BHH", unit, across, down)
    return bytes(data)


def physical(picture: Image.Image, across: int, down: int, unit: int) -> bytes:
    return png_with(picture, [(b"pHYs", struct.pack(">IIB", across, down, unit))])


def tiff(picture: Image.Image, across: float, down: float, unit: int) -> bytes:
    return encoded(picture, "TIFF", tiffinfo={282: across, 283: down, 296: unit})


LOW, NARROW = (600, 200), (300, 400)
FLAT_PIXELS = {
    "JFIF, ratio only": jfif(with_circle(*LOW), 0, 2, 1),
    "JFIF, per inch": jfif(with_circle(*LOW), 1, 144, 72),
    "JFIF, per centimetre": jfif(with_circle(*LOW), 2, 60, 30),
    "JFIF, wide pixels": jfif(with_circle(*NARROW), 0, 1, 2),
    "PNG, ratio only": physical(with_circle(*LOW), 2, 1, 0),
    "PNG, per metre": physical(with_circle(*LOW), 5668, 2834, 1),
    "PNG, wide pixels": physical(with_circle(*NARROW), 1, 2, 0),
    "TIFF, ratio only": tiff(with_circle(*LOW), 2.0, 1.0, 1),
    "TIFF, per inch": tiff(with_circle(*LOW), 200.0, 100.0, 2),
    "TIFF, per centimetre": tiff(with_circle(*LOW), 80.0, 40.0, 3),
    "fax": encoded(
        with_circle(600, 192).convert("1", dither=Image.Dither.NONE),
        "TIFF",
        compression="group4",
        dpi=(204, 98),
    ),
}


@pytest.mark.parametrize("name", FLAT_PIXELS)
def test_a_circle_is_round_whatever_the_shape_of_pixels(name: str) -> None:
    image = opened(FLAT_PIXELS[name])
    assert (image.width, image.height) == (600, 400)
    assert image.pixels.shape == (400, 600, 3)
    bright = image.pixels[..., 0] > 128
    across, down = bright.any(axis=0).sum(), bright.any(axis=1).sum()
    assert abs(int(across) - int(down)) <= 4
    assert across > 280


@pytest.mark.parametrize("name", FLAT_PIXELS)
def test_exact_mode_takes_pixels_as_they_lie(name: str) -> None:
    image = opened(FLAT_PIXELS[name], as_stored=True)
    assert (image.height, image.width) == image.pixels.shape[:2]
    assert (image.width, image.height) != (600, 400)


SENSELESS = {
    "no density": jfif(with_circle(*LOW), 1, 0, 0),
    "one of them missing": jfif(with_circle(*LOW), 1, 72, 0),
    "rounded": jfif(with_circle(*LOW), 1, 300, 299),
    "five to one": jfif(with_circle(*LOW), 0, 5, 1),
    "a dot an inch": jfif(with_circle(*LOW), 1, 2, 1),
    "PNG, ten to one": physical(with_circle(*LOW), 10_000, 1_000, 1),
    "TIFF, nothing": tiff(with_circle(*LOW), 0.0, 0.0, 2),
}


@pytest.mark.parametrize("name", SENSELESS)
def test_densities_that_cannot_be_meant_change_nothing(name: str) -> None:
    image = opened(SENSELESS[name])
    assert (image.width, image.height) == LOW
    assert image.pixels.shape[:2] == LOW[::-1]


def test_a_jpeg_whose_exif_says_square_is_not_stretched() -> None:
    exif = Image.Exif()
    exif[282], exif[283] = 72.0, 72.0
    data = bytearray(encoded(with_circle(*LOW), "JPEG", exif=exif.tobytes()))
    at = data.index(b"JFIF\0") + 7
    data[at : at + 5] = struct.pack(">BHH", 0, 2, 1)
    assert opened(bytes(data)).height == 200


def test_pixels_are_made_square_before_a_photo_is_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = png_with(with_circle(*LOW), [(b"pHYs", struct.pack(">IIB", 2, 1, 0))])
    turned = encoded(with_circle(*LOW), "PNG", exif=exif.tobytes())
    turned = turned[:33] + data[33 : 33 + 21] + turned[33:]
    image = opened(turned)
    assert (image.width, image.height) == (400, 600)
    assert image.pixels.shape == (600, 400, 3)


def test_the_shape_of_a_gif_s_pixels_is_honoured() -> None:
    data = bytearray(encoded(with_circle(*LOW).quantize(8), "GIF"))
    data[12] = 17  # (17 + 15) / 64: half as wide as high
    assert (opened(bytes(data)).width, opened(bytes(data)).height) == (600, 400)


def test_transparency_is_stretched_with_its_picture() -> None:
    picture = with_circle(*LOW).convert("RGBA")
    picture.putalpha(picture.getchannel("R"))
    image = opened(physical(picture, 2, 1, 0))
    assert image.alpha is not None
    assert image.alpha.shape == (400, 600)


def test_codes_without_a_meaning_here_are_no_claim() -> None:
    assert coded_claim(10, 13) is None
    assert coded_claim(1, 2) is None
    assert coded_claim(1, 13) == ColourClaim()
