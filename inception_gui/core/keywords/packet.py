"""Reads an XMP packet into elements that know where they stand in its bytes.

The bytes around an edit stay what they are, so whatever other programs wrote is kept: comments,
prefixes, order, white space. A packet is read as an attacker's: no document type, no entities but
XML's own five, bounded in size, depth and number of elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

MOST_BYTES: Final = 16 << 20
"""Masks and histories of editors make sidecars of some megabytes."""
_DEEPEST: Final = 100
_MOST_ELEMENTS: Final = 200_000
_LONGEST_TEXT: Final = 1 << 16
"""Characters of one element; longer texts are no keywords, and are not kept."""

_UTF_8: Final = frozenset({"utf-8", "utf8", "us-ascii", "ascii"})
_START_TAG: Final = re.compile(rb"<(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")
_RAW_NAME: Final = re.compile(rb"<([^\s/>]+)")


class RefusedPacketError(Exception):
    """A file that is not changed, and why, as a sentence."""


@dataclass(slots=True, eq=False)
class Element:
    """An element: its expanded name ("URI local"), its place in the bytes, and what it holds.

    `start` and `end` enclose it; `inner_start` and `inner_end` enclose its content. They are equal
    in an element that is one empty tag.
    """

    name: str
    attributes: dict[str, str]
    start: int
    inner_start: int
    inner_end: int = 0
    end: int = 0
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self) -> Iterator[Element]:
        """This element and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(one.children))


@dataclass(frozen=True, slots=True)
class Packet:
    """The bytes of a packet, its `rdf:RDF` element, and the prefix of RDF with its colon."""

    data: bytes
    rdf: Element

    def prefix(self, element: Element) -> str:
        """The prefix of an element as it is written, with its colon; "" for none."""
        found = _RAW_NAME.match(self.data, element.start)
        assert found is not None
        before, colon, _ = found[1].decode("utf-8").rpartition(":")
        return before + colon

    def lead(self, element: Element) -> int:
        """Where the white space begins that stands before an element."""
        place = element.start
        while place and self.data[place - 1] in b" \t\r\n":
            place -= 1
        return place


def read_packet(data: bytes) -> Packet:
    """Read a packet.

    Raises:
        RefusedPacketError: It is not XMP, is damaged, too large or too deep, or defines entities.
    """
    if len(data) > MOST_BYTES:
        raise RefusedPacketError("It is too large for a sidecar.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        raise RefusedPacketError("It is not XMP in UTF-8.") from None
    reader = _Reader(data)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError:
        raise RefusedPacketError("It is not XMP, or it is damaged.") from None
    assert reader.root is not None
    for element in (reader.root, *reader.root.children):
        if element.name == f"{RDF} RDF":
            return Packet(data, element)
    raise RefusedPacketError("It is not XMP.")


class _Reader:
    """The handlers of the parser."""

    def __init__(self, data: bytes) -> None:
        self.root: Element | None = None
        self._data = data
        self._open: list[Element] = []
        self._count = 0
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.XmlDeclHandler = self._on_declaration
        # Entities can be defined in a document type only: without one there is no bomb.
        parser.StartDoctypeDeclHandler = self._on_document_type
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text

    def _on_declaration(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding is not None and encoding.lower() not in _UTF_8:
            raise RefusedPacketError("It is not XMP in UTF-8.")

    def _on_document_type(self, *_: object) -> None:
        raise RefusedPacketError("It has a document type, which XMP never needs.")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= _DEEPEST or self._count > _MOST_ELEMENTS:
            raise RefusedPacketError("It is nested too deeply, or has too many parts.")
        start = self.parser.CurrentByteIndex
        tag = _START_TAG.match(self._data, start)
        assert tag is not None
        element = Element(name, attributes, start, tag.end())
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _on_end(self, _name: str) -> None:
        element = self._open.pop()
        if self._data[element.inner_start - 2 : element.inner_start] == b"/>":
            element.inner_end = element.end = element.inner_start
        else:
            element.inner_end = self.parser.CurrentByteIndex
            element.end = self._data.index(b">", element.inner_end) + 1

    def _on_text(self, text: str) -> None:
        if self._open and len(self._open[-1].text) < _LONGEST_TEXT:
            self._open[-1].text += text[:_LONGEST_TEXT]
