"""The filter line of a run: its grammar and what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

_TOKEN: Final = re.compile(
    r"""(?P<sign>[<>]=?)\s*(?P<number>\d+(?:[.,]\d+)?)\s*(?P<percent>%?)(?=\s|$)
    | (?P<key>class|kind|coarse|path|folder|camera|taken|near):
      (?:"(?P<quoted_value>[^"]*)"?|(?P<value>\S+))
    | "(?P<quoted>[^"]*)"?
    | (?P<word>\S+)""",
    re.VERBOSE | re.IGNORECASE,
)
_LEVEL_WORDS: Final = ("failed", "unsure", "coarse", "unlike")
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?")
_USUAL_KM: Final = 1.0

Bar = Literal["class", "coarse", "none", "failed", "unsure", "unlike"]
"""What a row can count as, see `row_order.Counts`."""


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows to show: all conditions that are set must hold, for each of `words` too.

    `words` are in the file name or the best class, `folders` in the path of the file's folder, all
    without capitals.
    `at_least` and `below` bound the best probability, 0..1; `above` and `at_most` likewise.
    `class_name` is the whole name of the best class, without capitals, and means rows that are
    not unsure, or with `unsure` those that are. Rows that wait have no probability and no class.

    `kind_name` is a kind above the best class, whatever the verdict; `coarse` asks for verdicts
    that name a kind instead of a class, `coarse_name` for one of them; `new` for what is unlike
    anything that was taught; `unnamed` for everything of which no class is named. `cameras` are in
    the camera's name. Photos were `taken` from the first to before the second time, on the camera's
    clock in seconds since 1970; `near` is a latitude, a longitude and how many kilometres away.
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
    kind_name: str = ""
    coarse: bool = False
    coarse_name: str = ""
    new: bool = False
    unnamed: bool = False
    cameras: tuple[str, ...] = ()
    taken: tuple[float, float] | None = None
    near: tuple[float, float, float] | None = None

    @property
    def asks_for_level(self) -> bool:
        """Whether it depends on the threshold of "not sure"."""
        return bool(
            self.unsure or self.coarse or self.unnamed or self.coarse_name or self.class_name
        )

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == RowFilter()


def parse(text: str) -> RowFilter:
    """Parse a filter line; every text has a meaning.

    `>80%`, `<=30 %` and `<0.3` bound the best probability; `failed`, `unsure`, `coarse` and
    `unlike` are words of their own, `class:tabby` or `class:"Egyptian cat"` is one class,
    `kind:dog` all classes of a kind, `coarse:dog` what is called so for want of a class,
    `folder:2024` or `path:2024` asks for folders, `camera:canon` for cameras, `taken:2024-05` or
    `taken:2024-05-01..2024-06` for times, `near:48.14,11.58` or `near:48.14,11.58,5km` for places;
    the rest are words to find. In quotation marks anything is a word.
    """
    words: list[str] = []
    several: dict[str, list[str]] = {"folder": [], "camera": []}
    bounds: dict[str, float] = {}
    single: dict[str, str] = {}
    levels: set[str] = set()
    for found in _TOKEN.finditer(text):
        if found["sign"]:
            bounds[found["sign"]] = _share(found["number"], percent=bool(found["percent"]))
        elif found["key"]:
            key = found["key"].casefold().replace("path", "folder")
            value = (found["quoted_value"] or found["value"] or "").strip().casefold()
            if key in several:
                several[key].append(value)
            elif (key == "taken" and _times(value) is None) or (
                key == "near" and _place(value) is None
            ):
                words.append(found[0].casefold())
            else:
                single[key] = value
        elif found["quoted"]:
            words.append(found["quoted"].casefold())
        elif found["word"]:
            word = found["word"].casefold()
            if word in _LEVEL_WORDS:
                levels.add(word)
            elif not _is_begun(word):
                words.append(word)
    return RowFilter(
        words=tuple(words),
        folders=tuple(several["folder"]),
        class_name=single.get("class", ""),
        at_least=bounds.get(">="),
        above=bounds.get(">"),
        below=bounds.get("<"),
        at_most=bounds.get("<="),
        failed="failed" in levels,
        unsure="unsure" in levels,
        kind_name=single.get("kind", ""),
        coarse="coarse" in levels,
        coarse_name=single.get("coarse", ""),
        new="unlike" in levels,
        cameras=tuple(several["camera"]),
        taken=_times(single.get("taken", "")),
        near=_place(single.get("near", "")),
    )


def _is_begun(word: str) -> bool:
    """Whether it is a key whose value is still to be typed."""
    return word.endswith(":") and _TOKEN.fullmatch(f"{word}x") is not None


def _times(text: str) -> tuple[float, float] | None:
    """From when to before when a text such as "2024-05" or "2024..2025-03" reaches."""
    first, dots, last = text.partition("..")
    begin = _period(first)
    end = _period(last) if dots else begin
    return None if begin is None or end is None else (begin[0], end[1])


def _period(text: str) -> tuple[float, float] | None:
    """The begin and the end of a year, month, day, minute or second."""
    found = _DATE.fullmatch(text.upper())
    if found is None:
        return None
    year, month, day, hour, minute, second = (
        int(part) if part else None for part in found.groups()
    )
    assert year is not None
    try:
        begin = datetime(
            year, month or 1, day or 1, hour or 0, minute or 0, second or 0, tzinfo=UTC
        ).timestamp()
        if month is None:
            end = datetime(year + 1, 1, 1, tzinfo=UTC).timestamp()
        elif day is None:
            end = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC).timestamp()
        else:
            end = begin + (86_400 if hour is None else 60 if second is None else 1)
    except (ValueError, OverflowError):
        return None
    return begin, end


def _place(text: str) -> tuple[float, float, float] | None:
    """Degrees north and east, and kilometres."""
    parts = [part.strip() for part in text.removesuffix("km").split(",")]
    try:
        latitude, longitude, *rest = (float(part) for part in parts)
    except ValueError:
        return None
    is_on_earth = abs(latitude) <= 90 and abs(longitude) <= 180
    if not is_on_earth or len(rest) > 1 or not all(0 < one < 1e5 for one in rest):
        return None
    return latitude, longitude, rest[0] if rest else _USUAL_KM


def token_of(key: str, name: str) -> str:
    """The part of a filter line that asks for this name."""
    return f'{key}:"{name}"' if re.search(r"\s", name) else f"{key}:{name}"


def without_classes(text: str) -> str:
    """The filter line without the parts that choose what rows count as."""
    kept = [
        found[0]
        for found in _TOKEN.finditer(text)
        if (found["key"] or "").casefold() not in ("class", "coarse")
        and found[0].casefold() not in _LEVEL_WORDS
    ]
    return " ".join(kept)


def toggled(text: str, kind: Bar, name: str) -> str:
    """The filter line with what counts as this added or removed."""
    key = {"none": "class"}.get(kind, kind)
    token = token_of(key, name) if key in ("class", "coarse") else kind
    rest = without_classes(text)
    chosen = parse(text)
    is_on = {
        "class": chosen.class_name == name.casefold(),
        "coarse": chosen.coarse_name == name.casefold(),
        "failed": chosen.failed,
        "unsure": chosen.unsure,
        "unlike": chosen.new,
    }[key]
    return rest if is_on else f"{rest} {token}".strip()


def _share(number: str, *, percent: bool) -> float:
    value = float(number.replace(",", "."))
    is_share = not percent and value <= 1 and not number.isdigit()
    return value if is_share else value / 100
