"""The classifier: images to scores and features, synchronously, on one device."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inception_gui.core import cam
from inception_gui.core.backends.cpu_autotune import Engines, Shape, precision_of
from inception_gui.core.backends.devices import choose
from inception_gui.core.backends.gpu import Card, put_on_card
from inception_gui.core.cam.gradients import maps_from_record, record
from inception_gui.core.images.decode import decode
from inception_gui.core.images.preprocess import network_input, seen_box
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.state_dict import load_network
from inception_gui.core.types import (
    Box,
    DecodedImage,
    Features,
    HeatMap,
    Item,
    Mode,
    Pixels,
    Prediction,
    Score,
    Target,
)
from inception_gui.core.weights.load import read_state_dict

if TYPE_CHECKING:
    from pathlib import Path

    from inception_gui.core.backends.devices import Device
    from inception_gui.core.weights.store import FoundWeights

KEPT_BY_STANDARD: Final = 2
"""In standard mode a large JPEG is decoded at no less than this many times the target size."""

VERDICT_LOOKS_AT: Final = 5
"""The verdict is the same however many classes are asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Pass:
    """What one pass over a batch gave.

    `probabilities` is `(N, 1000) float32` in memory, each row adding up to 1; `features` is the
    last block's `(N, 2048, 8, 8)` on the device, or in memory.
    """

    probabilities: npt.NDArray[np.float32]
    features: Tensor


class Measured(Protocol):
    """What a prediction says of its picture: a `DecodedImage`, or what was kept of one."""

    @property
    def width(self) -> int:
        """Of the file's picture at full size, upright."""

    @property
    def height(self) -> int:
        """Of the file's picture at full size, upright."""

    @property
    def pages(self) -> int:
        """At least 1."""


