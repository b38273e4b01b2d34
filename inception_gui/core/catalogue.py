"""The texts of the program in one language; finished English sentences are found in them.

The files are Qt Linguist's, made by packaging/translations.py; docs/decisions/0030-languages.md.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

_FORMS: Final = {"zh_CN": 1}
"""How many plural forms a language has, where it is not two."""

_SEPARATORS: Final = {"de": (".", ","), "es": (".", ","), "fr": ("\u202f", ",")}
"""Between thousands, and before decimals; as Qt's locales have them."""
_QUOTES: Final = {"de": "„“", "es": "«»", "fr": ("«\u00a0", "\u00a0»")}
_SPACED_PERCENT: Final = frozenset({"de", "es", "fr"})

_NUMBER: Final = r"\d{1,3}(?:,\d{3})+|\d+"
_DECIMAL: Final = re.compile(rf"([+-]?)({_NUMBER})(\.\d+)?(%?)")
_VALUE: Final = r"(?:“[^“”]*”|\([^()]*\)|“(?![^“”]*”)|\((?![^()]*\))|[^“(])*?"
"""What fills a place. What stands in quotes or brackets is whole: a text has one reading."""
_NEXT_SENTENCE: Final = re.compile(r"(?<=[.?…]) +(?=\S)")
_QUOTED: Final = re.compile("“([^“”]*)”")
_LABEL: Final = re.compile(r"[A-Z][a-z' ]+: ")
_MOST_PARTS: Final = 12
_MOST_REMEMBERED: Final = 5000
_NO_NAMES: Final[Mapping[str, str]] = {}
_MOST_CHARACTERS: Final = 1000


@dataclass(frozen=True)
class Message:
    """A text to translate. `forms` are its translations: one, or one per plural form; none yet."""

    source: str
    comment: str = ""
    forms: tuple[str, ...] = ()
    is_plural: bool = False
    context: str = ""
    """Where it is used, such as "widgets/live"; orientation for translators."""

    @property
    def is_template(self) -> bool:
        """Whether finished texts are made from it by code that knows nothing of languages."""
        if self.context.startswith("widgets"):
            return False
        is_phrase = self.source[:1].islower() or self.source[:1] == "{"
        is_phrase = is_phrase or _LABEL.match(self.source) is not None
        return self.is_plural or ("{" in self.source and (is_phrase or self.source[-1] in ".?…:”"))


@dataclass(frozen=True)
class Catalogue:
    """The texts of the program in one language."""

    code: str
    messages: tuple[Message, ...] = ()
    _shown: dict[str, str] = field(default_factory=dict)

    def text(self, source: str, comment: str = "", n: int = -1) -> str | None:
        """The translation of a text of the source code, with its `%n`; None if there is none."""
        forms = self._forms.get((source, comment))
        if not forms:
            return None
        return forms[min(plural_form(self.code, n), len(forms) - 1)] if n >= 0 else forms[0]

    def sentence(self, english: str, names: Mapping[str, str] = _NO_NAMES) -> str:
        """The translation of a finished text, with the parts in it that have one, and its numbers.

        Where the whole is not known, each of its sentences is translated that is. `names` are more
        parts with their translations, such as names of classes.
        """
        if names or len(english) > _MOST_CHARACTERS:
            return self._lines(english, names)
        known = self._shown.get(english)
        if known is None:
            known = self._lines(english, names)
            if len(self._shown) < _MOST_REMEMBERED:
                self._shown[english] = known
        return known

    @cached_property
    def _forms(self) -> dict[tuple[str, str], tuple[str, ...]]:
        return {(one.source, one.comment): one.forms for one in self.messages if one.forms}

    @cached_property
    def _patterns(self) -> tuple[_Pattern, ...]:
        found = [_Pattern(one) for one in self.messages if one.forms and one.is_template]
        # "The folder {name} does not exist." goes before "{name} does not exist."
        return tuple(sorted(found, key=lambda pattern: -pattern.fixed_length))

    def _lines(self, english: str, names: Mapping[str, str]) -> str:
        if len(english) > _MOST_CHARACTERS:
            return english
        return "\n".join(self._line(line, names) for line in english.split("\n"))

    def _line(self, english: str, names: Mapping[str, str]) -> str:
        parts = _NEXT_SENTENCE.split(english)
        if len(parts) > _MOST_PARTS:
            return english
        shown = []
        at = 0
        while at < len(parts):
            for end in range(len(parts), at, -1):
                if (found := self._whole(" ".join(parts[at:end]), names)) is not None:
                    shown.append(found)
                    at = end
                    break
            else:
                shown.append(self._list(parts[at], names) or parts[at])
                at += 1
        # After a full-width stop there is no space.
        return "".join(part if part.endswith("。") else f"{part} " for part in shown).strip()

    def _whole(
        self, english: str, names: Mapping[str, str], *, is_part: bool = False
    ) -> str | None:
        found = names.get(english) or self.text(english)
        if found is not None:
            return found
        for pattern in self._patterns:
            if is_part and not pattern.may_be_part:
                continue
            if (values := pattern.values(english)) is not None:
                return self._filled(pattern.message, values, names)
        return None

    def _filled(self, message: Message, values: Mapping[str, str], names: Mapping[str, str]) -> str:
        quoted = _quoted_places(message.source)
        shown = {
            # In quotes are names, such as that of a folder “dog”: no texts of the program.
            name: names.get(value, value) if name in quoted else self._part(value, names)
            for name, value in values.items()
        }
        counted = values["n"].replace(",", "") if message.is_plural else ""
        text = self.text(message.source, message.comment, int(counted) if counted else -1) or ""
        if counted:
            text = text.replace("%Ln", shown["n"]).replace("%n", counted)
        return _fill(text, shown)

    def _part(self, value: str, names: Mapping[str, str]) -> str:
        """A part of a sentence: a number, words that are known such as "a PDF", or a name."""
        if _DECIMAL.fullmatch(value):
            return self.number_text(value)
        if value.endswith((".", "?")):
            return self._line(value, names)
        if value[:1] + value[-1:] == "()":
            return f"({self._part(value[1:-1], names)})"
        found = self._whole(value, names, is_part=True) or self._list(value, names)
        return found or _QUOTED.sub(lambda quoted: self._quoted(quoted[1], names), value)

    def _quoted(self, name: str, names: Mapping[str, str]) -> str:
        before, after = _QUOTES.get(self.code, "“”")
        return before + names.get(name, name) + after

    def _list(self, english: str, names: Mapping[str, str]) -> str | None:
        """A list of which all parts are known: "3 videos, 1 link"."""
        parts = english.split(", ")
        if not 1 < len(parts) <= _MOST_PARTS:
            return None
        known = [self._whole(part, names, is_part=True) for part in parts]
        comma = "、" if self.code == "zh_CN" else ", "
        return None if None in known else comma.join(filter(None, known))

    def figures(self, english: str) -> str:
        """A text with numbers in it, such as "<0.1%" or "12.5 MB"."""
        return _DECIMAL.sub(lambda found: self.number_text(found[0]), english)

    def number_text(self, english: str) -> str:
        """A number such as "1,234.5" or "63.7%" with the separators of the language."""
        thousands, decimal = _SEPARATORS.get(self.code, (",", "."))
        found = _DECIMAL.fullmatch(english)
        if found is None:
            return english
        sign, whole, rest, percent = found.groups(default="")
        if self.code == "es" and len(whole) == len("1,234"):
            whole = whole.replace(",", "")
        space = "\u00a0" if percent and self.code in _SPACED_PERCENT else ""
        return f"{sign}{whole.replace(',', thousands)}{rest.replace('.', decimal)}{space}{percent}"


