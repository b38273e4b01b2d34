"""The job that groups exact copies and look-alikes, the best image of each group first."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass

from inception_gui.core.features.copies import exact_copies
from inception_gui.core.features.groups import Groups, Member, group_look_alikes
from inception_gui.core.features.quality import Quality, quality_of
from inception_gui.core.features.store import Collection
from inception_gui.core.files.stamp import stamp_of
from inception_gui.core.types import Item, Progress


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An image of a group; its `similarity` to the group's first, and whether it has its bytes."""

    item: Item
    similarity: float
    is_copy: bool


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Groups of at least two images, the largest groups first; the best image of each is first."""

    groups: tuple[tuple[Duplicate, ...], ...]


def find_duplicates(
    items: Sequence[Item],
    among: Collection,
    *,
    at_least: float,
    known: dict[Item, Quality] | None = None,
) -> Generator[Progress | Duplicates]:
    """Yield `Progress`, then `Duplicates` among `items`; `among.rows` are indices of `items`.

    All images of a group are `at_least` that similar to one of them, that of the largest file. The
    best has most pixels; of several, it is the sharpest; of these, the largest file. Only images
    of groups are opened for that, of exact copies one. Their qualities are added to `known`, by
    which the same images can be grouped again without opening them.
    """
    known = {} if known is None else known
    mine = [items[int(row)] for row in among.rows]
    stamps = [stamp_of(item.path) for item in mine]
    sizes = [0 if stamp is None else stamp.size for stamp in stamps]
    largest_first = sorted(range(len(mine)), key=lambda i: (-sizes[i], i))
    groups: tuple[tuple[Member, ...], ...] = ()
    with closing(group_look_alikes(among, largest_first, at_least=at_least)) as job:
        for event in job:
            if isinstance(event, Groups):
                groups = event.groups
            else:
                yield event
    found: list[tuple[Duplicate, ...]] = []
    yield Progress(0, len(groups))
    for number, members in enumerate(groups, 1):
        found.append(_best_first([member.index for member in members], mine, sizes, among, known))
        yield Progress(number, len(groups))
    found.sort(key=len, reverse=True)
    yield Duplicates(tuple(found))


def _best_first(
    indices: list[int],
    items: Sequence[Item],
    sizes: Sequence[int],
    among: Collection,
    known: dict[Item, Quality],
) -> tuple[Duplicate, ...]:
    copies = _copies(indices, items)
    for i in indices:
        if items[i] not in known:
            quality = quality_of(items[i])
            known.update((items[same], quality) for same in copies.get(i, {i}))
    best = max(indices, key=lambda i: (*known[items[i]], sizes[i], -i))
    of_best = copies.get(best, {best})
    direction = among.take(best, best + 1)[0]
    group = [
        Duplicate(items[i], float(among.take(i, i + 1)[0] @ direction), i in of_best and i != best)
        for i in indices
    ]
    group.sort(key=lambda one: (one.item is not items[best], not one.is_copy, -one.similarity))
    return tuple(group)


def _copies(indices: list[int], items: Sequence[Item]) -> dict[int, set[int]]:
    """Of each image that has exact copies: these, and itself."""
    found: dict[int, set[int]] = {}
    for page in {items[i].page for i in indices}:
        by_path = {items[i].path: i for i in indices if items[i].page == page}
        for group in exact_copies(path for path in by_path if path is not None):
            same = {by_path[path] for path in group}
            found.update((i, same) for i in same)
    return found
