"""Gathers the licences of everything that a bundle carries into one file, from the wheels.

Run with the Python of the building environment: `python packaging/licences.py TARGET [BUNDLE]`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

CARRIED: Final = (
    "av",
    "natsort",
    "numpy",
    "opencv-python-headless",
    "openvino",
    "pillow",
    "pillow-heif",
    "platformdirs",
    "PySide6-Essentials",
    "shiboken6",
    *(("torch", "typing-extensions") if sys.platform == "darwin" else ()),
    "truststore",
    "filelock",
    "xlsxwriter",
)
"""The packages whose code is in a bundle: what the program needs, less what contents.py drops."""

_LICENCE_NAMES: Final = (
    "license", "licence", "copying", "notice", "copyright", "authors", "third-party-programs",
)  # fmt: skip

_HEAD: Final = """\
Inception GUI, third-party software
===================================

Inception GUI itself is under the MIT licence (LICENSE). This program carries the software of others
that is listed here, each with its own licence, as its authors published it.

Qt and Qt for Python (PySide6, shiboken6)
-----------------------------------------
Used under the GNU Lesser General Public License, version 3, unchanged and linked dynamically. The
libraries are separate files (in the folder PySide6); you may replace them with others of the
same interface, and may take this program apart as far as that needs. Source: the projects "Qt" and
"Qt for Python" of The Qt Company and the Qt Project, version {qt}. The texts of the licences are at
the end of this file. The same holds for libheif and libde265 (LGPL 3, in the package pillow-heif),
for FFmpeg (LGPL 3, in the package av; LGPL 2.1, in the package opencv-python-headless), for GnuTLS,
nettle, GMP and libunistring (in the package av, on Linux), for LAME (LGPL 2, in the package av),
and, on Linux, under the LGPL 2.1 for GLib and ALSA. dav1d, libvpx, SVT-AV1, Opus, libwebp, libxcb
and libvpl, which the package av carries too, are under licences of the BSD and MIT kind,
opencore-amr under the Apache License 2.0.

oneTBB and hwloc
----------------
Parts of the package openvino: oneTBB, under the Apache License 2.0 (its text is under openvino),
and hwloc, under the BSD licence in oneTBB's list of third-party programs.

x264 and x265
-------------
The wheels of av and pillow-heif carry x264 and x265, encoders under the GNU General Public License.
This program does not carry them: empty libraries of ours stand in their places (packaging/slim.py).

"""


def gather(bundle: Path | None = None) -> str:
    """The whole text, package after package.

    Raises:
        SystemExit: a package names no licence and carries none, or the bundle still holds an
            encoder under the GPL.
    """
    if bundle is not None:
        _check_encoders(bundle)
    parts = [_HEAD.format(qt=distribution("PySide6-Essentials").version)]
    parts += [_of_package(distribution(name)) for name in CARRIED]
    parts.append(_of_python())
    if bundle is not None and sys.platform == "linux":
        parts += _of_system_libraries(bundle)
    for path in sorted((Path(__file__).parent / "licence_texts").glob("*.txt")):
        parts.append(_section(path.stem, [path.read_text("utf-8")]))
    return "\n".join(parts)


def _check_encoders(bundle: Path) -> None:
    for path in bundle.rglob("*x26[45]*"):
        if path.is_file() and path.stat().st_size > 200_000:
            raise SystemExit(f"{path} is under the GPL, which this bundle must not carry.")


def _of_package(found: Distribution) -> str:
    meta = found.metadata.json
    named = str(meta.get("license_expression") or meta.get("license") or "see below")
    files = [
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if any(mark in Path(file).name.lower() for mark in _LICENCE_NAMES)
        and Path(file).suffix.lower() in {"", ".txt", ".md", ".rst", ".bsd", ".apache"}
    ]
    texts = [p.read_text("utf-8", "replace") for p in files if p.is_file() and p.suffix != ".py"]
    if not texts and named == "see below":
        raise SystemExit(f"{found.name} names no licence.")
    first_line = named.splitlines()[0]
    where = meta.get("home_page") or ""
    return _section(f"{found.name} {found.version}: {first_line} {where}".strip(), texts)


def _of_system_libraries(bundle: Path) -> list[str]:
    """What Debian says of the libraries that came from the building machine, package by package."""
    libraries = [p.name for p in (bundle / "_internal").glob("lib*.so*") if not p.is_symlink()]
    asked = ["dpkg-query", "--search", *(f"*/{name}" for name in libraries)]
    owners = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    packages = {line.partition(":")[0] for line in owners.splitlines()}
    said = []
    for package in sorted(packages):
        path = Path("/usr/share/doc") / package / "copyright"
        if path.is_file():
            text = path.read_text("utf-8", "replace")
            said.append(_section(f"{package}, of the building system", [text]))
    return said


def _of_python() -> str:
    for folder in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / _python_name()):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                text = (folder / name).read_text("utf-8", "replace")
                return _section(f"Python {sys.version.split()[0]}: PSF-2.0", [text])
    return _section(f"Python {sys.version.split()[0]}: PSF-2.0", [])


def _python_name() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def _section(title: str, texts: list[str]) -> str:
    unique = list(dict.fromkeys(text.strip() for text in texts))
    return "\n".join([title, "-" * len(title), "", *(f"{text}\n" for text in unique)])


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("target", type=Path)
    parser.add_argument("bundle", type=Path, nargs="?")
    arguments = parser.parse_args()
    arguments.target.write_text(gather(arguments.bundle), encoding="utf-8")


if __name__ == "__main__":
    main()
