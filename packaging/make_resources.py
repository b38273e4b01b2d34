"""Generates the class table, the tree above it and the colour maps from their public sources.

It writes resources/imagenet_classes.csv, wordnet_tree.csv and colormaps.json.

The sources are WordNet 3.0 (`data.noun`, in Debian's package wordnet-base), the list of the 1000
ILSVRC-2012 synsets as the package timm carries it, torchvision's category names, the order of the
ILSVRC ids as the repository pjreddie/darknet lists it, and matplotlib's colour tables. None of
these packages is imported except matplotlib, so a bare environment does:

    python3 -m venv scratch
    scratch/bin/pip install matplotlib
    scratch/bin/pip install --no-deps timm torchvision
    scratch/bin/python packaging/make_resources.py --ilsvrc darknet/data/imagenet.labels.list

The output is the same whenever the sources are; resources/LICENSES.md names their licences.
"""

from __future__ import annotations

import argparse
import ast
import csv
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

CLASSES: Final = 1000
FIRST: Final = ("n01440764", "tench")
LAST: Final = ("n15075141", "toilet tissue")

# The first ten lines of the development kit's ILSVRC2012_validation_ground_truth.txt, and what the
# pictures that they belong to show, by the labels that everybody publishes for them (TensorFlow's
# imagenet_2012_validation_synset_labels.txt, Kaggle's LOC_val_solution.csv).
GROUND_TRUTH: Final = (
    (490, "n01751748"),
    (361, "n09193705"),
    (171, "n02105855"),
    (822, "n04263257"),
    (297, "n03125729"),
    (482, "n01735189"),
    (13, "n02346627"),
    (704, "n02776631"),
    (599, "n03794056"),
    (164, "n02328150"),
)

# The first rule whose synset is a class's ancestor (or the class itself) names its group. The word
# beside each synset is its first lemma in WordNet; the script stops where they disagree.
# A group must read well after "some kind of"; OTHER is never used that way.
GROUP_RULES: Final = (
    ("dog", "02084071", "dog"),
    ("fox or wolf", "02083346", "canine"),
    ("cat", "02120997", "feline"),
    ("monkey or ape", "02469914", "primate"),
    ("hoofed animal", "02370806", "ungulate"),
    ("bird", "01503061", "bird"),
    ("fish", "02512053", "fish"),
    ("snake", "01726692", "snake"),
    ("reptile", "01661091", "reptile"),
    ("amphibian", "01627424", "amphibian"),
    ("insect", "02159955", "insect"),
    ("spider or scorpion", "01769347", "arachnid"),
    ("crustacean", "01974773", "crustacean"),
    ("animal", "00015388", "animal"),
    ("person", "00007846", "person"),
    ("fungus", "12992868", "fungus"),
    ("fruit or vegetable", "07705711", "produce"),
    ("plant", "00017222", "plant"),
    ("plant", "13086908", "plant_part"),
    ("food or drink", "00021265", "food"),
    ("food or drink", "07555863", "food"),
    ("musical instrument", "03800933", "musical_instrument"),
    ("sports equipment", "04285146", "sports_equipment"),
    ("sports equipment", "03414162", "game_equipment"),
    ("boat or ship", "04530566", "vessel"),
    ("vehicle", "04524313", "vehicle"),
    ("vehicle", "03100490", "conveyance"),
    ("clothing", "03051540", "clothing"),
    ("clothing", "03380867", "footwear"),
    ("clothing", "03502509", "headdress"),
    ("weapon", "04565375", "weapon"),
    ("furniture", "03405725", "furniture"),
    ("household appliance", "03101986", "cooking_utensil"),
    ("household appliance", "03528263", "home_appliance"),
    ("building", "03748162", "mercantile_establishment"),
    ("building", "02913152", "building"),
    ("building", "03546340", "housing"),
    ("electronic device", "03278248", "electronic_equipment"),
    ("electronic device", "03277771", "electronic_device"),
    ("electronic device", "03082979", "computer"),
    ("measuring instrument", "03733925", "measuring_instrument"),
    ("tool", "04451818", "tool"),
    ("tool", "03563967", "implement"),
    ("container", "03094503", "container"),
    ("structure", "04341686", "structure"),
    ("landscape", "09287968", "geological_formation"),
    ("device", "03699975", "machine"),
    ("device", "03183080", "device"),
)
OTHER: Final = "object"

# Names that torchvision gives to two classes, or that differ by a capital or a word's place only.
# The word itself stays first, what tells the two apart follows in brackets.
TOLD_APART: Final = {
    "n02012849": "crane (bird)",
    "n03126707": "crane (machine)",
    "n02113186": "Cardigan (dog)",
    "n02963159": "cardigan (sweater)",
    "n03710637": "maillot (tights)",
    "n03710721": "maillot (tank suit)",
}


