"""What a bundle needs of the system: Debian packages for the libraries it does not carry."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ALWAYS: Final = (
    # Qt's window on X11 and what draws in it; loaded by name, or there twice at no cost.
    "libxcb-cursor0",
    "libegl1",
    "libgl1",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libfontconfig1",
    "libdbus-1-3",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-freefont-ttf",
)

_LATER_NAMES: Final = {
    # Debian's names since the transition to 64-bit time; the older is what a building machine has.
    "libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64",
}

_KNOWN: Final = {
    # Qt's window on Wayland; a building machine without a screen need not have them.
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

_OPTIONAL_FILES: Final = (
    # Plug-ins that are tried and skipped: without OpenCL, which comes with the graphics driver,
    # OpenVINO lists no Intel GPU.
    "libopenvino_intel_gpu_plugin.so",
    # Those of Qt; a window drawn in memory needs none of them.
    "libdrm-egl-server.so",
    "libvulkan-server.so",
    "libqt-plugin-wayland-egl.so",
)


def debian_packages(inner: Path) -> list[str]:
    """The packages for a control file's Depends.

    Raises:
        SystemExit: a library is needed that neither the bundle nor this machine has.
    """
    found = {f"libc6 (>= {_newest_glibc(inner)})"}
    for name in sorted(_missing(inner)):
        asked = subprocess.run(
            ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
        )
        owners = {line.partition(":")[0] for line in asked.stdout.splitlines()}
        owners -= {"libc6-dev", "libc6", "libc6-i386", "libc6-x32"}
        package = min(owners, key=len, default=_KNOWN.get(name, ""))
        if package:
            found.add(_LATER_NAMES.get(package, package))
        elif not _belongs_to_glibc(name):
            raise SystemExit(f"No package of this machine has {name}, which the bundle needs.")
    return sorted(found | set(ALWAYS))


def _binaries(inner: Path) -> Iterator[Path]:
    for path in (*inner.rglob("*.so*"), inner.parent / "inception-gui"):
        if path.is_file() and not path.is_symlink():
            yield path


def _missing(inner: Path) -> set[str]:
    needed: set[str] = set()
    carried: set[str] = set()
    for path in _binaries(inner):
        carried.add(path.name)
        if path.name not in _OPTIONAL_FILES:
            needed.update(re.findall(r"\(NEEDED\).*\[(.+)\]", _read_elf(path, "--dynamic")))
    return needed - carried


def _newest_glibc(inner: Path) -> str:
    newest = (2, 28)  # what OpenVINO's wheel states
    for path in _binaries(inner):
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", _read_elf(path, "--version-info")):
            newest = max(newest, (int(major), int(minor)))
    return ".".join(map(str, newest))


def _belongs_to_glibc(name: str) -> bool:
    return re.match(r"(ld-linux|lib(c|m|dl|rt|pthread|mvec|util|resolv|nsl)\.so)", name) is not None


def _read_elf(path: Path, which: str) -> str:
    command = ["readelf", which, "--wide", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
