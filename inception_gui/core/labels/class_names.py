"""The classes' names in the language in use, by WordNet id, for what people read.

They come from wordnets of Open Multilingual Wordnet (resources/LICENSES.md). Where a wordnet has no
word, and for classes that people named themselves, the name is the English or their own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from inception_gui import paths
from inception_gui.core import language
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.label_set import ClassLabel
from inception_gui.core.labels.verdict import with_article
from inception_gui.core.types import Prediction, Score

_COLUMNS: Final = ["id", "name", "others", "source"]


def class_name(wnid: str, english: str, code: str = "") -> str:
    """The name of the class with this WordNet id in the language in use, or in `code`."""
    words = _words(code or language.current()).get(wnid)
    return words[0] if words else english


def name_at(index: int | None, name: str) -> str:
    """The name of a class of which the index and the English name are known, as of a segment.

    One of ImageNet's classes has both; a class of other networks keeps its name.
    """
    labels = imagenet_labels()
    if index is None or not 0 <= index < len(labels) or labels[index].name != name:
        return name
    return class_name(labels[index].wnid, name)


def both_names(wnid: str, english: str) -> str:
    """That name and the English one: "Schleie (tench)"; one of them where they are the same."""
    name = class_name(wnid, english)
    return name if name == english else f"{name} ({english})"


def local_words(wnid: str) -> tuple[str, ...]:
    """All words for a class in the language in use, its name first; none in English."""
    return _words(language.current()).get(wnid, ())


def named_in(prediction: Prediction, code: str) -> Prediction:
    """A prediction whose classes have the names of another language, for files that ask for it.

    The verdict stays the English sentence with the English names, by which programs know it.
    """
    scores = tuple(
        replace(score, name=class_name(score.wnid, score.name, code)) for score in prediction.scores
    )
    return replace(prediction, scores=scores)


def translated_verdict(text: str, scores: Iterable[Score | ClassLabel]) -> str:
    """A sentence about the classes of `scores`, or a name in it, in the language in use."""
    if language.current() == language.ENGLISH:
        return text
    names = dict(_kinds(language.current()))
    for score in scores:
        if (name := class_name(score.wnid, "")) != "":
            names[score.name] = names[with_article(score.name)] = name
    return language.translated(text, names)


@cache
def _words(code: str) -> Mapping[str, tuple[str, ...]]:
    table = paths.resources() / "class_names" / f"{code}.csv"
    if code not in language.LANGUAGES or not table.exists():
        return {}
    with table.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        if next(rows) != _COLUMNS:
            raise ValueError(f"{table} does not have the columns {_COLUMNS}.")
        return {
            wnid: (name, *(others.split(", ") if others else ()))
            for wnid, name, others, _source in rows
        }


@cache
def _kinds(code: str) -> Mapping[str, str]:
    """The words for the kinds above the classes, by their English ones with and without article."""
    words, found = _words(code), {}
    with (paths.resources() / "wordnet_tree.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream) if words else ():
            if row["name"] and row["id"] in words:
                found[row["name"]] = found[with_article(row["name"])] = words[row["id"]][0]
    return found
