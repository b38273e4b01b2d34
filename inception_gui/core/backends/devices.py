"""The devices that can run the network, and their names."""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.backends import openvino_runtime
from inception_gui.errors import Kind, UserError

_log = logging.getLogger(__name__)

CPU: Final = "cpu"


@dataclass(frozen=True, slots=True)
class Device:
    """A device that can run the network.

    `name` is for the command line ("cpu", "intel-gpu", "npu", "cuda:0", "mps"), `title` for people
    ("CPU"), `detail` the product name of the CPU or GPU. `openvino_name` is empty if torch runs it.
    `fell_back_because` is the reason why a better device is not used, or empty.
    """

    name: str
    title: str
    detail: str = ""
    openvino_name: str = ""
    fell_back_because: str = ""


def core_count() -> int:
    """The number of CPU cores that this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def available() -> tuple[Device, ...]:
    """Every device that a driver lists, the CPU last. Not probed."""
    return (*_of_torch(), *_of_openvino())


def cpu() -> Device:
    """The CPU, run by OpenVINO if it is installed, otherwise by torch."""
    if not openvino_runtime.is_installed():
        name = platform.processor() or platform.machine()
        return Device(CPU, "CPU", f"{name}, {core_count()} cores")
    name = _openvino_detail("CPU") or platform.machine()
    return Device(CPU, "CPU", f"{name}, {core_count()} cores", "CPU")


def candidates(wanted: str) -> tuple[Device, ...]:
    """Devices to try for `wanted`, best first; the CPU is always the last resort and not listed.

    "auto" tries CUDA and Metal. Intel GPUs and NPUs are used only on request, because an integrated
    one may be slower than the CPU.

    Raises:
        UserError: There is no such device (WRONG_USAGE).
    """
    if wanted == CPU:
        return ()
    if wanted == "auto":
        return _of_torch()
    kind = wanted.partition(":")[0]
    if kind not in ("cuda", "mps", "intel-gpu", "npu"):
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{wanted}” is not a device.",
            "Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.",
        )
    listed = _of_torch() if kind in ("cuda", "mps") else _of_openvino()
    return tuple(d for d in listed if d.name in (wanted, f"{wanted}:0"))


def why_absent(kind: str) -> str:
    """A sentence that says why there is no device of `kind` ("cuda", "mps", "intel-gpu", "npu")."""
    if kind == "mps":
        return "Only a Mac with Apple silicon has it."
    if kind != "cuda":
        return "OpenVINO lists none; it may lack a driver."
    if importlib.util.find_spec("torch") is None:
        return "PyTorch is not installed; it comes with inception-gui[gpu]."
    if _cuda_library() is None:
        return "The installed PyTorch was built without CUDA."
    return "No NVIDIA driver works with the installed PyTorch."


def _of_openvino() -> tuple[Device, ...]:
    """The devices of OpenVINO, the CPU last, which exists without OpenVINO too."""
    found: list[Device] = []
    if openvino_runtime.is_installed():
        for name in openvino_runtime.core().available_devices:
            kind, _, number = name.partition(".")
            ours = {"GPU": "intel-gpu", "NPU": "npu"}.get(kind)
            if ours is not None:
                title = "Intel GPU" if kind == "GPU" else "NPU"
                ours += f":{number}" if number else ""
                found.append(Device(ours, title, _openvino_detail(name), name))
    return (*found, cpu())


def _openvino_detail(name: str) -> str:
    try:
        return str(openvino_runtime.core().get_property(name, "FULL_DEVICE_NAME")).strip()
    except RuntimeError as error:
        _log.info("OpenVINO does not describe %s: %s", name, error)
        return ""


def _of_torch() -> tuple[Device, ...]:
    """CUDA and Metal devices. torch is imported only if there may be one."""
    if not (may_have_cuda() or _may_have_metal()):
        return ()
    from inception_gui.startup.torch_import import import_torch

    found: list[Device] = []
    try:
        torch = import_torch()
        if torch.cuda.is_available():
            count = torch.cuda.device_count()
            found += [
                Device(
                    f"cuda:{i}", f"GPU {i}" if count > 1 else "GPU", torch.cuda.get_device_name(i)
                )
                for i in range(count)
            ]
        if torch.backends.mps.is_available():
            found.append(Device("mps", "GPU", "Apple Metal"))
    # A torch that does not load, a driver that is too old, or one that failed.
    except (ImportError, OSError, RuntimeError, AssertionError) as error:
        _log.warning("the devices of torch cannot be listed: %s", error)
    return tuple(found)


def _cuda_library() -> Path | None:
    """The part of torch that knows CUDA, if torch was built with it."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return None
    names = {"linux": "libtorch_cuda.so", "win32": "torch_cuda.dll"}
    library = Path(spec.origin).parent / "lib" / names.get(sys.platform, "none")
    return library if library.exists() else None


def may_have_cuda() -> bool:
    """Whether there is a driver, and a torch that was built for it; imports nothing."""
    if _cuda_library() is None:
        return False
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _may_have_metal() -> bool:
    return (
        sys.platform == "darwin"
        and platform.machine() == "arm64"
        and importlib.util.find_spec("torch") is not None
    )