# What is too vague, or too learned, to be said of an image. Its children become its parent's.
NOT_SAID: Final = frozenset(
    {
        *("entity", "physical entity", "abstraction", "object", "whole", "matter", "artifact"),
        *("instrumentality", "living thing", "organism", "causal agent", "thing", "unit"),
        *("chordate", "vertebrate", "placental", "commodity", "article", "solid", "substance"),
        *("consumer goods", "psychological feature", "event", "act", "attribute", "relation"),
        *("part", "body part", "natural object", "group", "state", "way", "creation"),
        *("communication", "measure", "collection", "grouping", "social group", "process"),
        *("aquatic vertebrate", "anapsid", "diapsid", "reproductive structure", "being"),
        *("instrumentation", "vascular plant", "plant organ", "plant part", "natural depression"),
    }
)


@dataclass(frozen=True, slots=True)
class Synset:
    """A meaning in WordNet: its words, its definition, and the offsets of what it is a kind of."""

    lemmas: tuple[str, ...]
    gloss: str
    hypernyms: tuple[str, ...]


def read_wordnet(path: Path) -> dict[str, Synset]:
    """Read a `data.noun` file (format: wndb(5WN)) into synsets by their 8-digit offset."""
    synsets = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue  # the licence, at the top of the file
        data, _, gloss = line.partition(" | ")
        fields = data.split()
        word_count = int(fields[3], 16)
        lemmas = tuple(fields[4 + 2 * i].replace("_", " ") for i in range(word_count))
        first = 4 + 2 * word_count
        pointers = [
            fields[first + 1 + 4 * i : first + 3 + 4 * i] for i in range(int(fields[first]))
        ]
        hypernyms = tuple(offset for symbol, offset in pointers if symbol in {"@", "@i"})
        synsets[fields[0]] = Synset(lemmas, definition(gloss), hypernyms)
    return synsets


def definition(gloss: str) -> str:
    """A gloss without its examples, which stand in quotation marks after the definition."""
    parts = [part.strip() for part in gloss.strip().split(";")]
    kept = []
    for part in parts:
        if part.startswith('"'):
            break
        kept.append(part)
    return "; ".join(kept)


def ancestors(synsets: dict[str, Synset], offset: str) -> set[str]:
    """The synset itself and all that it is a kind of, by any path."""
    found: set[str] = set()
    waiting = [offset]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(synsets[current].hypernyms)
    return found


def group_of(synsets: dict[str, Synset], offset: str) -> str:
    """The group of the first rule that holds for a synset."""
    above = ancestors(synsets, offset)
    return next((group for group, ancestor, _ in GROUP_RULES if ancestor in above), OTHER)


def package_file(package: str, *parts: str) -> Path:
    """A file of an installed package, found without importing the package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {package} is not installed; see the top of this script.")
    return Path(spec.origin).parent.joinpath(*parts)


def read_categories(path: Path) -> list[str]:
    """The list `_IMAGENET_CATEGORIES` of torchvision's models/_meta.py, read without importing."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_IMAGENET_CATEGORIES":
            names: list[str] = ast.literal_eval(node.value)
            return names
    raise SystemExit(f"{path} has no _IMAGENET_CATEGORIES.")


def read_ilsvrc_ids(path: Path, wnids: list[str]) -> dict[str, int]:
    """The ILSVRC2012_ID, 1..1000, of each synset: its place in a list in the order of these ids."""
    listed = path.read_text(encoding="ascii").split()[:CLASSES]
    if sorted(listed) != wnids:
        raise SystemExit(f"{path} does not begin with the 1000 synsets.")
    if any(listed[number - 1] != wnid for number, wnid in GROUND_TRUTH):
        raise SystemExit(f"{path} is not in the order of the ILSVRC ids.")
    return {wnid: number for number, wnid in enumerate(listed, 1)}


def class_rows(
    synsets: dict[str, Synset], wnids: list[str], names: list[str], ilsvrc_ids: dict[str, int]
) -> Iterator[tuple[int, str, str, str, str, str, int]]:
    """The rows of the table of classes: index, wnid, name, synset, gloss, group, ilsvrc_id."""
    for index, (wnid, name) in enumerate(zip(wnids, names, strict=True)):
        synset = synsets[wnid[1:]]
        shown = TOLD_APART.get(wnid, name)
        group = group_of(synsets, wnid[1:])
        words = ", ".join(synset.lemmas)
        yield index, wnid, shown, words, synset.gloss, group, ilsvrc_ids[wnid]


