"""The jobs that gather and write a diagnostic report; nothing of it is sent anywhere."""

from __future__ import annotations

import importlib.metadata
import io
import json
import os
import platform
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui import __version__, paths
from inception_gui.core.backends.devices import available, core_count
from inception_gui.core.files.write_whole import save_whole
from inception_gui.core.images.formats import SUFFIXES
from inception_gui.core.video.recognise import VIDEO_SUFFIXES
from inception_gui.core.weights.file_names import SUFFIXES as WEIGHTS

_PACKAGES: Final = (
    *("PySide6-Essentials", "openvino", "torch", "numpy", "scipy"),
    *("pillow", "pillow-heif", "opencv-python-headless", "av"),
)
_MOST_BYTES: Final = 256 << 10
"""The end of a log; longer ones repeat themselves."""

_OURS: Final = re.compile(r"File \"[^\"]*?[\\/](inception_gui|site-packages|python3[^\\/]*)[\\/]")
"""A frame of a traceback in the program or a library."""

_PATH: Final = re.compile(
    r"""(?:(?<![\w/\\])/(?=[^\s/])|\b[A-Za-z]:[\\/]|\\\\(?=\w)|\b\w+://|~[\\/]).*"""
)
_OTHER_FILES: Final = (".csv", ".npy", ".npz", ".parquet", ".tar", ".tsv", ".txt", ".xlsx", ".xmp")
_FILE_NAME: Final = re.compile(
    r"\.(?:"
    + "|".join(sorted(s[1:] for s in {*SUFFIXES, *VIDEO_SUFFIXES, *WEIGHTS, *_OTHER_FILES}))
    + r")\b",
    re.IGNORECASE,
)
_MESSAGE: Final = re.compile(r"(?<=: ).*")
_QUOTED: Final = re.compile(r"“[^”]*”")
_HIDDEN: Final = "[path left out]"
_PRIVATE_SETTINGS: Final = frozenset({"addresses", "recent", "last_folder", "last_save_folder"})


@dataclass(frozen=True, slots=True)
class ReportPart:
    """One file of the report."""

    name: str
    text: str


def gather_report(
    files: Mapping[str, Path], *, versions: Mapping[str, str], with_paths: bool
) -> Iterator[ReportPart]:
    """Yield what a report holds: facts about this computer, then `files` by their names.

    Without `with_paths`, names and paths of files are left out of logs and settings. `versions`
    are further ones to list.
    """
    yield ReportPart("about.txt", _about(versions))
    for name, path in files.items():
        text = _end_of(path)
        if text is None:
            continue
        if not with_paths:
            is_settings = path.suffix == ".json"
            text = _without_private(text) if is_settings else without_paths(text)
        yield ReportPart(name, text)


def save_report(parts: Sequence[ReportPart], path: Path) -> Iterator[Path]:
    """Write the parts as a zip file; yield its path.

    Raises:
        UserError: It cannot be written.
    """
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text.encode("utf-8", "replace"))
    save_whole(path, held.getvalue())
    yield path


def without_paths(text: str) -> str:
    """The lines of a log without paths, addresses and names of files.

    A path may contain anything, so the rest of its line goes too. Frames of the program and of
    libraries keep what follows their folder.
    """
    return "\n".join(map(_line_without_paths, text.splitlines()))


def _line_without_paths(line: str) -> str:
    if found := _OURS.search(line):
        return f'{line[: found.start()]}File "…/{line[found.start(1) :]}'
    line = _QUOTED.sub("“…”", _PATH.sub(_HIDDEN, line))
    if _FILE_NAME.search(line):  # with what may come before it, for it may contain spaces
        line = _MESSAGE.sub(_HIDDEN, line) if _MESSAGE.search(line) else _HIDDEN
    return line


def _without_private(text: str) -> str:
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return without_paths(text)
    if isinstance(kept, dict):
        kept = {
            name: without_paths(value) if isinstance(value, str) else value
            for name, value in kept.items()
            if name not in _PRIVATE_SETTINGS
        }
    return json.dumps(kept, indent=2)


def _about(versions: Mapping[str, str]) -> str:
    lines = [f"Inception GUI {__version__}", f"Python {sys.version}", platform.platform()]
    lines += [f"{name} {version}" for name, version in versions.items()]
    for name in _PACKAGES:
        try:
            lines.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            lines.append(f"{name}: not installed")
    lines.append(f"{core_count()} cores")
    lines += [f"device {device.name}: {device.detail or device.title}" for device in available()]
    lines.append(f"frozen: {hasattr(sys, 'frozen')}")
    lines.append(f"own profile: {paths.PROFILE_VARIABLE in os.environ}")
    return "\n".join(lines) + "\n"


def _end_of(path: Path) -> str | None:
    try:
        with path.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(0, size - _MOST_BYTES))
            return stream.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
