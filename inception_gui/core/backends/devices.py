"""Devices the network can run on: probe, choose, describe, fall back."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from inception_gui.errors import Kind, UserError


@dataclass(frozen=True, slots=True)
class Device:
    """Where the network runs.

    `name` is torch's ("cpu", "cuda:0", "mps"), `title` what people read ("CPU"), `detail` the
    processor's or card's own name. `fell_back_because` says why a better device was passed over,
    or is empty.
    """

    name: str
    title: str
    detail: str = ""
    fell_back_because: str = ""


def core_count() -> int:
    """How many processor cores this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _processor_name() -> str:
    return platform.processor() or platform.machine()


def _probe(name: str) -> str:
    """Run a real convolution on `name`; the reason why it failed, or an empty string.

    Asking the driver is not enough: a card may be listed whose kernels this torch does not carry.
    """
    try:
        with torch.inference_mode():
            image = torch.ones(1, 3, 16, 16, device=name)
            kernel = torch.ones(4, 3, 3, 3, device=name)
            answer = F.conv2d(image, kernel).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        return str(error).splitlines()[0] if str(error) else type(error).__name__
    return "" if bool((answer == 27).all()) else "it computed a wrong result"


def available() -> tuple[Device, ...]:
    """Every device that torch lists, the CPU last. Not probed."""
    found: list[Device] = []
    if torch.cuda.is_available():
        found += [
            Device(f"cuda:{i}", f"GPU {i}" if torch.cuda.device_count() > 1 else "GPU",
                   torch.cuda.get_device_name(i))
            for i in range(torch.cuda.device_count())
        ]  # fmt: skip
    if torch.backends.mps.is_available():
        found.append(Device("mps", "GPU", "Apple Metal"))
    found.append(Device("cpu", "CPU", f"{_processor_name()}, {core_count()} cores"))
    return tuple(found)


def choose(wanted: str = "auto", *, strict: bool = False) -> Device:
    """The device for `wanted`: "auto", "cpu", "cuda", "cuda:N" or "mps".

    A device that does not pass its probe is passed over for the next, at last the CPU, and the
    reason is kept. With `strict`, a device asked for by name must work.

    Raises:
        UserError: `wanted` is no device's name, or `strict` and it does not work (NO_DEVICE).
    """
    devices = available()
    if wanted == "auto":
        candidates = devices
    elif wanted == "cpu" or wanted == "mps" or wanted == "cuda" or wanted.startswith("cuda:"):
        candidates = tuple(d for d in devices if d.name == wanted or d.name == f"{wanted}:0")
        if not candidates:
            return _give_up(wanted, f"No {wanted} device was found on this computer.", strict)
    else:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{wanted}” is not a device.",
            "Use auto, cpu, cuda, cuda:0 or mps.",
        )
    reason = ""
    for device in candidates:
        problem = _probe(device.name)
        if not problem:
            return Device(device.name, device.title, device.detail, reason)
        reason = f"{device.detail or device.title} could not be used: {problem}."
    return _give_up(wanted, reason, strict)


def _give_up(wanted: str, reason: str, strict: bool) -> Device:
    if strict:
        raise UserError(
            Kind.NO_DEVICE, reason, "Leave out --device, or use --device cpu.", detail=wanted
        )
    cpu = available()[-1]
    return Device(cpu.name, cpu.title, cpu.detail, reason)
