"""The bulk lane of a card, with a runner that stands for the card; and the real one, if any."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from inception_gui.core.backends.cudnn import FusedNetwork, plain_conv_relu
from inception_gui.core.backends.devices import Device
from inception_gui.core.backends.gpu import Card, put_on_card
from inception_gui.core.backends.runner import Answers, PlainRunner, Runner, is_out_of_memory
from inception_gui.core.events import Classified
from inception_gui.core.inference.bulk_work import Answer
from inception_gui.core.inference.classifier import Classifier
from inception_gui.core.inference.gpu_pipeline import (
    MEMORY_FULL,
    STOPPED_WORKING,
    CardLane,
)
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs.classify import classify
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.state_dict import load_network
from inception_gui.core.types import Failure, Item, Mode, Pixels, Preprocessing
from inception_gui.core.weights.store import FoundWeights
from inception_gui.errors import Kind, UserError
from tests import pictures
from tests.oracle import network_state, stock_network

FULL = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")


class FakeRunner:
    """Answers with the first byte of each input; breaks where it is told to."""

    device = "cuda:0"

    def __init__(self, capacity: int, breaks: Callable[[int], Exception | None]) -> None:
        self.capacity = capacity
        self.sizes: list[int] = []
        self.queued = 0
        self.most_queued = 0
        self.is_closed = False
        self._breaks = breaks

    def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
        assert not self.is_closed
        assert 1 <= len(inputs) <= self.capacity
        if error := self._breaks(self.capacity):
            raise error
        self.sizes.append(len(inputs))
        self.queued += 1
        self.most_queued = max(self.most_queued, self.queued)
        values = np.array([[float(pixels.flat[0])] for pixels in inputs], np.float32)

        def wait() -> Answers:
            self.queued -= 1
            return Answers(values, torch.from_numpy(values) if features else None)

        return wait

    def close(self) -> None:
        self.is_closed = True


class FakeCard:
    """Makes fake runners and writes down what is asked of it."""

    def __init__(self) -> None:
        self.runners: list[FakeRunner] = []
        self.given_back: list[Runner] = []
        self.let_go: list[Runner | None] = []
        self.reasons: list[str] = []
        self.turns = 0
        self.breaks: Callable[[int], Exception | None] = lambda _capacity: None
        self.cpu_breaks: Callable[[int], Exception | None] = lambda _capacity: None

    def borrow(self, capacity: int) -> Runner:
        self.runners.append(FakeRunner(capacity, self.breaks))
        return self.runners[-1]

    def on_cpu(self, reason: str) -> Runner:
        self.reasons.append(reason)
        runner = FakeRunner(8, self.cpu_breaks)
        runner.device = "cpu"
        self.runners.append(runner)
        return runner

    def my_turn(self) -> None:
        self.turns += 1


@dataclass
class Counting:
    """Items are numbers: 1 in 7 cannot be read, and some take long."""

    needs_features: bool = False
    slow: Callable[[int], float] = lambda _item: 0.0

    def prepare(self, item: int) -> int:
        time.sleep(self.slow(item))
        if item % 7 == 3:
            raise UserError(Kind.DAMAGED, f"{item} is damaged")
        return item

    def network_input(self, prepared: int) -> Pixels:
        return np.full((1, 1, 3), prepared % 256, np.uint8)

    def failed(self, item: int, error: UserError) -> tuple[int, str, object]:
        return item, error.sentence, None

    def finished(self, item: int, prepared: int, answer: Answer) -> tuple[int, str, object]:
        assert prepared == item
        assert answer.probabilities[0] == item % 256
        return item, answer.device, None if answer.features is None else float(answer.features)


def lane(card: FakeCard, work: Counting, **parts: object) -> CardLane[int, int, tuple]:
    surroundings = {
        "borrow": card.borrow,
        "give_back": card.given_back.append,
        "let_go": card.let_go.append,
        "on_cpu": card.on_cpu,
        "my_turn": card.my_turn,
        "decoders": 3,
        "on_thread_start": lambda: None,
        "capacity": 16,
        "longest_wait_s": 60.0,
    }
    return CardLane(work, **{**surroundings, **parts})  # type: ignore[arg-type]


@pytest.fixture
def card() -> FakeCard:
    return FakeCard()


def test_results_come_in_the_order_of_the_items_however_long_each_takes(card: FakeCard) -> None:
    work = Counting(slow=lambda item: 0.02 if item % 10 == 0 else 0.0)
    results = list(lane(card, work).run(range(200)))
    assert [item for item, _, _ in results] == list(range(200))
    for item, said, _ in results:
        assert said == (f"{item} is damaged" if item % 7 == 3 else "cuda:0")


def test_batches_are_full_but_for_the_last(card: FakeCard) -> None:
    all_are_there = threading.Event()

    def items() -> Iterator[int]:
        yield from (7 * n for n in range(40))
        all_are_there.set()

    def slow(_item: int) -> float:
        assert all_are_there.wait(20)  # so that nothing is due before
        return 0.0

    results = list(lane(card, Counting(slow=slow), capacity=16, decoders=1).run(items()))
    assert len(results) == 40
    (runner,) = card.runners
    assert runner.sizes == [16, 16, 8]
    assert card.given_back == [runner]
    assert runner.queued == 0


def test_where_decoding_is_faster_two_batches_are_queued(card: FakeCard) -> None:
    all_are_decoded = threading.Event()

    class Slow(FakeRunner):
        def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
            wait = super().start(inputs, features=features)

            def after_decoding() -> Answers:
                assert all_are_decoded.wait(20)
                return wait()

            return after_decoding

    def borrow(capacity: int) -> Runner:
        card.runners.append(Slow(capacity, lambda _capacity: None))
        return card.runners[-1]

    def slow(item: int) -> float:
        if item == 7 * 24:  # those before it are ready: there is one decoder
            all_are_decoded.set()
        return 0.0

    items = [7 * n for n in range(25)]
    work = Counting(slow=slow)
    results = list(lane(card, work, borrow=borrow, capacity=8, decoders=1).run(items))
    assert [item for item, _, _ in results] == items
    assert card.runners[0].most_queued == 2


def test_a_partial_last_batch_is_not_lost(card: FakeCard) -> None:
    results = list(lane(card, Counting(), capacity=64).run([0, 1, 2, 4, 5]))
    assert [item for item, _, _ in results] == [0, 1, 2, 4, 5]
    assert sum(card.runners[0].sizes) == 5


def test_a_slow_source_is_not_waited_for(card: FakeCard) -> None:
    """What is ready runs though the batch is not full, once nothing else is on its way."""
    seen = threading.Event()

    def items() -> Iterator[int]:
        yield 1
        deadline = time.monotonic() + 20
        while not card.runners and time.monotonic() < deadline:
            time.sleep(0.005)
        seen.set()
        yield 2

    assert [item for item, _, _ in lane(card, Counting()).run(items())] == [1, 2]
    assert seen.is_set()
    assert card.runners[0].sizes == [1, 1]


def test_a_picture_that_is_ready_does_not_wait_for_a_slow_one_for_long(card: FakeCard) -> None:
    first_ran = threading.Event()

    def slow(item: int) -> float:
        if item == 2:
            deadline = time.monotonic() + 20
            while not card.runners and time.monotonic() < deadline:
                time.sleep(0.005)
            first_ran.set()
        return 0.0

    work = Counting(slow=slow)
    results = list(lane(card, work, longest_wait_s=0.01).run([1, 2]))
    assert [item for item, _, _ in results] == [1, 2]
    assert card.runners[0].sizes == [1, 1]


def test_no_items_borrow_no_runner(card: FakeCard) -> None:
    assert list(lane(card, Counting()).run([])) == []
    assert card.runners == []


def test_only_broken_items_borrow_no_runner(card: FakeCard) -> None:
    assert [said for _, said, _ in lane(card, Counting()).run([3, 10])] == [
        "3 is damaged",
        "10 is damaged",
    ]
    assert card.runners == []


def test_features_come_only_where_asked_for(card: FakeCard) -> None:
    assert [f for _, _, f in lane(card, Counting()).run([1, 2])] == [None, None]
    assert [f for _, _, f in lane(card, Counting(needs_features=True)).run([1, 2])] == [1, 2]


def test_out_of_memory_halves_the_batch_until_it_fits(card: FakeCard) -> None:
    card.breaks = lambda capacity: FULL if capacity > 4 else None
    results = list(lane(card, Counting(), capacity=64).run(range(100)))
    assert [item for item, _, _ in results] == list(range(100))
    assert {said for item, said, _ in results if item % 7 != 3} == {"cuda:0"}
    assert [runner.capacity for runner in card.runners] == [64, 32, 16, 8, 4]
    assert card.let_go == card.runners[:-1]
    assert card.given_back == [card.runners[-1]]
    assert card.reasons == []


def test_out_of_memory_at_one_picture_leaves_the_rest_to_the_cpu(card: FakeCard) -> None:
    card.breaks = lambda _capacity: FULL
    results = list(lane(card, Counting(), capacity=64).run(range(100)))
    assert [item for item, _, _ in results] == list(range(100))
    assert {said for item, said, _ in results if item % 7 != 3} == {"cpu"}
    assert [runner.capacity for runner in card.runners] == [64, 32, 16, 8, 4, 2, 1, 8]
    assert card.reasons == [MEMORY_FULL]
    assert card.given_back == []


def test_memory_that_ends_in_the_middle_loses_no_picture(card: FakeCard) -> None:
    calls = iter(range(10_000))
    card.breaks = lambda capacity: FULL if capacity > 8 and next(calls) >= 2 else None
    results = list(lane(card, Counting(), capacity=16).run(range(300)))
    assert [item for item, _, _ in results] == list(range(300))
    assert [runner.capacity for runner in card.runners] == [16, 8]


def test_a_batch_that_fails_on_its_way_is_run_again(card: FakeCard) -> None:
    class LateFailure(FakeRunner):
        def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
            wait = super().start(inputs, features=features)

            def fail() -> Answers:
                wait()
                raise FULL

            return fail if self.capacity > 4 else wait

    def borrow(capacity: int) -> Runner:
        card.runners.append(LateFailure(capacity, lambda _capacity: None))
        return card.runners[-1]

    results = list(lane(card, Counting(), borrow=borrow).run(range(100)))
    assert [item for item, _, _ in results] == list(range(100))
    assert [runner.capacity for runner in card.runners] == [16, 8, 4]


def test_a_card_that_stops_working_leaves_the_rest_to_the_cpu(card: FakeCard) -> None:
    calls = iter(range(10_000))
    broken = RuntimeError("CUDA error: unspecified launch failure")
    card.breaks = lambda _capacity: broken if next(calls) >= 3 else None
    results = list(lane(card, Counting()).run(range(200)))
    assert [item for item, _, _ in results] == list(range(200))
    assert {said for item, said, _ in results if item % 7 != 3} == {"cuda:0", "cpu"}
    assert card.reasons == [STOPPED_WORKING]


def test_where_the_cpu_fails_too_the_job_ends_with_its_error(card: FakeCard) -> None:
    card.breaks = lambda _capacity: FULL
    card.cpu_breaks = lambda _capacity: RuntimeError("a bug")
    with pytest.raises(RuntimeError, match="a bug"):
        list(lane(card, Counting()).run(range(200)))


def test_an_error_of_the_program_in_decoding_ends_the_job(card: FakeCard) -> None:
    def slow(item: int) -> float:
        return 0 / (item - 50)

    with pytest.raises(ZeroDivisionError):
        list(lane(card, Counting(slow=slow)).run(range(200)))


def test_an_error_of_the_program_in_feeding_ends_the_job(card: FakeCard) -> None:
    card.breaks = lambda _capacity: ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        list(lane(card, Counting(slow=lambda item: item / 1e4)).run(range(200)))


def test_closing_in_the_middle_ends_all_threads_and_gives_the_runner_back(card: FakeCard) -> None:
    before = threading.active_count()
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for item in range(100_000):
            drawn.append(item)
            yield item

    results = lane(card, Counting()).run(items())
    for _ in range(20):
        next(results)
    results.close()
    assert threading.active_count() == before
    assert card.given_back == card.runners
    assert all(runner.queued == 0 for runner in card.runners)
    assert len(drawn) < 200


def test_no_more_than_three_batches_are_ahead_of_a_reader_who_rests(card: FakeCard) -> None:
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for item in range(1000):
            drawn.append(item)
            yield item

    results = lane(card, Counting(slow=lambda _item: 0.001), capacity=4, decoders=2).run(items())
    next(results)
    assert len(drawn) <= 3 * 4 + 2 + 1
    results.close()


def test_a_batch_waits_for_its_turn(card: FakeCard) -> None:
    """An interactive request is not followed by a batch before it is done."""
    may_go, asked = threading.Event(), threading.Event()

    def my_turn() -> None:
        asked.set()
        may_go.wait(20)

    results = lane(card, Counting(), my_turn=my_turn).run(range(40))
    found: list[tuple] = []
    reader = threading.Thread(target=lambda: found.extend(results))
    reader.start()
    assert asked.wait(20)
    assert card.runners == []
    may_go.set()
    reader.join(20)
    assert len(found) == 40


def test_what_says_that_a_cards_memory_is_full() -> None:
    assert is_out_of_memory(FULL)
    assert is_out_of_memory(RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"))
    assert is_out_of_memory(RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"))
    assert not is_out_of_memory(RuntimeError("CUDA error: unspecified launch failure"))
    assert not is_out_of_memory(MemoryError("out of memory"))


# With the network


@pytest.fixture(scope="module")
def network() -> InceptionV3:
    return load_network(network_state(stock_network(seed=7)), Preprocessing())


def soft_pictures(count: int) -> list[Pixels]:
    rng = np.random.default_rng(11)
    coarse = [rng.integers(0, 256, (9, 9, 3), dtype=np.uint8) for _ in range(count)]
    return [
        np.asarray(Image.fromarray(one).resize((299, 299), Image.Resampling.BICUBIC))
        for one in coarse
    ]


def as_tensor(inputs: list[Pixels]) -> torch.Tensor:
    return torch.from_numpy(np.stack(inputs)).permute(0, 3, 1, 2).float()


def test_the_fused_network_is_the_plain_one(network: InceptionV3) -> None:
    """Its layout, with public operators in place of cuDNN's."""
    x = as_tensor(soft_pictures(2))
    with torch.inference_mode():
        found, expected = FusedNetwork(network, torch.float32, plain_conv_relu)(x), network(x)
    torch.testing.assert_close(found.features, expected.features, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(
        found.logits.softmax(1), expected.logits.softmax(1), rtol=0, atol=1e-5
    )


def test_the_last_layer_stays_in_float32_whatever_the_blocks_are_in() -> None:
    half = load_network(network_state(stock_network(seed=7)), Preprocessing())
    half = put_on_card(half, "cpu", torch.bfloat16)
    assert half.Mixed_7c.branch1x1.conv.weight.dtype is torch.bfloat16
    assert half.fc.weight.dtype is torch.float32
    runner = PlainRunner(half, "cpu", torch.bfloat16, 2, threading.RLock())
    answers = runner.start(soft_pictures(2), features=True)()
    assert answers.probabilities.dtype == np.float32
    assert answers.features is not None
    assert answers.features.dtype is torch.float32
    np.testing.assert_allclose(answers.probabilities.sum(axis=1), 1, atol=1e-5)


class OnFakeCard(Classifier):
    """A classifier whose card is this processor: everything of the card's lane but CUDA."""

    def __init__(self, network: InceptionV3, breaks: Callable[[int], Exception | None]) -> None:
        weights = FoundWeights(Path("random.pth"), None, "random", "0" * 64, Preprocessing())
        super().__init__(network, weights, Device("cuda:0", "GPU", "a test's card"), Mode.STANDARD)
        self.card = ProcessorCard(network, breaks)

    def on_cpu(self) -> Classifier:
        return Classifier(
            self.network, self.weights, Device("cpu", "CPU", "a test's processor"), self.mode
        )


class ProcessorCard(Card):
    """A card whose runners compute on this processor; only a corner of `side` pixels is seen."""

    def __init__(
        self,
        network: InceptionV3,
        breaks: Callable[[int], Exception | None],
        side: int = 299,
    ) -> None:
        super().__init__(network, "cuda:0", torch.float32, side)
        self._breaks = breaks
        self._corner = side

    def on_start(self) -> None:
        """A batch begins."""

    def _make(self, capacity: int) -> Runner:
        if error := self._breaks(capacity):
            raise error
        card, side = self, self._corner
        plain = PlainRunner(self._network, "cpu", torch.float32, capacity, self._lock)

        class OnProcessor:
            def __init__(self) -> None:
                self.capacity = capacity
                self.device = card.device

            def start(self, inputs: Sequence[Pixels], *, features: bool) -> Callable[[], Answers]:
                card.on_start()
                return plain.start([one[:side, :side] for one in inputs], features=features)

            def close(self) -> None:
                plain.close()

        return OnProcessor()

    def let_go(self, runner: Runner | None = None) -> None:
        """There is no memory to empty."""


def never(_capacity: int) -> None:
    return None


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    paths = pictures.many(tmp_path, 5)
    paths.insert(2, pictures.broken(tmp_path))
    return [Item(path.name, path=path) for path in paths]


def run(classifier: Classifier, items: list[Item]) -> tuple[list[Classified | Failure], str]:
    inference = Inference(classifier)
    try:
        events = list(classify(items, inference, top=3, heat_maps=2, thumbnail_side=16))
        return events, inference.fell_back_because
    finally:
        inference.close()


def assert_same_events(
    found: list[Classified | Failure], expected: list[Classified | Failure]
) -> None:
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert type(one) is type(other)
        if isinstance(one, Failure) or isinstance(other, Failure):
            assert one == other
            continue
        assert one.prediction.item is other.prediction.item
        assert one.prediction.verdict == other.prediction.verdict
        assert (one.prediction.width, one.prediction.height) == (32, 24)
        for score, expected_score in zip(
            one.prediction.scores, other.prediction.scores, strict=True
        ):
            assert score.index == expected_score.index
            assert score.probability == pytest.approx(expected_score.probability, abs=1e-5)
        assert [m.class_index for m in one.heat_maps] == [m.class_index for m in other.heat_maps]
        for heat_map, expected_map in zip(one.heat_maps, other.heat_maps, strict=True):
            np.testing.assert_allclose(heat_map.values, expected_map.values, atol=1e-3)
        assert one.thumbnail is not None
        np.testing.assert_array_equal(one.thumbnail, other.thumbnail)


def on_processor(network: InceptionV3) -> Classifier:
    return OnFakeCard(network, never).on_cpu()


def test_both_lanes_give_the_same_events_in_the_same_order(
    network: InceptionV3, items: list[Item]
) -> None:
    expected, _ = run(on_processor(network), items)
    found, reason = run(OnFakeCard(network, never), items)
    assert_same_events(found, expected)
    assert reason == ""
    assert {e.prediction.device for e in found if isinstance(e, Classified)} == {"cuda:0"}


def test_a_full_card_is_said_and_the_cpu_gives_the_same(
    network: InceptionV3, items: list[Item]
) -> None:
    expected, _ = run(on_processor(network), items)
    found, reason = run(OnFakeCard(network, lambda _capacity: FULL), items)
    assert_same_events(found, expected)
    assert reason == f"{MEMORY_FULL} The CPU did the rest, more slowly."
    assert {e.prediction.device for e in found if isinstance(e, Classified)} == {"cpu"}


def test_an_interactive_request_overtakes_a_folder(network: InceptionV3, tmp_path: Path) -> None:
    """Between two batches at the latest: while it is under way, no batch starts."""
    under_way = threading.Event()
    begun_meanwhile: list[bool] = []

    class Watched(ProcessorCard):
        def on_start(self) -> None:
            begun_meanwhile.append(under_way.is_set())

    classifier = OnFakeCard(network, never)
    classifier.card = Watched(network, never, side=75)
    inference = Inference(classifier)

    def work(_classifier: Classifier) -> int:
        under_way.set()
        before = len(begun_meanwhile)
        time.sleep(0.3)
        under_way.clear()
        return len(begun_meanwhile) - before

    items = [Item(path.name, path=path) for path in pictures.many(tmp_path, 1)] * 12
    events = classify(items, inference)
    try:
        next(events)
        # One batch may have passed its turn just before the request came.
        assert inference.interactive(work) <= 1
        assert len(list(events)) == 11
    finally:
        events.close()
        inference.close()
    assert sum(begun_meanwhile) <= 1


def test_closing_a_folder_on_a_card_ends_its_threads(network: InceptionV3, tmp_path: Path) -> None:
    before = threading.active_count()
    classifier = OnFakeCard(network, never)
    classifier.card = ProcessorCard(network, never, side=75)
    inference = Inference(classifier)
    items = [Item(path.name, path=path) for path in pictures.many(tmp_path, 1)] * 400
    events = classify(items, inference)
    assert isinstance(next(events), Classified)
    events.close()
    inference.close()
    assert threading.active_count() == before


def test_a_single_picture_is_answered_without_room_for_a_graph(network: InceptionV3) -> None:
    class Full(ProcessorCard):
        def _plain(self, capacity: int) -> PlainRunner:
            return PlainRunner(self._network, "cpu", torch.float32, capacity, self._lock)

    (picture,) = soft_pictures(1)
    probabilities, features = Full(network, lambda _capacity: FULL).answer([picture], 1)
    with torch.inference_mode():
        expected = network(as_tensor([picture])).logits.softmax(1).numpy()
    np.testing.assert_allclose(probabilities, expected, rtol=0, atol=1e-5)
    assert features.shape == (1, 2048, 8, 8)


# With a card


needs_cuda = pytest.mark.skipif(
    not torch.cuda.is_available(), reason="there is no CUDA card on this computer"
)


@needs_cuda
@pytest.mark.parametrize("capacity", [1, 8])
def test_a_cuda_graph_gives_the_processors_answers(network: InceptionV3, capacity: int) -> None:
    inputs = soft_pictures(capacity * 3)
    with torch.inference_mode():
        expected = network(as_tensor(inputs)).logits.softmax(1).numpy()
    on_card = load_network(network_state(stock_network(seed=7)), Preprocessing())
    card = Card(put_on_card(on_card, "cuda:0", torch.float32), "cuda:0", torch.float32, 299)
    with card.lend(capacity) as runner:
        # Two queued at a time, as the lane does; the last batch of all is not full.
        waits, found = [], []
        for first in range(0, len(inputs), capacity):
            waits.append(runner.start(inputs[first : first + capacity], features=True))
            if len(waits) == 2:
                found.append(waits.pop(0)())
        found += [wait() for wait in waits]
        partial = runner.start(inputs[:1], features=False)()
    probabilities = np.concatenate([answers.probabilities for answers in found])
    np.testing.assert_allclose(probabilities, expected, rtol=0, atol=1e-3)
    assert (probabilities.argmax(1) == expected.argmax(1)).all()
    np.testing.assert_allclose(partial.probabilities, expected[:1], rtol=0, atol=1e-3)
    assert found[0].features is not None
    card.let_go()


@needs_cuda
@pytest.mark.parametrize("precision", [torch.bfloat16, torch.float16])
def test_half_precision_on_a_card_stays_near(network: InceptionV3, precision: torch.dtype) -> None:
    inputs = soft_pictures(4)
    with torch.inference_mode():
        expected = network(as_tensor(inputs)).logits.softmax(1).numpy()
    on_card = load_network(network_state(stock_network(seed=7)), Preprocessing())
    card = Card(put_on_card(on_card, "cuda:0", precision), "cuda:0", precision, 299)
    with card.lend(4) as runner:
        found = runner.start(inputs, features=False)().probabilities
    assert np.abs(found - expected).max() < 0.1
    card.let_go()


@needs_cuda
def test_both_lanes_run_on_one_card_at_once(network: InceptionV3, tmp_path: Path) -> None:
    on_card = load_network(network_state(stock_network(seed=7)), Preprocessing())
    weights = FoundWeights(Path("random.pth"), None, "random", "0" * 64, Preprocessing())
    device = Device("cuda:0", "GPU")
    placed = put_on_card(on_card, "cuda:0", torch.float32)
    inference = Inference(Classifier(placed, weights, device, Mode.STANDARD))
    (single,) = soft_pictures(1)
    alone = inference.warm_up(single).probabilities
    items = [Item(path.name, path=path) for path in pictures.many(tmp_path, 40)] * 10
    try:
        events = classify(items, inference, heat_maps=1)
        for count, event in enumerate(events):
            assert isinstance(event, Classified)
            if count % 40 == 0:
                np.testing.assert_allclose(
                    inference.warm_up(single).probabilities, alone, rtol=0, atol=1e-5
                )
    finally:
        inference.close()
