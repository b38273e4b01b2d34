"""How PyInstaller takes torch in: its libraries and compiled modules, without sources and tools.

In the place of the hook that comes with PyInstaller's collection, which adds every source file and
data file for programs that compile; this one only runs operators.
"""

from __future__ import annotations

import re
from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

binaries = collect_dynamic_libs("torch", search_patterns=["*.so", "*.so.*", "*.dylib", "*.dll"])
_base, _package = get_package_paths("torch")
# torch looks for it when it is imported (torch/__init__.py, _manager_path), but on Windows.
datas = [(str(path), "torch/bin") for path in Path(_package, "bin").glob("torch_shm_manager*")]
warn_on_missing_hiddenimports = False
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]


def _read_as_source() -> dict[str, str]:
    """Modules whose own source torch reads when it imports them.

    Settings with comments that mean something (torch/utils/_config_module.py) and functions that
    are declared twice (torch/_jit_internal.py, _overload).
    """
    folder = Path(_package)
    found = {}
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if re.search(r"install_config_module\(|\b_overload(_method)?\b", text):
            parts = path.relative_to(folder.parent).with_suffix("").parts
            found[".".join(parts)] = "pyz+py"
    return found


module_collection_mode = {"torch": "pyz", **_read_as_source()}
