"""Finds classes by index, WordNet id, name or another word for them.

`find_class` returns the one class that a text names; `matching` suggests classes while a user
types.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from inception_gui.core.labels.class_names import local_words
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import ClassLabel, LabelSet
from inception_gui.core.language import current
from inception_gui.errors import Kind, UserError

_ENOUGH: Final = 3
"""With fewer plain matches than this, similarly spelled names are suggested too."""
_LONGEST: Final = 200
"""Characters; no name of a class is half as long, and comparing spellings takes time."""
_SUGGESTIONS: Final = 5
"""Names in a hint; more would not be read."""


def find_class(text: str, labels: LabelSet | None = None) -> ClassLabel:
    """Return the class named `text`: an index, a WordNet id, a name, or another word for it.

    `labels` are the network's classes, None for ImageNet's.

    A name takes precedence over another class's synonym, and an exact match over one that ignores
    case, so that "Cardigan" is the dog and "cardigan" the sweater. Underscores count as spaces.

    Raises:
        UserError: No class or more than one matches (WRONG_USAGE); the hint suggests classes.
    """
    labels = labels or imagenet()
    wanted = _plain(text)
    by_whole_name = [label for label in labels if _plain(label.name) == wanted]
    if len(by_whole_name) == 1:  # a class may be called "7"
        return by_whole_name[0]
    if wanted.isascii() and wanted.isdigit():
        if len(wanted) < _LONGEST and int(wanted) < len(labels):
            return labels[int(wanted)]
        raise UserError(
            Kind.WRONG_USAGE,
            f"There is no class {_shortened(wanted)}.",
            f"Use an index from 0 to {len(labels) - 1}.",
        )
    folded = wanted.casefold()
    by_wnid = [label for label in labels if label.wnid and label.wnid == folded]
    by_name = [label for label in labels if _plain(label.name).casefold() == folded]
    by_word = [label for label in labels if wanted in _words(label)]
    by_word_folded = [label for label in labels if folded in map(str.casefold, _words(label))]
    for found in (by_wnid, by_name, by_word, by_word_folded):
        if len(found) == 1:
            return found[0]
    if by_word_folded:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{_shortened(text)}” matches several classes.",
            f"Use one of them: {_listed(by_word_folded)}.",
        )
    near = [match.label for match in matching(wanted, _SUGGESTIONS, labels)]
    raise UserError(
        Kind.WRONG_USAGE,
        f"There is no class named “{_shortened(text)}”.",
        f"Did you mean {_listed(near)}?"
        if near
        else f"Use a class name, an index from 0 to {len(labels) - 1}{_or_wnid(labels)}.",
    )


def _or_wnid(labels: LabelSet) -> str:
    return ", or a WordNet id" if labels[0].wnid else ""


def _plain(text: str) -> str:
    """Text with single spaces, without the brackets that tell two names apart."""
    return " ".join(text.replace("_", " ").replace("(", " ").replace(")", " ").split())


def _shortened(text: str) -> str:
    return text if len(text) < _LONGEST else f"{text[:_LONGEST]}…"


def _words(label: ClassLabel) -> list[str]:
    """WordNet's words for a class, and those in the language in use."""
    return [*label.synset.split(", "), *local_words(label.wnid)]


def _listed(labels: Sequence[ClassLabel]) -> str:
    names = [f"“{label.name}”" for label in labels]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


@dataclass(frozen=True, slots=True)
class Match:
    """A suggested class, and the synonym that matched, if it was not the name."""

    label: ClassLabel
    also: str = ""


def matching(text: str, limit: int = 20, labels: LabelSet | None = None) -> list[Match]:
    """Return the classes that `text` may mean, best first; none for empty text.

    An index or a WordNet id comes first, then names that equal the text, contain it as a word,
    begin with it, contain a word that begins with it, or contain it anywhere. A synonym ranks
    slightly below a name that matches equally well. If there are few matches, similarly spelled
    names follow.
    """
    sought = " ".join(text[:_LONGEST].replace("_", " ").casefold().split())
    if not sought:
        return []
    ranked: list[tuple[float, int, Match]] = []
    labels = labels or imagenet()
    for entry in _entries(labels, current()):
        rank, also = entry.rank(sought)
        if rank is not None:
            ranked.append((rank, len(entry.name), Match(entry.label, also)))
    ranked.sort(key=lambda found: (found[0], found[1], found[2].label.index))
    matches = [match for _, _, match in ranked[:limit]]
    if len(matches) < _ENOUGH:
        known = {match.label.index for match in matches}
        alike = [
            match for match in _spelled_alike(sought, labels) if match.label.index not in known
        ]
        matches += alike[: limit - len(matches)]
    return matches


@dataclass(frozen=True, slots=True)
class _Entry:
    label: ClassLabel
    name: str
    words: tuple[tuple[str, str], ...]
    """Synonyms from WordNet, in the form that is searched and the form that is shown."""

    def rank(self, sought: str) -> tuple[float | None, str]:
        if sought in (str(self.label.index), self.label.wnid):
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
    """1 if equal, then 2 for a word of it, 3 its beginning, 4 a word's beginning, 5 inside it."""
    if text == sought:
        return 1
    if text.startswith(sought):
        return 2 if text[len(sought) :].startswith(" ") else 3
    if (spaced := f" {sought}") in (text := text.replace("-", " ")):
        return 2 if f"{text} ".find(f"{spaced} ") >= 0 else 4
    return 5 if sought in text and len(sought) > 2 else None


@lru_cache(maxsize=4)
def _entries(labels: LabelSet, _language: str) -> tuple[_Entry, ...]:
    entries = []
    for label in labels:
        name = label.name.casefold()
        others = [word for word in _words(label) if word.casefold() != name]
        entries.append(_Entry(label, name, tuple((word.casefold(), word) for word in others)))
    return tuple(entries)


@lru_cache(maxsize=4)
def _spellings(labels: LabelSet, language: str) -> dict[str, Match]:
    spellings: dict[str, Match] = {}
    for entry in _entries(labels, language):
        spellings.setdefault(entry.name, Match(entry.label))
        for text, word in entry.words:
            spellings.setdefault(text, Match(entry.label, word))
    return spellings


def _spelled_alike(sought: str, labels: LabelSet) -> list[Match]:
    """Classes with a word spelled like the text, then those with a name spelled like it."""
    spellings = _spellings(labels, current())
    words = {word for spelling in spellings for word in spelling.split()}
    near = difflib.get_close_matches(sought, words, n=1, cutoff=0.8)
    with_word = [text for text in spellings if near and f" {near[0]} " in f" {text} "]
    similar = difflib.get_close_matches(sought, spellings, n=8, cutoff=0.72)
    unique: dict[int, Match] = {}
    for spelling in (*with_word, *similar):
        unique.setdefault(spellings[spelling].label.index, spellings[spelling])
    return list(unique.values())
