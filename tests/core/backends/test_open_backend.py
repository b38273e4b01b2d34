"""A device is used only where it agrees with the processor; the processor always works."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from inception_gui.core.backends import devices, open_backend, openvino_runtime
from inception_gui.core.backends.backend import BatchResult
from inception_gui.core.backends.devices import Device
from inception_gui.core.types import Mode, Pixels
from inception_gui.errors import Kind, UserError
from tests.core.backends.networks import seeded_parameters
from tests.workers.known_answers import CPU, KnownBackend

CARD = Device("cuda:0", "GPU", "a test's card")


class Wrong(KnownBackend):
    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        found = super().run(inputs)
        return replace(found, probabilities=found.probabilities[:, ::-1], device="cuda:0")


class NotANumber(KnownBackend):
    def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
        found = super().run(inputs)
        return replace(found, probabilities=found.probabilities * np.nan, device="cuda:0")


@pytest.fixture
def opens(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[KnownBackend]], list[str]]:
    """Has cuda:0 be found, and opened as the given kind; gives the precisions it is tried in."""

    def of(kind: type[KnownBackend]) -> list[str]:
        tried: list[str] = []

        def open_one(device: Device, _parameters: object, precision: str) -> KnownBackend:
            if device.name == "cpu":
                return KnownBackend(device)
            tried.append(precision)
            made = kind(device)
            made.precision = precision
            return made

        monkeypatch.setattr(open_backend, "_open", open_one)
        monkeypatch.setattr(devices, "_of_torch", lambda: (CARD,))
        monkeypatch.setattr(devices, "cpu", lambda: CPU)
        return tried

    return of


def test_a_card_that_agrees_with_the_processor_is_used(opens) -> None:
    opens(KnownBackend)
    assert open_backend.open_backend("auto", {}, Mode.STANDARD).device.name == "cuda:0"
    assert open_backend.open_backend("cuda", {}, Mode.STANDARD).device.name == "cuda:0"
    assert open_backend.open_backend("cpu", {}, Mode.STANDARD).device.name == "cpu"


@pytest.mark.parametrize("kind", [Wrong, NotANumber])
def test_one_that_computes_something_else_is_not_used_and_it_is_said_why(opens, kind) -> None:
    opens(kind)
    found = open_backend.open_backend("auto", {}, Mode.STANDARD).device
    assert found.name == "cpu"
    assert found.fell_back_because == "a test's card could not be used: it computed a wrong result."
    with pytest.raises(UserError) as caught:
        open_backend.open_backend("cuda:0", {}, Mode.STANDARD, strict=True)
    assert caught.value.kind is Kind.NO_DEVICE


def test_a_card_that_cannot_hold_the_network_gives_way_to_the_processor(opens) -> None:
    class Full(KnownBackend):
        def __init__(self, device: Device) -> None:
            raise RuntimeError("CUDA out of memory. Tried to allocate 20 MiB.\nAnd more words.")

    opens(Full)
    found = open_backend.open_backend("auto", {}, Mode.STANDARD).device
    assert found.name == "cpu"
    assert "Tried to allocate 20 MiB" in found.fell_back_because


def test_a_card_whose_half_precision_is_broken_computes_in_float32(opens) -> None:
    class OnlyWhole(KnownBackend):
        def run(self, inputs: Sequence[Pixels], *, urgent: bool = True) -> BatchResult:
            found = super().run(inputs)
            factor = np.nan if self.precision == "float16" else 1
            return replace(found, probabilities=found.probabilities * factor, device="")

    tried = opens(OnlyWhole)
    found = open_backend.open_backend("auto", {}, Mode.FAST)
    assert (found.device.name, found.precision) == ("cuda:0", "float32")
    assert tried == ["float16", "float32"]


@pytest.mark.parametrize("name", ["gpu", "cuda0", "", "tpu", "CPU"])
def test_names_that_are_no_device_are_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        open_backend.open_backend(name, {}, Mode.STANDARD)
    assert caught.value.kind is Kind.WRONG_USAGE


@pytest.mark.parametrize("name", ["npu", "intel-gpu", "mps", "cuda:7"])
def test_a_device_that_is_not_there_leaves_the_processor_and_says_so(name: str) -> None:
    found = open_backend.open_backend(name, seeded_parameters(), Mode.STANDARD)
    assert found.device.name == "cpu"
    assert name in found.device.fell_back_because
    found.close()


def test_without_openvino_torch_runs_on_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_runtime, "is_installed", lambda: False)
    found = open_backend.open_cpu(seeded_parameters(), Mode.FAST)
    assert type(found).__name__ == "TorchBackend"
    assert found.precision == "float32"
    found.close()


def test_the_processor_is_listed_last_and_has_a_name() -> None:
    listed = devices.available()
    assert listed[-1].name == "cpu"
    assert "cores" in listed[-1].detail
