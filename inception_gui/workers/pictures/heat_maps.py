"""Makes the heat maps that are asked for: at once where possible, else on a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from inception_gui.core.events import Explained
from inception_gui.core.types import Features, HeatMap, MapOptions, Progress, Target
from inception_gui.workers.jobs.job_group import as_user_error
from inception_gui.workers.jobs.job_thread import JobThread
from inception_gui.workers.pictures.viewer import Shown

if TYPE_CHECKING:
    from inception_gui.core.inference.scheduler import Inference

_MAX_ABANDONED: Final = 2
"""Jobs that were cancelled but still compute; beyond this the newest request waits for one."""

_MADE_KEPT: Final = 200
_MADE_KEPT_BYTES: Final = 2 << 20
"""Maps that took long are kept, so many a picture: some kilobytes each, of long strips a hundred.

Those that are wanted now are kept in any case.
"""


@dataclass(frozen=True, slots=True)
class _Wanted:
    shown: Shown
    targets: tuple[Target, ...]
    options: MapOptions


class HeatMaps(QObject):
    """One request at a time; a newer one drops the older one.

    Signals:
        arrived(): what was wanted last is there now; `found` gives it.
        progressed(int, int): passes done, of how many; (0, 0) where nobody knows.
        working_changed(bool): whether maps are being made on a thread.
        went_wrong(UserError): the maps wanted last cannot be made.
    """

    arrived = Signal()
    progressed = Signal(int, int)
    working_changed = Signal(bool)
    went_wrong = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        is_classifying: Callable[[], bool] = lambda: False,
    ) -> None:
        """`is_classifying` says whether the picture on display will be classified soon."""
        super().__init__(parent)
        self._is_classifying = is_classifying
        self._inference: Inference | None = None
        self._wanted: _Wanted | None = None
        self._job: JobThread | None = None
        self._abandoned: list[JobThread] = []
        self._is_due = False
        self._asked: tuple[Features, list[float]] | None = None

    @property
    def is_working(self) -> bool:
        """Whether maps are on their way."""
        return self._job is not None or self._is_due

    def set_inference(self, inference: Inference | None) -> None:
        """Use this network from now on; what it has not made yet is dropped."""
        self._inference = inference
        self._asked = None
        self.drop()

    def want(self, shown: Shown, targets: Sequence[Target], options: MapOptions) -> None:
        """See to it that `found` gives the maps of `targets`; `arrived` where that takes a while.

        Nothing is said where they are there already when this returns.
        """
        self._stop()
        self._wanted = _Wanted(shown, tuple(targets), options)
        missing = self._missing(self._wanted)
        if not missing or self._inference is None or self._is_on_its_way(self._wanted):
            self._say_working()
            return
        self._start()

    def found(self, shown: Shown, target: Target, options: MapOptions) -> HeatMap | None:
        """The map if it can be had at once: half a millisecond, no pass through the network."""
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
        """How probable the network finds a class in the picture; None where nobody knows yet."""
        scores = shown.prediction.scores if shown.prediction is not None else ()
        for score in scores:
            if score.index == class_index:
                return score.probability
        if shown.features is None:
            return None
        if self._asked is None or self._asked[0] is not shown.features:
            from inception_gui.core.cam import probabilities

            # Kept: a list of classes asks for one after the other, each time it is painted.
            self._asked = shown.features, probabilities(shown.features).tolist()
        return self._asked[1][class_index]

    def drop(self) -> None:
        """Make nothing any more."""
        self._wanted = None
        self._stop()
        self._say_working()

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self.drop()
        for job in list(self._abandoned):
            job.wait(seconds)

    # Inside

    def _is_on_its_way(self, wanted: _Wanted) -> bool:
        """Whether the picture is being classified, which brings what these maps are made of.

        A stored run says what is in a picture before anybody has looked at it again.
        """
        brings = _is_instant(wanted.options) and not wanted.options.whole
        return brings and wanted.shown.features is None and self._is_classifying()

    def _missing(self, wanted: _Wanted) -> list[Target]:
        return [
            target
            for target in wanted.targets
            if self.found(wanted.shown, target, wanted.options) is None
        ]

    def _stop(self) -> None:
        self._is_due = False
        if self._job is not None:
            self._job.cancel()
            self._abandoned.append(self._job)
            self._job = None

    def _start(self) -> None:
        self._is_due = len(self._abandoned) >= _MAX_ABANDONED
        if self._is_due:
            self._say_working()
            return
        wanted, inference = self._wanted, self._inference
        assert wanted is not None
        assert inference is not None
        missing = tuple(self._missing(wanted))
        item, options = wanted.shown.item, wanted.options

        def make() -> Iterator[Any]:
            from inception_gui.core.jobs import explain

            if _is_instant(options) and options.whole:
                return explain.whole_features(item, inference)
            return explain.explain_steps(item, inference, targets=missing, options=options)

        job = JobThread(make, "explain", self)
        job.events_arrived.connect(lambda events: self._on_events(wanted, events))
        job.ended.connect(lambda error: self._on_ended(job, error))
        self._job = job
        self.progressed.emit(0, 0)
        job.start()
        self._say_working()

    def _on_events(self, wanted: _Wanted, events: list[Any]) -> None:
        for event in events:
            if isinstance(event, Progress):
                self.progressed.emit(event.done, event.total or 0)
            elif isinstance(event, Features):
                wanted.shown.whole_features = event
            elif isinstance(event, Explained):
                self._keep(wanted, event)

    def _keep(self, wanted: _Wanted, event: Explained) -> None:
        made = wanted.shown.made
        for heat_map in event.heat_maps or (event.heat_map,):
            target = Target(heat_map.class_index, heat_map.rather_than)
            made[target, wanted.options] = heat_map
        size = sum(int(kept.values.nbytes) for kept in made.values())
        needed = {(target, wanted.options) for target in wanted.targets}
        for key in [key for key in made if key not in needed]:  # the oldest first
            if len(made) <= _MADE_KEPT and size <= _MADE_KEPT_BYTES:
                return
            size -= int(made.pop(key).values.nbytes)

    def _on_ended(self, job: JobThread, error: BaseException | None) -> None:
        job.deleteLater()
        if job is not self._job:
            self._abandoned.remove(job)
            if self._is_due:
                self._start()
            return
        self._job = None
        self._say_working()
        if error is not None:
            self.went_wrong.emit(as_user_error(error))
        else:
            self.arrived.emit()

    def _say_working(self) -> None:
        self.working_changed.emit(self.is_working)


def _is_instant(options: MapOptions) -> bool:
    """Whether features of the last block are all that such a map needs."""
    from inception_gui.core.cam import GRADIENT_METHODS, LAST_BLOCK

    return options.layer == LAST_BLOCK and options.method in GRADIENT_METHODS


def _features(shown: Shown, options: MapOptions) -> Features | None:
    if not _is_instant(options):
        return None
    return shown.whole_features if options.whole else shown.features
