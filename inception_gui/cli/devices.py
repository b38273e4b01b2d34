"""The command `inception-cli devices`: lists the devices that can run the network."""

from __future__ import annotations

import argparse

from inception_gui.cli.terminal import put, say
from inception_gui.core.backends.devices import Device, available, candidates, cpu, why_absent
from inception_gui.core.backends.open_backend import precision_of
from inception_gui.core.jobs.measure_devices import DeviceRefused, DeviceSpeed, measure_devices
from inception_gui.core.types import Mode

_CLEARLY = 1.05
"""A smaller difference between two short measurements says nothing."""


def run(parsed: argparse.Namespace) -> int:
    """Print every device with its precision and speed, and return the exit code."""
    found = available()
    chosen = (*candidates("auto"), cpu())[0]
    refused: dict[str, str] = {}
    for device in found:
        put(f"{device.name}: {device.title}, {device.detail or 'name unknown'}\n")
        if parsed.quick:
            for mode in (Mode.STANDARD, Mode.FAST):
                put(f"    {mode.value:8}  {precision_of(mode, device)}\n")
            continue
        say(f"Measuring {device.name} …")
        standard: DeviceSpeed | None = None
        for measured in measure_devices([device]):
            if isinstance(measured, DeviceRefused):
                refused[device.name] = measured.reason
                put(f"    {measured.mode.value:8}  not used: {measured.reason}\n")
                continue
            put(f"    {_speed_line(measured, standard)}\n")
            standard = standard or measured
    for kind in ("cuda", "mps", "intel-gpu", "npu"):
        if not any(device.name.partition(":")[0] == kind for device in found):
            put(f"{kind}: not found. {why_absent(kind)}\n")
    put(f"{_what_auto_takes(found, chosen, refused)}\n")
    return 0


def _speed_line(measured: DeviceSpeed, standard: DeviceSpeed | None) -> str:
    line = (
        f"{measured.mode.value:8}  {measured.precision:8}  {measured.single_s * 1e3:6.1f} ms per "
        f"image, {measured.bulk_per_s:.1f} images per second in bulk"
    )
    if measured.mode is not Mode.FAST or standard is None:
        return line
    if measured.precision == standard.precision:
        return f"{line}. Fast mode is not faster here: this device has no half precision."
    times = measured.bulk_per_s / standard.bulk_per_s
    single = standard.single_s / measured.single_s
    if max(times, single) < _CLEARLY:
        return f"{line}. Fast mode is not faster here."
    return f"{line} ({single:.1f} and {times:.1f} times as fast)"


def _what_auto_takes(found: tuple[Device, ...], chosen: Device, refused: dict[str, str]) -> str:
    if chosen.name in refused:
        return f"“auto” uses cpu, because {chosen.name} was refused."
    words = f"“auto” uses {chosen.name}."
    if any(device.name.startswith(("intel-gpu", "npu")) for device in found):
        words += " Intel GPUs and NPUs are used only when --device names them."
    return words
