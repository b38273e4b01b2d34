"""Keywords are merged into what other programs wrote, and come out again without a trace."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from inception_gui.core.keywords.merge import (
    EMPTY,
    Made,
    Splice,
    merge,
    spliced,
    written_keywords,
)
from inception_gui.core.keywords.packet import RefusedPacketError, read_packet
from inception_gui.core.keywords.vocabulary import Keyword
from inception_gui.core.keywords.writer import inverse
from tests.core.keywords.sidecar_files import (
    DARKTABLE,
    EXIFTOOL,
    FOR_EXIFTOOL,
    ODD,
    exiftool,
    needs_exiftool,
    texts,
)

BEAGLE = Keyword(("Inception", "dog", "beagle"), 0.91)
OWN = Keyword(("Inception", "Rot & Weiß <1>"), 0.5)
MADE = Made("ab" * 32, "mine.pth", "2026-11-30T21:00:00+00:00")
PACKETS = {"new": EMPTY, "darktable": DARKTABLE, "exiftool": EXIFTOOL, **ODD}
packets = pytest.mark.parametrize("packet", PACKETS.values(), ids=PACKETS.keys())


def merged(data: bytes, *keywords: Keyword, made: Made = MADE) -> bytes:
    return spliced(data, merge(data, keywords, made))


@packets
def test_what_is_removed_leaves_the_bytes_that_were_there(packet: bytes) -> None:
    with_keywords = merged(packet, BEAGLE, OWN)
    assert with_keywords != packet
    cleared = merged(with_keywords)
    if packet in (ODD["empty bag"], ODD["a text without a bag"], ODD["no properties"]):
        assert not merge(cleared, (), MADE)  # such an array comes back in its usual form
        assert written_keywords(read_packet(cleared)) == ()
    else:
        assert cleared == packet


@packets
def test_the_edits_lead_back_to_every_byte(packet: bytes) -> None:
    splices = merge(packet, [BEAGLE, OWN], MADE)
    after = spliced(packet, splices)
    assert spliced(after, inverse(packet, splices)) == packet


@packets
def test_the_same_keywords_change_nothing_the_second_time(packet: bytes) -> None:
    once = merged(packet, BEAGLE, OWN)
    later = Made(MADE.weights_sha256, MADE.weights_key, "2027-01-01T00:00:00+00:00")
    assert merge(once, [BEAGLE, OWN], later) == []


def test_other_weights_replace_the_keywords_of_the_ones_before() -> None:
    once = merged(DARKTABLE, BEAGLE, OWN)
    other = merged(once, OWN, made=Made("cd" * 32))
    assert [one.joined for one in written_keywords(read_packet(other))] == [OWN.joined]
    assert b"Inception|dog|beagle" not in other
    assert merged(other) == DARKTABLE


def test_a_word_of_the_users_stays_theirs() -> None:
    """Darktable's file has "beagle" already; it is written once, and not removed with ours."""
    both = merged(DARKTABLE, BEAGLE)
    assert both.count(b"<rdf:li>beagle</rdf:li>") == 1
    (written,) = written_keywords(read_packet(both))
    assert written.subject == ""


THEIRS = DARKTABLE.replace(
    b"<rdf:li>events|holiday</rdf:li>",
    b"<rdf:li>Inception|Leonardo DiCaprio</rdf:li>\n     "
    b"<rdf:li>Inception|dog|beagle</rdf:li>\n     <rdf:li>Inception</rdf:li>",
).replace(
    b"  </rdf:Description>",
    b'   <d:TagsList xmlns:d="http://www.digikam.org/ns/1.0/">\n    <rdf:Seq>\n'
    b"     <rdf:li>Inception/Elliot Page</rdf:li>\n    </rdf:Seq>\n   </d:TagsList>\n"
    b"  </rdf:Description>",
)
"""Keywords about a film."""


def test_what_others_wrote_below_the_same_root_stays_theirs() -> None:
    both = merged(THEIRS, BEAGLE, OWN)
    assert both.count(b"Inception|dog|beagle</rdf:li>") == 1
    assert merge(both, [BEAGLE, OWN], MADE) == []
    other = merged(both, OWN, made=Made("cd" * 32))
    for text in (b"Inception|Leonardo DiCaprio", b"Inception|dog|beagle", b">Inception<"):
        assert text in other
    assert b"Inception/dog/beagle" not in other, "this one was ours"
    assert merged(both) == merged(other) == THEIRS


