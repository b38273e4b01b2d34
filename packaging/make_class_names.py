"""Makes resources/class_names from wordnets of Open Multilingual Wordnet, by WordNet 3.0's ids.

    python packaging/make_class_names.py OMW-DATA

OMW-DATA is a copy of github.com/omwn/omw-data (at f75be19). Each row names its source, whose
licence is in resources/LICENSES.md. The words of Wiktionary, which people wrote, go before those of
wordnets that were made by program.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
SOURCES: Final = {
    "de": {"wiktionary": "wns/wikt/wn-wikt-deu.tab"},
    "es": {"wiktionary": "wns/wikt/wn-wikt-spa.tab"},
    "fr": {"wiktionary": "wns/wikt/wn-wikt-fra.tab", "wolf": "wns/fra/wn-data-fra.tab"},
    "zh_CN": {"wiktionary": "wns/wikt/wn-wikt-cmn.tab", "cow": "wns/cow/wn-data-cmn.tab"},
}
"""The sources of a language, the better first."""
_OTHER_MEANINGS: Final = frozenset({
    "n01729977", "n01735189", "n01984695", "n02000954", "n02085374", "n02091831",
    "n02099997", "n02109961", "n02120079", "n02177972", "n02231487", "n02389026",
    "n02641379", "n02778669", "n02817516", "n02851099", "n02865351", "n02895154",
    "n02954938", "n03000247", "n03065424", "n03085013", "n03096960", "n03122748",
    "n03146219", "n03343853", "n03394916", "n03424325", "n03540267", "n03642806",
    "n03666917", "n03670208", "n03690938", "n03773504", "n03857828", "n03954731",
    "n03992509", "n04023962", "n04026417", "n04041544", "n04079244", "n04254680",
    "n04532106", "n04571292", "n04586932", "n07248320", "n07555863", "n07742313",
    "n07871810", "n09287968", "n09366317", "n09421951", "n11669921",
})  # fmt: skip
"""Where WOLF's first word means something else than the class: "courrier" for chain mail."""
_NOT_A_NAME: Final = re.compile(r".*(?:idae|inae|idés|inés)|.*一种.*|.*[()（）].*")
_MOST_WORDS: Final = 8

Words = dict[str, list[str]]


def read_words(path: Path) -> Words:
    """The nouns of a wordnet in OMW's format, by WordNet id."""
    words: defaultdict[str, list[str]] = defaultdict(list)
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            parts = line.rstrip("\n").split("\t")
            if len(parts) < 3 or not parts[0].endswith("-n") or "lemma" not in parts[1]:
                continue
            word = " ".join(parts[2].replace("_", " ").replace("+", "").split())
            known = [one.casefold() for one in words[f"n{parts[0][:8]}"]]
            if _is_usable(word) and word.casefold() not in known:
                words[f"n{parts[0][:8]}"].append(word)
    return words


def _is_usable(word: str) -> bool:
    has_private_use = any(0xE000 <= ord(c) <= 0xF8FF for c in word)
    return (
        bool(word)
        and not has_private_use
        and "," not in word
        and not word.startswith("-")
        and (len(word) < 40 and _NOT_A_NAME.fullmatch(word) is None)
    )


def wanted() -> Iterator[tuple[str, frozenset[str]]]:
    """The ids of the classes and of the kinds above them, with their English words."""
    classes = RESOURCES / "imagenet_classes.csv"
    with classes.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield row["wnid"], frozenset(row["synset"].casefold().split(", "))
    with (RESOURCES / "wordnet_tree.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["name"]:
                yield row["id"], frozenset({row["name"].casefold()})


def in_order(words: Sequence[str], english: frozenset[str]) -> list[str]:
    """The words for a class, names in Latin last."""
    return sorted(words, key=lambda word: " " in word and word.casefold() in english)[:_MOST_WORDS]


def main(omw: Path) -> None:
    """Write a table for each language."""
    folder = RESOURCES / "class_names"
    folder.mkdir(exist_ok=True)
    for code, sources in SOURCES.items():
        tables = {source: read_words(omw / path) for source, path in sources.items()}
        used: set[str] = set()
        rows = []
        for wnid, english in wanted():
            source = next((name for name, words in tables.items() if wnid in words), "")
            if not source or (source == "wolf" and wnid in _OTHER_MEANINGS):
                continue
            found = in_order(tables[source][wnid], english)
            # Two classes with one name could not be told apart: the second takes another word.
            name = next((one for one in found if one.casefold() not in used), "")
            if name:
                used.add(name.casefold())
                others = ", ".join(one for one in found if one != name)
                rows.append((wnid, name, others, source))
        path = folder / f"{code}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(["id", "name", "others", "source"])
            writer.writerows(rows)
        print(f"{code}: {len(rows)} names")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
