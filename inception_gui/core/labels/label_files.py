"""Reads the names of classes from a file, as other programs write them.

Lines of text (`labels.txt`, `classes.txt`), JSON (Keras's `class_indices.json`,
`idx_to_class.json`, a list, timm's and Hugging Face's `config.json`), or a table with a heading.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.display_name import printable
from inception_gui.core.files.read_bounded import MALFORMED, read_bounded
from inception_gui.core.labels.label_set import (
    FEWEST_CLASSES,
    MOST_CLASSES,
    ClassLabel,
    LabelSet,
    is_none_name,
    of_names,
)
from inception_gui.errors import Kind, UserError

_LARGEST_BYTES: Final = 8 << 20
_LONGEST_NAME: Final = 200
_LONGEST_TEXT: Final = 1000
"""Of what else is said of a class; WordNet's longest list of words has 140 characters."""
_NUMBERED: Final = re.compile(r"\s*(\d{1,6})\s*[:,;\t]\s*(.+?)\s*$|\s*(\d{1,6})\s+(\S.*?)\s*$")
_WNID: Final = re.compile(r"(n\d{8})\s+(\S.*)$")
_INDEX_HEADS: Final = ("index", "id", "idx", "class_index", "class_id", "label_id", "number")
_NAME_HEADS: Final = ("name", "class", "label", "class_name", "label_name", "category", "species")
_OTHER_HEADS: Final = {"wnid": "wnid", "group": "group", "synonyms": "synset", "words": "synset",
                       "kinds": "kinds"}  # fmt: skip
_LISTS: Final = ("CLASSES", "classes", "class_names", "label_names", "labels", "names", "id2label",
                 "idx_to_class", "class_to_idx", "label2id")  # fmt: skip
"""Where a table inside a JSON file has the names."""


def read_labels(path: Path, classes: int | None = None) -> LabelSet:
    """The classes that the file `path` names, in their order.

    Raises:
        UserError: It cannot be read, names no classes, or not as many as `classes` (WRONG_USAGE).
    """
    shown = printable(path.name)
    data = read_bounded(path, _LARGEST_BYTES)
    try:
        found = _parsed(_text(data), path.suffix.lower())
    except (*MALFORMED, csv.Error) as error:
        raise _unusable(shown, str(error)) from error
    if classes is not None and len(found) != classes:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{shown}” names {len(found):,} classes, but the network has {classes:,}.",
            "Give the file with the names of these weights' classes, one for each, in their order.",
        )
    return found


def from_table(table: object) -> LabelSet | None:
    """The classes that a decoded checkpoint or JSON `table` lists; None if it lists none."""
    if not isinstance(table, Mapping) or not any(table.get(name) for name in _LISTS):
        return None
    try:
        return _checked("file", _names_in(table))
    except MALFORMED:
        return None


def _parsed(text: str, suffix: str) -> LabelSet:
    start = text.lstrip()[:1]
    if suffix == ".json" or start in "{[":
        table = json.loads(text)
        if (own := _from_own_table(table)) is not None:
            return own
        names = _names_in(table)
        if not names:
            raise ValueError("no names in this JSON")
        return _checked("file", names)
    lines = [line for line in text.splitlines() if line.strip()]
    if suffix in (".csv", ".tsv") and (found := _from_rows(text, lines)):
        return found
    return _from_lines(lines)


def _names_in(table: object) -> list[str]:
    """The names in a decoded table, wherever it has them."""
    if isinstance(table, list | tuple):
        return [_name_of(one) for one in table]
    if not isinstance(table, Mapping):
        return []
    for name in _LISTS:
        if isinstance(table.get(name), list | tuple | Mapping) and table[name]:
            return _names_in(table[name])
    numbers = [_whole(value) for value in table.values()]
    if table and None not in numbers:  # name -> index
        return _in_order((number, str(name)) for number, name in zip(numbers, table, strict=True))
    indices = [_whole(key) for key in table]
    if table and None not in indices:  # index -> name
        return _in_order(
            (index, _name_of(value)) for index, value in zip(indices, table.values(), strict=True)
        )
    return []