def test_a_stranger_cannot_have_words_elsewhere_removed_as_ours() -> None:
    forged = merged(DARKTABLE, OWN).replace(
        b"<inception:Keyword>Inception|Rot &amp; Wei\xc3\x9f &lt;1&gt;<",
        b"<inception:Keyword>events|holiday<",
    )
    assert b"<inception:Keyword>events|holiday<" in forged
    assert b"<rdf:li>events|holiday</rdf:li>" in merged(forged)


def test_nothing_but_the_arrays_and_one_description_differs() -> None:
    splices = merge(DARKTABLE, [OWN], MADE)
    assert all(splice.start == splice.end for splice in splices), "nothing is taken out"
    assert len(splices) == 3  # two arrays that are there, and a description with the rest


@needs_exiftool
@pytest.mark.parametrize(
    "packet", [EMPTY, *FOR_EXIFTOOL.values()], ids=["new", *FOR_EXIFTOOL.keys()]
)
def test_exiftool_reads_what_was_written(packet: bytes, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg.xmp"
    path.write_bytes(packet)
    (before,) = exiftool(path)
    path.write_bytes(merged(packet, BEAGLE, OWN))
    (found,) = exiftool(path)
    assert "ExifTool:Warning" not in found
    subjects = texts(found["XMP-dc:Subject"])
    assert {"beagle", "Rot & Weiß <1>"} <= set(subjects)
    assert len(subjects) == len(set(subjects))
    assert {BEAGLE.joined, OWN.joined} <= set(texts(found["XMP-lr:HierarchicalSubject"]))
    tags = texts(found["XMP-digiKam:TagsList"])
    assert tags == ["Inception/dog/beagle", "Inception/Rot & Weiß <1>"]
    records = found["XMP-inception:Keywords"]
    assert [(one["Keyword"], float(one["Confidence"])) for one in records] == [
        (BEAGLE.joined, 0.91),
        (OWN.joined, 0.5),
    ]
    assert {(one["Weights"], one["WeightsName"]) for one in records} == {("ab" * 32, "mine.pth")}
    ours = ("XMP-dc:Subject", "XMP-lr:", "XMP-digiKam:", "XMP-inception:", "System:", "SourceFile")
    rest = {name: value for name, value in before.items() if not name.startswith(ours)}
    assert rest == {name: value for name, value in found.items() if name in rest}
    if "XMP-dc:Subject" in before:
        assert set(texts(before["XMP-dc:Subject"])) - {""} <= set(subjects)


@needs_exiftool
@pytest.mark.parametrize("compact", ["NoIndent", "Shorthand", "OneDesc"])
def test_keywords_are_found_and_removed_after_another_program_wrote_the_file_anew(
    compact: str, tmp_path: Path
) -> None:
    path = tmp_path / "photo.xmp"
    path.write_bytes(merged(DARKTABLE, BEAGLE, OWN))
    arguments = ["-q", "-overwrite_original", "-XMP-xmp:Label=Blue", "-api", f"Compact={compact}"]
    subprocess.run(["exiftool", *arguments, str(path)], check=True, timeout=60)
    again = path.read_bytes()
    assert b"Blue" in again
    cleared = merged(again)
    assert not any(left in cleared for left in (b"Inception|", b"Inception/", b"inception:K"))
    assert b"Wei" not in cleared
    path.write_bytes(cleared)
    (found,) = exiftool(path)
    assert texts(found["XMP-dc:Subject"]) == ["holiday", "beagle"]
    assert found["XMP-xmp:Label"] == "Blue"


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>"""
OUTSIDE = BOMB.replace(b'<!ENTITY a "lol">', b'<!ENTITY a SYSTEM "file:///etc/passwd">')
HOSTILE = {
    "entities": BOMB,
    "a file of the system": OUTSIDE,
    "a document type from elsewhere": DARKTABLE.replace(
        b"<x:xmpmeta", b'<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd">\n<x:xmpmeta', 1
    ),
    "deep": b"<a>" * 5000 + b"</a>" * 5000,
    "many": b"<a>" + b"<b/>" * 250_000 + b"</a>",
    "large": b" " * ((16 << 20) + 1),
    "UTF-16": DARKTABLE.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    "Latin-1": DARKTABLE.replace(b"UTF-8", b"ISO-8859-1", 1),
    "cut off": DARKTABLE[:700],
    "a photo": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "nothing": b"",
    "other XML": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_hostile_damaged_or_not_xmp_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedPacketError):
        merge(data, [BEAGLE], MADE)


def test_edits_are_applied_in_place() -> None:
    assert (
        spliced(b"abcdef", [Splice(0, 1, b"X"), Splice(3, 3, b"-"), Splice(4, 6, b"")]) == b"Xbc-d"
    )
