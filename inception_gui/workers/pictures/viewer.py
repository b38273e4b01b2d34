"""Opens and classifies the item on display before all others; caches recent ones."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inception_gui.core.events import Classified, Opened
from inception_gui.core.files.display_name import shown_name
from inception_gui.core.files.stamp import Stamp, stamp_of
from inception_gui.core.types import (
    DecodedImage,
    Failure,
    Features,
    HeatMap,
    Item,
    MapOptions,
    Prediction,
    Target,
)
from inception_gui.errors import Kind, UserError
from inception_gui.workers.items.item_columns import Place, place_of
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.jobs.qt_images import to_qimage

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.labels.label_set import LabelSet

_ANIMATED: Final = ("GIF", "PNG", "WEBP", "WebP", "AVIF")
"""Formats whose further images are frames of an animation, not pages."""

_SHOWN_KEPT_BYTES: Final = 200 << 20


@dataclass(slots=True)
class Shown:
    """An item on display: its image, and once it is classified its prediction and heat maps.

    `stamp` tells whether the file has changed since. `features` give the last block's map of any
    class at once, `whole_features` that of the uncropped image, once it was requested; `made`
    caches the maps that took longer.
    """

    item: Item
    stamp: Stamp | None
    image: DecodedImage | None
    picture: QImage
    has_alpha: bool
    pages: int = 1
    page_word: str = "Page"
    prediction: Prediction | None = None
    labels: LabelSet | None = None
    """The classes of the network that classified it; None for ImageNet's."""
    heat_maps: dict[int, HeatMap] = field(default_factory=dict)
    features: Features | None = None
    whole_features: Features | None = None
    made: dict[tuple[Target, MapOptions], HeatMap] = field(default_factory=dict)
    beside: Shown | None = None
    """The same image as further weights name it, if there are any."""
    named_by: str = ""
    """The name of those further weights, on what they say."""

    def forget_predictions(self) -> None:
        """Drop all that a network made: another one will classify the item."""
        self.prediction = self.features = self.whole_features = None
        self.heat_maps, self.made = {}, {}
        self.beside = None

    @property
    def size_bytes(self) -> int:
        """The approximate memory that it occupies."""
        both = (self.features, self.whole_features)
        kept = [int(one.values.nbytes) for one in (*both, *self.made.values()) if one is not None]
        return self.picture.sizeInBytes() + sum(kept)


@dataclass(frozen=True, slots=True, eq=False)
class _Displayed:
    """An opened item whose images were converted for Qt on the job's thread."""

    opened: Opened
    stamp: Stamp | None
    picture: QImage
    thumbnail: QImage


_Event = _Displayed | Classified | Failure


