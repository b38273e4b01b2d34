"""Merges keywords into an XMP packet, and takes them out again, by edits of its bytes.

Written are `dc:subject` (the names alone), `lr:hierarchicalSubject` (`Inception|dog|beagle`, which
Lightroom and darktable read), `digiKam:TagsList` (`Inception/dog/beagle`, which digiKam and Immich
read) and, in a namespace of our own, the probability, the weights and which of these texts are
ours: the same texts may have been there before, and others may use our root. XMP Specification
Part 1, sections 7.5 and 7.7.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

from inception_gui.core.keywords.packet import RDF, Element, Packet, RefusedPacketError, read_packet
from inception_gui.core.keywords.vocabulary import ROOT, Keyword

OURS: Final = "urn:x-inception-gui:keywords:1.0/"
_SUBJECT: Final = "http://purl.org/dc/elements/1.1/ subject"
_HIERARCHY: Final = "http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject"
_TAGS: Final = "http://www.digikam.org/ns/1.0/ TagsList"
_KEYWORDS: Final = f"{OURS} Keywords"
_DESCRIPTION: Final = f"{RDF} Description"
_ITEM: Final = f"{RDF} li"
_FIELDS: Final = ("Keyword", "Confidence", "Weights", "Subject", "Theirs")
_Texts = dict[str, set[str]]
"""Texts by the name of their array."""
_CONTAINERS: Final = frozenset({f"{RDF} {kind}" for kind in ("Bag", "Seq", "Alt")})

_ARRAYS: Final[dict[str, tuple[str, Literal["Bag", "Seq"]]]] = {
    _SUBJECT: ("dc", "Bag"),
    _HIERARCHY: ("lr", "Bag"),
    _TAGS: ("digiKam", "Seq"),
}

EMPTY: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Inception GUI">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n'
    " </rdf:RDF>\n"
    "</x:xmpmeta>\n"
).encode()
"""A packet without anything: what a new sidecar begins as, and what may be deleted."""


@dataclass(frozen=True, slots=True)
class Made:
    """What made the keywords: the weights' hash and name, and the moment (ISO 8601)."""

    weights_sha256: str = ""
    weights_key: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Splice:
    """An edit: the bytes from `start` to `end` are replaced by `new`."""

    start: int
    end: int
    new: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """A keyword of ours that a packet holds, as its own namespace says.

    `subject` is empty, and `theirs` names the prefixes of further arrays, where the text was there
    before.
    """

    joined: str
    confidence: str
    weights: str
    subject: str
    theirs: str = ""


def spliced(data: bytes, splices: Iterable[Splice]) -> bytes:
    """Return the bytes after these edits, which are in order and do not overlap."""
    parts, place = [], 0
    for splice in splices:
        parts += [data[place : splice.start], splice.new]
        place = splice.end
    return b"".join([*parts, data[place:]])


def written_keywords(packet: Packet) -> tuple[Written, ...]:
    """The keywords of ours in a packet, in whatever form of RDF a program has written them."""
    found = []
    for prop in _properties(packet):
        if prop.name != _KEYWORDS:
            continue
        for item in _items(prop):
            fields: dict[str, str] = {}
            for element in item.all():
                if element.name.startswith(f"{OURS} "):
                    fields[element.name.partition(" ")[2]] = element.text
                for name, value in element.attributes.items():
                    if name.startswith(f"{OURS} "):
                        fields[name.partition(" ")[2]] = value
            found.append(Written(*(fields.get(name, "") for name in _FIELDS)))
    return tuple(found)


def merge(data: bytes, keywords: Sequence[Keyword], made: Made) -> list[Splice]:
    """The edits after which a packet has these keywords of ours, and no others of ours.

    None if it has them already, made by the same weights.

    Raises:
        RefusedPacketError: The packet is not changed, see `read_packet`.
    """
    packet = read_packet(data)
    before = written_keywords(packet)
    own = _own_texts(before)
    theirs = _their_items(packet, own)
    wanted = tuple(_written(one, made, theirs) for one in keywords)
    texts = {
        _SUBJECT: list(dict.fromkeys(one.name for one in keywords)),
        _HIERARCHY: [one.joined for one in keywords],
        _TAGS: [_tag(one.joined) for one in keywords],
    }
    if before == wanted and _holds(packet, texts, own):
        return []
    edits = _Edits(packet, own)
    missing = {name: edits.change(name, texts[name]) for name in _ARRAYS}
    edits.remove_ours()
    if keywords:
        edits.add({name: new for name, new in missing.items() if new}, wanted, made)
    splices = edits.in_order()
    result = read_packet(spliced(data, splices))  # read again: nothing is written unless it is so
    if written_keywords(result) != wanted or not _holds(result, texts, own):
        raise RefusedPacketError("Its keywords are in a form that this program does not know.")
    return splices


