"""The conditions of an evaluation, as plain types."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import IntEnum
from pathlib import Path

from inception_gui.core.evaluation.dataset.labelled_set import LabelFiles, UnknownLabel
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_set import LabelSet, of_names
from inception_gui.core.types import Mode


class Crops(IntEnum):
    """How many crops of each image are averaged; `core.evaluation.crops` has the recipes."""

    SINGLE = 1
    TWELVE = 12
    ALL = 144


# What comes in


# What comes out, image by image


# Under which conditions


@dataclass(frozen=True, slots=True)
class Member:
    """The weights of an evaluation; an ensemble has several."""

    key: str
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Setup:
    """The conditions of an evaluation. `source` is the absolute path of the folder or CSV file.

    `unknown`, `blacklisted` and `repeated` are what was left out of it (see `LabelledSet`);
    `files`, absolute too, are needed to resume it.
    """

    source: Path
    crops: Crops
    members: tuple[Member, ...]
    mode: Mode
    device: str
    precision: str
    version: str
    started: datetime
    total: int
    unknown: tuple[UnknownLabel, ...] = ()
    blacklisted: int = 0
    repeated: int = 0
    files: LabelFiles = field(default_factory=LabelFiles)
    classes: tuple[str, ...] = ()
    """Names of the networks' classes in their order; empty for ImageNet's."""
    kinds: tuple[str, ...] = ()
    """The paths of the kinds above `classes`, see `ClassLabel.kinds`; empty without any."""
    thresholds: tuple[float, ...] = ()
    """Those of the classes, or empty."""

    @property
    def labels(self) -> LabelSet:
        """The classes that the networks know."""
        if not self.classes:
            known = imagenet()
            return replace(known, thresholds=self.thresholds) if self.thresholds else known
        found = of_names("evaluated", self.classes, thresholds=self.thresholds)
        if not self.kinds:
            return found
        labels = zip(found, self.kinds, strict=True)
        return replace(found, labels=tuple(replace(one, kinds=kinds) for one, kinds in labels))
