"""`inception-cli devices`, through its real `main`."""

from __future__ import annotations

import re

import pytest

from inception_gui.cli import main
from inception_gui.core.backends.devices import Device, available, candidates, cpu
from inception_gui.core.jobs.measure_devices import DeviceRefused, DeviceSpeed, measure_devices
from inception_gui.core.types import Mode

pytestmark = pytest.mark.xdist_group("measured")


def test_every_device_is_listed_with_its_precision(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices", "--quick"]) == 0
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    for device in available():
        place = lines.index(f"{device.name}: {device.title}, {device.detail or 'name unknown'}")
        assert lines[place + 1].split() == ["standard", "float32"]
        assert lines[place + 2].split()[0] == "fast"
    kinds = {line.partition(":")[0] for line in lines}
    assert {"cpu", "cuda", "mps", "intel-gpu", "npu"} <= kinds
    assert lines[-1].startswith(f"“auto” uses {(*candidates('auto'), cpu())[0].name}.")
    assert printed.err == ""


def test_each_is_measured_unless_told_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["devices"]) == 0
    out = capsys.readouterr().out
    speeds = re.findall(r"(\d+\.\d) ms per image, (\d+\.\d) images per second", out)
    assert len(speeds) >= 2
    assert all(0 < float(ms) < 60_000 and float(rate) > 0 for ms, rate in speeds)
    fast = next(line for line in out.splitlines() if line.lstrip().startswith("fast"))
    assert "Fast mode is not faster here" in fast or "times as fast" in fast


def test_a_device_that_does_not_work_is_refused_with_a_sentence() -> None:
    absent = Device("cuda:9", "GPU", "no such card")
    refused = list(measure_devices([absent], seconds=0.1))
    assert refused == [
        DeviceRefused(absent, mode, "No cuda:9 device was found on this computer.")
        for mode in (Mode.STANDARD, Mode.FAST)
    ]


def test_what_is_measured_is_what_the_device_did() -> None:
    for found in measure_devices([cpu()], seconds=0.2):
        assert isinstance(found, DeviceSpeed)
        assert found.precision == "float32" or found.mode is Mode.FAST
        assert found.single_s > 0
        assert found.bulk_per_s > 0
