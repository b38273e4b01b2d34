"""Loads image decoders on first use: Pillow's plugins by name, and HEIC from its own package."""

from __future__ import annotations

import importlib
import threading
from typing import Final

from inception_gui.core.images.errors import image_error
from inception_gui.errors import Kind

_MODULES: Final = {
    "JPEG": ("JpegImagePlugin", "MpoImagePlugin"),
    "PNG": ("PngImagePlugin",),
    "GIF": ("GifImagePlugin",),
    "BMP": ("BmpImagePlugin",),
    "WEBP": ("WebPImagePlugin",),
    "TIFF": ("TiffImagePlugin",),
    "AVIF": ("AvifImagePlugin",),
    "ICO": ("IcoImagePlugin", "PngImagePlugin", "BmpImagePlugin"),
    "JPEG2000": ("Jpeg2KImagePlugin",),
    "PPM": ("PpmImagePlugin",),
}
_ready: set[str] = set()
_lock = threading.Lock()


def make_ready(decoder: str) -> None:
    """Register `decoder` with Pillow, whose own `init()` would load all forty.

    Raises:
        UserError: UNSUPPORTED_FORMAT if this installation lacks the decoder.
    """
    if decoder in _ready:
        return
    with _lock:
        if decoder == "HEIF":
            _register_heif()
        for module in _MODULES.get(decoder, ()):
            importlib.import_module(f"PIL.{module}")
        if decoder == "AVIF":
            _limit_avif_threads()
        _ready.add(decoder)


def _register_heif() -> None:
    try:
        heif = importlib.import_module("pillow_heif")
    except ImportError as error:
        raise image_error(
            Kind.UNSUPPORTED_FORMAT,
            "This is an HEIC image, and this installation has no decoder for it.",
            detail=error,
        ) from error
    # Images are already decoded in parallel, one per core.
    heif.register_heif_opener(decode_threads=1, thumbnails=False)


def _limit_avif_threads() -> None:
    from PIL import AvifImagePlugin, features

    if not features.check("avif"):
        raise image_error(
            Kind.UNSUPPORTED_FORMAT,
            "This is an AVIF image, and this installation has no decoder for it.",
        )
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
