"""Imports torch on a thread without blocking the others, above all the window's.

An import that loads a library holds the interpreter's lock until the library is initialised: 180 to
260 ms for torch's 434 MB. And the 200,000 objects that torch creates are scanned by the garbage
collector again and again, 40 to 90 ms each time under the same lock.
"""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import logging
import os
import sys
import threading
from pathlib import Path
from typing import Any, Final

from inception_gui.errors import Kind, UserError

_SUFFIX: Final = ".dylib" if sys.platform == "darwin" else ".so"

_LIBRARIES: Final = ("libtorch_global_deps", "libtorch_cpu", "libtorch_cuda")
"""The libraries that do not use Python and can be initialised without its lock."""

_one_at_a_time = threading.Lock()
"""So that two threads do not both switch the garbage collector off and on."""

_log = logging.getLogger(__name__)


def import_torch() -> Any:
    """Import torch and return it; later imports of it are immediate.

    If there is a window, call it on another thread and after the window is shown: the loader of the
    system serves one caller at a time, and Qt loads plug-ins through it too.
    """
    with _one_at_a_time:
        if "torch" not in sys.modules:
            _import()
        return sys.modules["torch"]


def must_have_torch() -> None:
    """Check that what trains is installed.

    Raises:
        UserError: It is not (NO_DEVICE).
    """
    if importlib.util.find_spec("torch") is None:
        raise UserError(
            Kind.NO_DEVICE,
            "Training needs PyTorch, which is not installed.",
            "Install inception-gui[train] with pip.",
        )
    import_torch()


def _import() -> None:
    # OpenMP threads that spin while they wait make a pass ten times slower if even one core
    # has other work, such as a folder on OpenVINO. One is GNU's variable, one Intel's.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("KMP_BLOCKTIME", "0")
    if sys.platform != "win32":  # there torch is imported before Qt, see __main__
        _load_libraries()
    collected = gc.isenabled()
    gc.disable()
    try:
        import torch  # noqa: F401

        # torch's objects stay as long as the program does, as do the few hundred that the
        # program made before: only what comes later is ever looked through again.
        gc.freeze()
    finally:
        if collected:
            gc.enable()


def _load_libraries() -> None:
    """Have the system load torch's libraries, so that the import finds them loaded.

    WORKAROUND: `ctypes.CDLL` holds the interpreter's lock while it loads; a C function that is
    called through ctypes does not, and `dlopen` is one.
    """
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return
    folder = Path(found.origin).parent / "lib"
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for name in _LIBRARIES:
        path = folder / (name + _SUFFIX)
        # torch makes the first one's symbols known to all, and so must we, coming before it.
        visible = os.RTLD_GLOBAL if name == _LIBRARIES[0] else os.RTLD_LOCAL
        if path.exists() and not dlopen(os.fsencode(path), os.RTLD_NOW | visible):
            # Not fatal here: the import comes next and says what is wrong.
            _log.warning("%s could not be loaded ahead of torch", path)
