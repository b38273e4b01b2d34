"""Makes a finished bundle smaller: symbol tables go, and libraries that nothing ever calls."""

from __future__ import annotations

import filecmp
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import contents

_STAND_IN: Final = """
/* In the place of a library that this program never calls, so that its names are found. */
#include <stdio.h>
#include <stdlib.h>
#ifdef _WIN32
#define SEEN __declspec(dllexport)
#else
#define SEEN __attribute__((visibility("default")))
#endif
"""

# libheif asks x265 for its table of functions, and takes NULL for "no encoder of that depth".
_NO_ENCODER: Final = """
SEEN const void *{getter}(int bit_depth) {{ (void)bit_depth; return NULL; }}
SEEN void x265_cleanup(void) {{}}
"""

_NEVER_CALLED: Final = """
SEEN void {name}(void) {{
    fputs("{name} is left out of this program\\n", stderr);
    abort();
}}
"""


def slim(inner: Path) -> list[str]:
    """Make the bundle whose inner folder this is smaller; gives a sentence for each thing done.

    Raises:
        SystemExit: x265, whose licence this bundle must not carry, could not be replaced.
    """
    done = [*_strip(inner), *_replace_x265(inner)]
    if sys.platform == "linux":
        done += _replace_blas_of_opencv(inner)
        done += [*_drop_what_nobody_needs(inner), *_share_one_program(inner.parent)]
    _drop_dangling_links(inner)
    return done


def _strip(inner: Path) -> list[str]:
    if sys.platform != "linux" or shutil.which("strip") is None:
        return ["Nothing was stripped: that is for Linux, and needs binutils."]
    before = after = 0
    for path in sorted(inner.rglob("*")):
        place = path.relative_to(inner).as_posix()
        if path.is_symlink() or not any(fnmatch(place, name) for name in contents.STRIPPED):
            continue
        before += path.stat().st_size
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        after += path.stat().st_size
    return [f"Symbol tables: {(before - after) / 1e6:.0f} MB less."]


def _replace_x265(inner: Path) -> list[str]:
    """Take out the HEVC encoder: it is under the GPL, and only writing HEIC calls it."""
    size = 0
    for path in inner.rglob("*x265*"):
        if path.is_file() and not path.is_symlink():
            size += path.stat().st_size
            _compile(_NO_ENCODER.format(getter=f"x265_api_get_{x265_version(path.name)}"), path)
    return [f"x265 (GPL) was replaced by an empty library: {size / 1e6:.0f} MB less."]


def x265_version(file_name: str) -> str:
    """The number in the name of x265's one function, which is in the name of its file too.

    Raises:
        SystemExit: it is not in this name.
    """
    # The wheels' builders add a hash of eight or more digits, on Windows behind the number.
    found = re.search(r"x265-[0-9a-f]{8}\.so\.(\d+)|x265[-.](\d+)", file_name)
    if found is None:
        raise SystemExit(f"The version of {file_name} cannot be told from its name.")
    return found[1] or found[2]


def _replace_blas_of_opencv(inner: Path) -> list[str]:
    """Take out OpenCV's own OpenBLAS: the program solves no equations with OpenCV."""
    libraries = inner / "opencv_python_headless.libs"
    blas = next(libraries.glob("libopenblas*"), None)
    module = next((inner / "cv2").glob("cv2*.so"), None)
    if blas is None or module is None:
        return ["OpenCV has no OpenBLAS of its own in this bundle."]
    # Whatever else lies beside them might need it too.
    users = [module, *(p for p in libraries.iterdir() if p != blas)]
    needed = set().union(*(_symbols(user, "--undefined-only") for user in users))
    names = sorted(needed & _symbols(blas, "--defined-only"))
    size = blas.stat().st_size
    _compile("".join(_NEVER_CALLED.format(name=name) for name in names), blas)
    for pattern in ("libgfortran*", "libquadmath*"):  # OpenBLAS alone needed them
        for path in libraries.glob(pattern):
            size += path.stat().st_size
            path.unlink()
    return [f"OpenCV's OpenBLAS was replaced ({len(names)} names): {size / 1e6:.0f} MB less."]


def _drop_what_nobody_needs(inner: Path) -> list[str]:
    """Take out libraries of the building machine that served only what has been left out."""
    size = 0
    while unneeded := _unneeded(inner):
        for path in unneeded:
            size += path.stat().st_size
            path.unlink()
    return [f"Libraries that nothing needs any more: {size / 1e6:.0f} MB less."]


def _unneeded(inner: Path) -> list[Path]:
    needed: set[str] = set()
    for path in inner.rglob("*.so*"):
        if not path.is_symlink():
            command = ["readelf", "--dynamic", "--wide", str(path)]
            listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            needed.update(re.findall(r"\(NEEDED\).*\[(.+)\]", listed))
    top = (p for p in inner.glob("lib*.so*") if not p.is_symlink())
    # Python's own library is loaded by name, by the program's first lines.
    return [p for p in top if p.name not in needed and not p.name.startswith("libpython")]


def _share_one_program(bundle: Path) -> list[str]:
    """Keep one of two programs that are the same to the last byte, and a link to it."""
    first, *others = (bundle / name for name in contents.PROGRAMS)
    size = 0
    for other in others:
        if not other.is_symlink() and filecmp.cmp(first, other, shallow=False):
            size += other.stat().st_size
            other.unlink()
            other.symlink_to(first.name)
    return [f"The console program is a link to the other: {size / 1e6:.0f} MB less."]


def _symbols(library: Path, which: str) -> set[str]:
    command = ["nm", "--dynamic", "--portability", which, str(library)]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {line.split()[0].split("@")[0] for line in listed.splitlines() if line.split()}


def _compile(source: str, target: Path) -> None:
    """Compile a shared library in the place of another, with its name."""
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        raise SystemExit(f"A C compiler is needed to replace {target.name}: cc, gcc or clang.")
    kind = {
        "linux": ["-shared", "-fPIC", f"-Wl,-soname,{target.name}"],
        "darwin": ["-dynamiclib", "-install_name", f"@rpath/{target.name}"],
        "win32": ["-shared", "-static-libgcc"],
    }[sys.platform]
    with TemporaryDirectory() as folder:
        written = Path(folder) / "stand_in.c"
        written.write_text(_STAND_IN + source, encoding="ascii")
        made = Path(folder) / target.name
        subprocess.run([compiler, "-Os", *kind, "-o", str(made), str(written)], check=True)
        if sys.platform == "linux":
            subprocess.run(["strip", str(made)], check=True)
        shutil.copyfile(made, target)


def _drop_dangling_links(inner: Path) -> None:
    for path in inner.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
