"""Names of places: ranges in braces, addresses without their keys."""

from __future__ import annotations

import pytest

pytest.importorskip("pyarrow")

from inception_gui.core.archive.places import RemotePlace, open_place, stretches
from inception_gui.errors import Kind, UserError


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a.tar", ["a.tar"]),
        ("{000..002}.tar", ["000.tar", "001.tar", "002.tar"]),
        ("{8..11}.tar", ["8.tar", "9.tar", "10.tar", "11.tar"]),
        ("{a,b}/{0..1}.tar", ["a/0.tar", "a/1.tar", "b/0.tar", "b/1.tar"]),
        ("{3..1}.tar", []),
        ("odd{name.tar", ["odd{name.tar"]),
        ("{one}.tar", ["{one}.tar"]),
    ],
)
def test_braces_are_expanded_as_a_shell_does(text, found):
    assert list(stretches(text)) == found


@pytest.mark.parametrize("text", ["{0..999999999999}", "{0..99999}{0..99999}"])
def test_a_range_without_end_is_refused_before_it_fills_the_memory(text):
    with pytest.raises(UserError) as caught:
        list(stretches(text))
    assert caught.value.kind is Kind.WRONG_USAGE


def test_an_address_that_no_file_system_takes_is_a_sentence_without_its_keys():
    with pytest.raises(UserError, match="cannot be used") as caught:
        open_place("nonsense://key:secret@bucket/folder")
    assert "secret" not in caught.value.sentence


def test_what_is_written_of_an_address_holds_no_keys():
    place = open_place("s3://key:secret@bucket/folder?endpoint_override=127.0.0.1:1&scheme=http")
    assert isinstance(place, RemotePlace)
    assert place.shown("bucket/folder/a.png") == "s3://bucket/folder/a.png"
