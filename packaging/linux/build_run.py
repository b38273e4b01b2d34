"""Makes the self-extracting installer for other Linux systems: `build_run.py`, with makeself.

An AppImage would be the usual thing. Its runtime is in no package registry; see
docs/decisions/0012-installers.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import desktop

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from build import BUNDLE, DEFAULT_FOLDER  # noqa: E402
from build_deb import version_of  # noqa: E402


def main() -> None:
    """Make the file and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="of the build")
    parser.add_argument("--quick", action="store_true", help="compress little, for tests")
    arguments = parser.parse_args()
    if shutil.which("makeself") is None:
        raise SystemExit("makeself is not installed.")
    folder: Path = arguments.folder
    bundle = folder / "dist" / BUNDLE
    staged = folder / "run"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    shutil.copytree(bundle, staged / BUNDLE, symlinks=True)
    desktop.lay_out(folder / "icons", staged / "share", "@PROGRAM@")
    shutil.copyfile(HERE / "install.sh", staged / "install.sh")
    (staged / "install.sh").chmod(0o755)
    target = folder / f"Inception-GUI-{version_of(bundle)}-Linux-x86_64.run"
    threads = str(os.cpu_count() or 1)
    compression = (
        ["--gzip", "--complevel", "1"] if arguments.quick else ["--xz", "--complevel", "9"]
    )
    makeself = ["makeself", "--quiet", *compression, "--threads", threads, "--sha256", "--nox11"]
    what = [str(staged), str(target), "Inception GUI", "./install.sh"]
    subprocess.run([*makeself, *what], check=True)
    shutil.rmtree(staged)
    print(f"{target}\n{target.stat().st_size / 1e6:.1f} MB to download")


if __name__ == "__main__":
    main()