class Viewer(QObject):
    """Works on one item at a time; a newer request replaces the older one.

    Signals:
        opened(Shown, QImage): the image can be shown; the second is its thumbnail.
        classified(Shown)
        changed(Item): its file has changed since it was opened; it is opened again.
        failed(Failure)
    """

    opened = Signal(object, object)
    classified = Signal(object)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Shown | None = None
        self._item: Item | None = None
        self._inference: Inference | None = None
        self._job = LatestJob("viewer", self)
        self._looking = LatestJob("look again", self)
        self._kept: OrderedDict[Place, Shown] = OrderedDict()

    @property
    def is_working(self) -> bool:
        """Whether an item is being opened or classified, or will be."""
        return self._job.is_busy

    def show(self, item: Item) -> None:
        """Open `item` and, once there is a network, classify it."""
        self._job.cancel()
        if self.current is not None:
            self.current.image = None  # only the item on display keeps its decoded image
        self._item = item
        kept = self._kept.get(place_of(item))
        if kept is not None:
            self._kept.move_to_end(place_of(item))
            self.current = kept
            self.opened.emit(kept, None)
            if kept.heat_maps:
                self.classified.emit(kept)
                self.look_again()
                return
        else:
            self.current = None
        self._start()

    def look_again(self) -> None:
        """Open the item on display again if its file has changed since, by whatever program."""
        shown = self.current
        if shown is None or shown.item.path is None or self._job.is_busy:
            return

        def on_stamps(stamps: Iterable[Stamp | None]) -> None:
            for stamp in stamps:
                if shown is self.current and stamp not in (None, shown.stamp):
                    self.forget(shown.item)
                    self.current = None
                    self.changed.emit(shown.item)
                    self._start()

        path = shown.item.path
        self._looking.start(lambda: iter([stamp_of(path)]), on_stamps)

    def set_inference(self, inference: Inference | None) -> None:
        """Use this network from now on, and classify the item on display with it."""
        self._inference = inference
        for shown in self._kept.values():
            shown.forget_predictions()
        if self._item is not None and inference is not None:
            self._start()

    def forget(self, item: Item | None = None) -> None:
        """Drop `item` from the cache, or all items."""
        if item is None:
            self._kept.clear()
            self._job.cancel()
            self._item = self.current = None
        else:
            self._kept.pop(place_of(item), None)

    def follow(self, moves: Sequence[tuple[Path, Path]]) -> None:
        """Keep what was opened of files that have moved, for their new places."""
        places = dict(moves)
        if self._item is not None:
            self._item = _moved(self._item, places)
        for shown in list(self._kept.values()):
            before, shown.item = shown.item, _moved(shown.item, places)
            if shown.item is not before:
                self._kept[place_of(shown.item)] = self._kept.pop(place_of(before))

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._looking.close(seconds)
        self._job.close(seconds)

    def _start(self) -> None:
        item, inference = self._item, self._inference
        assert item is not None
        image = self.current.image if self.current is not None else None
        self._job.start(
            lambda: _open_and_classify(item, image, inference), self._on_events, self._on_ended
        )

    def _on_events(self, events: Iterable[_Event]) -> None:
        for event in events:
            if isinstance(event, _Displayed):
                opened = event.opened
                has_alpha = opened.image.alpha is not None
                shown = Shown(
                    opened.item,
                    event.stamp,
                    opened.image,
                    event.picture,
                    has_alpha,
                    opened.image.pages,
                    "Frame" if opened.image.format in _ANIMATED else "Page",
                )
                self._keep(shown)
                self.current = shown
                self.opened.emit(shown, event.thumbnail)
            elif isinstance(event, Classified) and self.current is not None:
                self.current.prediction = event.prediction
                if self._inference is not None:
                    self.current.labels = self._inference.classifier.labels
                self.current.heat_maps = {m.class_index: m for m in event.heat_maps}
                self.current.features = event.features
                self.current.beside = _beside(self.current, event, self._inference)
                # From now on the small maps are enough.
                self.current.image = None
                self.classified.emit(self.current)
            elif isinstance(event, Failure):
                self.failed.emit(event)

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None and self._item is not None:
            self.failed.emit(_failure(self._item, error))

    def _keep(self, shown: Shown) -> None:
        self._kept[place_of(shown.item)] = shown
        total = sum(s.size_bytes for s in self._kept.values())
        while total > _SHOWN_KEPT_BYTES and len(self._kept) > 1:
            total -= self._kept.popitem(last=False)[1].size_bytes


def _beside(shown: Shown, event: Classified, inference: Inference | None) -> Shown | None:
    """The image with what further weights say of it; its maps come from the same features."""
    further = inference.further if inference is not None else None
    if further is None or event.beside is None or event.features is None:
        return None
    features = further.features(event.features.values, event.features.seen)
    return replace(
        shown,
        prediction=event.beside,
        labels=further.labels,
        heat_maps={},
        features=features,
        whole_features=None,
        made={},
        beside=None,
        named_by=further.weights.path.stem,
    )


def _moved(item: Item, places: Mapping[Path, Path]) -> Item:
    path = places.get(item.path) if item.path is not None else None
    if path is None:
        return item
    return replace(item, path=path, name=item.name if item.page else shown_name(path))


def _open_and_classify(
    item: Item, image: DecodedImage | None, inference: Inference | None
) -> Iterator[_Event]:
    """The viewer's job: open the item unless that was done, then classify it."""
    from inception_gui.core.jobs.open_item import open_item

    if image is None:
        stamp = stamp_of(item.path)  # before it is read: a later change shows
        for event in open_item(item):
            if isinstance(event, Failure):
                yield event
                return
            image = event.image
            yield _Displayed(event, stamp, to_qimage(event.display), to_qimage(event.thumbnail))
    if inference is not None:
        from inception_gui.core.jobs.classify import classify_one

        yield classify_one(item, image, inference)


def _failure(item: Item, error: BaseException) -> Failure:
    if isinstance(error, UserError):
        return Failure.from_error(item, error)
    return Failure(
        item,
        Kind.INTERNAL,
        "Something went wrong inside the program with this image.",
        "Other images are not affected. Report this with the details.",
        f"{type(error).__name__}: {error}",
    )
