"""Reads ILSVRC-2012's validation set in its official layout: numbered images, ground-truth file.

The development kit's `ILSVRC2012_validation_ground_truth.txt` has one number a line, 1..1000, the
`ILSVRC2012_ID` of the image `ILSVRC2012_val_00000001.JPEG` and those after it. These ids are not
the order of the network's outputs (which is that of the WordNet ids): the table of classes has
them, and a list of WordNet ids in the order of other ids can stand in for it. Other files are read
too: one WordNet id per line; Kaggle's `LOC_val_solution.csv`; and lines of a file name and a class
(a WordNet id, or an index 0..999 as in Caffe's `val.txt`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inception_gui.core.evaluation.dataset.label_text import read_text
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.errors import Kind, UserError

_NUMBER: Final = re.compile(r"(?:^|_)(\d{8})$")
_WNID: Final = re.compile(r"n\d{8}")
_WHOLE: Final = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class GroundTruth:
    """The labels of numbered or named images."""

    by_number: Mapping[int, str]
    by_name: Mapping[str, str]

    def label_of(self, path: Path) -> str | UserError:
        """The label of an image by its file name, or why it has none."""
        if self.by_name:
            label = self.by_name.get(path.stem)
            sentence = "Some images are missing from the ground-truth file."
        else:
            number = _number_of(path.stem)
            label = None if number is None else self.by_number.get(number)
            sentence = "The ground-truth file has no line for the numbers of some images."
        if label is not None:
            return label
        return UserError(
            Kind.WRONG_USAGE,
            sentence,
            "The official names are ILSVRC2012_val_00000001.JPEG and so on.",
        )


@dataclass(frozen=True, slots=True)
class Blacklist:
    """Images to skip, by number or by file name without suffix."""

    numbers: frozenset[int]
    names: frozenset[str]

    def __contains__(self, path: object) -> bool:
        if not isinstance(path, Path):
            return False
        return path.stem in self.names or _number_of(path.stem) in self.numbers


def read_ground_truth(path: Path, synsets: Path | None = None) -> GroundTruth:
    """Read the labels of the validation images; `synsets` lists what the numbers 1..1000 mean.

    Raises:
        UserError: `WRONG_USAGE`: a file cannot be read, or is none of those described above.
    """
    lines = [line.strip() for line in read_text(path).splitlines()]
    lines = [line for line in lines if line]
    if lines and all(_WHOLE.fullmatch(line) for line in lines):
        names = _read_synsets(synsets)
        wrong = next((line for line in lines if not 1 <= int(line) <= len(names)), None)
        if wrong is not None:
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{path.name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.",
                "If its numbers start at 0 in the order of WordNet ids, put the file name and a "
                "space before each number.",
            )
        return GroundTruth({n: names[int(line) - 1] for n, line in enumerate(lines, 1)}, {})
    if lines and all(_WNID.fullmatch(line) for line in lines):
        return GroundTruth(dict(enumerate(lines, 1)), {})
    by_name: dict[str, str] = {}
    for line in lines:
        name, *rest = re.split(r"[\s,;]+", line)
        if rest and (_WNID.fullmatch(rest[0]) or _WHOLE.fullmatch(rest[0])):
            by_name[Path(name).stem if "." in name else name] = rest[0]
        elif by_name or name.lower() not in ("imageid", "path", "file", "filename", "image"):
            raise UserError(
                Kind.WRONG_USAGE,
                f"“{path.name}” is not a ground-truth file.",
                "Each line must hold one number or WordNet id, or a file name and a class.",
                detail=line[:200],
            )
    if not by_name:
        raise UserError(Kind.WRONG_USAGE, f"“{path.name}” contains no labels.")
    return GroundTruth({}, by_name)


def read_blacklist(path: Path) -> Blacklist:
    """Read the images to skip: one number 1..50000 or file name per line.

    ILSVRC's own is `ILSVRC2014_clsloc_validation_blacklist.txt`, of 1,762 numbers.

    Raises:
        UserError: it cannot be read (WRONG_USAGE).
    """
    numbers, names = set[int](), set[str]()
    for line in read_text(path).split():
        if _WHOLE.fullmatch(line):
            numbers.add(int(line))
        else:
            names.add(Path(line).stem)
    return Blacklist(frozenset(numbers), frozenset(names))


def _number_of(stem: str) -> int | None:
    found = _NUMBER.search(stem)
    return int(found[1]) if found else None


def _read_synsets(path: Path | None) -> Sequence[str]:
    """The WordNet ids of the ILSVRC ids 1..1000, in this order."""
    if path is None:
        return [label.wnid for label in sorted(imagenet_labels(), key=lambda one: one.ilsvrc_id)]
    if path.suffix.lower() == ".mat":
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{path.name}” is a MATLAB file, which this program does not read.",
            "Omit --synsets: the meaning of ILSVRC's numbers is built in.",
        )
    lines = read_text(path).splitlines()
    found = [wnid[0] for line in lines if (wnid := _WNID.search(line))]
    expected = [label.wnid for label in imagenet_labels()]
    if sorted(found) != expected:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{path.name}” does not list each of the 1000 classes of ILSVRC-2012 once.",
            "Omit --synsets: the meaning of ILSVRC's numbers is built in.",
            detail=f"{len(found)} WordNet ids, {len(set(found) & set(expected))} of the 1000",
        )
    if found == expected:
        raise UserError(
            Kind.WRONG_USAGE,
            f"“{path.name}” lists the classes by WordNet id, which is not the order of ILSVRC's "
            "numbers.",
            "Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly "
            "every label would be wrong.",
        )
    return found
