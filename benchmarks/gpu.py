"""How fast is a graphics card: one picture, batches from its memory, a folder of photos?

One picture: bytes in memory to probabilities in memory, medians, beside torchvision's network as
people run it. Batches: from the card's own memory, ours as recorded by `core.backends.gpu`, beside
torchvision eager (channels_last) and, with `--compile MODE`, torch.compile. A folder: decoding
included, as the program runs it, with its share of what decoding alone reaches in the same run,
which is the limit. Agreement: half precision against float32 on those photos.

Needs torch, torchvision (for the peers), Pillow, OpenCV and numpy, nothing else of the program's.
Without weights they are random, which costs the same; without photos they are drawn. In float32,
TF32 is off for everybody unless a row says otherwise.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import torch
from inception_gui.core.backends.cpu_autotune import precision_of
from inception_gui.core.backends.gpu import Card, put_on_card
from inception_gui.core.backends.runner import Runner
from inception_gui.core.inference.gpu_pipeline import LARGEST_BATCH, CardLane
from inception_gui.core.nn.state_dict import expected_tensors, load_network
from PIL import Image

from benchmarks import machine
from inception_gui.core.backends.cuda_graph import GraphRunner
from inception_gui.core.images.decode import decode
from inception_gui.core.images.preprocess import network_input
from inception_gui.core.inference.bulk_work import Answer
from inception_gui.core.types import Item, Mode, Pixels, Preprocessing
from inception_gui.errors import UserError

_SIDE: Final = 299
_KEPT_SHORT_SIDE: Final = 684  # what standard mode keeps of a large JPEG
_DEVICE: Final = "cuda:0"
_SHORT: Final = {torch.float32: "float32", torch.bfloat16: "bf16", torch.float16: "fp16"}

State = dict[str, torch.Tensor]


def main() -> int:
    arguments = _arguments()
    if not torch.cuda.is_available():
        print("not measured: no CUDA device")
        return 0
    print(machine.describe())
    print(
        f"{torch.cuda.get_device_name(0)}, CUDA {torch.version.cuda}, "
        f"cuDNN {torch.backends.cudnn.version()}"
    )
    state = _state(arguments.weights)
    half = precision_of(Mode.FAST, _DEVICE)
    cards = {dtype: _card(state, dtype) for dtype in (torch.float32, half)}
    peer = _torchvision(state)
    _print_latency(cards, peer, arguments.repetitions)
    _print_throughput(cards, peer, arguments.batches, arguments.compile)
    with tempfile.TemporaryDirectory() as folder:
        photos = _photos(arguments.photos, Path(folder), arguments.count)
        answers = _print_folder(cards, photos)
    _print_agreement(answers, half, is_random=arguments.weights is None)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    weights = machine.STAND_IN if machine.STAND_IN.is_file() else None
    photos = machine.PHOTOS if machine.PHOTOS.is_dir() else None
    parser.add_argument("--weights", type=Path, default=weights, metavar="FILE")
    parser.add_argument("--photos", type=Path, default=photos, metavar="FOLDER", help="of JPEGs")
    parser.add_argument("--count", type=int, default=4000, help="photos of a run, repeated")
    parser.add_argument("--batches", type=int, nargs="+", default=[32, 64, 128, 256])
    parser.add_argument("--repetitions", type=int, default=300)
    parser.add_argument(
        "--compile",
        metavar="MODE",
        help="also torch.compile, e.g. max-autotune-no-cudagraphs or reduce-overhead (minutes)",
    )
    return parser.parse_args()


# Weights and networks


def _state(path: Path | None) -> State:
    if path is not None:
        print(f"weights {path.name}")
        loaded: State = torch.load(path, map_location="cpu", weights_only=True)
        return {name: loaded[name].float() for name in expected_tensors()}
    print("weights: none given, random ones (speed is the same, agreement means little)")
    generator = torch.Generator().manual_seed(0)
    state: State = {}
    for name, shape in expected_tensors().items():
        if len(shape) > 1:  # a convolution or the last layer: activations keep their size
            spread = (2 / np.prod(shape[1:])) ** 0.5
            state[name] = torch.randn(shape, generator=generator) * float(spread)
        elif name.endswith(("bn.weight", "running_var")):
            state[name] = 0.7 + 0.6 * torch.rand(shape, generator=generator)
        else:
            state[name] = 0.1 * torch.randn(shape, generator=generator)
    return state


def _card(state: State, dtype: torch.dtype) -> Card:
    network = put_on_card(load_network(state, Preprocessing()), _DEVICE, dtype)
    return Card(network, _DEVICE, dtype, _SIDE)


def _torchvision(state: State) -> torch.nn.Module | None:
    try:
        from torchvision.models import inception_v3
    except (ImportError, RuntimeError) as error:
        print(f"torchvision cannot be imported, so there are no peers: {error}")
        return None
    network: torch.nn.Module = inception_v3(
        weights=None, aux_logits=False, transform_input=True, init_weights=False
    )
    network.load_state_dict(state, strict=False)  # without its counters of training steps
    return network.eval().to(_DEVICE)


def _tf32(allowed: bool) -> None:
    torch.backends.cudnn.allow_tf32 = allowed
    torch.backends.cuda.matmul.allow_tf32 = allowed


# One picture


def _print_latency(
    cards: dict[torch.dtype, Card], peer: torch.nn.Module | None, repetitions: int
) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (_SIDE, _SIDE, 3), dtype=np.uint8)
    ways: dict[str, Callable[[], object]] = {}
    rows: list[list[str]] = []
    for dtype, card in cards.items():
        # Bound now: the loop's own names change.
        ways[f"ours, {_SHORT[dtype]}"] = lambda card=card: card.answer([picture], 1)  # type: ignore[misc]
        with card.lend(1) as runner:
            if isinstance(runner, GraphRunner):
                rows.append(
                    [f"  the graph alone, {_SHORT[dtype]}", f"{runner.seconds() * 1e3:.2f}"]
                )
            else:
                print(f"no CUDA graph could be recorded in {_SHORT[dtype]}")
    if peer is not None:

        def eager() -> object:
            with torch.inference_mode():
                batch = torch.from_numpy(picture).to(_DEVICE).permute(2, 0, 1)[None]
                return peer(batch.float() / 127.5 - 1).softmax(1).cpu()

        def eager_tf32() -> object:
            _tf32(True)
            try:
                return eager()
            finally:
                _tf32(False)

        ways["torchvision eager, float32"] = eager
        ways["torchvision eager, float32, TF32 convolutions"] = eager_tf32
    times = _alternating(ways, repetitions)
    for name, seconds in times.items():
        rows.append(
            [
                name,
                f"{machine.median(seconds) * 1e3:.2f}",
                f"{machine.percentile(seconds, 95) * 1e3:.2f}",
            ]
        )
    rows = [row + [""] * (3 - len(row)) for row in rows]
    print("\nOne picture, bytes in memory to probabilities in memory")
    print(machine.table(("", "median ms", "95th"), rows))


def _alternating(ways: dict[str, Callable[[], object]], repetitions: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in ways}
    for repetition in range(-20, repetitions):
        for name, way in ways.items():
            torch.cuda.synchronize()
            began = time.perf_counter()
            way()
            if repetition >= 0:
                times[name].append(time.perf_counter() - began)
    return times


# Batches from the card's memory


def _print_throughput(
    cards: dict[torch.dtype, Card],
    peer: torch.nn.Module | None,
    batches: list[int],
    mode: str | None,
) -> None:
    heads = ["pictures a second", "batch", "ours"]
    heads += ["torchvision eager", f"compile {mode}" if mode else "compile", "ours / compile"]
    rows = []
    for dtype, batch in itertools.product(cards, batches):
        row = [_SHORT[dtype], str(batch)]
        ours = _guarded(lambda: _ours(cards[dtype], batch))  # noqa: B023 - called at once
        eager = compiled = float("nan")
        if peer is not None:
            eager = _guarded(lambda: _peer_rate(peer, dtype, batch, None))  # noqa: B023
            if mode:
                compiled = _guarded(lambda: _peer_rate(peer, dtype, batch, mode))  # noqa: B023
        row += [f"{rate:.0f}" if rate == rate else "-" for rate in (ours, eager, compiled)]
        rows.append([*row, f"{ours / compiled:.2f}x" if compiled == compiled else "-"])
        cards[dtype].let_go()
        torch.cuda.empty_cache()
    print(
        "\nBatches from the card's own memory" + ("" if mode else " (torch.compile not measured)")
    )
    print(machine.table(heads, rows), flush=True)


def _guarded(measure: Callable[[], float]) -> float:
    """What `measure` gives; NaN, and the reason printed, where the card cannot."""
    try:
        return measure()
    except RuntimeError as error:
        print(f"not measured: {str(error).splitlines()[0]}")
        return float("nan")


def _ours(card: Card, batch: int) -> float:
    with card.lend(batch) as runner:
        if not isinstance(runner, GraphRunner):
            raise RuntimeError("no CUDA graph could be recorded")
        runner.throughput(3)
        return max(runner.throughput(max(10, 2000 // batch)) for _ in range(3))


def _peer_rate(peer: torch.nn.Module, dtype: torch.dtype, batch: int, mode: str | None) -> float:
    import copy

    network = copy.deepcopy(peer).to(dtype=dtype, memory_format=torch.channels_last)
    run: Any = network
    if mode:
        torch._dynamo.reset()
        run = torch.compile(network, mode=mode)
    x = torch.rand(batch, 3, _SIDE, _SIDE, device=_DEVICE, dtype=dtype)
    x = x.contiguous(memory_format=torch.channels_last)
    repetitions = max(10, 2000 // batch)
    best = 0.0
    with (
        torch.inference_mode(),
        torch.backends.cudnn.flags(enabled=True, benchmark=True, allow_tf32=False),
    ):
        for _ in range(5):
            run(x)
        for _ in range(3):
            torch.cuda.synchronize()
            began = time.perf_counter()
            for _ in range(repetitions):
                run(x)
            torch.cuda.synchronize()
            best = max(best, repetitions * batch / (time.perf_counter() - began))
    return best


# A folder


class _Photos:
    """What the program does with a photo, without the words around it."""

    needs_features = False

    def prepare(self, item: Item) -> Pixels:
        image = decode(item, keep_short_side=_KEPT_SHORT_SIDE)
        return network_input(image.pixels, Preprocessing())

    def network_input(self, prepared: Pixels) -> Pixels:
        return prepared

    def failed(self, item: Item, error: UserError) -> np.ndarray:
        raise error

    def finished(self, item: Item, prepared: Pixels, answer: Answer) -> np.ndarray:
        return answer.probabilities


def _photos(folder: Path | None, drawn_in: Path, count: int) -> list[Item]:
    if folder is not None:
        paths = sorted(folder.glob("*.jpg"))
        print(f"\nphotos: {len(paths)} of {folder.name}, repeated to {count}")
    else:
        paths = [_draw(drawn_in / f"{number}.jpg", number) for number in range(200)]
        print(f"\nphotos: none given, {len(paths)} drawn of 500x375, repeated to {count}")
    return [Item(path.name, path=path) for path in itertools.islice(itertools.cycle(paths), count)]


def _draw(path: Path, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 256, (24, 32, 3), dtype=np.uint8))
    smooth = np.asarray(coarse.resize((500, 375), Image.Resampling.BICUBIC)).astype(int)
    grain = rng.integers(-12, 13, smooth.shape)
    Image.fromarray(np.clip(smooth + grain, 0, 255).astype(np.uint8)).save(path, quality=90)
    return path


def _print_folder(
    cards: dict[torch.dtype, Card], photos: list[Item]
) -> dict[torch.dtype, np.ndarray]:
    list(_decoded(photos[:200]))
    limit = _rate(len(photos), lambda: list(_decoded(photos)))
    rows = [["decoding alone, the limit", f"{limit:.0f}", ""]]
    answers = {}
    for dtype, card in cards.items():
        list(_lane(card).run(photos[: 3 * LARGEST_BATCH]))  # records the graph
        kept: list[np.ndarray] = []
        rate = _rate(len(photos), lambda: kept.extend(_lane(card).run(photos)))  # noqa: B023
        answers[dtype] = np.stack(kept)
        rows.append([f"ours, {_SHORT[dtype]}", f"{rate:.0f}", f"{100 * rate / limit:.0f} %"])
    print(f"A folder of JPEGs on {machine.cores()} cores and the card, batches of {LARGEST_BATCH}")
    print(machine.table(("", "photos/s", "of the limit"), rows))
    return answers


def _decoded(photos: list[Item]) -> Iterator[Pixels]:
    with ThreadPoolExecutor(machine.cores()) as executor:
        yield from executor.map(_Photos().prepare, photos)


def _rate(count: int, run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return count / (time.perf_counter() - began)


def _lane(card: Card) -> CardLane[Item, Pixels, np.ndarray]:
    def no_cpu(reason: str) -> Runner:
        raise RuntimeError(reason)

    return CardLane(
        _Photos(),
        borrow=card.borrow,
        give_back=card.give_back,
        let_go=card.let_go,
        on_cpu=no_cpu,
        my_turn=lambda: None,
        decoders=machine.cores(),
        on_thread_start=lambda: torch.set_num_threads(1),
    )


def _print_agreement(
    answers: dict[torch.dtype, np.ndarray], half: torch.dtype, *, is_random: bool
) -> None:
    exact, fast = answers[torch.float32], answers[half]
    same = float((exact.argmax(1) == fast.argmax(1)).mean())
    difference = float(np.abs(exact - fast).max())
    doubt = " (random weights: says little)" if is_random else ""
    print(
        f"\n{_SHORT[half]} against float32 on {len(exact)} photos: top-1 {100 * same:.2f} %, "
        f"largest difference of a probability {difference:.3f}{doubt}"
    )


if __name__ == "__main__":
    sys.exit(main())