def check(synsets: dict[str, Synset], wnids: list[str], names: list[str]) -> None:
    """Stop where the sources are not what this script was written for."""
    if len(wnids) != CLASSES or len(names) != CLASSES or wnids != sorted(set(wnids)):
        raise SystemExit("The synsets are not 1000 different ones in order.")
    if (wnids[0], names[0]) != FIRST or (wnids[-1], names[-1]) != LAST:
        raise SystemExit("The synsets do not begin with the tench or end with toilet tissue.")
    for group, offset, lemma in GROUP_RULES:
        if offset not in synsets or synsets[offset].lemmas[0] != lemma.replace("_", " "):
            raise SystemExit(f"The rule of the group {group} names another synset: {offset}.")
    shown = [TOLD_APART.get(wnid, name) for wnid, name in zip(wnids, names, strict=True)]
    twice = [name for name, count in Counter(map(str.casefold, shown)).items() if count > 1]
    if twice:
        raise SystemExit(f"Classes that cannot be told apart: {', '.join(twice)}.")


def write_classes(path: Path, wordnet: Path, ilsvrc: Path) -> None:
    """Write the table of the 1000 classes."""
    synsets = read_wordnet(wordnet)
    listed = package_file("timm", "data", "_info", "imagenet_synsets.txt")
    wnids = listed.read_text(encoding="ascii").split()
    names = read_categories(package_file("torchvision", "models", "_meta.py"))
    check(synsets, wnids, names)
    rows = list(class_rows(synsets, wnids, names, read_ilsvrc_ids(ilsvrc, wnids)))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["index", "wnid", "name", "synset", "gloss", "group", "ilsvrc_id"])
        writer.writerows(rows)
    for group, count in Counter(row[5] for row in rows).most_common():
        print(f"{count:5} {group}")


def write_tree(path: Path, wordnet: Path, classes: Path) -> None:
    """Write the ancestors of the classes: each with its parent ("" for the highest) and its name.

    Of several hypernyms the first counts. An ancestor of the same classes as a lower one, and one
    of `NOT_SAID`, is left out.
    """
    synsets = read_wordnet(wordnet)
    with classes.open(encoding="utf-8", newline="") as stream:
        wnids = [row["wnid"] for row in csv.DictReader(stream)]
    chains: dict[str, list[str]] = {}
    below: dict[str, set[str]] = {}
    for wnid in wnids:
        chain, current = [], wnid[1:]
        while synsets[current].hypernyms:
            current = synsets[current].hypernyms[0]
            chain.append(current)
            below.setdefault(current, set()).add(wnid)
        chains[wnid] = chain
    parents: dict[str, str] = {}
    for wnid, chain in chains.items():
        child, classes_of_child = wnid[1:], {wnid}
        for ancestor in chain:
            if synsets[ancestor].lemmas[0] in NOT_SAID or below[ancestor] == classes_of_child:
                continue
            parents[child] = ancestor
            child, classes_of_child = ancestor, below[ancestor]
        parents.setdefault(child, "")
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["id", "parent", "name"])
        for offset in sorted(parents):
            parent = parents[offset]
            name = "" if f"n{offset}" in chains else synsets[offset].lemmas[0]
            writer.writerow([f"n{offset}", f"n{parent}" if parent else "", name])
    print(f"{len(parents) - len(wnids):5} ancestors of {len(wnids)} classes")


def write_colormaps(path: Path) -> None:
    """Write the colour tables, each 256 colours as one string of hexadecimal digits."""
    import matplotlib as mpl

    tables = {}
    for name in ("inferno", "magma", "viridis", "cividis", "turbo", "jet"):
        # Rounded as in the published hexadecimal tables; matplotlib's own bytes are cut off.
        colours = mpl.colormaps[name](range(256))[:, :3]
        tables[name] = (colours * 255 + 0.5).astype("uint8").tobytes().hex()
    tables["grey"] = bytes(value for value in range(256) for _ in range(3)).hex()
    path.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--wordnet",
        type=Path,
        default=Path("/usr/share/wordnet/data.noun"),
        help="WordNet 3.0's data.noun (default: where Debian's wordnet-base puts it)",
    )
    parser.add_argument(
        "--ilsvrc",
        type=Path,
        required=True,
        help="WordNet ids in the order of the ILSVRC ids: darknet's data/imagenet.labels.list",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=Path(__file__).parent.parent / "resources",
        help="folder to write to (default: the repository's resources)",
    )
    arguments = parser.parse_args()
    write_classes(arguments.output / "imagenet_classes.csv", arguments.wordnet, arguments.ilsvrc)
    write_tree(
        arguments.output / "wordnet_tree.csv",
        arguments.wordnet,
        arguments.output / "imagenet_classes.csv",
    )
    write_colormaps(arguments.output / "colormaps.json")


if __name__ == "__main__":
    main()
