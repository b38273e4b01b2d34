"""What is typed above a table becomes a filter."""

from __future__ import annotations

import pytest

from inception_gui.workers.items.row_filter import RowFilter, parse, token_of, without_classes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", RowFilter()),
        ("   ", RowFilter()),
        ("Beach CAT", RowFilter(words=("beach", "cat"))),
        (">80%", RowFilter(above=0.8)),
        (">80", RowFilter(above=0.8)),
        ("> 80 %", RowFilter(above=0.8)),
        (">=80%", RowFilter(at_least=0.8)),
        ("<0.3", RowFilter(below=0.3)),
        ("<0,3", RowFilter(below=0.3)),
        ("<0.3%", RowFilter(below=0.003)),
        ("<1", RowFilter(below=0.01)),
        ("<=30%", RowFilter(at_most=0.3)),
        (">20% <60%", RowFilter(above=0.2, below=0.6)),
        ("failed", RowFilter(failed=True)),
        ("Unsure", RowFilter(unsure=True)),
        ('"failed"', RowFilter(words=("failed",))),
        ('"Egyptian cat" 2024', RowFilter(words=("egyptian cat", "2024"))),
        ('"not closed', RowFilter(words=("not closed",))),
        ("class:tabby", RowFilter(class_name="tabby")),
        ('class:"Egyptian cat" >50%', RowFilter(class_name="egyptian cat", above=0.5)),
        ('class:"Egyptian', RowFilter(class_name="egyptian")),
        ("class:", RowFilter()),
        (">80x", RowFilter(words=(">80x",))),
        ('"', RowFilter()),
        (">", RowFilter(words=(">",))),
    ],
)
def test_whatever_is_typed_means_something(typed: str, meant: RowFilter) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize("name", ["tabby", "Egyptian cat", "jack-o'-lantern"])
def test_a_class_can_be_written_and_read(name: str) -> None:
    assert parse(token_of("class", name)) == RowFilter(class_name=name.casefold())


def test_what_a_bar_chose_can_be_taken_away() -> None:
    assert without_classes('beach class:"Egyptian cat" >80% failed unsure') == "beach >80%"
    assert without_classes('"class:tabby" x') == '"class:tabby" x'
