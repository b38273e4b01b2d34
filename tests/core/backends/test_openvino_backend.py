"""OpenVINO computes what torchvision does, lets urgent pictures go first, and tells nobody."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

from inception_gui.core.backends.backend import LIVE_FRAMES, LayerGradients
from inception_gui.core.backends.devices import cpu
from inception_gui.core.backends.open_backend import open_backend, precision_of
from inception_gui.core.backends.openvino_backend import OpenVinoBackend
from inception_gui.core.backends.openvino_runtime import is_installed
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.backends.torch_gradients import layer_gradients
from inception_gui.core.nn.heads import head_of
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Mode, Pixels, Target
from tests.core.backends.networks import probabilities_of_torchvision, seeded_parameters
from tests.oracle import REPOSITORY

if not is_installed():  # not importorskip, whose import reports to a server
    pytest.skip("OpenVINO has no wheel here", allow_module_level=True)


@pytest.fixture(scope="module")
def backend() -> Iterator[OpenVinoBackend]:
    made = OpenVinoBackend(cpu(), seeded_parameters(), "float32")
    yield made
    made.close()


def test_probabilities_are_torchvisions(backend: OpenVinoBackend) -> None:
    found = backend.run(probe_pictures())
    expected = probabilities_of_torchvision(probe_pictures())
    assert found.probabilities.dtype == np.float32
    np.testing.assert_allclose(found.probabilities, expected, rtol=0, atol=1e-5)
    np.testing.assert_array_equal(
        np.argsort(-found.probabilities)[:, :5], np.argsort(-expected)[:, :5]
    )


def test_features_are_the_torch_networks(backend: OpenVinoBackend) -> None:
    network = load_folded(seeded_parameters())
    picture = probe_pictures()[0]
    batch = torch.from_numpy(np.array(picture))[None].permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        expected = network(batch).features.numpy()
    found = backend.run([picture]).features
    assert found.shape == (1, 2048, 8, 8)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4 * expected.max())


def test_bulk_work_gives_the_same_bits_as_single_pictures(backend: OpenVinoBackend) -> None:
    single = backend.run(probe_pictures())
    for row, picture in enumerate(probe_pictures()):
        item = backend.submit(picture, features=True).result()
        np.testing.assert_allclose(item.probabilities, single.probabilities[row], atol=1e-6)
        assert item.features is not None
        assert item.features.shape == (2048, 8, 8)
        assert backend.submit(picture, features=False).result().features is None


def test_frames_of_live_mode_run_on_a_stream_each_and_answer_the_same(
    backend: OpenVinoBackend,
) -> None:
    single = backend.run(probe_pictures())
    with ThreadPoolExecutor(LIVE_FRAMES) as pool:
        found = list(pool.map(lambda one: backend.run([one], urgent=False), probe_pictures()))
    assert backend._live.get_property("NUM_STREAMS") == LIVE_FRAMES
    for row, one in enumerate(found):
        np.testing.assert_allclose(one.probabilities[0], single.probabilities[row], atol=1e-6)
        np.testing.assert_allclose(one.features[0], single.features[row], rtol=0, atol=1e-4)


def test_any_size_has_features_at_the_same_scale(backend: OpenVinoBackend) -> None:
    network = load_folded(seeded_parameters())
    wide = np.ascontiguousarray(np.hstack([probe_pictures()[0], probe_pictures()[1][:, :128]]))
    batch = torch.from_numpy(wide)[None].permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        expected = network.run_blocks(network.stem(batch))[0].numpy()
    found = backend.features(wide)
    assert found.shape == expected.shape == (2048, 8, 12)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4 * expected.max())


@pytest.mark.parametrize("layer", ["Mixed_5b", "Mixed_5d", "Mixed_6d", "Mixed_7a", "Mixed_7b"])
def test_gradients_are_those_of_autograd(backend: OpenVinoBackend, layer: str) -> None:
    picture, targets = probe_pictures()[0], [Target(3), Target(5, rather_than=7)]
    directions = head_of(seeded_parameters()).directions(targets)
    found = backend.gradients(picture, layer, directions)
    expected = layer_gradients(load_folded(seeded_parameters()), picture, layer, directions)
    assert_same_gradients(found, expected)


def test_gradients_are_those_of_autograd_for_an_input_of_any_size(
    backend: OpenVinoBackend,
) -> None:
    wide = np.ascontiguousarray(np.hstack([probe_pictures()[0], probe_pictures()[1][:, :128]]))
    directions = head_of(seeded_parameters()).directions([Target(999)])
    found = backend.gradients(wide, "Mixed_6e", directions)
    expected = layer_gradients(load_folded(seeded_parameters()), wide, "Mixed_6e", directions)
    assert found.gradients.shape == (1, 768, 17, 25)
    assert_same_gradients(found, expected)


def assert_same_gradients(found: LayerGradients, expected: LayerGradients) -> None:
    assert found.activations.shape == expected.activations.shape
    assert found.gradients.shape == expected.gradients.shape
    assert found.activations.dtype == found.gradients.dtype == np.float32
    largest = np.abs(expected.activations).max()
    np.testing.assert_allclose(found.activations, expected.activations, rtol=0, atol=1e-5 * largest)
    # Rounding puts a few of the activations that follow on the other side of a ReLU's zero, and a
    # gradient jumps there: how many depends on the number of threads that torch computes with.
    difference = np.linalg.norm(found.gradients - expected.gradients)
    assert difference < 0.01 * np.linalg.norm(expected.gradients)


@pytest.mark.parametrize("layer", ["Mixed_7a", "Mixed_7b"])
def test_gradients_are_exact_where_few_activations_follow(
    backend: OpenVinoBackend, layer: str
) -> None:
    picture, targets = probe_pictures()[1], [Target(3)]
    directions = head_of(seeded_parameters()).directions(targets)
    found = backend.gradients(picture, layer, directions).gradients
    network = load_folded(seeded_parameters())
    expected = layer_gradients(network, picture, layer, directions).gradients
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4 * np.abs(expected).max())


@pytest.mark.parametrize("classes", [2, 10, 1001])
def test_a_last_layer_of_any_width_runs(classes: int) -> None:
    parameters = dict(seeded_parameters())
    parameters["fc.weight"] = np.resize(parameters["fc.weight"], (classes, 2048))
    parameters["fc.bias"] = np.resize(parameters["fc.bias"], classes)
    made = OpenVinoBackend(cpu(), parameters, "float32")
    found = made.run(probe_pictures()[:1]).probabilities
    assert found.shape == (1, classes)
    assert found.sum() == pytest.approx(1, abs=1e-5)
    made.close()


def test_urgent_pictures_and_bulk_work_at_once_lose_nothing(backend: OpenVinoBackend) -> None:
    pictures = probe_pictures()
    expected = backend.run(pictures).probabilities
    results: dict[int, np.ndarray] = {}

    def bulk(first: int) -> None:
        for number in range(first, 12, 2):
            item = backend.submit(pictures[number % len(pictures)], features=False).result()
            results[number] = item.probabilities

    streams = [threading.Thread(target=bulk, args=(first,)) for first in (0, 1)]
    for stream in streams:
        stream.start()
    for number in range(6):  # each cancels what the streams compute
        found = backend.run([pictures[number % len(pictures)]]).probabilities[0]
        np.testing.assert_allclose(found, expected[number % len(pictures)], atol=1e-6)
    for stream in streams:
        stream.join(60)
    assert sorted(results) == list(range(12))
    for number, found in results.items():
        np.testing.assert_allclose(found, expected[number % len(pictures)], atol=1e-6)


def test_bulk_work_waits_while_an_urgent_picture_is_computed(
    backend: OpenVinoBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend.submit(probe_pictures()[0], features=False).result()  # compiled by now
    backend._begin_urgent()
    order: list[str] = []

    def submit() -> None:
        backend.submit(probe_pictures()[0], features=False).result()
        order.append("bulk")

    monkeypatch.setattr("inception_gui.core.backends.openvino_backend._LONGEST_WAIT_S", 60.0)
    stream = threading.Thread(target=submit)
    stream.start()
    backend.run([probe_pictures()[1]])
    order.append("urgent")
    assert order == ["urgent"]
    backend._end_urgent()
    stream.join(60)
    assert order == ["urgent", "bulk"]


def test_float32_is_said_outright_and_fast_mode_takes_what_the_processor_is_faster_in(
    backend: OpenVinoBackend,
) -> None:
    hint = backend._single.get_property("INFERENCE_PRECISION_HINT")
    assert "f32" in str(hint) or "float32" in str(hint)
    for mode in (Mode.EXACT, Mode.STANDARD):
        assert precision_of(mode, cpu()) == "float32"
    fast = open_backend("cpu", seeded_parameters(), Mode.FAST)
    assert fast.precision in ("float32", "bfloat16", "float16")
    found, exact = fast.run(probe_pictures()[:2]), backend.run(probe_pictures()[:2])
    assert np.abs(found.probabilities - exact.probabilities).max() < 0.05
    fast.close()


WATCH = """
import sys
connected = []

def hook(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        connected.append((event, arguments[1:]))

sys.addaudithook(hook)
from inception_gui.core.backends.open_backend import open_cpu
from inception_gui.core.backends.openvino_runtime import is_installed
from inception_gui.core.backends.probe import probe_pictures
from inception_gui.core.types import Mode
from tests.core.backends.networks import seeded_parameters
parameters = seeded_parameters()
backend = open_cpu(parameters, Mode.STANDARD)
backend.run(probe_pictures()[:1])
backend.submit(probe_pictures()[0], features=True).result()
reporters = [m for m in sys.modules if "telemetry" in m and sys.modules[m] is not None]
print(connected, reporters, sys.modules["openvino.tools.ovc"])
"""


def test_nothing_is_reported_to_anybody() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCH], capture_output=True, text=True, cwd=REPOSITORY, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["[]", "[]", "None"]


def test_pixels_of_any_order_and_read_only_ones_are_taken(backend: OpenVinoBackend) -> None:
    picture: Pixels = np.asfortranarray(probe_pictures()[0])
    picture.flags.writeable = False
    np.testing.assert_array_equal(
        backend.run([picture]).probabilities, backend.run(probe_pictures()[:1]).probabilities
    )
