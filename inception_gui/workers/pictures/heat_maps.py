"""Makes heat maps: immediately where possible, otherwise on a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.events import Explained
from inception_gui.core.types import Features, HeatMap, MapOptions, Progress, Target
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.pictures.viewer import Shown

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

_MADE_KEPT: Final = 200
_MADE_KEPT_BYTES: Final = 2 << 20
"""Maps that took long are cached, so many per image: some kilobytes each, 100 kB for long strips.

Those that were requested last are always kept.
"""


class HeatMaps(QObject):
    """One request at a time; a newer one replaces the older one.

    Signals:
        arrived(dict[Target, HeatMap]): all maps of the last request, some of which took a while.
        progressed(int, int): passes done, of how many; (0, 0) where that is unknown.
        working_changed(bool): whether maps are being made on a thread.
        went_wrong(UserError): the maps of the last request cannot be made.
    """

    arrived = Signal(object)
    progressed = Signal(int, int)
    working_changed = Signal(bool)
    went_wrong = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        is_classifying: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_classifying` says whether the item on display is being classified."""
        super().__init__(parent)
        self._is_classifying = is_classifying
        self._inference: Inference | None = None
        self._job = LatestJob("explain", self, most_left=2)
        self._asked: tuple[Features, list[float]] | None = None

    @property
    def is_working(self) -> bool:
        """Whether maps are being made."""
        return self._job.is_busy

    def set_inference(self, inference: Inference | None) -> None:
        """Use this network from now on; requests to the one before are dropped."""
        self._inference = inference
        self._asked = None
        self.drop()

    def want(
        self, shown: Shown, targets: Sequence[Target], options: MapOptions
    ) -> dict[Target, HeatMap]:
        """Return the maps of `targets` that can be had at once, and start making the others.

        `arrived` brings all of them when the others are made; it is not sent if none is missing.
        """
        self._job.cancel()
        found = self._found_of(shown, targets, options)
        missing = tuple(target for target in targets if target not in found)
        inference = self._inference
        if missing and inference is not None and not self._is_on_its_way(shown, options):
            self._make(shown, targets, missing, options, inference)
        self._say_working()
        return found

    def found(self, shown: Shown, target: Target, options: MapOptions) -> HeatMap | None:
        """The map if it can be had at once: half a millisecond, without the network."""
        if (made := shown.made.get((target, options))) is not None:
            return made
        features = _features(shown, options)
        if features is not None:
            from inception_gui.core.cam import maps_from_features

            return maps_from_features(features, [target], options.method)[0]
        if options == MapOptions() and target.rather_than is None:
            return shown.heat_maps.get(target.class_index)
        return None

    def probability(self, shown: Shown, class_index: int) -> float | None:
        """The probability of a class in the image; None if it is not known yet."""
        scores = shown.prediction.scores if shown.prediction is not None else ()
        for score in scores:
            if score.index == class_index:
                return score.probability
        if shown.features is None:
            return None
        if self._asked is None or self._asked[0] is not shown.features:
            from inception_gui.core.cam import probabilities

            # Cached: a list of classes needs all of them each time it is painted.
            self._asked = shown.features, probabilities(shown.features).tolist()
        return self._asked[1][class_index]

    def drop(self) -> None:
        """Stop making maps."""
        self._job.cancel()
        self._say_working()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._job.close(seconds)
        self._say_working()

    # Inside

    def _is_on_its_way(self, shown: Shown, options: MapOptions) -> bool:
        """Whether the item is being classified, which brings the features for these maps.

        The item of a stored run has a prediction before it is classified in this session.
        """
        brings = _is_instant(options) and not options.whole
        return brings and shown.features is None and self._is_classifying()

    def _found_of(
        self, shown: Shown, targets: Sequence[Target], options: MapOptions
    ) -> dict[Target, HeatMap]:
        found = ((target, self.found(shown, target, options)) for target in targets)
        return {target: heat_map for target, heat_map in found if heat_map is not None}

    def _make(
        self,
        shown: Shown,
        targets: Sequence[Target],
        missing: tuple[Target, ...],
        options: MapOptions,
        inference: Inference,
    ) -> None:
        item, is_further = shown.item, _is_of_further(shown, inference)

        def make() -> Iterator[Progress | Features | Explained]:
            from inception_gui.core.jobs import explain

            with inference.naming(further=is_further) as used:
                if _is_instant(options) and options.whole:
                    yield from explain.whole_features(item, used)
                else:
                    yield from explain.explain_steps(item, used, targets=missing, options=options)

        def on_events(events: Iterable[Progress | Features | Explained]) -> None:
            for event in events:
                match event:
                    case Progress():
                        self.progressed.emit(event.done, event.total or 0)
                    case Features():
                        shown.whole_features = event
                    case Explained():
                        _keep(shown, event, targets, options)

        def on_ended(error: BaseException | None) -> None:
            self._say_working()
            if error is not None:
                self.went_wrong.emit(as_user_error(error))
            else:
                self.arrived.emit(self._found_of(shown, targets, options))

        self.progressed.emit(0, 0)
        self._job.start(make, on_events, on_ended)

    def _say_working(self) -> None:
        self.working_changed.emit(self.is_working)


def _is_of_further(shown: Shown, inference: Inference) -> bool:
    """Whether the image is shown as the further weights name it."""
    further, known = inference.further, shown.prediction
    return (
        further is not None and known is not None and known.weights_sha256 == further.weights.sha256
    )


def _keep(shown: Shown, event: Explained, targets: Sequence[Target], options: MapOptions) -> None:
    """Cache the maps that were made, and drop the oldest ones beyond the limits."""
    made = shown.made
    for heat_map in event.heat_maps or (event.heat_map,):
        made[Target(heat_map.class_index, heat_map.rather_than), options] = heat_map
    size = sum(int(kept.values.nbytes) for kept in made.values())
    needed = {(target, options) for target in targets}
    for key in [key for key in made if key not in needed]:  # the oldest first
        if len(made) <= _MADE_KEPT and size <= _MADE_KEPT_BYTES:
            return
        size -= int(made.pop(key).values.nbytes)


def _is_instant(options: MapOptions) -> bool:
    """Whether such a map needs no more than the features of the last block."""
    from inception_gui.core.cam import GRADIENT_METHODS, LAST_BLOCK

    return options.layer == LAST_BLOCK and options.method in GRADIENT_METHODS


def _features(shown: Shown, options: MapOptions) -> Features | None:
    if not _is_instant(options):
        return None
    return shown.whole_features if options.whole else shown.features
