"""Opens the network on a device, whose results must agree with the CPU's."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from inception_gui.core.backends import devices, openvino_runtime
from inception_gui.core.backends.probe import largest_difference, probe_pictures
from inception_gui.core.nn.sides import side_of
from inception_gui.core.types import Mode
from inception_gui.errors import Kind, UserError
from inception_gui.startup.torch_import import import_torch

if TYPE_CHECKING:
    from inception_gui.core.backends.backend import Backend, Parameters
    from inception_gui.core.backends.devices import Device

_log = logging.getLogger(__name__)

_TOLERANCE: Final = {"float32": 1e-3, "bfloat16": 0.1, "float16": 0.05}
"""The largest difference of a probability from that of the CPU in float32."""


def open_cpu(parameters: Parameters, mode: Mode, fell_back_because: str = "") -> Backend:
    """Open the network on the CPU, which always works."""
    device = replace(devices.cpu(), fell_back_because=fell_back_because)
    return _open(device, parameters, precision_of(mode, device))


def open_backend(
    wanted: str, parameters: Parameters, mode: Mode, *, strict: bool = False
) -> Backend:
    """Open the network on `wanted`, or on the CPU with the reason why.

    Args:
        wanted: "auto" or the name of a device, see `devices.candidates`.
        parameters: Folded, see `core.nn.fold`.
        mode: Fast mode uses half precision if the device is faster in it.
        strict: A device that was requested by name must work.

    Raises:
        UserError: There is no such device (WRONG_USAGE), or `strict` and it does not work
            (NO_DEVICE).
    """
    found = devices.candidates(wanted)
    reason = ""
    if not found and wanted not in ("auto", devices.CPU):
        reason = f"No {wanted} device was found on this computer."
    for device in found:
        precision = precision_of(mode, device)
        # A GPU with broken half precision (GTX 16xx) may be correct in float32.
        for tried in dict.fromkeys((precision, "float32")):
            try:
                backend = _open(device, parameters, tried)
                problem = _problem(backend, parameters)
            except (RuntimeError, AssertionError) as error:
                problem = (str(error).strip() or type(error).__name__).splitlines()[0]
            if not problem:
                return backend
            _log.warning("%s in %s: %s", device.name, tried, problem)
        reason = f"{device.detail or device.title} could not be used: {problem}."
    if reason and strict and wanted != "auto":
        hint = "Omit --device, or use --device cpu."
        raise UserError(Kind.NO_DEVICE, reason, hint, detail=wanted)
    return open_cpu(parameters, mode, reason)


def precision_of(mode: Mode, device: Device) -> str:
    """The precision: float32, or in fast mode a half precision that the device is faster in."""
    if mode is not Mode.FAST:
        return "float32"
    if not device.openvino_name:
        # float16, not bfloat16: as fast on every GPU, and 16 times as exact.
        return "float32" if device.name == devices.CPU else "float16"
    able = openvino_runtime.core().get_property(device.openvino_name, "OPTIMIZATION_CAPABILITIES")
    if "BF16" in able:
        return "bfloat16"
    return "float16" if "FP16" in able else "float32"


def _open(device: Device, parameters: Parameters, precision: str) -> Backend:
    if device.openvino_name:
        from inception_gui.core.backends.openvino_backend import OpenVinoBackend

        return OpenVinoBackend(device, parameters, precision)
    try:
        import_torch()
    except (ImportError, OSError) as error:
        raise UserError(
            Kind.NO_DEVICE,
            "Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.",
            "Install Inception GUI again.",
            detail=str(error),
        ) from error
    from inception_gui.core.backends.torch_backend import TorchBackend

    return TorchBackend(device, parameters, precision)


def _problem(backend: Backend, parameters: Parameters) -> str:
    """What is wrong with the results of a device, or an empty string."""
    pictures = probe_pictures(side_of(parameters))[:2]
    expected = open_cpu(parameters, Mode.EXACT).run(pictures).probabilities
    is_good = False
    try:
        found = backend.run(pictures).probabilities
        is_good = largest_difference(found, expected) <= _TOLERANCE[backend.precision]
    finally:
        if not is_good:  # its memory must be there for what is tried next
            backend.close()
    return "" if is_good else "it computed a wrong result"