def _written(keyword: Keyword, made: Made, theirs: _Texts) -> Written:
    name, joined = keyword.name, keyword.joined
    there_before = [
        _ARRAYS[array][0]
        for array, text in ((_HIERARCHY, joined), (_TAGS, _tag(joined)))
        if text in theirs[array]
    ]
    return Written(
        joined,
        f"{keyword.probability:.4f}",
        made.weights_sha256,
        "" if name in theirs[_SUBJECT] else name,
        " ".join(there_before),
    )


def _tag(joined: str) -> str:
    """A path as digiKam writes it."""
    return joined.replace("|", "/")


def _own_texts(written: Iterable[Written]) -> _Texts:
    """What each array holds of ours; a text elsewhere than below our root is not believed."""
    own: _Texts = {name: set() for name in _ARRAYS}
    for one in written:
        if one.subject:
            own[_SUBJECT].add(one.subject)
        if not one.joined.startswith(f"{ROOT}|"):
            continue
        for name, text in ((_HIERARCHY, one.joined), (_TAGS, _tag(one.joined))):
            if _ARRAYS[name][0] not in one.theirs.split():
                own[name].add(text)
    return own


def _properties(packet: Packet) -> list[Element]:
    return [
        prop
        for description in packet.rdf.children
        if description.name == _DESCRIPTION
        for prop in description.children
    ]


def _items(prop: Element) -> list[Element]:
    return [
        item
        for container in prop.children
        if container.name in _CONTAINERS
        for item in container.children
        if item.name == _ITEM
    ]


def _texts(prop: Element) -> list[str]:
    """The texts of an array; a single one may stand without a container."""
    items = [item.text.strip() for item in _items(prop)]
    return items if prop.children or not prop.text.strip() else [prop.text.strip()]


def _their_items(packet: Packet, own: _Texts) -> _Texts:
    found: _Texts = {name: set() for name in _ARRAYS}
    for prop in _properties(packet):
        if prop.name in _ARRAYS:
            found[prop.name] |= set(_texts(prop)) - own[prop.name]
    return found


def _holds(packet: Packet, texts: dict[str, list[str]], own: _Texts) -> bool:
    """Whether the arrays hold these texts, and nothing else of `own`."""
    for name, wanted in texts.items():
        there = {text for prop in _properties(packet) if prop.name == name for text in _texts(prop)}
        if not set(wanted) <= there or not there & own[name] <= set(wanted):
            return False
    return True


