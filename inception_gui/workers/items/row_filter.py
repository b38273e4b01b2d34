"""The filter line of a run: its grammar and what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

_TOKEN: Final = re.compile(
    r"""(?P<sign>[<>]=?)\s*(?P<number>\d+(?:[.,]\d+)?)\s*(?P<percent>%?)(?=\s|$)
    | class:(?:"(?P<quoted_class>[^"]*)"?|(?P<class>\S+))
    | (?:path|folder):(?:"(?P<quoted_folder>[^"]*)"?|(?P<folder>\S+))
    | "(?P<quoted>[^"]*)"?
    | (?P<word>\S+)""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows to show: all conditions that are set must hold, for each of `words` too.

    `words` are in the file name or the best class, `folders` in the path of the file's folder, all
    without capitals.
    `at_least` and `below` bound the best probability, 0..1; `above` and `at_most` likewise.
    `class_name` is the whole name of the best class, without capitals, and means rows that are
    not unsure, or with `unsure` those that are. Rows that wait have no probability and no class.
    """

    words: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    class_name: str = ""
    at_least: float | None = None
    above: float | None = None
    below: float | None = None
    at_most: float | None = None
    failed: bool = False
    unsure: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == RowFilter()


def parse(text: str) -> RowFilter:
    """Parse a filter line; every text has a meaning.

    `>80%`, `<=30 %` and `<0.3` bound the best probability; `failed` and `unsure` are words of
    their own, `class:tabby` or `class:"Egyptian cat"` is one class, `folder:2024` or `path:2024`
    asks for folders, the rest are words to find.
    In quotation marks anything is a word.
    """
    words: list[str] = []
    folders: list[str] = []
    bounds: dict[str, float] = {}
    class_name, failed, unsure = "", False, False
    for found in _TOKEN.finditer(text):
        if found["sign"]:
            bounds[found["sign"]] = _share(found["number"], percent=bool(found["percent"]))
        elif found["quoted_class"] or found["class"]:
            class_name = (found["quoted_class"] or found["class"]).strip().casefold()
        elif found["quoted_folder"] or found["folder"]:
            folders.append((found["quoted_folder"] or found["folder"]).casefold())
        elif found["quoted"]:
            words.append(found["quoted"].casefold())
        elif found["word"]:
            word = found["word"].casefold()
            if word == "failed":
                failed = True
            elif word == "unsure":
                unsure = True
            elif word not in ("class:", "path:", "folder:"):
                words.append(word)
    return RowFilter(
        words=tuple(words),
        folders=tuple(folders),
        class_name=class_name,
        at_least=bounds.get(">="),
        above=bounds.get(">"),
        below=bounds.get("<"),
        at_most=bounds.get("<="),
        failed=failed,
        unsure=unsure,
    )


def class_token(name: str) -> str:
    """The part of a filter line that chooses one class."""
    return f'class:"{name}"' if re.search(r"\s", name) else f"class:{name}"


def without_classes(text: str) -> str:
    """The filter line without the parts that choose a class, failures or unsure rows."""
    kept = [
        found[0]
        for found in _TOKEN.finditer(text)
        if not (
            found[0].casefold().startswith("class:") or found[0].casefold() in ("failed", "unsure")
        )
    ]
    return " ".join(kept)


def toggled(text: str, kind: Literal["class", "failed", "unsure"], name: str) -> str:
    """The filter line with this class (or failures, or unsure rows) added or removed."""
    token = class_token(name) if kind == "class" else kind
    rest = without_classes(text)
    chosen = parse(text)
    is_on = {
        "class": chosen.class_name == name.casefold(),
        "failed": chosen.failed,
        "unsure": chosen.unsure,
    }[kind]
    return rest if is_on else f"{rest} {token}".strip()


def _share(number: str, *, percent: bool) -> float:
    value = float(number.replace(",", "."))
    is_share = not percent and value <= 1 and not number.isdigit()
    return value if is_share else value / 100
