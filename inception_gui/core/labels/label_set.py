"""The classes of a network, in the order of its outputs: data that belongs to its weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from inception_gui.core.labels.thresholds import KIND_SURE

FEWEST_CLASSES: Final = 2
MOST_CLASSES: Final = 30_000

NONE_NAMES: Final = frozenset(
    {"none", "none of these", "other", "others", "background", "noise", "unknown"}
)
"""Names, in lower case, under which people teach what is none of their classes."""


@dataclass(frozen=True, slots=True)
class ClassLabel:
    """One class that a network can name.

    `name` is short and unique in its set. The others may be empty: `synset` holds other words for
    the class joined by ", " (WordNet's, the name among them), `gloss` is a definition, `group`
    a broad category that fits after "some kind of", and `kinds` the path of the kinds above the
    class, the broadest first: "animal/dog".
    """

    index: int
    wnid: str
    name: str
    synset: str = ""
    gloss: str = ""
    group: str = ""
    ilsvrc_id: int = 0
    """ILSVRC's own number, 1..1000, in an order of its own; 0 for classes that are not its."""
    kinds: str = ""


@dataclass(frozen=True, slots=True)
class LabelSet(Sequence[ClassLabel]):
    """The classes of a network, by index.

    `key` tells sets apart. `none` are the classes that mean "none of these". `thresholds` has one
    probability for each class below which it is not named, or is empty. `levels` has the
    probabilities from which on kinds are named instead, see `thresholds.KIND_SURE`.
    """

    key: str
    labels: tuple[ClassLabel, ...]
    none: frozenset[int] = frozenset()
    thresholds: tuple[float, ...] = ()
    levels: tuple[float, ...] = KIND_SURE

    def __hash__(self) -> int:
        return hash((self.key, len(self.labels)))  # quick: sets are keys of caches

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> ClassLabel:  # type: ignore[override]
        return self.labels[index]

    def __iter__(self) -> Iterator[ClassLabel]:
        return iter(self.labels)

    def threshold_of(self, index: int) -> float:
        """The probability below which a class is not named; 0 where only the general one counts."""
        return self.thresholds[index] if self.thresholds else 0.0

    @property
    def names(self) -> tuple[str, ...]:
        """The classes' names in order."""
        return tuple(label.name for label in self.labels)


def of_names(
    key: str, names: Sequence[str], *, none: frozenset[int] | None = None,
    thresholds: tuple[float, ...] = (),
) -> LabelSet:  # fmt: skip
    """A set of classes of which only the names are known; a name that comes twice is numbered.

    Without `none`, classes named like `NONE_NAMES` are those.
    """
    unique = _unique(names)
    if none is None:
        none = frozenset(i for i, name in enumerate(unique) if is_none_name(name))
    labels = tuple(ClassLabel(i, "", name, name) for i, name in enumerate(unique))
    return LabelSet(key, labels, none, thresholds)


def is_none_name(name: str) -> bool:
    """Whether a class of this name means "none of these"."""
    return " ".join(name.replace("_", " ").casefold().split()) in NONE_NAMES


def _unique(names: Sequence[str]) -> list[str]:
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found
