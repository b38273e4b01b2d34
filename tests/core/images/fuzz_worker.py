"""Decode mutated pictures until time is up, in a process of their own that may crash.

usage: python -m tests.core.images.fuzz_worker SECONDS SEED [FOLDER]
Before each decoding the mutation's number goes to standard output, so that after a crash or a
hang the last line says what did it: `mutation(seeds, SEED, number)` makes the same bytes again.
"""

from __future__ import annotations

import io
import random
import resource
import signal
import sys
import time
from pathlib import Path

from PIL import Image, ImageDraw

from inception_gui.core.images import pillow_plugins
from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item
from inception_gui.errors import UserError

SLOWEST_S = 5.0
MOST_EXTRA_MB = 512
_LARGEST_SEED_BYTES = 60_000
_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0x10000, 4, 65500)


def made_seeds() -> list[bytes]:
    """A small picture in every format that Pillow writes."""
    picture = Image.new("RGB", (96, 64), "navy")
    ImageDraw.Draw(picture).ellipse((10, 5, 80, 60), fill="orange")
    seeds = []
    for kind, options in (
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("PNG", {}),
        ("GIF", {}),
        ("BMP", {}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("AVIF", {}),
        ("ICO", {"sizes": [(32, 32)]}),
        ("JPEG2000", {}),
        ("PPM", {}),
    ):
        buffer = io.BytesIO()
        picture.save(buffer, kind, **options)
        seeds.append(buffer.getvalue())
    for mode in ("1", "L", "P", "CMYK", "I;16", "F"):
        buffer = io.BytesIO()
        picture.convert("L" if mode == "I;16" else mode).convert(mode).save(buffer, "TIFF")
        seeds.append(buffer.getvalue())
    return seeds


def folder_seeds(folder: Path) -> list[bytes]:
    """The small files below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path.read_bytes() for path in files if path.stat().st_size <= _LARGEST_SEED_BYTES]


def mutation(seeds: list[bytes], seed: int, number: int) -> bytes:
    """The `number`-th mutated file of a run; the same for the same arguments."""
    chance = random.Random(f"{seed}:{number}")
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        if len(data) < 8:
            break
        # Half of the time near the start, where the sizes are.
        end = len(data) if chance.random() < 0.5 else min(len(data), 256)
        at = chance.randrange(end)
        match chance.randrange(8):
            case 0 | 1:
                data[at] ^= 1 << chance.randrange(8)
            case 2:
                data[at] = chance.randrange(256)
            case 3:
                size = chance.choice((1, 2, 4))
                value = chance.choice(_NUMBERS) & (256**size - 1)
                order = chance.choice(("big", "little"))
                data[at : at + size] = value.to_bytes(size, order)
            case 4:
                del data[at : at + chance.randrange(1, 64)]
            case 5:
                part = data[at : at + chance.randrange(1, 512)]
                data[at:at] = part * chance.choice((1, 1, 2, 30))
            case 6:
                other = chance.choice(seeds)
                start = chance.randrange(max(1, len(other)))
                data[at : at + 64] = other[start : start + chance.randrange(1, 64)]
            case _:
                if chance.random() < 0.2:
                    del data[at:]
    return bytes(data)


def main() -> None:
    duration, seed = float(sys.argv[1]), int(sys.argv[2])
    seeds = made_seeds()
    if len(sys.argv) > 3:
        seeds += folder_seeds(Path(sys.argv[3]))
    for decoder in ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF", "AVIF", "HEIF", "ICO", "JPEG2000"):
        pillow_plugins.make_ready(decoder)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    end = time.monotonic() + duration
    number, opened, slowest, which = 0, 0, 0.0, 0
    while time.monotonic() < end:
        number += 1
        print(number, flush=True)
        data = mutation(seeds, seed, number)
        page = 1 if number % 7 == 0 else 0
        keep = 16 if number % 5 == 0 else None
        signal.setitimer(signal.ITIMER_REAL, 4 * SLOWEST_S)
        started = time.process_time()
        try:
            decode(Item("fuzz", data=data, page=page), keep_short_side=keep)
            opened += 1
        except UserError:
            pass
        seconds = time.process_time() - started  # a busy machine makes no file slower
        if seconds > slowest:
            slowest, which = seconds, number
        extra = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        if slowest > SLOWEST_S or extra > MOST_EXTRA_MB:
            raise SystemExit(f"mutation {number}: {slowest:.1f} s, {extra:.0f} MB")
    signal.setitimer(signal.ITIMER_REAL, 0)
    print(
        f"done {number} mutations, {opened} opened, "
        f"slowest {slowest:.2f} s (number {which}), {extra:.0f} MB"
    )


if __name__ == "__main__":
    main()
