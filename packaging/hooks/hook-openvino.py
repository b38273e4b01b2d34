"""How PyInstaller takes OpenVINO in: its core, the devices' plug-ins and oneTBB, nothing else.

OpenVINO loads plug-ins by name from the folder of its core, where no analysis sees them.
"""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths

import contents

_base, _package = get_package_paths("openvino")
_libraries = [
    path
    for path in sorted(Path(_package, "libs").iterdir())
    if any(fnmatch(path.name, pattern) for pattern in contents.OPENVINO_FILES)
]
binaries = [(str(path), "openvino/libs") for path in _libraries if path.suffix != ".json"]
datas = [(str(path), "openvino/libs") for path in _libraries if path.suffix == ".json"]
bindepend_symlink_suppression = ["**/openvino/libs/*"]
