"""AVIF files whose properties are associated in several boxes open as in browsers."""

from __future__ import annotations

import io
import struct
from contextlib import suppress

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.images.avif_repair import with_one_association
from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item
from inception_gui.errors import UserError
from tests.oracle import SHARED

LINK_U = SHARED / "corpus" / "files" / "avif" / "link-u"


def avif() -> bytes:
    picture = Image.new("RGBA", (64, 48), (250, 60, 20, 255))
    picture.paste((0, 0, 0, 0), (32, 0, 64, 48))
    buffer = io.BytesIO()
    picture.save(buffer, "AVIF", quality=95)
    return buffer.getvalue()


def split(data: bytes) -> bytes:
    """`data` with one association box for each item, as the encoder cavif writes them.

    They need 16 bytes more, so all offsets of the pixels are moved by these.
    """
    at = data.index(b"ipma") - 4
    size = int.from_bytes(data[at : at + 4], "big")
    items = data[at + 16 : at + size]
    assert data[at + 12 : at + 16] == struct.pack(">I", 2)
    first = 3 + items[2]
    boxes = b"".join(
        struct.pack(">I", 16 + len(entry)) + data[at + 4 : at + 12] + struct.pack(">I", 1) + entry
        for entry in (items[:first], items[first:])
    )
    made = bytearray(data[:at] + boxes + data[at + size :])
    for name in (b"meta", b"iprp"):
        start = made.index(name) - 4
        longer = int.from_bytes(made[start : start + 4], "big") + 16
        made[start : start + 4] = struct.pack(">I", longer)
    start = made.index(b"iloc") + 4
    assert made[start : start + 4] == bytes(4)
    assert made[start + 4] == 0x44
    count = int.from_bytes(made[start + 6 : start + 8], "big")
    for number in range(count):
        offset = start + 8 + 14 * number + 6
        moved = int.from_bytes(made[offset : offset + 4], "big") + 16
        made[offset : offset + 4] = struct.pack(">I", moved)
    return bytes(made)


def test_several_boxes_are_read_as_one() -> None:
    data = split(avif())
    with pytest.raises(Image.UnidentifiedImageError):
        Image.open(io.BytesIO(data))
    image, whole = (decode(Item("a picture", data=each)) for each in (data, avif()))
    assert image.alpha is not None
    np.testing.assert_array_equal(image.pixels, whole.pixels)


def test_other_files_are_read_as_they_are() -> None:
    for data in (avif(), b"", b"ipma" * 1000, avif()[:200]):
        stream = io.BytesIO(data)
        assert with_one_association(stream) is stream
        assert stream.tell() == 0


@pytest.mark.parametrize("at", range(20, 400, 7))
def test_damaged_boxes_end_in_a_picture_or_an_error(at: int) -> None:
    data = bytearray(split(avif()))
    data[at] ^= 0xFF
    with suppress(UserError):
        assert decode(Item("a picture", data=bytes(data))).pixels.ndim == 3


@pytest.mark.corpus
@pytest.mark.skipif(not LINK_U.is_dir(), reason="the corpus is not there")
def test_every_file_of_a_public_collection_opens() -> None:
    paths = sorted(LINK_U.glob("*.avif"))
    assert len(paths) > 10
    for path in paths:
        image = decode(Item(path.name, path))
        assert (image.alpha is not None) == ("alpha" in path.name)
