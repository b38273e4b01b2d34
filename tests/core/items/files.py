"""Small pictures under any names."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image


def picture(kind: str = "JPEG") -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(buffer, kind)
    return buffer.getvalue()


def put(folder: Path, *names: str, data: bytes | None = None) -> None:
    content = picture() if data is None else data
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
