"""Makes the Windows installer of a bundle with NSIS: `python build_installer.py`."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from build import BUNDLE, DEFAULT_FOLDER, REPOSITORY  # noqa: E402

_USUAL_PLACE: Final = Path("C:/Program Files (x86)/NSIS/makensis.exe")


def compile_installer(payload: Path, icon: Path, version: str, target: Path) -> None:
    """Compile installer.nsi around the files of `payload`; any warning is an error.

    Raises:
        SystemExit: makensis is not installed.
    """
    found = shutil.which("makensis")
    makensis = found or (str(_USUAL_PLACE) if _USUAL_PLACE.exists() else None)
    if makensis is None:
        raise SystemExit("makensis is not installed (NSIS; Debian's package nsis).")
    given = {
        "VERSION": version,
        "PAYLOAD": payload.resolve(),
        "ICON": icon.resolve(),
        "LICENCE": REPOSITORY / "LICENSE",
        "OUTPUT": target.resolve(),
    }
    # The same on every system, where options begin with a dash; Windows' own takes both.
    options = ["-WX", "-V2", "-NOCD", "-INPUTCHARSET", "UTF8"]
    values = [f"-D{name}={value}" for name, value in given.items()]
    subprocess.run([makensis, *options, *values, str(HERE / "installer.nsi")], check=True)


def main() -> None:
    """Make the installer and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="of the build")
    folder: Path = parser.parse_args().folder
    bundle = folder / "dist" / BUNDLE
    command = [str(bundle / "inception-cli.exe"), "--version"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    version = said.split()[-1]
    target = folder / f"Inception-GUI-{version}-Windows-x86_64.exe"
    compile_installer(bundle, folder / "icons" / "inception-gui.ico", version, target)
    print(f"{target}\n{target.stat().st_size / 1e6:.1f} MB to download")


if __name__ == "__main__":
    main()
