"""torch's backend computes what torchvision does, in batches, and survives a device that fails.

Where there is no card it runs on the processor: everything but CUDA's graph.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import pytest
import torch

from inception_gui.core.backends import torch_backend
from inception_gui.core.backends.backend import DeviceFailedError, ItemResult
from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.backends.torch_backend import TorchBackend, Wait, is_out_of_memory
from inception_gui.core.nn.heads import head_of
from inception_gui.core.nn.inception_v3 import BLOCKS
from inception_gui.core.types import Pixels, Target
from tests.core.backends.networks import probabilities_of_torchvision, seeded_parameters

CPU = Device("cpu", "CPU", "a test's processor")
FULL = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")

needs_cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device")


@pytest.fixture
def backend() -> Iterator[TorchBackend]:
    made = TorchBackend(CPU, seeded_parameters(), "float32")
    yield made
    made.close()


class Scripted(TorchBackend):
    """A device whose passes answer at once with the first byte, or break as they are told to."""

    def __init__(self, breaks: Callable[[int], Exception | None], capacity: int = 8) -> None:
        super().__init__(CPU, seeded_parameters(), "float32")
        self._capacity = capacity
        self._breaks = breaks
        self.sizes: list[int] = []

    def _start(self, inputs: Sequence[Pixels], features: bool) -> Wait:
        if error := self._breaks(len(inputs)):
            raise error
        self.sizes.append(len(inputs))
        values = np.array([[float(pixels.flat[0])] for pixels in inputs], np.float32)
        kept = np.zeros((len(inputs), 1, 1, 1), np.float32) if features else None
        pooled = np.zeros((len(inputs), 6144), np.float32)
        return lambda: (values, kept, pooled)


def numbered(count: int) -> list[Pixels]:
    return [np.full((299, 299, 3), number, np.uint8) for number in range(count)]


def results(futures: list[Future[ItemResult]]) -> list[int]:
    return [int(future.result(20).probabilities[0]) for future in futures]


def submit_all(backend: TorchBackend, count: int) -> list[Future[ItemResult]]:
    return [backend.submit(pixels, features=False) for pixels in numbered(count)]


def test_probabilities_are_torchvisions_alone_and_in_batches(backend: TorchBackend) -> None:
    expected = probabilities_of_torchvision(probe_pictures())
    found = backend.run(probe_pictures())
    np.testing.assert_allclose(found.probabilities, expected, rtol=0, atol=1e-5)
    assert found.features.shape == (len(probe_pictures()), 2048, 8, 8)
    futures = [backend.submit(picture, features=True) for picture in probe_pictures()]
    for row, future in enumerate(futures):
        item = future.result(60)
        np.testing.assert_allclose(item.probabilities, expected[row], rtol=0, atol=1e-5)
        assert item.features is not None
        np.testing.assert_allclose(item.features, found.features[row], rtol=0, atol=1e-3)


def test_features_and_gradients_of_any_size(backend: TorchBackend) -> None:
    wide = np.ascontiguousarray(np.hstack([probe_pictures()[0], probe_pictures()[1][:, :128]]))
    assert backend.features(wide).shape == (2048, 8, 12)
    directions = head_of(seeded_parameters()).directions([Target(1), Target(2, 3)])
    found = backend.gradients(wide, BLOCKS[-3], directions)
    assert found.gradients.shape == (2, *found.activations.shape)


def test_batches_are_full_but_for_the_last() -> None:
    backend = Scripted(lambda _count: None)
    assert results(submit_all(backend, 20)) == list(range(20))
    backend.close()
    assert sum(backend.sizes) == 20
    assert max(backend.sizes) == 8


def test_a_picture_does_not_wait_for_ever_for_others() -> None:
    backend = Scripted(lambda _count: None)
    assert results(submit_all(backend, 1)) == [0]
    backend.close()


def test_a_full_memory_halves_the_batch_until_it_fits_and_loses_nothing() -> None:
    backend = Scripted(lambda count: FULL if count > 2 else None)
    assert results(submit_all(backend, 20)) == list(range(20))
    assert backend.bulk_window < 3 * 8
    backend.close()
    assert max(backend.sizes) <= 2


def test_memory_too_full_for_one_picture_is_a_failure_of_the_device() -> None:
    backend = Scripted(lambda _count: FULL)
    for future in submit_all(backend, 5):
        with pytest.raises(DeviceFailedError) as caught:
            future.result(20)
        assert caught.value.is_full
    with pytest.raises(DeviceFailedError):
        backend.run(numbered(1))
    backend.close()


def test_a_single_picture_is_tried_again_once_memory_was_freed() -> None:
    errors = [FULL]
    backend = Scripted(lambda _count: errors.pop() if errors else None)
    assert int(backend.run(numbered(1)).probabilities[0, 0]) == 0
    backend.close()


def test_a_device_that_broke_answers_nothing_more_and_nothing_of_it_is_freed() -> None:
    broken = Scripted(lambda _count: RuntimeError("CUDA error: unspecified launch failure"))
    broken.device = Device("cuda:0", "GPU", "a test's card")
    (future,) = submit_all(broken, 1)
    with pytest.raises(DeviceFailedError, match="launch failure") as caught:
        future.result(20)
    assert not caught.value.is_full
    with pytest.raises(DeviceFailedError):
        broken.run(numbered(1))
    with pytest.raises(DeviceFailedError):
        broken.submit(numbered(1)[0], features=False).result(20)
    assert any(one is broken for one in torch_backend._kept_for_ever)
    broken.close()
    torch_backend._kept_for_ever.clear()


def test_bulk_work_waits_while_an_urgent_picture_is_computed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch_backend, "_LONGEST_WAIT_S", 60.0)
    backend = Scripted(lambda _count: None, capacity=1)
    with backend._changed:
        backend._urgent += 1
    (future,) = submit_all(backend, 1)
    time.sleep(0.1)
    assert not future.done()
    with backend._changed:
        backend._urgent -= 1
        backend._changed.notify_all()
    assert results([future]) == [0]
    backend.close()


def test_closing_finishes_what_was_submitted_and_ends_the_thread() -> None:
    backend = Scripted(lambda _count: None)
    futures = submit_all(backend, 30)
    backend.close()
    assert results(futures) == list(range(30))
    assert not [one for one in threading.enumerate() if one.name == "batches"]


def test_what_says_that_a_memory_is_full() -> None:
    assert is_out_of_memory(FULL)
    assert is_out_of_memory(RuntimeError("CUDNN_STATUS_ALLOC_FAILED"))
    assert is_out_of_memory(RuntimeError("DefaultCPUAllocator: can't allocate memory: ..."))
    assert is_out_of_memory(RuntimeError("MPS backend out of memory (MPS allocated: 1 GB)"))
    assert not is_out_of_memory(RuntimeError("CUDA error: unknown error"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_the_last_layer_keeps_all_its_bits_in_half_precision() -> None:
    backend = TorchBackend(CPU, seeded_parameters(), "float16")
    network = backend._network
    assert network.Conv2d_1a_3x3.conv.weight.dtype == torch.float16
    np.testing.assert_array_equal(network.fc.weight.numpy(), seeded_parameters()["fc.weight"])
    backend.close()


@needs_cuda
def test_images_that_several_threads_ask_about_at_once_get_their_own_answers(
    backend: TorchBackend,
) -> None:
    card = TorchBackend(Device("cuda:0", "GPU", "a card"), seeded_parameters(), "float32")
    expected = backend.run(probe_pictures()).probabilities

    def ask(number: int) -> bool:
        row = number % 4
        if number % 3:
            found = card.run([probe_pictures()[row]]).probabilities[0]
        else:
            found = card.submit(probe_pictures()[row], features=False).result(60).probabilities
        return bool(np.abs(found - expected[row]).max() < 1e-4)

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(ask, range(600)))
    card.close()


@needs_cuda
@pytest.mark.parametrize("precision", ["float32", "float16"])
def test_a_card_gives_the_processors_probabilities(precision: str, backend: TorchBackend) -> None:
    card = TorchBackend(Device("cuda:0", "GPU", "a card"), seeded_parameters(), precision)
    tolerance = 1e-4 if precision == "float32" else 0.05
    expected = backend.run(probe_pictures()).probabilities
    found = card.run(probe_pictures()).probabilities
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance)
    pictures = [probe_pictures()[number % 4] for number in range(200)]
    futures = [
        card.submit(picture, features=number % 3 == 0) for number, picture in enumerate(pictures)
    ]
    for number, future in enumerate(futures):
        item = future.result(60)
        np.testing.assert_allclose(item.probabilities, expected[number % 4], rtol=0, atol=tolerance)
        assert (item.features is not None) or number % 3
    assert {1, 64} <= card._graphs.keys()
    card.close()