class _Edits:
    """The edits of one packet."""

    def __init__(self, packet: Packet, own: _Texts) -> None:
        self._packet = packet
        self._own = own
        self._splices: list[Splice] = []
        self._gone: set[int] = set()
        """Where the properties begin that are removed whole."""

    def change(self, name: str, wanted: list[str]) -> list[str]:
        """Edit the array of this name; return the texts for which there is none."""
        left = list(wanted)
        for prop in _properties(self._packet):
            if prop.name == name:
                left = self._change(prop, left)
        return left

    def remove_ours(self) -> None:
        """Remove the properties of our own namespace, and descriptions that hold nothing more."""
        for prop in _properties(self._packet):
            if prop.name.startswith(f"{OURS} "):
                self._gone.add(prop.start)
        for description in self._packet.rdf.children:
            inside = [prop for prop in description.children if prop.start in self._gone]
            names = {name.rpartition(" ")[2] for name in description.attributes}
            if inside and len(inside) == len(description.children) and names <= {"about"}:
                self._remove(description)
            else:
                for prop in inside:
                    self._remove(prop)

    def add(self, arrays: dict[str, list[str]], wanted: Sequence[Written], made: Made) -> None:
        """Add a description with these arrays and what made them, after the others."""
        packet = self._packet
        rdf = packet.prefix(packet.rdf)
        about = next(
            (
                value
                for one in packet.rdf.children
                for name, value in one.attributes.items()
                if name in (f"{RDF} about", "about")
            ),
            "",
        )
        spaces = [f'xmlns:{_ARRAYS[name][0]}="{name.partition(" ")[0]}"' for name in arrays]
        spaces.append(f'xmlns:inception="{OURS}"')
        declared = "".join(f"\n    {space}" for space in spaces)
        # RDF may be the default namespace, which attributes never have.
        own = "" if rdf else f' xmlns:rdf="{RDF}"'
        lines = [f"<{rdf}Description {rdf or 'rdf:'}about={quoteattr(about)}{own}{declared}>"]
        for name, texts in arrays.items():
            prefix, kind = _ARRAYS[name]
            lines += _array(rdf, f"{prefix}:{name.partition(' ')[2]}", kind, texts)
        lines += _record(rdf, wanted, made)
        lines.append(f"</{rdf}Description>")
        block = "".join(f"\n  {line}" for line in lines)
        place = packet.rdf.children[-1].end if packet.rdf.children else packet.rdf.inner_start
        if packet.rdf.inner_start == packet.rdf.end:  # one empty tag
            raw = packet.data[packet.rdf.start : packet.rdf.end - 2].decode("utf-8")
            self._replace(packet.rdf, f"{raw}>{block}\n</{rdf}RDF>")
        else:
            self._splices.append(Splice(place, place, block.encode()))

    def in_order(self) -> list[Splice]:
        """All edits, without those inside of what is removed whole."""
        kept: list[Splice] = []
        for splice in sorted(self._splices, key=lambda one: (one.start, -one.end)):
            if kept and splice.end <= kept[-1].end and splice.start < kept[-1].end:
                continue
            kept.append(splice)
        return kept

    def _change(self, prop: Element, wanted: list[str]) -> list[str]:
        """Edit one array; return the texts that have no place yet, none if it takes them."""
        items = _items(prop)
        own = self._own[prop.name]
        kept = [text for text in _texts(prop) if text not in own]
        new = [text for text in wanted if text not in kept]
        gone = [item for item in items if item.text.strip() in own]
        if not gone and not new:
            return []
        if (len(gone) == len(items) and not kept) or not prop.children:
            # Ours alone, empty, or a text without a container: it comes again as a new one.
            self._gone.add(prop.start)
            return [*kept, *new]
        lead = self._packet.data[self._packet.lead(items[-1]) : items[-1].start]
        for item in gone:
            self._remove(item)
        if new:
            rdf = self._packet.prefix(items[-1])
            lines = [lead + f"<{rdf}li>{escape(text)}</{rdf}li>".encode() for text in new]
            self._splices.append(Splice(items[-1].end, items[-1].end, b"".join(lines)))
        return []

    def _remove(self, element: Element) -> None:
        self._splices.append(Splice(self._packet.lead(element), element.end, b""))

    def _replace(self, element: Element, new: str) -> None:
        self._splices.append(Splice(element.start, element.end, new.encode()))


def _array(rdf: str, name: str, kind: str, texts: Iterable[str]) -> list[str]:
    return [
        f" <{name}>",
        f"  <{rdf}{kind}>",
        *[f"   <{rdf}li>{escape(text)}</{rdf}li>" for text in texts],
        f"  </{rdf}{kind}>",
        f" </{name}>",
    ]


def _record(rdf: str, wanted: Iterable[Written], made: Made) -> list[str]:
    lines = [" <inception:Keywords>", f"  <{rdf}Bag>"]
    for one in wanted:
        fields = {
            "Keyword": one.joined,
            "Confidence": one.confidence,
            "Weights": one.weights,
            "WeightsName": made.weights_key,
            "Date": made.moment,
            "Subject": one.subject,
            "Theirs": one.theirs,
        }
        lines.append(f'   <{rdf}li {rdf or "rdf:"}parseType="Resource">')
        lines += [
            f"    <inception:{name}>{escape(text)}</inception:{name}>"
            for name, text in fields.items()
            if text
        ]
        lines.append(f"   </{rdf}li>")
    return [*lines, f"  </{rdf}Bag>", " </inception:Keywords>"]