def _name_of(value: object) -> str:
    """A name, or that in `[wnid, name]` or `{"name": ...}`."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and value and all(isinstance(v, str) for v in value):
        return str(value[-1])
    if isinstance(value, Mapping) and isinstance(value.get("name"), str):
        return str(value["name"])
    raise ValueError("something that is not a name")


def _whole(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else None


def _in_order(pairs: Iterable[tuple[int | None, str]]) -> list[str]:
    """The names by their numbers, which count from 0 or 1 without gaps."""
    listed = list(pairs)
    named = {number: name for number, name in listed if number is not None}
    first = min(named)
    if first > 1 or sorted(named) != list(range(first, first + len(listed))):
        raise ValueError("the numbers of the classes have gaps or come twice")
    return [named[number] for number in sorted(named)]


def _from_lines(lines: list[str]) -> LabelSet:
    numbered = [_NUMBERED.match(line) for line in lines]
    if all(numbered):
        pairs = [(int(m[1] or m[3]), (m[2] or m[4])) for m in numbered if m]
        try:
            return _checked("file", _in_order(pairs))
        except ValueError:
            pass  # names that begin with a number
    with_ids = [_WNID.match(line.strip()) for line in lines]
    if lines and all(with_ids):
        labels = [
            ClassLabel(i, m[1], m[2].split(",")[0].strip(), m[2].strip())
            for i, m in enumerate(with_ids)
            if m
        ]
        return _of_labels(labels)
    return _checked("file", [line.strip() for line in lines])


def _from_rows(text: str, lines: list[str]) -> LabelSet | None:
    """A table with a heading; None without one."""
    delimiter = max(",;\t", key=lines[0].count) if lines else ","
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    heads = [cell.strip().lower() for cell in rows[0]] if rows else []
    name_at = next((heads.index(head) for head in _NAME_HEADS if head in heads), None)
    if name_at is None:
        return None
    index_at = next((heads.index(head) for head in _INDEX_HEADS if head in heads), None)
    others = {heads.index(head): field for head, field in _OTHER_HEADS.items() if head in heads}
    body = [[*row, *[""] * (len(heads) - len(row))] for row in rows[1:]]
    if index_at is not None:
        numbers = [number for row in body if (number := _whole(row[index_at])) is not None]
        first = min(numbers, default=0)
        if first > 1 or sorted(numbers) != list(range(first, first + len(body))):
            raise ValueError("the indices are not numbers, have gaps or come twice")
        body = [row for _, row in sorted(zip(numbers, body, strict=True))]
    labels = []
    for index, row in enumerate(body):
        more = {field: row[at].strip() for at, field in others.items()}
        name = row[name_at].strip()
        labels.append(
            ClassLabel(index, more.get("wnid", ""), name, more.get("synset") or name,
                       group=more.get("group", ""), kinds=more.get("kinds", ""))
        )  # fmt: skip
    return _of_labels(labels)


def _of_labels(labels: list[ClassLabel]) -> LabelSet:
    named = _checked("file", [label.name for label in labels])
    whole = tuple(
        ClassLabel(
            label.index,
            *(_one_line(label.wnid), one.name),
            *(_one_line(label.synset), _one_line(label.gloss), _one_line(label.group)),
            kinds=_one_line(label.kinds),
        )
        for label, one in zip(labels, named, strict=True)
    )
    return LabelSet("file", whole, named.none)


def _checked(key: str, names: list[str]) -> LabelSet:
    """A set of these names.

    Raises:
        ValueError: There are too few or too many, or one of them is no name.
    """
    if not FEWEST_CLASSES <= len(names) <= MOST_CLASSES:
        raise ValueError(f"{len(names)} names")
    if any(len(name) > _LONGEST_TEXT for name in names):
        raise ValueError("a name that is very long")
    clean = [_one_line(name) for name in names]
    if any(not name or len(name) > _LONGEST_NAME for name in clean):
        raise ValueError("a name that is empty or very long")
    none = frozenset(index for index, name in enumerate(clean) if is_none_name(name))
    return of_names(key, clean, none=none)


def _one_line(text: str) -> str:
    return " ".join(printable(text[:_LONGEST_TEXT]).split())


def _text(data: bytes) -> str:
    for start, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(start):
            return data.decode(encoding)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    if "\0" in text:
        raise ValueError("not a text file")
    return text


def _unusable(shown: str, detail: str) -> UserError:
    return UserError(
        Kind.WRONG_USAGE,
        f"“{shown}” does not name the classes of a network.",
        "Write one class per line, in the order of the network's outputs, or give a JSON file such "
        "as Keras's class_indices.json.",
        detail=detail,
    )


def as_table(labels: LabelSet) -> dict[str, Any]:
    """The set as a table for JSON, from which `read_labels` makes the same set."""
    classes = [
        {
            "name": one.name,
            "wnid": one.wnid,
            "synonyms": one.synset,
            "group": one.group,
            "kinds": one.kinds,
        }
        for one in labels
    ]
    return {
        "classes": classes,
        "none": sorted(labels.none),
        "thresholds": list(labels.thresholds),
        "levels": list(labels.levels),
    }


def _from_own_table(table: object) -> LabelSet | None:
    """The set that `as_table` wrote; None for other tables."""
    rows = table.get("classes") if isinstance(table, Mapping) else None
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows) or not rows:
        return None
    assert isinstance(table, Mapping)
    named = _of_labels(
        [
            ClassLabel(
                index,
                str(row.get("wnid", "")),
                str(row["name"]),
                str(row.get("synonyms") or row["name"]),
                group=str(row.get("group", "")),
                kinds=str(row.get("kinds", "")),
            )
            for index, row in enumerate(rows)
        ]
    )
    none, thresholds = table.get("none", []), _shares(table.get("thresholds", []))
    return replace(
        named,
        none=frozenset(int(one) for one in none if 0 <= int(one) < len(rows)),
        thresholds=thresholds if len(thresholds) == len(rows) else (),
        levels=_shares(table.get("levels", [])) or named.levels,
    )


def _shares(numbers: Iterable[object]) -> tuple[float, ...]:
    """Probabilities; empty if any of the numbers cannot be one."""
    shares = tuple(float(str(one)) for one in numbers)
    return shares if all(0 <= one <= 1 for one in shares) else ()
