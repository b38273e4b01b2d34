"""What a person may mean while typing a class's name: the nearest of the 1000, best first."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import cache
from typing import Final

from inception_gui.core.labels.imagenet import ClassLabel, imagenet_labels

_ENOUGH: Final = 3
"""With fewer plain matches than this, names that are spelled alike are offered too."""


@dataclass(frozen=True, slots=True)
class Match:
    """A class that may be meant, and the other word for it that was typed, if it was one."""

    label: ClassLabel
    also: str = ""


def matching(text: str, limit: int = 20) -> list[Match]:
    """The classes that `text` may mean, best first; none for no text.

    An index or a WordNet id comes first, then names that are what was typed, have it as a word,
    begin with it, have a word that does, contain it; other words for a class a little behind names
    that match as well; and where there is little of all that, names that are spelled alike.
    """
    sought = " ".join(text.replace("_", " ").casefold().split())
    if not sought:
        return []
    ranked: list[tuple[float, int, Match]] = []
    for entry in _entries():
        rank, also = entry.rank(sought)
        if rank is not None:
            ranked.append((rank, len(entry.name), Match(entry.label, also)))
    ranked.sort(key=lambda found: (found[0], found[1], found[2].label.index))
    matches = [match for _, _, match in ranked[:limit]]
    if len(matches) < _ENOUGH:
        known = {match.label.index for match in matches}
        alike = [match for match in _spelled_alike(sought) if match.label.index not in known]
        matches += alike[: limit - len(matches)]
    return matches


@dataclass(frozen=True, slots=True)
class _Entry:
    label: ClassLabel
    name: str
    words: tuple[tuple[str, str], ...]
    """WordNet's other words for it, as they are searched and as they are shown."""

    def rank(self, sought: str) -> tuple[float | None, str]:
        if sought == str(self.label.index) or sought == self.label.wnid:
            return 0, ""
        if (own := _likeness(self.name, sought)) is not None:
            return own, ""
        likely = [(found, word) for text, word in self.words if (found := _likeness(text, sought))]
        if likely:
            best, word = min(likely)
            return best + 0.5, word
        is_id = sought.startswith("n") and sought[1:].isdigit() and len(sought) > 2
        if is_id and self.label.wnid.startswith(sought):
            return 6, ""
        return None, ""


def _likeness(text: str, sought: str) -> int | None:
    """1 where it is the same, then a word of it, its beginning, a word's beginning, inside it."""
    if text == sought:
        return 1
    if text.startswith(sought):
        return 2 if text[len(sought) :].startswith(" ") else 3
    if (spaced := f" {sought}") in (text := text.replace("-", " ")):
        return 2 if f"{text} ".find(f"{spaced} ") >= 0 else 4
    return 5 if sought in text and len(sought) > 2 else None


@cache
def _entries() -> tuple[_Entry, ...]:
    entries = []
    for label in imagenet_labels():
        name = label.name.casefold()
        others = [word for word in label.synset.split(", ") if word.casefold() != name]
        entries.append(_Entry(label, name, tuple((word.casefold(), word) for word in others)))
    return tuple(entries)


def _spelled_alike(sought: str) -> list[Match]:
    spellings: dict[str, Match] = {}
    for entry in _entries():
        spellings.setdefault(entry.name, Match(entry.label))
        for text, word in entry.words:
            spellings.setdefault(text, Match(entry.label, word))
    unique: dict[int, Match] = {}
    for spelling in difflib.get_close_matches(sought, spellings, n=8, cutoff=0.72):
        unique.setdefault(spellings[spelling].label.index, spellings[spelling])
    return list(unique.values())
