"""What surrounds the pixels of a PNG keeps nobody from seeing them."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from inception_gui.core.images import decode as decode_module
from inception_gui.core.images.decode import decode
from inception_gui.core.images.png_structure import read_png
from inception_gui.core.types import DecodedImage, Item
from inception_gui.errors import Kind, UserError


def photo() -> Image.Image:
    x, y = np.meshgrid(np.linspace(0, 255, 120), np.linspace(0, 255, 80))
    return Image.fromarray(np.stack([x, y, 255 - x], axis=-1).astype(np.uint8))


def plain(picture: Image.Image | None = None, **options: object) -> bytes:
    buffer = io.BytesIO()
    (picture or photo()).save(buffer, "PNG", **options)
    return buffer.getvalue()


def chunk(name: bytes, content: bytes, spoil: int = 0) -> bytes:
    checksum = zlib.crc32(name + content) ^ spoil
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def after_head(*chunks: bytes) -> bytes:
    data = plain()
    return data[:33] + b"".join(chunks) + data[33:]


def before_end(*chunks: bytes) -> bytes:
    data = plain()
    return data[:-12] + b"".join(chunks) + data[-12:]


def opened(data: bytes, page: int = 0) -> DecodedImage:
    return decode(Item("a picture", data=data, page=page))


WORDS = b'{"node": 1}' * 280_000
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def padded_profile(size: int) -> bytes:
    profile = bytearray(PROFILE.ljust(size, b"\0"))
    profile[:4] = struct.pack(">I", len(profile))
    return bytes(profile)


LARGE = {
    "profile": chunk(b"iCCP", b"a\0\0" + zlib.compress(padded_profile(1_500_000))),
    "packed text": chunk(b"zTXt", b"workflow\0\0" + zlib.compress(WORDS)),
    "packed Unicode text": chunk(b"iTXt", b"workflow\0\1\0\0\0" + zlib.compress(WORDS)),
    "text": chunk(b"tEXt", b"workflow\0" + WORDS),
    "many texts": b"".join(chunk(b"zTXt", b"k\0\0" + zlib.compress(WORDS)) for _ in range(40)),
    "a text bomb": chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(1 << 28), 9)),
    "a block of its own": chunk(b"prVt", bytes(3_000_000)),
}
SPOILT = {
    "text": chunk(b"tEXt", b"Comment\0hello", 1),
    "packed text": chunk(b"zTXt", b"k\0\0" + zlib.compress(b"hello"), 1),
    "gamma": chunk(b"gAMA", struct.pack(">I", 100_000), 1),
    "primaries": chunk(b"cHRM", bytes(32), 1),
    "profile": chunk(b"iCCP", b"a\0\0" + zlib.compress(PROFILE), 1),
    "density": chunk(b"pHYs", struct.pack(">IIB", 1, 2, 0), 1),
    "time": chunk(b"tIME", bytes(7), 1),
    "EXIF": chunk(b"eXIf", b"II*\0\x08\0\0\0\0\0\0\0\0\0", 1),
    "a transparent colour": chunk(b"tRNS", bytes(6), 1),
    "a block of its own": chunk(b"prVt", b"x", 1),
}
ODD = {
    "a profile that is not packed": chunk(b"iCCP", b"a\0\0not packed at all"),
    "a profile of another method": chunk(b"iCCP", b"a\0\7" + zlib.compress(PROFILE)),
    "a profile without a name": chunk(b"iCCP", b""),
    "EXIF cut short": chunk(b"eXIf", b"II*\0\x08\0\0\0\x05\0"),
    "blocks cut short": b"".join(chunk(n, b"\1") for n in (b"gAMA", b"cHRM", b"cICP", b"pHYs")),
    "empty blocks": b"".join(chunk(n, b"") for n in (b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"iCCP")),
    "text that is no text": chunk(b"iTXt", b"\xff\xfe\0\1\0"),
}


@pytest.mark.parametrize("place", [after_head, before_end])
@pytest.mark.parametrize("extra", [*LARGE.values(), *SPOILT.values(), *ODD.values()])
def test_a_picture_is_opened_whatever_is_beside_its_pixels(place, extra: bytes) -> None:
    image = opened(place(extra))
    np.testing.assert_array_equal(image.pixels, np.asarray(photo()))
    assert image.alpha is None
    assert image.note == ""


@pytest.mark.parametrize("name", LARGE)
def test_a_file_too_large_for_memory_is_read_around_them_too(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode_module, "_IN_MEMORY_BYTES", 0)
    path = tmp_path / "picture.png"
    path.write_bytes(after_head(LARGE[name]))
    np.testing.assert_array_equal(decode(Item(path.name, path)).pixels, np.asarray(photo()))


def test_a_large_profile_is_applied_and_a_huge_one_is_said() -> None:
    swapped = bytearray(padded_profile(1_500_000))
    red, green = swapped.index(b"rXYZ"), swapped.index(b"gXYZ")
    swapped[red : red + 4], swapped[green : green + 4] = b"gXYZ", b"rXYZ"
    large = chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(swapped)))
    assert np.abs(opened(after_head(large)).pixels.astype(int) - np.asarray(photo())).mean() > 20
    huge = chunk(b"iCCP", b"a\0\0" + zlib.compress(padded_profile(9 << 20)))
    image = opened(after_head(huge))
    np.testing.assert_array_equal(image.pixels, np.asarray(photo()))
    assert image.note == "Its colour profile was not used: it is larger than 8 MB."


def test_pixels_that_do_not_match_their_checksum_are_shown_and_it_is_said() -> None:
    data = bytearray(plain())
    at = data.rindex(b"IDAT")
    end = at + 4 + int.from_bytes(data[at - 4 : at], "big")
    data[end : end + 4] = bytes(4)
    image = opened(bytes(data))
    np.testing.assert_array_equal(image.pixels, np.asarray(photo()))
    assert image.note == "The checksum of its pixels is wrong, so it may be damaged."


@pytest.mark.parametrize("name", [b"IHDR", b"PLTE"])
def test_a_wrong_checksum_where_all_depends_on_it_is_damage(name: bytes) -> None:
    data = bytearray(plain(photo().quantize(16)))
    at = data.index(name)
    end = at + 4 + int.from_bytes(data[at - 4 : at], "big")
    data[end] ^= 1
    with pytest.raises(UserError) as caught:
        opened(bytes(data))
    assert caught.value.kind is Kind.DAMAGED


def test_without_an_end_or_with_more_behind_it_a_picture_is_whole() -> None:
    for data in (plain()[:-12], plain() + b"appended by a camera" * 1000):
        np.testing.assert_array_equal(opened(data).pixels, np.asarray(photo()))


def test_an_animation_keeps_its_frames_and_loses_its_texts() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "lime", "blue")]
    data = plain(frames[0], save_all=True, append_images=frames[1:], default_image=False)
    data = data[:33] + LARGE["packed text"] + data[33:]
    assert opened(data).pages == 3
    assert [int(opened(data, page).pixels[4, 4].argmax()) for page in range(3)] == [0, 1, 2]


def test_a_transparent_colour_and_a_turn_are_kept() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = plain(photo(), transparency=(0, 0, 255), exif=exif.tobytes())
    image = opened(data[:33] + SPOILT["text"] + data[33:])
    assert image.pixels.shape == (120, 80, 3)
    assert image.alpha is not None


def test_what_the_decoder_reads_is_the_file_without_its_extras() -> None:
    data = plain()
    for extra in (b"", LARGE["text"], LARGE["profile"] + SPOILT["time"]):
        _, stream = read_png(io.BytesIO(data[:33] + extra + data[33:]))
        assert stream.read() == data
        stream.seek(-12, io.SEEK_END)
        assert stream.read(8)[4:] == b"IEND"
        stream.seek(30)
        assert stream.read(10) == data[30:40]
