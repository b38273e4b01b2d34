"""Recognises a file type from its first bytes: a supported image format, or what else it is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final, Literal

PROMISED_FORMATS: Final = (
    "JPEG", "PNG", "GIF", "BMP", "WebP", "TIFF", "AVIF", "HEIC", "JPEG 2000", "ICO", "PPM",
)  # fmt: skip
"""The image formats that can be read, by their usual names."""

SUFFIXES: Final = (
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".gif", ".bmp", ".dib", ".webp",
    ".tif", ".tiff", ".avif", ".avifs", ".heic", ".heif", ".heics", ".heifs", ".hif",
    ".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx", ".ico",
    ".ppm", ".pgm", ".pbm", ".pnm", ".pfm",
)  # fmt: skip

HEAD_BYTES: Final = 4096
"""How much of a file `sniff` needs; SVG and HTML may begin with a long comment."""


@dataclass(frozen=True, slots=True)
class Sniffed:
    """The type of a file.

    `decoder` is Pillow's name of a format that can be read, else empty. `name` completes the
    sentence "This is ..."; `group` decides which hint fits.
    """

    decoder: str
    name: str
    group: Literal[
        "read", "picture", "document", "raw", "video", "archive", "placeholder", "other", "unknown"
    ]


def _read(decoder: str, name: str) -> Sniffed:
    return Sniffed(decoder, name, "read")


_HEIC: Final = _read("HEIF", "an HEIC image")
_AVIF: Final = _read("AVIF", "an AVIF image")
_TIFF: Final = _read("TIFF", "a TIFF image")
_JPEG: Final = _read("JPEG", "a JPEG image")
_JPEG2000: Final = _read("JPEG2000", "a JPEG 2000 image")
RAW: Final = Sniffed("", "a camera's RAW file", "raw")
_VIDEO: Final = Sniffed("", "a video", "video")
_AUDIO: Final = Sniffed("", "a sound recording", "other")
_SVG: Final = Sniffed("", "an SVG drawing", "document")
_CUT_SHORT: Final = _read("HEIF", "an HEIC or AVIF image or a video")
_UNKNOWN: Final = Sniffed("", "", "unknown")


def _picture(name: str) -> Sniffed:
    return Sniffed("", name, "picture")


def _archive(name: str) -> Sniffed:
    return Sniffed("", name, "archive")


def _other(name: str) -> Sniffed:
    return Sniffed("", name, "other")


def _placeholder(program: str) -> Sniffed:
    return Sniffed("", f"a text that stands for a file of {program}", "placeholder")


# (offset, bytes there, what it is); the first match wins, so the longer come first.
_MAGIC: Final[tuple[tuple[int, bytes, Sniffed], ...]] = (
    (0, b"\xff\xd8", _JPEG),
    (0, b"\x89PNG\r\n\x1a\n", _read("PNG", "a PNG image")),
    (0, b"GIF87a", _read("GIF", "a GIF image")),
    (0, b"GIF89a", _read("GIF", "a GIF image")),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", _JPEG2000),
    (0, b"\xff\x4f\xff\x51", _JPEG2000),
    (0, b"\x00\x00\x01\x00", _read("ICO", "an icon")),
    (8, b"CR\x02", RAW),  # Canon CR2: a TIFF with its mark after the header
    (0, b"II*\x00", _TIFF),
    (0, b"MM\x00*", _TIFF),
    (0, b"II+\x00", _TIFF),
    (0, b"MM\x00+", _TIFF),
    # Cameras' own formats.
    (0, b"FUJIFILMCCD-RAW", RAW),
    (0, b"IIRO", RAW),
    (0, b"IIRS", RAW),
    (0, b"MMOR", RAW),
    (0, b"IIU\x00", RAW),
    (6, b"HEAPCCDR", RAW),
    (0, b"\x00MRM", RAW),
    (0, b"FOVb", RAW),
    # Images and drawings of other programs.
    (0, b"%PDF", Sniffed("", "a PDF document", "document")),
    (0, b"%!PS", Sniffed("", "a PostScript drawing (EPS)", "document")),
    (0, b"\xc5\xd0\xd3\xc6", Sniffed("", "a PostScript drawing (EPS)", "document")),
    (0, b"8BPS", _picture("a Photoshop document (PSD)")),
    (0, b"gimp xcf", _picture("a GIMP document (XCF)")),
    (0, b"\xff\x0a", _picture("a JPEG XL image")),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", _picture("a JPEG XL image")),
    (0, b"II\xbc", _picture("a JPEG XR image")),
    (0, b"\x00\x00\x02\x00\x01", _picture("a mouse pointer (CUR)")),
    (0, b"icns", _picture("a macOS icon (ICNS)")),
    (0, b"DDS ", _picture("a DDS texture")),
    (0, b"qoif", _picture("a QOI image")),
    (0, b"#?RADIANCE", _picture("a Radiance HDR image")),
    (0, b"#?RGBE", _picture("a Radiance HDR image")),
    (0, b"v/1\x01", _picture("an OpenEXR image")),
    (0, b"SIMPLE  =", _picture("a FITS image")),
    (128, b"DICM", _picture("a DICOM image")),
    (0, b"\x8aMNG\r\n", _picture("an MNG animation")),
    (0, b"\x8bJNG\r\n", _picture("a JNG image")),
    (0, b"BPG\xfb", _picture("a BPG image")),
    (0, b"FLIF", _picture("a FLIF image")),
    (0, b"AT&TFORM", Sniffed("", "a DjVu document", "document")),
    (0, b"\xd7\xcd\xc6\x9a", _picture("a Windows drawing (WMF)")),
    (40, b" EMF", _picture("a Windows drawing (EMF)")),
    (0, b"\x01\xda", _picture("an SGI image")),
    (0, b"P7\n", _picture("a PAM image")),
    (0, b"farbfeld", _picture("a farbfeld image")),
    (0, b"SDPX", _picture("a DPX image")),
    (0, b"XPDS", _picture("a DPX image")),
    (8, b"ILBM", _picture("an Amiga image (IFF)")),
    (8, b"PBM ", _picture("an Amiga image (IFF)")),
    (0, b"/* XPM */", _picture("an XPM image")),
    (0, b"\x0a\x05\x01", _picture("a PCX image")),
    # Moving images and sound.
    (0, b"\x1aE\xdf\xa3", _VIDEO),
    (0, b"FLV\x01", _VIDEO),
    (0, b"\x00\x00\x01\xba", _VIDEO),
    (0, b"\x00\x00\x01\xb3", _VIDEO),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", _VIDEO),
    (0, b"MOVI", _VIDEO),
    (0, b"\xb7\xd8\x00\x20\x37\x49\xda\x11", _VIDEO),
    (4, b"\x11\xaf", Sniffed("", "an animation (FLI)", "video")),
    (4, b"\x12\xaf", Sniffed("", "an animation (FLC)", "video")),
    (4, b"moov", _VIDEO),
    (4, b"mdat", _VIDEO),
    (4, b"wide", _VIDEO),
    (4, b"pnot", _VIDEO),
    (0, b"OggS", Sniffed("", "a video or sound recording (Ogg)", "video")),
    (0, b"ID3", _AUDIO),
    (0, b"fLaC", _AUDIO),
    (0, b"MThd", _AUDIO),
    # Everything else that is often found among images.
    (0, b"PK\x03\x04", _archive("a ZIP archive or an office document")),
    (0, b"PK\x05\x06", _archive("a ZIP archive")),
    (0, b"\xd0\xcf\x11\xe0", _other("an office document or a folder's cache (Thumbs.db)")),
    (0, b"\x1f\x8b", _archive("a packed file (gzip)")),
    (0, b"BZh", _archive("a packed file (bzip2)")),
    (0, b"\xfd7zXZ", _archive("a packed file (xz)")),
    (0, b"7z\xbc\xaf", _archive("an archive (7z)")),
    (0, b"Rar!", _archive("an archive (RAR)")),
    (257, b"ustar", _archive("an archive (tar)")),
    (0, b"SQLite format 3", _other("a database")),
    (0, b"version https://git-lfs.github.com/spec/", _placeholder("Git LFS")),
    (0, b"/annex/objects/", _placeholder("git-annex")),
    (0, b"MZ", _other("a Windows program")),
    (0, b"\x7fELF", _other("a program")),
    (0, b"{\\rtf", _other("a text document (RTF)")),
)

_RIFF: Final = {
    b"WEBP": _read("WEBP", "a WebP image"),
    b"AVI ": _VIDEO,
    b"AMV ": _VIDEO,
    b"WAVE": _AUDIO,
    b"ACON": _picture("a mouse pointer (ANI)"),
}
_AVIF_BRANDS: Final = {b"avif", b"avis"}
_HEIC_BRANDS: Final = {
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1",
    b"mif2", b"mif3",
}  # fmt: skip
_JPEG2000_BRANDS: Final = {b"jp2 ", b"jpx ", b"jpm "}
_BMP_HEADERS: Final = {12, 16, 40, 52, 56, 64, 108, 124}
_PPM: Final = re.compile(rb"P[1-6]\s|P[Ff]\n")
_XML: Final = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<")
_HTML: Final = re.compile(rb"<!doctype html|<html", re.IGNORECASE)
_RAW_SUFFIXES: Final = {
    ".3fr", ".arw", ".cr2", ".dcr", ".dng", ".erf", ".iiq", ".kdc", ".mef", ".mos", ".nef",
    ".nrw", ".pef", ".raw", ".rwl", ".sr2", ".srf", ".srw",
}  # fmt: skip

# Formats without a mark of their own.
_BY_SUFFIX: Final = {
    ".tga": _picture("a Targa image (TGA)"),
    ".pcx": _picture("a PCX image"),
    ".ts": _VIDEO,
    ".m2ts": _VIDEO,
}


def sniff(head: bytes, suffix: str = "") -> Sniffed:
    """Recognise the file whose first `HEAD_BYTES` are `head`.

    The suffix decides only where the content cannot: RAW files of cameras are TIFF inside, and a
    TIFF reader would return their thumbnail as if it were the photo.
    """
    for offset, magic, sniffed in _MAGIC:
        if head.startswith(magic, offset):
            if sniffed is _TIFF and suffix.lower() in _RAW_SUFFIXES:
                return RAW
            if sniffed is _JPEG2000 and head[20:24] == b"mjp2":
                return _VIDEO
            return sniffed
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], _UNKNOWN)
    if head[4:8] == b"ftyp":
        return _by_brand(head, suffix)
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return _read("BMP", "a BMP image")
    if _PPM.match(head):
        return _read("PPM", "a PPM image")
    if _is_transport_stream(head):
        return _VIDEO
    sniffed = _by_text(head)
    return _BY_SUFFIX.get(suffix.lower(), sniffed) if sniffed is _UNKNOWN else sniffed


def _is_transport_stream(head: bytes) -> bool:
    """MPEG transport streams have a sync byte every 188 bytes, on discs every 192."""
    return any(
        len(head) > start + 2 * step and all(head[start + n * step] == 0x47 for n in range(3))
        for start, step in ((0, 188), (4, 192))
    )


def _by_brand(head: bytes, suffix: str) -> Sniffed:
    """What an ISO media file is: a still image, a RAW photo or a video (ISO 14496-12, 4.3)."""
    size = min(int.from_bytes(head[:4], "big"), len(head), 512)
    major = head[8:12]
    if len(major) < 4:
        return _VIDEO if suffix.lower() not in ("", *SUFFIXES) else _CUT_SHORT
    brands = {head[at : at + 4] for at in range(16, size - 3, 4)} | {major}
    if major == b"crx ":
        return RAW
    if brands & _AVIF_BRANDS and major not in _HEIC_BRANDS - {b"mif1", b"msf1", b"mif2", b"mif3"}:
        return _AVIF
    if brands & _HEIC_BRANDS:
        return _HEIC
    if major in _JPEG2000_BRANDS:
        return _JPEG2000
    return _VIDEO


def _by_text(head: bytes) -> Sniffed:
    if _XML.match(head):
        if b"<svg" in head:
            return _SVG
        return _other("a web page") if _HTML.search(head) else _other("an XML file")
    if head and b"\x00" not in head:
        try:
            # Incremental, because the last character may be cut in two where the head ends.
            codecs.getincrementaldecoder("utf-8")().decode(head)
        except UnicodeDecodeError:
            return _UNKNOWN
        if not any(byte < 9 or 13 < byte < 27 for byte in head):
            return _other("a text file")
    return _UNKNOWN
