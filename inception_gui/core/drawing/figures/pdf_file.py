"""Writes a figure as PDF 1.4: one page of its size, searchable text, lossless images.

Source: ISO 32000-1, sections 7.5 (structure), 8.9 (images), 9.6.2.2 (the standard typefaces, which
every reader has and no file need carry).
"""

from __future__ import annotations

import zlib
from typing import Final

from inception_gui.core.drawing.figures.scene import Colour, Part, Picture, Scene, Words, text_width

_FONTS: Final = {"F1": "Helvetica", "F2": "Helvetica-Bold"}


def encode(scene: Scene) -> bytes:
    """The file's bytes."""
    pictures = [part for part in scene.parts if isinstance(part, Picture)]
    names = {id(part): f"I{number}" for number, part in enumerate(pictures)}
    content = "\n".join(_drawn(part, scene.height, names) for part in scene.parts)
    # Objects are numbered from 1: catalogue, pages, page, content, facts, typefaces, images.
    first_font, first_picture = 6, 6 + len(_FONTS)
    fonts = " ".join(f"/{name} {first_font + i} 0 R" for i, name in enumerate(_FONTS))
    images = " ".join(f"/I{i} {first_picture + i} 0 R" for i in range(len(pictures)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {scene.width:.2f} {scene.height:.2f}] "
            f"/Contents 4 0 R /Resources << /Font << {fonts} >> /XObject << {images} >> >> >>"
        ).encode(),
        _stream("", content.encode("cp1252", "replace")),
        b"<< /Title <" + _fact(scene.title) + b"> /Producer (Inception GUI) >>",
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{typeface} "
            "/Encoding /WinAnsiEncoding >>".encode()
            for typeface in _FONTS.values()
        ),
        *map(_image, pictures),
    ]
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    """Objects with the table that says where in the file each begins."""
    result = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(result))
        result += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(result)
    result += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    result += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    result += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\n".encode()
    result += f"startxref\n{table}\n%%EOF\n".encode()
    return bytes(result)


def _stream(entries: str, data: bytes) -> bytes:
    packed = zlib.compress(data)
    head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def _image(part: Picture) -> bytes:
    height, width = part.pixels.shape[:2]
    entries = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
        "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Interpolate true"
    )
    return _stream(entries, part.pixels.tobytes())


def _drawn(part: Part, page_height: float, names: dict[int, str]) -> str:
    """A part in the language of a page, whose y grows upwards."""
    if isinstance(part, Words):
        x = part.x - (text_width(part.text, part.size) if part.anchor == "end" else 0)
        typeface = "F2" if part.bold else "F1"
        text = _text(part.text).decode("cp1252")
        return (
            f"BT /{typeface} {part.size:.2f} Tf {_rgb(part.colour)} rg "
            f"{x:.2f} {page_height - part.y:.2f} Td ({text}) Tj ET"
        )
    bottom = page_height - part.y - part.height
    if isinstance(part, Picture):
        place = f"{part.width:.2f} 0 0 {part.height:.2f} {part.x:.2f} {bottom:.2f}"
        return f"q {place} cm /{names[id(part)]} Do Q"
    place = f"{part.x:.2f} {bottom:.2f} {part.width:.2f} {part.height:.2f} re"
    return f"{_rgb(part.colour)} rg {place} f"


def _rgb(colour: Colour) -> str:
    return " ".join(f"{value / 255:.3f}" for value in colour)


def _fact(text: str) -> bytes:
    """A string outside of the page, where no typeface's encoding holds: section 7.9.2.2."""
    return ("\ufeff" + text).encode("utf-16-be", "replace").hex().encode()


def _text(text: str) -> bytes:
    plain = text.encode("cp1252", "replace")
    return plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
