"""Groups look-alikes on a thread: features once, then grouped again at each threshold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inception_gui import paths
from inception_gui.core.exports.groups_csv import NamedGroup, save_groups
from inception_gui.core.types import Item, Progress
from inception_gui.core.wording import similarity
from inception_gui.workers.items.item_columns import ItemColumns, Place, place_of
from inception_gui.workers.items.item_content import ItemContent
from inception_gui.workers.jobs.job_group import JobGroup
from inception_gui.workers.jobs.job_thread import as_user_error
from inception_gui.workers.jobs.latest_job import LatestJob
from inception_gui.workers.similar.group_models import GroupModel, MemberModel
from inception_gui.workers.similar.search import readable_items
from inception_gui.workers.similar.tile_model import Tiles, content_of

if TYPE_CHECKING:
    from inception_gui.core.features.quality import Quality
    from inception_gui.core.inference.scheduler import Inference
    from inception_gui.core.jobs.find_duplicates import Duplicates
    from inception_gui.core.jobs.gather_features import FeaturedItems


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Groups, ready to be shown."""

    content: ItemContent
    sizes: Sequence[int]
    words: Sequence[str]
    places: list[Place]


class LookAlikes(QObject):
    """One grouping at a time, whose result is in `groups` and `members`.

    Signals:
        computing(Progress): features that were not kept are being computed.
        comparing(Progress): images are being grouped, then the best of each group is chosen.
        found(): `groups` has the result, and `failed_count` images could not be read.
        failed(UserError)
        saved(Path): the groups were saved.
        not_saved(UserError)
    """

    computing = Signal(object)
    comparing = Signal(object)
    found = Signal()
    failed = Signal(object)
    saved = Signal(object)
    not_saved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(self)
        self.groups = GroupModel(self._tiles, self)
        self.members = MemberModel(self.groups, self)
        self.failed_count = 0
        self._featured: FeaturedItems | None = None
        self._qualities: dict[Item, Quality] = {}
        self._job = LatestJob("look-alikes", self)
        self._saving = JobGroup(self)
        self._saving.went_wrong.connect(self.not_saved)

    @property
    def is_busy(self) -> bool:
        """Whether images are being grouped."""
        return self._job.is_busy

    @property
    def can_regroup(self) -> bool:
        """Whether the features are there, so that another threshold needs no network."""
        return self._featured is not None

    def start(self, among: ItemColumns, inference: Inference, at_least: float) -> None:
        """Group these rows, a snapshot."""
        self._featured = None
        self._qualities = {}
        known = self._qualities

        def job() -> Iterator[Any]:
            from inception_gui.core.features.store import FeatureStore
            from inception_gui.core.jobs.gather_features import FeaturedItems, gather_features

            store = FeatureStore(paths.features_folder())
            gathered: FeaturedItems | None = None
            with (
                inference.in_use(),
                closing(gather_features(readable_items(among), inference, store)) as events,
            ):
                for event in events:
                    if isinstance(event, FeaturedItems):
                        gathered = event
                    elif isinstance(event, Progress):
                        yield "computing", event
            assert gathered is not None
            yield gathered
            yield from _grouped(gathered, at_least, known)

        self._job.start(job, self._on_events, self._on_ended)

    def regroup(self, at_least: float) -> None:
        """Group the same images at another threshold."""
        featured, known = self._featured, self._qualities
        if featured is not None:
            self._job.start(
                lambda: _grouped(featured, at_least, known), self._on_events, self._on_ended
            )

    def stop(self) -> None:
        """Stop; features that were computed are kept."""
        self._job.cancel()

    def save(self, path: Path) -> None:
        """Save all groups with their names as a CSV file."""
        groups = [
            NamedGroup(self.groups.name(group), self.groups.items_of(group))
            for group in range(self.groups.rowCount())
        ]

        def job() -> Iterator[Path]:
            save_groups(groups, path)
            yield path

        self._saving.run(job, "save groups", lambda events: self.saved.emit(events[-1]))

    def follow(self, moves: Sequence[tuple[Path, Path]]) -> None:
        """Have groups follow files from their old places to their new ones."""
        new_paths = dict(moves)

        def moved(item: Item) -> Item:
            there = new_paths.get(item.path) if item.path is not None else None
            return item if there is None else replace(item, path=there, name=there.name)

        places = []
        for row in range(len(self._tiles.items)):
            item = self._tiles.items.entry(row).item
            if item.path in new_paths:
                places.append((place_of(item), place_of(moved(item))))
        self.groups.follow(places)
        self._tiles.items.follow(moves)
        known = self._qualities.copy()  # the job adds to it meanwhile
        self._qualities = {moved(item): value for item, value in known.items()}
        if self._featured is not None:
            items = [moved(item) for item in self._featured.items]
            self._featured = replace(self._featured, items=items)

    def close(self, seconds: float) -> None:
        """Stop, waiting no longer than `seconds` for each thread."""
        self._job.close(seconds)
        self._saving.cancel()
        self._saving.wait(seconds)
        self._tiles.close(seconds)

    def _on_events(self, events: Iterable[Any]) -> None:
        for event in events:
            if isinstance(event, _Found):
                self.groups.set_groups(event.content, event.sizes, event.words, event.places)
                self.found.emit()
            elif isinstance(event, tuple):
                stage, progress = event
                (self.computing if stage == "computing" else self.comparing).emit(progress)
            else:
                self._featured = event
                self.failed_count = event.failed

    def _on_ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.failed.emit(as_user_error(error))


def _grouped(featured: FeaturedItems, at_least: float, known: dict[Item, Quality]) -> Iterator[Any]:
    """The job that groups images whose features are there."""
    from inception_gui.core.jobs.find_duplicates import Duplicates, find_duplicates

    job = find_duplicates(featured.items, featured.collection(), at_least=at_least, known=known)
    with closing(job) as events:
        for event in events:
            if isinstance(event, Duplicates):
                yield _ready(event)
            else:
                yield "comparing", event


def _ready(found: Duplicates) -> _Found:
    items = [one.item for group in found.groups for one in group]
    words = [
        "best" if not place else "copy" if one.is_copy else similarity(one.similarity)
        for group in found.groups
        for place, one in enumerate(group)
    ]
    sizes = [len(group) for group in found.groups]
    return _Found(content_of(items), sizes, words, [place_of(item) for item in items])
