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

# FFmpeg asks x264 for its presets first, and takes an error for an answer. Only `x264_levels` is
# data, a list that ends with zeros.
_NO_X264: Final = """
SEEN const unsigned char x264_levels[256];
SEEN void *x264_encoder_open_{version}(void *p) {{ (void)p; return NULL; }}
SEEN int x264_param_default_preset(void *p, const char *a, const char *b)
{{ (void)p; (void)a; (void)b; return -1; }}
"""
_X264_FAILS: Final = (
    "x264_encoder_delayed_frames",
    "x264_encoder_encode",
    "x264_encoder_headers",
    "x264_encoder_maximum_delayed_frames",
    "x264_encoder_reconfig",
    "x264_param_apply_profile",
    "x264_param_parse",
)
_X264_DOES_NOTHING: Final = (
    "x264_encoder_close",
    "x264_param_apply_fastfirstpass",
    "x264_param_cleanup",
    "x264_param_default",
    "x264_picture_init",
)

_UNUSED_OF_OPENCV: Final = (
    "libopenblas*",
    "libavcodec*",
    "libavformat*",
    "libavutil*",
    "libswscale*",
)
_SERVED_THOSE: Final = (
    *("libgfortran*", "libquadmath*"),
    *("libswresample*", "libvpx*", "libssl*", "libcrypto*", "libdrm*"),
)

_NEVER_CALLED: Final = """
SEEN void {name}(void) {{
    fputs("{name} is left out of this program\\n", stderr);
    abort();
}}
"""


def slim(inner: Path) -> list[str]:
    """Make the bundle whose inner folder this is smaller; gives a sentence for each thing done.

    Raises:
        SystemExit: x264 or x265, whose licence this bundle must not carry, could not be replaced.
    """
    done = [*_strip(inner), *_replace_x265(inner), *_replace_x264(inner)]
    if sys.platform == "linux":
        done += _replace_unused_of_opencv(inner)
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
    """Take out the HEVC encoders: they are under the GPL, and only writing HEIC calls one."""
    size = 0
    for path in inner.rglob("*x265*"):
        if path.is_file() and not path.is_symlink():
            size += path.stat().st_size
            _compile(_NO_ENCODER.format(getter=f"x265_api_get_{encoder_version(path.name)}"), path)
    return [f"x265 (GPL) was replaced by an empty library: {size / 1e6:.0f} MB less."]


def _replace_x264(inner: Path) -> list[str]:
    """Take out the H.264 encoder of FFmpeg: it is under the GPL; videos are written as MPEG-4."""
    size = 0
    for path in inner.rglob("*x264*"):
        if path.is_file() and not path.is_symlink():
            size += path.stat().st_size
            source = _NO_X264.format(version=encoder_version(path.name))
            source += "".join(f"SEEN int {name}(void) {{ return -1; }}\n" for name in _X264_FAILS)
            source += "".join(f"SEEN void {name}(void) {{}}\n" for name in _X264_DOES_NOTHING)
            _compile(source, path)
    return [f"x264 (GPL) was replaced by an empty library: {size / 1e6:.0f} MB less."]


def encoder_version(file_name: str) -> str:
    """The number in the names of x264's and x265's functions, which is in their files' names too.

    Raises:
        SystemExit: it is not in this name.
    """
    # The wheels' builders add a hash of eight or more digits, on Windows behind the number.
    found = re.search(r"x26[45]-[0-9a-f]{8}\.so\.(\d+)|x26[45][-.](\d+)", file_name)
    if found is None:
        raise SystemExit(f"The version of {file_name} cannot be told from its name.")
    return found[1] or found[2]


def _replace_unused_of_opencv(inner: Path) -> list[str]:
    """Take out OpenCV's own OpenBLAS and FFmpeg: it solves no equations, and reads cameras only."""
    libraries = inner / "opencv_python_headless.libs"
    module = next((inner / "cv2").glob("cv2*.so"), None)
    if module is None or not libraries.is_dir():
        return ["OpenCV has no libraries of its own in this bundle."]
    replaced = [p for name in _UNUSED_OF_OPENCV for p in sorted(libraries.glob(name))]
    served = [p for name in _SERVED_THOSE for p in sorted(libraries.glob(name))]
    before = sum(path.stat().st_size for path in (*replaced, *served))
    # Whatever else lies beside them might need them too.
    users = [module, *(p for p in libraries.iterdir() if p not in (*replaced, *served))]
    needed = set().union(*(_symbols(user, "--undefined-only") for user in users))
    count = 0
    for library in replaced:
        names = sorted(needed & _symbols(library, "--defined-only"))
        count += len(names)
        source = "".join(_NEVER_CALLED.format(name=name.split("@")[0]) for name in names)
        versions = {name.rpartition("@")[2] for name in names if "@" in name}
        _compile(source, library, version=next(iter(versions), ""))
    for path in served:
        path.unlink()
    less = before - sum(path.stat().st_size for path in replaced)
    return [
        f"OpenCV's OpenBLAS and FFmpeg were replaced ({count} names): {less / 1e6:.0f} MB less."
    ]


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
    """The names in a library, each with its version where it has one: `name@VERSION`."""
    command = ["nm", "--dynamic", "--portability", which, str(library)]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {line.split()[0].replace("@@", "@") for line in listed.splitlines() if line.split()}


def _compile(source: str, target: Path, version: str = "") -> None:
    """Compile a shared library in the place of another, with its name.

    `version` is what its users expect of its symbols (Linux only).
    """
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
        if version:
            script = Path(folder) / "versions.map"
            script.write_text(f"{version} {{ global: *; }};\n", encoding="ascii")
            kind.append(f"-Wl,--version-script={script}")
        made = Path(folder) / target.name
        subprocess.run([compiler, "-Os", *kind, "-o", str(made), str(written)], check=True)
        if sys.platform == "linux":
            subprocess.run(["strip", str(made)], check=True)
        shutil.copyfile(made, target)


def _drop_dangling_links(inner: Path) -> None:
    for path in inner.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
