"""The class that other Python programs use; the same core as the window and the command line."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from inception_gui import paths
from inception_gui.core.events import Classified, Explained
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.items.from_paths import items_from_paths
from inception_gui.core.jobs.classify import classify, classify_one
from inception_gui.core.jobs.explain import checked, explain_steps
from inception_gui.core.jobs.load_network import load_network
from inception_gui.core.labels.search import find_class
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.types import Failure, Item, MapOptions, Mode, Prediction, Target
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.store import FoundWeights, WeightStore
from inception_gui.errors import Kind, UserError
from inception_gui.interface.explanation import Explanation
from inception_gui.interface.in_memory import Image, item_of


class Classifier:
    """A loaded network that classifies images. Thread-safe; a context manager.

    Loading takes some tenths of a second, so keep one and use it for all images.
    """

    def __init__(
        self,
        weights: str | PathLike[str] | None = None,
        *,
        device: str = "auto",
        mode: str = "standard",
        labels: str | PathLike[str] | None = None,
        preprocessing: str | None = None,
        download: bool = False,
    ) -> None:
        """Load the network.

        Args:
            weights: A file or a name that `inception-cli weights` lists; None for those in use.
            device: "auto", "cpu", or another name that `inception-cli devices` lists, which then
                must work.
            mode: "standard", "exact" or "fast".
            labels: A file that names the classes, for weights that do not.
            preprocessing: The name of a recipe, for weights that do not say.
            download: Whether weights that are missing may be fetched from the publisher, about
                100 MB. Otherwise nothing goes over the network.

        Raises:
            UserError: The weights are missing (`kind` is `weights_missing`) or refused, or a name
                is unknown.
        """
        if mode not in tuple(Mode):
            raise UserError(
                Kind.WRONG_USAGE,
                f"There is no mode “{mode}”.",
                f"Use one of them: {', '.join(Mode)}.",
            )
        name = None if weights is None else str(weights)
        found = _found(name, None if labels is None else Path(labels), preprocessing, download)
        self._inference: Final = _loaded(found, device, Mode(mode))

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the classes, in the order of `Score.index`."""
        return tuple(label.name for label in self._inference.classifier.labels)

    @property
    def device(self) -> str:
        """Where the network runs, for example "cpu"."""
        return self._inference.classifier.device.name

    def classify(self, image: Image, *, top: int = 5) -> Prediction:
        """Classify one image; `prediction.scores` are its `top` best classes, best first.

        Raises:
            UserError: It cannot be read, or it is no image.
        """
        item = item_of(image)
        with self._inference.in_use():
            return classify_one(item, None, self._inference, top=top, heat_maps=0).prediction

    def classify_all(
        self, images: Iterable[Image], *, top: int = 5
    ) -> Generator[Prediction | Failure]:
        """Classify many images, several at once; yield the results in their order.

        A path may be a folder: the images in it and below are found, as by the command line. An
        image that cannot be read is a `Failure` and does not stop the others. `images` may be
        endless: it is read as results are taken. Close the generator to stop early.
        """
        for event in self._classified(images, top=top):
            yield event.prediction if isinstance(event, Classified) else event

    def features(self, images: Iterable[Image]) -> Generator[npt.NDArray[np.float32] | Failure]:
        """The pooled features of each image, `(2048,) float32`, computed to float16.

        Images as in `classify_all`. They are the mean over the 8x8 places of the last block, from
        which similar images are found and own classes are learned.
        """
        for event in self._classified(images, top=1, pools=(LAST_BLOCK,)):
            if isinstance(event, Classified):
                yield np.asarray(event.pooled[LAST_BLOCK], np.float32)
            else:
                yield event

    def explain(
        self,
        image: Image,
        label: str | int | None = None,
        *,
        rather_than: str | int | None = None,
        method: str = "gradcam",
        layer: str = "Mixed_7c",
        whole: bool = False,
    ) -> Explanation:
        """Where the network looks for a class: by name or index, None for the most probable one.

        Args:
            image: As in `classify`.
            label: The class.
            rather_than: A second class: what speaks for `label` and against it.
            method: "gradcam", "gradcam++", "hirescam", "layercam" or "occlusion".
            layer: The block that is looked at; other ones than the last need torch.
            whole: Whether the map covers the whole image, not only the part that was classified.

        Raises:
            UserError: The image cannot be read, or a name is unknown.
        """
        options = checked(MapOptions(method, layer, whole))
        targets: tuple[Target, ...] = ()
        if label is not None:
            other = None if rather_than is None else self._index(rather_than)
            targets = (Target(self._index(label), other),)
        elif rather_than is not None:
            raise UserError(
                Kind.WRONG_USAGE, "A contrast needs two classes.", "Give a label as well."
            )
        item = item_of(image)
        explained: Explained | None = None
        with self._inference.in_use():
            for event in explain_steps(item, self._inference, targets=targets, options=options):
                if isinstance(event, Explained):
                    explained = event
        assert explained is not None
        return Explanation(
            explained.prediction, explained.heat_map, explained.image.pixels, explained.covers()
        )

    def close(self) -> None:
        """Free the network, after what is in progress."""
        self._inference.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _classified(
        self, images: Iterable[Image], *, top: int, pools: Sequence[str] = ()
    ) -> Generator[Classified | Failure]:
        if isinstance(images, str | bytes | PathLike):
            images = (images,)  # the letters of a path are not meant
        with (
            self._inference.in_use(),
            closing(classify(_items(images), self._inference, top=top, pools=pools)) as events,
        ):
            yield from events

    def _index(self, label: str | int) -> int:
        return find_class(str(label), self._inference.classifier.labels).index


def _items(images: Iterable[Image]) -> Iterator[Item]:
    for number, image in enumerate(images, 1):
        if isinstance(image, str | PathLike):
            yield from items_from_paths([Path(image)])
        else:
            yield item_of(image, number)


def _found(
    name: str | None, labels: Path | None, preprocessing: str | None, download: bool
) -> FoundWeights:
    store = WeightStore(paths.weights_folder())
    try:
        return store.find(name, labels=labels, preprocessing=preprocessing)
    except UserError as error:
        entry = CATALOG.get(name or DEFAULT_KEY)
        if error.kind is not Kind.WEIGHTS_MISSING or not download or entry is None:
            raise
    # Imported here: only the first use downloads.
    from inception_gui.core.jobs.fetch_weights import fetch_weights

    return next(e for e in fetch_weights(entry, store) if isinstance(e, FoundWeights))


def _loaded(found: FoundWeights, device: str, mode: Mode) -> Inference:
    events: Iterable[Any] = load_network(
        found, device=device, mode=mode, strict_device=device != "auto"
    )
    return next(event for event in events if isinstance(event, Inference))
