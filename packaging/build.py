"""Builds the frozen program: `python packaging/build.py [--with-weights FILE]`.

Makes an environment of its own from the project and packaging/constraints.txt, runs PyInstaller,
takes out what is not needed, adds the licences, and prints the bundle's size by part.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import Final

import sizes
import slim

HERE: Final = Path(__file__).resolve().parent
REPOSITORY: Final = HERE.parent
DEFAULT_FOLDER: Final = REPOSITORY / "build" / "packaging"
BUNDLE: Final = "inception-gui"
MACOS_APP: Final = "Inception GUI.app"


def inner_folder(bundle: Path) -> Path:
    """Where a bundle keeps everything but its programs."""
    return bundle / "Contents" / "Frameworks" if bundle.suffix == ".app" else bundle / "_internal"


def text_folder(bundle: Path) -> Path:
    """Where a bundle keeps its licences; macOS wants nothing but code beside the libraries."""
    return bundle / "Contents" / "Resources" if bundle.suffix == ".app" else bundle / "_internal"


def make_environment(folder: Path, *, reuse: bool) -> Path:
    """Make a clean virtual environment with the project in it; gives its Python."""
    bin_folder = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = bin_folder / ("python.exe" if sys.platform == "win32" else "python")
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not (reuse and python.exists()):
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        constraints = str(HERE / "constraints.txt")
        tools = ["pyinstaller", "pyinstaller-hooks-contrib"]
        project = ".[docs]"  # Sphinx makes the manual; nothing of it goes into the bundle
        subprocess.run([*install, "-c", constraints, project, *tools], cwd=REPOSITORY, check=True)
    else:
        own = ["--no-deps", "--force-reinstall", "."]
        subprocess.run([*install, *own], cwd=REPOSITORY, check=True)
    return python


def freeze(python: Path, folder: Path, weights: Path | None) -> Path:
    """Run PyInstaller; gives the bundle."""
    icons = folder / "icons"
    subprocess.run([str(python), str(HERE / "app_icons.py"), str(icons)], check=True)
    environment = {**os.environ, "INCEPTION_BUILD_ICONS": str(icons)}
    environment.pop("INCEPTION_BUILD_WEIGHTS", None)
    if weights is not None:
        environment["INCEPTION_BUILD_WEIGHTS"] = str(weights.resolve())
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    spec = str(HERE / "inception_gui.spec")
    # Not from the repository's root: the package must be the installed one, with its resources.
    subprocess.run([*command, *places, spec], cwd=folder, env=environment, check=True)
    return folder / "dist" / (MACOS_APP if sys.platform == "darwin" else BUNDLE)


def make_manual(python: Path, folder: Path, inner: Path) -> None:
    """Put the manual as a site into the bundle, whose window opens its pages."""
    site = inner / "inception_gui" / "resources" / "manual"
    trees = folder / "manual-trees"
    command = [str(python), "-m", "sphinx", "-q", "-W", "-d", str(trees)]
    subprocess.run([*command, str(REPOSITORY / "docs"), str(site)], check=True)
    for name in ("objects.inv", ".buildinfo"):
        (site / name).unlink(missing_ok=True)


def main() -> None:
    """Build."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--with-weights",
        type=Path,
        metavar="FILE",
        help="carry this weights file inside, under its own name",
    )
    parser.add_argument(
        "--folder", type=Path, default=DEFAULT_FOLDER, help=f"default: {DEFAULT_FOLDER}"
    )
    parser.add_argument(
        "--reuse", action="store_true", help="keep the environment of an earlier build"
    )
    arguments = parser.parse_args()
    weights: Path | None = arguments.with_weights
    if weights is not None and not weights.is_file():
        parser.error(f"there is no file {weights}")
    folder: Path = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)

    began = time.monotonic()
    python = make_environment(folder / "environment", reuse=arguments.reuse)
    print(f"{time.monotonic() - began:6.0f} s  environment", flush=True)
    bundle = freeze(python, folder, weights)
    print(f"{time.monotonic() - began:6.0f} s  PyInstaller", flush=True)
    inner = inner_folder(bundle)
    for sentence in slim.slim(inner):
        print(f"          {sentence}", flush=True)
    make_manual(python, folder, inner)
    print(f"{time.monotonic() - began:6.0f} s  manual", flush=True)
    texts = text_folder(bundle)
    listed = texts / "THIRD-PARTY-LICENSES.txt"
    subprocess.run([str(python), str(HERE / "licences.py"), str(listed), str(bundle)], check=True)
    shutil.copyfile(REPOSITORY / "LICENSE", texts / "LICENSE.txt")
    if sys.platform == "darwin":
        # What was changed since PyInstaller signed it would not be started on Apple's processors.
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(bundle)], check=True)
    print(f"{time.monotonic() - began:6.0f} s  in all\n")
    print(sizes.table(bundle))
    print(f"\n{bundle}")


if __name__ == "__main__":
    main()
