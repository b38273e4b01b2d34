"""What a weights file that the catalogue does not know says about itself: classes, preprocessing.

Reads its table of contents only, with the same careful readers as `load`.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from inception_gui.core.files.read_bounded import MALFORMED, read_json
from inception_gui.core.labels.imagenet import imagenet
from inception_gui.core.labels.label_files import as_table, from_table, read_labels
from inception_gui.core.labels.label_set import LabelSet, of_names
from inception_gui.core.nn.blocks import LAST_BLOCK
from inception_gui.core.types import Preprocessing
from inception_gui.core.weights.catalog import RECIPES, UNKNOWN_PREPROCESSING
from inception_gui.core.weights.file_names import labels_file
from inception_gui.core.weights.load import Outline, read_outline
from inception_gui.core.weights.safetensors_file import read_header
from inception_gui.errors import Kind, UserError

METADATA_KEY: Final = "inception_gui"
"""Where this program's own files say their classes (`core.teach.save`)."""

ASSUMED: Final = "assumed"
_BESIDE: Final = (
    "labels.txt", "classes.txt", "class_names.txt", "class_indices.json", "idx_to_class.json",
    "labels.json", "classes.json", "class_names.json", "labels.csv", "classes.csv", "config.json",
)  # fmt: skip
"""Files in the folder of the weights, the most probable first."""
_NAMED_LIKE_IT: Final = (
    ".labels.json", ".labels.txt", ".labels.csv", ".json", ".txt", ".csv", "_labels.txt",
    "_classes.txt", ".classes.txt",
)  # fmt: skip
_LARGEST_CONFIG: Final = 8 << 20
_SIDES: Final = range(75, 2001)


@dataclass(frozen=True, slots=True)
class Described:
    """Classes and preprocessing of a weights file, and where the names of the classes are from.

    `labels_from` is `ASSUMED` for a network of a thousand classes that says nothing.
    """

    labels: LabelSet
    labels_from: str
    preprocessing: Preprocessing

    @property
    def is_usual(self) -> bool:
        """Whether this is what is assumed of every unknown file."""
        return self.labels_from == ASSUMED and self.preprocessing == UNKNOWN_PREPROCESSING


class LabelsNeededError(UserError):
    """A network of `classes` classes whose names nothing tells."""

    def __init__(self, path: Path, classes: int, also: str) -> None:
        super().__init__(
            Kind.WEIGHTS_REFUSED,
            f"These weights have {classes:,} classes, and nothing says what they are called.{also}",
            "Give their names with --labels FILE (one per line, in the order of the network's "
            "outputs), or save that file as labels.txt beside the weights.",
            str(path),
        )
        self.path = path
        self.classes = classes


def trunk_named_by(path: Path) -> tuple[str, str]:
    """The hash of the weights that a taught file says it was taught from, and the block; or "", "".

    It is a file's own word: enough to offer something, not to do it.
    """
    if path.suffix.lower() != ".safetensors":
        return "", ""
    try:
        with path.open("rb") as file:
            _, metadata = read_header(file, path.stat().st_size)
        said = json.loads(str(metadata.get(METADATA_KEY, "{}")))
        return str(said["trunk_sha256"]), str(said.get("block", LAST_BLOCK))
    except (OSError, UserError, TypeError, *MALFORMED):
        return "", ""


def digest_of(labels: LabelSet, preprocessing: Preprocessing) -> str:
    """Eight characters that differ where one file would be used in two ways.

    What is stored about one way, such as predictions, must not be taken for the other.
    """
    return f"{zlib.crc32(repr((labels.names, preprocessing)).encode()):08x}"


def as_json(said: Described) -> bytes:
    """The content of that file."""
    table: dict[str, Any] = {"preprocessing": asdict(said.preprocessing)}
    if said.labels_from != ASSUMED:
        table |= as_table(said.labels)
    return json.dumps(table, ensure_ascii=False, indent=1).encode()


def describe(
    path: Path,
    *,
    labels: Path | None = None,
    preprocessing: str | None = None,
    generic_names: bool = True,
) -> Described:
    """Find out what belongs to the weights file `path`.

    `labels` is a file with the names of the classes, and `preprocessing` a key of
    `catalog.RECIPES`; both go before what the file says. Without `generic_names`, a file such as
    `labels.txt` beside it does not count: the folder holds weights of several networks.

    Raises:
        LabelsNeededError: Nothing names the classes.
        UserError: weights_refused, or wrong_usage for `labels` or `preprocessing`.
    """
    outline = read_outline(path)
    own = _own_facts(outline)
    config = _json(path.with_name("config.json")) if generic_names else {}
    found, labels_from = _labels(path, outline, own, config, labels, generic_names=generic_names)
    if preprocessing is not None:
        recipe = recipe_named(preprocessing)
    else:
        saved = _own_preprocessing(_json(labels_file(path)))
        recipe = saved or _own_preprocessing(own) or _of_timm(config) or _by_layout(outline)
    return Described(found, labels_from, recipe)


def recipe_named(name: str) -> Preprocessing:
    """The preprocessing of this name.

    Raises:
        UserError: There is none (WRONG_USAGE).
    """
    recipe = RECIPES.get(name)
    if recipe is None:
        raise UserError(
            Kind.WRONG_USAGE,
            f"There is no preprocessing named “{name}”.",
            f"Use one of {', '.join(RECIPES)}.",
        )
    return recipe