class Classifier:
    """A network with its weights, labels, device and mode. Calls may come from any thread."""

    def __init__(
        self,
        network: InceptionV3,
        weights: FoundWeights,
        device: Device,
        mode: Mode,
        *,
        engine_notes: Path | None = None,
    ) -> None:
        """`engine_notes` is a file in the cache folder for what `cpu_autotune` found out."""
        self.network = network
        self.weights = weights
        self.device = device
        self.mode = mode
        self.labels = imagenet_labels()
        self._dtype = precision_of(mode, device.name)
        self.precision = str(self._dtype).removeprefix("torch.")
        self._engines = Engines(network, self._dtype, engine_notes)
        self.card: Card | None = None
        """What lends runners on a card; None on a CPU."""
        if device.name != "cpu":
            self.card = Card(network, device.name, self._dtype, weights.preprocessing.crop)
        self._last_layer: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]] | None = None

    @classmethod
    def load(
        cls,
        weights: FoundWeights,
        device: Device,
        mode: Mode,
        *,
        engine_notes: Path | None = None,
    ) -> Classifier:
        """Read `weights` and make the network ready on `device`.

        Raises:
            UserError: the file is no weights file this program trusts (WEIGHTS_REFUSED).
        """
        network = load_network(read_state_dict(weights.path), weights.preprocessing)
        if device.name != "cpu":
            network = put_on_card(network, device.name, precision_of(mode, device.name))
        return cls(network, weights, device, mode, engine_notes=engine_notes)

    def on_cpu(self) -> Classifier:
        """The same weights and mode on the CPU, for where a card cannot go on."""
        return Classifier.load(self.weights, choose("cpu"), self.mode)

    def close(self) -> None:
        """Prepare nothing any more for passes to come; those under way are finished."""
        self._engines.close()

    def settle(self, batch: int) -> None:
        """Choose now, once and for all, how threads like this one run batches of `batch`."""
        if self.device.name == "cpu":
            self._engines.improve(Shape(batch, torch.get_num_threads()))

    @property
    def keep_short_side(self) -> int | None:
        """What decoding must keep of a picture's shorter side; None for all of it."""
        if self.mode is Mode.EXACT:
            return None
        return KEPT_BY_STANDARD * self.weights.preprocessing.resize

    def decode(self, item: Item) -> DecodedImage:
        """Read `item` at the scale that this mode asks for.

        Raises:
            UserError: the item cannot be read; its kind is one of a `Failure`.
        """
        return decode(
            item,
            keep_short_side=self.keep_short_side,
            # torchvision looks at no colour profile, and exact mode is what torchvision sees.
            manage_colours=self.mode is not Mode.EXACT,
        )

    def would_decode_the_same(self, image: DecodedImage) -> bool:
        """Whether `image`, decoded for display, is what `decode` would give.

        So that a picture has the same scores wherever it is classified.
        """
        keep = self.keep_short_side
        if keep is None or image.pixels.shape[:2] != (image.height, image.width):
            return False
        # Only JPEGs are reduced for speed, by half at least: below twice the kept size it cannot
        # have happened.
        return image.format != "JPEG" or min(image.width, image.height) < 2 * keep

    def network_input(self, image: DecodedImage) -> Pixels:
        """The `(299, 299, 3) uint8` that the network sees of `image`."""
        return network_input(image.pixels, self.weights.preprocessing)

    def to_tensor(self, inputs: Sequence[Pixels]) -> Tensor:
        """A batch `(N, 3, 299, 299)`, 0..255, channels_last, on the device, in its precision."""
        batch = torch.from_numpy(np.stack(inputs)).to(self.device.name)
        return batch.permute(0, 3, 1, 2).to(self.network.Conv2d_1a_3x3.conv.weight.dtype)

    def run(
        self,
        inputs: Sequence[Pixels],
        *,
        prepared_for: int | None = None,
        between_blocks: Callable[[], None] | None = None,
    ) -> Pass:
        """Classify prepared inputs, `N` times `(299, 299, 3) uint8`.

        `prepared_for` is the batch size that will come again and again on threads like this one:
        the network is made ready for it once (see `cpu_autotune`), and a smaller batch is filled
        up. Without it the plain network runs, which needs no preparation. `between_blocks` is where
        a pass may let others go first (see `Inference.give_way`).
        """
        count, will_come_again = len(inputs), prepared_for is not None
        if prepared_for is None and self.device.name == "cpu" and self.precision != "float32":
            prepared_for = count  # the plain network knows float32 only
        if self.card is not None and prepared_for is not None and count <= prepared_for:
            probabilities, features = self.card.answer(inputs, prepared_for)
            return Pass(probabilities, features)
        with torch.inference_mode():
            if prepared_for is None or count > prepared_for:
                output = self.network(self.to_tensor(inputs))
            else:
                shape = Shape(prepared_for, torch.get_num_threads())
                way = self._engines.way(shape, improve=will_come_again)
                batch = self.to_tensor([*inputs, *[inputs[-1]] * (prepared_for - count)])
                output = way(batch, between_blocks)
            probabilities = torch.softmax(output.logits[:count], dim=1).cpu().numpy()
        return Pass(probabilities, output.features[:count])

    def prediction(
        self,
        item: Item,
        image: Measured,
        probabilities: npt.NDArray[np.float32],
        *,
        top: int,
        seconds: float,
    ) -> Prediction:
        """The best `top` scores of `probabilities` `(1000,)`, most probable first."""
        # A stable sort, so that equal probabilities come in the order of their classes.
        best = np.argsort(-probabilities, kind="stable")[: max(top, VERDICT_LOOKS_AT)]
        scores = tuple(
            Score(int(i), self.labels[i].wnid, self.labels[i].name, float(probabilities[i]))
            for i in best
        )
        return Prediction(
            item=item,
            width=image.width,
            height=image.height,
            scores=scores[:top],
            verdict=verdict(scores[:VERDICT_LOOKS_AT]),
            seen=seen_box(image.width, image.height, self.weights.preprocessing),
            weights_key=self.weights.key,
            weights_sha256=self.weights.sha256,
            device=self.device.name,
            mode=self.mode,
            precision=self.precision,
            seconds=seconds,
            pages=image.pages,
        )

    def kept_features(self, features: Tensor, seen: Box | None = None) -> Features:
        """What is needed of one picture's last features `(1, 2048, h, w)` to explain any class."""
        if self._last_layer is None:
            layer = self.network.fc
            weights, biases = _array(layer.weight), _array(layer.bias)
            weights.flags.writeable = biases.flags.writeable = False  # they are the network's
            self._last_layer = weights, biases
        return Features(_array(features[0]), *self._last_layer, seen)

    def heat_maps(self, features: Tensor, classes: Sequence[int]) -> tuple[HeatMap, ...]:
        """One Grad-CAM map a class from one picture's last features `(1, 2048, 8, 8)`."""
        targets = [Target(index) for index in classes]
        return cam.maps_from_features(self.kept_features(features), targets)

    def look(self, inputs: Sequence[Pixels], seen: Box | None = None) -> list[Features]:
        """The last features of prepared inputs of any one size, each `(H, W, 3) uint8`.

        `seen` is what the features are of, see `Features`.
        """
        with torch.inference_mode():
            features = self.network.run_blocks(self.network.stem(self.to_tensor(inputs)))
        return [self.kept_features(features[i : i + 1], seen) for i in range(len(inputs))]

    def heat_maps_of_layer(
        self,
        network_input_pixels: Pixels,
        choose: Callable[[npt.NDArray[np.float32]], Sequence[Target]],
        layer: str,
        method: str,
        seen: Box | None = None,
    ) -> tuple[npt.NDArray[np.float32], tuple[HeatMap, ...]]:
        """Heat maps of any block: one pass, and for each target gradients behind `layer` only.

        `choose` says what is asked for once the probabilities `(1000,)` are known, which are
        returned with the maps. `seen` is what was looked at, see `HeatMap`.
        """
        recorded = record(self.network, self.to_tensor([network_input_pixels]), layer)
        probabilities = _array(torch.softmax(recorded.logits, dim=1)[0])
        return probabilities, maps_from_record(recorded, choose(probabilities), method, seen)


def _array(tensor: Tensor) -> npt.NDArray[np.float32]:
    """A tensor's values in memory, in order; nothing is copied where they lie so already."""
    return tensor.detach().float().cpu().contiguous().numpy()
