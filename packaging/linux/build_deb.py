"""Makes the Debian package of a bundle: `python packaging/linux/build_deb.py`."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import desktop
import needs

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import sizes  # noqa: E402
from build import BUNDLE, DEFAULT_FOLDER  # noqa: E402

PLACE: Final = "/opt/inception-gui"

_CONTROL: Final = """\
Package: inception-gui
Version: {version}
Architecture: {architecture}
Maintainer: The authors of Inception GUI <noreply@inception-gui.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Suggests: intel-opencl-icd
Section: graphics
Priority: optional
Description: see what a neural network sees in a picture
 Drop a photo on the window and see, at once and offline, which of 1000 things
 the Inception V3 network sees in it, how sure it is, and where it looks.
 Whole folders become a table. inception-cli gives the same numbers in a
 terminal.
"""

_COPYRIGHT: Final = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Inception GUI

Files: *
Copyright: The authors of Inception GUI
License: Expat
 The texts of all licences, of Inception GUI and of what it carries, are in
 {place}/_internal/LICENSE.txt and
 {place}/_internal/THIRD-PARTY-LICENSES.txt
"""


def version_of(bundle: Path) -> str:
    """What the program itself says."""
    command = [str(bundle / "inception-cli"), "--version"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return said.split()[-1]


def lay_out(bundle: Path, icons: Path, root: Path) -> None:
    """Lay out the installed files, and the control file, below `root`."""
    shutil.copytree(bundle, root / PLACE.lstrip("/"), symlinks=True)
    for path in (root / "opt").rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if is_program and ".so" not in path.name else 0o644)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("inception-gui", "inception-cli"):
        (programs / name).symlink_to(f"{PLACE}/{name}")
    desktop.lay_out(icons, root / "usr" / "share", f"{PLACE}/inception-gui")
    documents = root / "usr" / "share" / "doc" / "inception-gui"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_COPYRIGHT.format(place=PLACE), encoding="utf-8")
    control = root / "DEBIAN"
    control.mkdir()
    asked = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    text = _CONTROL.format(
        version=version_of(bundle),
        architecture=architecture,
        kilobytes=sizes.size_of(root) // 1024,
        depends=", ".join(needs.debian_packages(bundle / "_internal")),
    )
    (control / "control").write_text(text, encoding="utf-8")
    # So that `dpkg --verify` and debsums can tell a damaged installation.
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def main() -> None:
    """Make the package and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="of the build")
    parser.add_argument("--quick", action="store_true", help="compress little, for tests")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    bundle = folder / "dist" / BUNDLE
    root = folder / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(bundle, folder / "icons", root)
    name = f"inception-gui_{version_of(bundle)}_amd64.deb"
    package = folder / name
    level = ["-Zgzip", "-z1"] if arguments.quick else ["-Zxz", "-z9"]
    command = ["dpkg-deb", "--root-owner-group", *level, "--build", str(root), str(package)]
    subprocess.run(command, check=True)
    shutil.rmtree(root)
    print(f"{package}\n{package.stat().st_size / 1e6:.1f} MB to download")


if __name__ == "__main__":
    main()