class _Pattern:
    """Recognises the sentences that were made from a template."""

    def __init__(self, message: Message) -> None:
        self.message = message
        first, last = message.source[0], message.source[-1]
        self.may_be_part = message.is_plural or first.islower() or (first == "{" and last.isalpha())
        # An irregular plural has its singular as the comment.
        self._sources = [message.source]
        if message.is_plural and message.comment:
            self._sources.append(message.comment)
        fixed = [list(_fixed(source)) for source in self._sources]
        self._longest = [max(texts, key=len) for texts in fixed]
        self.fixed_length = sum(map(len, fixed[0]))
        self._expressions: tuple[re.Pattern[str], ...] = ()

    def values(self, english: str) -> dict[str, str] | None:
        """What stands in the places of a sentence, by their names; None for other sentences."""
        if not any(text in english for text in self._longest):
            return None
        if not self._expressions:
            self._expressions = tuple(_expression(one) for one in self._sources)
        for expression in self._expressions:
            if (found := expression.fullmatch(english)) is not None:
                return found.groupdict()
        return None


def _fixed(source: str) -> Iterator[str]:
    """The texts of a template between its places."""
    for text, _, _, _ in string.Formatter().parse(source):
        yield from re.split(r"%L?n|\(e?s\)", text)


def _quoted_places(source: str) -> frozenset[str]:
    return frozenset(map(_group, re.findall(r"“\{(\w+)[^{}“”]*\}”", source)))


def _expression(source: str) -> re.Pattern[str]:
    parts: list[str] = []
    seen: set[str] = set()
    for text, name, _, _ in string.Formatter().parse(source):
        fixed = re.sub(r"%L?n", lambda _found: f"(?P<n>{_NUMBER})", re.escape(text))
        parts.append(re.sub(r"\\\((e?s)\\\)", r"(?:\1)?", fixed))
        if name is not None:
            group = _group(name)
            parts.append(f"(?P={group})" if group in seen else f"(?P<{group}>{_VALUE})")
            seen.add(group)
    return re.compile("".join(parts), re.DOTALL)


def _group(name: str) -> str:
    return f"p{name}" if name.isdigit() else name


def _fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its places filled; `str.format` would reach into attributes."""
    return "".join(
        text + (values.get(_group(name), "") if name is not None else "")
        for text, name, _, _ in string.Formatter().parse(template)
    )


def read_messages(text: str) -> Iterator[Message]:
    """The messages of a file of Qt Linguist; those marked as unfinished have no translation."""
    import xml.etree.ElementTree as ElementTree  # English, which most starts speak, needs none

    for context in ElementTree.fromstring(text).iter("context"):
        name = context.findtext("name") or ""
        for each in context.iter("message"):
            translation = each.find("translation")
            is_plural = each.get("numerus") == "yes"
            forms: tuple[str, ...] = ()
            if translation is not None and translation.get("type") is None:
                texts = translation.iter("numerusform") if is_plural else (translation,)
                forms = tuple(one.text or "" for one in texts)
            source, comment = each.findtext("source") or "", each.findtext("comment") or ""
            yield Message(source, comment, forms if all(forms) else (), is_plural, name)


def plural_form(code: str, n: int) -> int:
    """Which of its plural forms a language uses for a count, in the order of Qt Linguist."""
    if plural_forms(code) == 1:
        return 0
    return int(n > 1) if code == "fr" else int(n != 1)


def plural_forms(code: str) -> int:
    """How many plural forms a language has."""
    return _FORMS.get(code, 2)
