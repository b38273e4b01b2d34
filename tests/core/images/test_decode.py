"""Any picture comes out upright, in sRGB, over white; anything else as one clear sentence."""

from __future__ import annotations

import io
import os
import socket
import struct
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw, ImageOps

from inception_gui.core.images import decode as decode_module
from inception_gui.core.images import decode_budget, pillow_plugins
from inception_gui.core.images.decode import decode, supported_suffixes
from inception_gui.core.images.errors import SENTENCES
from inception_gui.core.types import DecodedImage, Item
from inception_gui.errors import Kind, UserError

FAILURE_KINDS = (
    Kind.MISSING,
    Kind.UNREADABLE,
    Kind.NOT_AN_IMAGE,
    Kind.UNSUPPORTED_FORMAT,
    Kind.DAMAGED,
    Kind.TOO_LARGE,
    Kind.TOO_SLOW,
)


def photo(width: int = 120, height: int = 80) -> Image.Image:
    """Something with edges, shades and a clear top left."""
    x, y = np.meshgrid(np.linspace(0, 255, width), np.linspace(0, 255, height))
    picture = Image.fromarray(np.stack([x, y, 255 - x], axis=-1).astype(np.uint8))
    ImageDraw.Draw(picture).rectangle((0, 0, width // 4, height // 4), fill=(200, 10, 10))
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def opened(data: bytes, **options: int) -> DecodedImage:
    page = options.pop("page", 0)
    return decode(Item("a picture", data=data, page=page), **options)


def refusal(data: bytes, name: str = "") -> UserError:
    item = Item("a file", data=data) if not name else Item(name, data=data)
    with pytest.raises(UserError) as caught:
        decode(item)
    return caught.value


def as_pillow_does(data: bytes) -> np.ndarray:
    picture = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    return np.asarray(picture.convert("RGB"))


def oriented(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(photo(), "JPEG", exif=exif.tobytes(), quality=95)


ORDINARY = {
    "JPEG": lambda: encoded(photo(), "JPEG"),
    "progressive JPEG": lambda: encoded(photo(), "JPEG", progressive=True),
    "grey JPEG": lambda: encoded(photo().convert("L"), "JPEG"),
    "PNG": lambda: encoded(photo(), "PNG"),
    "grey PNG": lambda: encoded(photo().convert("L"), "PNG"),
    "palette PNG": lambda: encoded(photo().quantize(64), "PNG"),
    "one-bit PNG": lambda: encoded(photo().convert("1"), "PNG"),
    "opaque RGBA PNG": lambda: encoded(photo().convert("RGBA"), "PNG"),
    "GIF": lambda: encoded(photo(), "GIF"),
    "BMP": lambda: encoded(photo(), "BMP"),
    "WebP": lambda: encoded(photo(), "WEBP"),
    "TIFF": lambda: encoded(photo(), "TIFF"),
    "LZW TIFF": lambda: encoded(photo(), "TIFF", compression="tiff_lzw"),
    "JPEG in TIFF": lambda: encoded(photo(), "TIFF", compression="jpeg"),
    "AVIF": lambda: encoded(photo(), "AVIF"),
    "JPEG 2000": lambda: encoded(photo(), "JPEG2000"),
    "ICO": lambda: encoded(photo(), "ICO", sizes=[(64, 64)]),
    "PPM": lambda: encoded(photo(), "PPM"),
}


@pytest.mark.parametrize("kind", ORDINARY)
def test_an_ordinary_picture_is_bit_for_bit_what_pillow_makes_of_it(kind: str) -> None:
    data = ORDINARY[kind]()
    image = opened(data)
    np.testing.assert_array_equal(image.pixels, as_pillow_does(data))
    assert (image.height, image.width) == image.pixels.shape[:2]
    assert image.alpha is None
    assert image.pages == 1


@pytest.mark.parametrize("kind", ORDINARY)
def test_a_large_file_is_read_in_pieces_with_the_same_result(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "picture"
    path.write_bytes(ORDINARY[kind]())
    whole = decode(Item("picture", path=path))
    monkeypatch.setattr(decode_module, "_IN_MEMORY_BYTES", 0)
    np.testing.assert_array_equal(decode(Item("picture", path=path)).pixels, whole.pixels)


@pytest.mark.parametrize("orientation", range(10))
def test_a_photo_lying_on_its_side_is_turned_as_pillow_turns_it(orientation: int) -> None:
    data = oriented(orientation)
    image = opened(data)
    np.testing.assert_array_equal(image.pixels, as_pillow_does(data))
    assert (image.height, image.width) == image.pixels.shape[:2]


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_large_jpeg_may_come_smaller_but_tells_its_full_size(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(photo(2000, 1501), "JPEG", exif=exif.tobytes())
    image = opened(data, keep_short_side=684)
    assert min(image.pixels.shape[:2]) == 751
    assert (image.width, image.height) == ((2000, 1501) if orientation == 1 else (1501, 2000))
    assert opened(data, keep_short_side=752).pixels.shape[0] in (1501, 2000)
    assert min(opened(data).pixels.shape[:2]) == 1501


@pytest.mark.parametrize(("width", "height"), [(1, 1), (7, 3), (9000, 3), (3, 9000), (17, 4000)])
def test_extreme_shapes_keep_their_shorter_side(width: int, height: int) -> None:
    data = encoded(photo(width, height), "JPEG")
    for keep in (1, 2, 3):
        image = opened(data, keep_short_side=keep)
        assert min(image.pixels.shape[:2]) >= min(keep, width, height)
        assert (image.width, image.height) == (width, height)


# Colour


def test_transparency_is_composed_over_white_and_kept() -> None:
    picture = photo().convert("RGBA")
    ramp = np.tile(np.linspace(0, 255, 120).astype(np.uint8), (80, 1))
    picture.putalpha(Image.fromarray(ramp))
    image = opened(encoded(picture, "PNG"))
    assert image.alpha is not None
    np.testing.assert_array_equal(image.alpha, ramp)
    colour = np.asarray(photo()).astype(float)
    share = ramp[..., None] / 255
    over = colour * share + 255 * (1 - share)
    assert np.abs(image.pixels - over).max() <= 0.51


@pytest.mark.parametrize("mode", ["L", "RGB", "P"])
def test_one_transparent_colour_counts_as_transparency(mode: str) -> None:
    picture = Image.new("RGB", (4, 2), (0, 0, 0))
    picture.paste((255, 0, 0), (2, 0, 4, 2))
    picture = picture.quantize(2) if mode == "P" else picture.convert(mode)
    key = picture.getpixel((0, 0))
    image = opened(encoded(picture, "PNG", transparency=key))
    assert image.alpha is not None
    assert image.alpha.tolist() == [[0, 0, 255, 255]] * 2
    assert image.pixels[0, 0].tolist() == [255, 255, 255]
    assert image.pixels[0, 3].tolist() != [255, 255, 255]


def test_transparency_survives_a_turn_and_a_tall_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = Image.new("RGBA", (3000, 900), (10, 20, 30, 255))
    picture.putpixel((2999, 0), (10, 20, 30, 0))
    image = opened(encoded(picture, "PNG", exif=exif.tobytes(), compress_level=1))
    assert image.alpha is not None
    assert image.pixels.shape == (3000, 900, 3)
    assert np.argwhere(image.alpha == 0).tolist() == [[2999, 899]]


def test_sixteen_bits_become_eight_not_white() -> None:
    values = np.linspace(0, 65535, 256).astype(np.uint16)[None].repeat(4, axis=0)
    for kind in ("PNG", "TIFF"):
        image = opened(encoded(Image.fromarray(values), kind))
        assert np.abs(image.pixels[0, :, 1].astype(int) - np.arange(256)).max() <= 1


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (np.linspace(0, 1, 256, dtype=np.float32), np.arange(256)),
        (np.linspace(0, 255, 256, dtype=np.float32), np.arange(256)),
        (np.linspace(0, 65535, 256, dtype=np.float32), np.arange(256)),
        (np.linspace(-4, 9, 256, dtype=np.float32), np.arange(256)),
        (np.linspace(0, 65535, 256).astype(np.int32), np.arange(256)),
        (np.linspace(-5000, 5000, 256).astype(np.int32), np.arange(256)),
        (np.full(256, -3.0, dtype=np.float32), np.zeros(256)),
    ],
)
def test_floats_and_integers_are_scaled_by_their_range(
    values: np.ndarray, expected: np.ndarray
) -> None:
    image = opened(encoded(Image.fromarray(values[None].repeat(3, axis=0)), "TIFF"))
    assert np.abs(image.pixels[1, :, 0].astype(int) - expected).max() <= 1


def test_what_is_not_a_number_is_black_and_spoils_nothing() -> None:
    values = np.linspace(0, 1, 8, dtype=np.float32)
    values[3], values[4] = np.nan, np.inf
    image = opened(encoded(Image.fromarray(values[None]), "TIFF"))
    assert image.pixels[0, [0, 3, 4, 7], 0].tolist() == [0, 0, 255, 255]


def grey_tiff(raw: bytes, bits: int, photometric: int, sample_format: int, width: int) -> bytes:
    """A TIFF of one row and one strip, as TIFF 6.0 section 2 builds it."""
    tags = [
        (256, 4, width),
        (257, 4, 1),
        (258, 3, bits),
        (259, 3, 1),
        (262, 3, photometric),
        (273, 4, 8),
        (277, 3, 1),
        (278, 4, 1),
        (279, 4, len(raw)),
        (339, 3, sample_format),
    ]
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    directory = struct.pack("<H", len(tags)) + entries + struct.pack("<I", 0)
    return b"II*\x00" + struct.pack("<I", 8 + len(raw)) + raw + directory


def test_unsigned_32_bit_numbers_are_not_taken_for_negative_ones() -> None:
    values = np.linspace(0, 2**32 - 1, 256).astype(np.uint32)
    image = opened(grey_tiff(values.tobytes(), 32, 1, 1, 256))
    assert np.abs(image.pixels[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_a_sixteen_bit_scan_whose_zero_is_white_is_not_inverted() -> None:
    values = np.linspace(0, 65535, 256).astype(np.uint16)
    image = opened(grey_tiff(values.tobytes(), 16, 0, 1, 256))
    assert np.abs(image.pixels[0, :, 0].astype(int) - np.arange(255, -1, -1)).max() <= 1


def test_cmyk_keeps_its_colours() -> None:
    image = opened(encoded(photo().convert("CMYK"), "JPEG", quality=95))
    assert np.abs(image.pixels.astype(int) - np.asarray(photo())).mean() < 4


def wide_profile() -> bytes:
    """An RGB profile with other primaries than sRGB: Lab's own, made of the sRGB one by swapping
    its red and green primaries' tags, so that applying it is plain to see."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_a_profile_that_differs_from_srgb_is_applied(kind: str) -> None:
    picture = Image.new("RGB", (16, 16), (255, 0, 0))
    image = opened(encoded(picture, kind, icc_profile=wide_profile()))
    red, green, blue = image.pixels[8, 8].astype(int)
    assert green > 240
    assert red < 20
    assert blue < 20


@pytest.mark.parametrize(
    "profile",
    [
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        b"",
        b"not a profile",
        bytes(4000),
        wide_profile()[:-100],
        wide_profile()[:200] + bytes(600),
    ],
)
def test_srgb_and_broken_profiles_change_nothing(profile: bytes) -> None:
    data = encoded(photo(), "PNG", icc_profile=profile)
    np.testing.assert_array_equal(opened(data).pixels, np.asarray(photo()))


def test_a_profile_for_another_kind_of_colour_is_ignored() -> None:
    data = encoded(photo().convert("L"), "PNG", icc_profile=wide_profile())
    np.testing.assert_array_equal(opened(data).pixels, as_pillow_does(data))


# Pages


def test_frames_of_an_animation_are_offered() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "lime", "blue")]
    for kind in ("GIF", "PNG", "WEBP", "AVIF"):
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        image = opened(data)
        assert image.pages == 3
        assert image.page == 0
        assert image.pixels[4, 4].argmax() == 0
        second = opened(data, page=1)
        assert second.page == 1
        assert second.pixels[4, 4].argmax() == 1
        assert opened(data, page=2).pixels[4, 4].argmax() == 2


def test_pages_of_a_tiff_are_offered_with_their_own_size() -> None:
    pages = [photo(), photo(30, 40), photo(10, 10)]
    for compression in ("raw", "tiff_lzw"):
        data = encoded(
            pages[0], "TIFF", save_all=True, append_images=pages[1:], compression=compression
        )
        assert opened(data).pages == 3
        second = opened(data, page=1)
        assert (second.width, second.height, second.page) == (30, 40, 1)
        np.testing.assert_array_equal(second.pixels, np.asarray(pages[1]))


def test_a_page_that_is_not_there_is_missing() -> None:
    with pytest.raises(UserError, match="only one page") as caught:
        opened(encoded(photo(), "PNG"), page=1)
    assert caught.value.kind is Kind.MISSING


def test_a_tiff_whose_pages_form_a_loop_has_one_page() -> None:
    data = bytearray(encoded(photo(), "TIFF"))
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    end = first + 2 + 12 * count
    data[end : end + 4] = first.to_bytes(4, "little")
    assert opened(bytes(data)).pages == 1


def heic(*pictures: Image.Image, main: int = 0) -> bytes:
    """An HEIC file, made with the package that can also write."""
    heif = pytest.importorskip("pillow_heif")
    file = heif.HeifFile()
    for picture in pictures:
        file.add_from_pillow(picture)
    buffer = io.BytesIO()
    file.save(buffer, quality=90, primary_index=main)
    return buffer.getvalue()


def test_heic_is_read_like_any_other_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    pytest.importorskip("pillow_heif").register_heif_opener()
    image = opened(encoded(photo(), "HEIF", exif=exif.tobytes(), quality=90))
    assert (image.format, image.width, image.height, image.pages) == ("HEIF", 80, 120, 1)
    upright = np.asarray(photo().transpose(Image.Transpose.ROTATE_270)).astype(int)
    assert np.abs(image.pixels - upright).mean() < 6


def test_the_main_picture_of_an_heic_file_is_its_first_page() -> None:
    data = heic(*(Image.new("RGB", (64, 64), c) for c in ("red", "lime", "blue")), main=1)
    colours = [int(opened(data, page=page).pixels[32, 32].argmax()) for page in range(3)]
    assert opened(data).pages == 3
    assert colours == [1, 0, 2]


def test_heic_without_its_decoder_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)  # cannot be imported
    monkeypatch.setattr(pillow_plugins, "_ready", set())
    error = refusal(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert error.kind is Kind.UNSUPPORTED_FORMAT
    assert "HEIC" in error.sentence


# Refusals


def test_every_kind_of_failure_has_one_sentence_and_one_hint() -> None:
    assert set(SENTENCES) == set(FAILURE_KINDS)
    for sentence, hint in SENTENCES.values():
        assert sentence.endswith(".")
        assert hint.endswith(".")


FOREIGN = {
    b"%PDF-1.7\n": (Kind.UNSUPPORTED_FORMAT, "PDF"),
    b"<?xml version='1.0'?><svg xmlns='x'/>": (Kind.UNSUPPORTED_FORMAT, "SVG"),
    b"\xef\xbb\xbf \n<!-- a --><svg/>": (Kind.UNSUPPORTED_FORMAT, "SVG"),
    b"%!PS-Adobe-3.0 EPSF-3.0\n": (Kind.UNSUPPORTED_FORMAT, "EPS"),
    b"8BPS\x00\x01": (Kind.UNSUPPORTED_FORMAT, "Photoshop"),
    b"FUJIFILMCCD-RAW 0201": (Kind.UNSUPPORTED_FORMAT, "RAW"),
    b"II*\x00\x10\x00\x00\x00CR\x02\x00": (Kind.UNSUPPORTED_FORMAT, "RAW"),
    b"\x00\x00\x00\x18ftypcrx \x00\x00\x00\x01": (Kind.UNSUPPORTED_FORMAT, "RAW"),
    b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42": (Kind.UNSUPPORTED_FORMAT, "video"),
    b"\x1aE\xdf\xa3\x01\x00": (Kind.UNSUPPORTED_FORMAT, "video"),
    b"RIFF\x00\x00\x00\x00AVI LIST": (Kind.UNSUPPORTED_FORMAT, "video"),
    b"\xff\x0a\xfa": (Kind.UNSUPPORTED_FORMAT, "JPEG XL"),
    b"PK\x03\x04\x14\x00": (Kind.NOT_AN_IMAGE, "ZIP"),
    b"<!DOCTYPE html><html>": (Kind.NOT_AN_IMAGE, "web page"),
    b"version https://git-lfs.github.com/spec/v1\n": (Kind.NOT_AN_IMAGE, "text"),
    "Grüße\n".encode(): (Kind.NOT_AN_IMAGE, "text"),
    bytes(range(128, 256)) * 4: (Kind.NOT_AN_IMAGE, "not an image"),
    b"\x00": (Kind.NOT_AN_IMAGE, "not an image"),
    b"": (Kind.DAMAGED, "empty"),
    b"\xff\xd8\xff": (Kind.DAMAGED, "damaged"),
    b"\x00\x00\x00\x1cftyph": (Kind.DAMAGED, "damaged"),
}


@pytest.mark.parametrize("data", FOREIGN)
def test_what_is_no_picture_is_named(data: bytes) -> None:
    kind, word = FOREIGN[data]
    error = refusal(data)
    assert error.kind is kind
    assert word in error.sentence
    assert error.hint


def test_an_archive_is_refused_with_what_to_do_about_it() -> None:
    for data in (b"PK\x03\x04\x14\x00", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08"):
        assert "unpack it and open the folder" in refusal(data).hint


def test_a_raw_photo_is_not_shown_as_its_thumbnail(tmp_path: Path) -> None:
    path = tmp_path / "DSC_0001.NEF"
    path.write_bytes(encoded(photo(), "TIFF"))
    with pytest.raises(UserError, match="RAW"):
        decode(Item("DSC_0001.NEF", path=path))
    with pytest.raises(UserError, match="RAW"):
        opened(encoded(photo(), "TIFF", tiffinfo={50706: b"\x01\x04\x00\x00"}))


@pytest.mark.parametrize("kind", [k for k in ORDINARY if k not in ("JPEG in TIFF",)])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6])
def test_a_part_of_a_file_is_damaged(kind: str, share: float) -> None:
    data = ORDINARY[kind]()
    error = refusal(data[: int(len(data) * share)])
    assert error.kind in (Kind.DAMAGED, Kind.NOT_AN_IMAGE)
    assert "damaged" in error.sentence or "not an image" in error.sentence


def test_a_cut_jpeg_says_that_it_ends_too_early() -> None:
    data = encoded(photo(400, 300), "JPEG")
    error = refusal(data[: len(data) // 2])
    assert error.kind is Kind.DAMAGED
    assert "ends too early" in error.sentence


def test_missing_folders_and_special_files_are_told_apart(tmp_path: Path) -> None:
    def kind_of(path: Path) -> Kind:
        with pytest.raises(UserError) as caught:
            decode(Item("it", path=path))
        return caught.value.kind

    assert kind_of(tmp_path / "nowhere.jpg") is Kind.MISSING
    assert kind_of(tmp_path / ("n" * 300 + ".jpg")) is Kind.MISSING
    assert kind_of(Path("a\0b.jpg")) is Kind.MISSING
    assert kind_of(tmp_path) is Kind.NOT_AN_IMAGE
    file = tmp_path / "file"
    file.write_bytes(b"x")
    assert kind_of(file / "inside.jpg") is Kind.MISSING


@pytest.mark.skipif(sys.platform == "win32", reason="FIFOs and links of Unix")
def test_pipes_sockets_devices_and_looping_links_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.jpg")
    (tmp_path / "self.jpg").symlink_to("self.jpg")
    (tmp_path / "dangling.jpg").symlink_to("nowhere.jpg")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.jpg"))
        for name, kind in (
            ("fifo.jpg", Kind.UNREADABLE),
            ("socket.jpg", Kind.UNREADABLE),
            ("self.jpg", Kind.UNREADABLE),
            ("dangling.jpg", Kind.MISSING),
            ("/dev/zero", Kind.UNREADABLE),
        ):
            with pytest.raises(UserError) as caught:
                decode(Item(name, path=tmp_path / name))
            assert caught.value.kind is kind, name


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(width: int, height: int, more: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + more


def scan_bomb(width: int, height: int, scans: int) -> bytes:
    """A progressive grey JPEG that sends nothing many times."""
    table = b"\xff\xdb\x00\x43\x00" + bytes([1] * 64)
    frame = b"\xff\xc2\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    codes = b"\xff\xc4\x00\x14\x10" + bytes([1] + [0] * 15) + b"\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x01\x3f\x00" + bytes(4)
    return b"\xff\xd8" + table + frame + codes + scan * scans + b"\xff\xd9"


BOMBS = {
    "a PNG of 2.5 gigapixels": (
        lambda: png_of(50000, 50000, png_chunk(b"IDAT", b"")),
        Kind.TOO_LARGE,
    ),
    "a PNG as large as can be": (
        lambda: png_of(2**31 - 1, 2**31 - 1, png_chunk(b"IDAT", b"")),
        Kind.TOO_LARGE,
    ),
    "a GIF screen of 4 gigapixels": (
        lambda: b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + b",\0\0\0\0\1\0\1\0\0\2\2L\1\0;",
        Kind.TOO_LARGE,
    ),
    "a GIF frame far outside its screen": (
        lambda: b"GIF89a\x01\0\x01\0\0\0\0" + b",\xf0\xff\xf0\xff\xff\xff\xff\xff\0\2\2L\1\0;",
        Kind.TOO_LARGE,
    ),
    "a GIF with endless comments": (
        lambda: b"GIF89a\x01\0\x01\0\0\0\0!\xfe" + (b"\xff" + b"x" * 255) * 8000 + b"\0;",
        Kind.TOO_SLOW,
    ),
    "a GIF of twenty million bytes of nothing": (
        lambda: b"GIF89a\x01\0\x01\0\0\0\0" + bytes(20_000_000) + b",\0\0\0\0\1\0\1\0\0\2\2L\1\0;",
        Kind.TOO_SLOW,
    ),
    "a PNG of a million empty chunks": (
        lambda: png_of(8, 8, png_chunk(b"teXt", b"") * 1_000_000),
        Kind.TOO_SLOW,
    ),
    "a JPEG of 3000 scans": (lambda: scan_bomb(2000, 2000, 3000), Kind.TOO_SLOW),
    "a JPEG of a million comments": (
        lambda: b"\xff\xd8" + b"\xff\xfe\x00\x02" * 1_000_000 + encoded(photo(), "JPEG")[2:],
        Kind.TOO_SLOW,
    ),
    "a JPEG with megabytes of nothing": (
        lambda: b"\xff\xd8" + b"\xff\x00" * 1_000_000 + encoded(photo(), "JPEG")[2:],
        Kind.TOO_SLOW,
    ),
    "a progressive JPEG of a gigapixel": (lambda: scan_bomb(30000, 30000, 2), Kind.TOO_LARGE),
    "a run-length BMP of 20 MB": (
        lambda: b"BM" + struct.pack("<IIIIiiHHIIiiII", 0, 0, 1078, 40, 9000, 9000, 1, 8, 1,
                                    0, 0, 0, 0, 0) + bytes(1024) + b"\x01\x07" * 10_000_000,
        Kind.TOO_SLOW,
    ),
    "an icon that hides a large PNG": (
        lambda: b"\0\0\1\0\1\0" + struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, 99, 22)
        + png_of(50000, 50000),
        Kind.TOO_LARGE,
    ),
    "a TIFF of a million strips": (
        lambda: b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHII", 273, 4, 1_000_000, 99) + bytes(4),
        Kind.TOO_SLOW,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.timeout(20)
def test_a_file_made_to_exhaust_the_machine_is_refused_at_once(name: str) -> None:
    make, kind = BOMBS[name]
    assert refusal(make()).kind is kind


@pytest.mark.parametrize("name", BOMBS)
def test_what_is_refused_for_safety_is_called_refused_and_says_the_limit(name: str) -> None:
    sentence = refusal(BOMBS[name][0]()).sentence
    assert "was refused" in sentence
    assert "limit is" in sentence
    assert "damaged" not in sentence


def gif_of_screen(width: int, height: int) -> bytes:
    """A GIF of 35 bytes: one pixel on a screen of this size."""
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return head + b",\0\0\0\0\1\0\1\0\0\2\2L\1\0;"


@pytest.mark.timeout(60)
def test_a_small_gif_of_many_pixels_opens_like_a_png_of_as_many() -> None:
    data = gif_of_screen(9000, 9000)
    assert len(data) == 35
    gif, png = opened(data), opened(encoded(Image.new("P", (9000, 9000)), "PNG"))
    assert (gif.width, gif.height) == (png.width, png.height) == (9000, 9000)
    assert gif.pixels.shape == png.pixels.shape


def test_scans_are_counted_even_behind_a_comment_that_feigns_the_end() -> None:
    bomb = scan_bomb(2000, 2000, 3000)
    feigned = bomb.replace(b"\xff\xda", b"\xff\xfe\x00\x06\xff\xd9\xff\xd9\xff\xda", 2)
    assert refusal(feigned).kind is Kind.TOO_SLOW


def test_a_preview_with_scans_of_its_own_does_not_count() -> None:
    exif = b"Exif\0\0" + scan_bomb(8, 8, 3000)
    picture = photo(1200, 900)
    data = encoded(picture, "JPEG", progressive=True, exif=exif)
    assert opened(data).pixels.shape == (900, 1200, 3)


def test_a_picture_too_large_for_full_size_is_reduced(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(photo(2100, 1500), "PNG", compress_level=1)
    jpeg = encoded(photo(2100, 1500), "JPEG")
    monkeypatch.setattr(decode_budget, "MEMORY_BYTES", int(2100 * 1500 * 6.2))
    for file in (data, jpeg):
        image = opened(file)
        assert (image.width, image.height) == (2100, 1500)
        assert image.pixels.shape == (750, 1050, 3)
        assert np.abs(image.pixels[700, 900].astype(int) - [218, 237, 36]).max() < 24
    monkeypatch.setattr(decode_budget, "MEMORY_BYTES", 2100 * 1500 * 3)
    assert refusal(data).kind is Kind.TOO_LARGE


def test_many_threads_decode_at_once_without_mixing_pictures() -> None:
    files = [make() for make in ORDINARY.values()] * 6
    alone = [opened(data).pixels for data in files]
    with ThreadPoolExecutor(8) as pool:
        for pixels, image in zip(alone, pool.map(opened, files), strict=True):
            np.testing.assert_array_equal(image.pixels, pixels)


def test_large_pictures_take_turns_and_a_failure_ends_its_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decode_module, "_LARGE_BYTES", 0)
    good = encoded(photo(), "PNG")
    cut = good[:-200]
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(opened, data) for data in [good, cut] * 10]
        shapes = [f.result().pixels.shape for f in waiting[::2]]
    assert shapes == [(80, 120, 3)] * 10
    assert all(isinstance(f.exception(), UserError) for f in waiting[1::2])


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts open files in /proc")
def test_no_file_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode_module, "_IN_MEMORY_BYTES", 0)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for number, make in enumerate(ORDINARY.values()):
        path = tmp_path / str(number)
        path.write_bytes(make())
        decode(Item(path.name, path=path))
        path.write_bytes(make()[:60])
        with pytest.raises(UserError):
            decode(Item(path.name, path=path))
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_suffixes_are_lower_case_with_a_dot() -> None:
    assert {".jpg", ".png", ".heic", ".tif"} <= set(supported_suffixes())
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in supported_suffixes())