def _labels(
    path: Path,
    outline: Outline,
    own: Mapping[str, Any],
    config: Mapping[str, Any],
    given: Path | None,
    *,
    generic_names: bool,
) -> tuple[LabelSet, str]:
    inside = _own_labels(own, outline.classes) or _in_checkpoint(outline)
    if given is not None:
        return _with_thresholds_of(inside, read_labels(given, outline.classes)), given.name
    if inside is not None and len(inside) == outline.classes:
        return inside, "the file itself"
    for beside in [path.with_name(path.stem + ending) for ending in _NAMED_LIKE_IT]:
        if _is_file(beside) and (named := _usable(beside, outline.classes)) is not None:
            return named, beside.name
    other = ""
    for name in _BESIDE if generic_names else ():
        beside = path.with_name(name)
        if not _is_file(beside):
            continue
        if (named := _usable(beside, outline.classes)) is not None:
            return named, name
        other = other or f" The file “{name}” beside them names other classes."
    if config and (named := from_table(config)) is not None and len(named) == outline.classes:
        return named, "config.json"
    if outline.classes == len(imagenet()):
        return imagenet(), ASSUMED
    raise LabelsNeededError(path, outline.classes, other)


def _with_thresholds_of(inside: LabelSet | None, given: LabelSet) -> LabelSet:
    """The labels that were given; what they do not say about the same classes, the file says."""
    if inside is None or inside.names != given.names:
        return given
    return replace(
        given,
        thresholds=given.thresholds or inside.thresholds,
        none=given.none or inside.none,
    )


def _usable(path: Path, classes: int) -> LabelSet | None:
    try:
        return read_labels(path, classes)
    except UserError:  # a file of that name may hold anything
        return None


def _in_checkpoint(outline: Outline) -> LabelSet | None:
    """What MMPretrain (`meta.dataset_meta`) and others write beside the state dict."""
    top = outline.around
    meta = top.get("meta")
    meta = meta if isinstance(meta, Mapping) else {}
    for table in (meta.get("dataset_meta"), meta, top.get("hyper_parameters"), top):
        if (found := from_table(table)) is not None:
            return found
    return None


def _own_facts(outline: Outline) -> Mapping[str, Any]:
    try:
        facts = json.loads(str(outline.metadata.get(METADATA_KEY, "{}")))
    except MALFORMED:
        return {}
    return facts if isinstance(facts, Mapping) else {}


def _own_labels(own: Mapping[str, Any], classes: int) -> LabelSet | None:
    found = from_table({"classes": own.get("classes")})
    if found is None or len(found) != classes:
        return None
    none, thresholds = own.get("none"), own.get("thresholds")
    which = frozenset({none} if isinstance(none, int) and 0 <= none < classes else set())
    shares = thresholds if isinstance(thresholds, list) and len(thresholds) == classes else []
    if not all(isinstance(one, int | float) and 0 <= one <= 1 for one in shares):
        shares = []
    return replace(
        of_names("taught", found.names, none=which),
        thresholds=tuple(float(one) for one in shares),
    )


def _own_preprocessing(own: Mapping[str, Any]) -> Preprocessing | None:
    table = own.get("preprocessing")
    if not isinstance(table, Mapping):
        return None
    return _checked(
        table.get("resize"), table.get("crop"), table.get("interpolation"),
        table.get("mean"), table.get("std"),
    )  # fmt: skip


def _is_file(path: Path) -> bool:
    # Not `Path.is_file`, which raises where a name is too long.
    return os.path.isfile(path)  # noqa: PTH113


def _json(path: Path) -> Mapping[str, Any]:
    """The table in a JSON file; empty if there is none."""
    try:
        table = read_json(path, _LARGEST_CONFIG) if _is_file(path) else {}
    except (UserError, ValueError):
        return {}
    return table if isinstance(table, Mapping) else {}


def _of_timm(config: Mapping[str, Any]) -> Preprocessing | None:
    """From timm's `config.json`, as its hub writes it."""
    table = config.get("pretrained_cfg", config)
    if not isinstance(table, Mapping):
        return None
    size, share = table.get("input_size"), table.get("crop_pct")
    if not isinstance(size, list) or len(size) != 3 or not isinstance(share, int | float):
        return None
    if not (isinstance(size[2], int) and size[2] in _SIDES and 0.1 < share <= 1):
        return None
    return _checked(
        int(size[2] / share), size[2], table.get("interpolation"), table.get("mean"),
        table.get("std"),
    )  # fmt: skip


def _checked(
    resize: object, crop: object, interpolation: object, mean: object, std: object
) -> Preprocessing | None:
    sides = [one for one in (resize, crop) if isinstance(one, int) and one in _SIDES]
    triples = [
        tuple(float(number) for number in one)
        for one in (mean, std)
        if isinstance(one, list | tuple)
        and len(one) == 3
        and all(isinstance(number, int | float) and 0 <= number <= 1 for number in one)
    ]
    if len(sides) != 2 or len(triples) != 2 or interpolation not in ("bilinear", "bicubic"):
        return None
    if sides[0] < sides[1] or min(triples[1]) <= 0:
        return None
    return Preprocessing(sides[0], sides[1], interpolation, triples[0], triples[1])  # type: ignore[arg-type]


def _by_layout(outline: Outline) -> Preprocessing:
    return RECIPES["mmpretrain"] if outline.is_mmpretrain else UNKNOWN_PREPROCESSING
