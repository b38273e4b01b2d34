"""Any file name can be shown on one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.files.display_name import printable, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("grün 猫 😀👩‍🚀.jpg", "grün 猫 😀👩‍🚀.jpg"),
        ("new\nline.jpg", r"new\nline.jpg"),
        ("tab\tbell\x07.jpg", r"tab\tbell\x07.jpg"),
        ("latin\udce4.jpg", r"latin\xe4.jpg"),
        ("photo\u202egpj.exe", r"photo\u202egpj.exe"),
        ("line\u2028.jpg", r"line\u2028.jpg"),
    ],
)
def test_a_name_is_shown_on_one_line(name: str, shown: str) -> None:
    assert shown_name(Path(name)) == shown
    shown.encode("utf-8")


def test_printable_text_keeps_letters_and_joined_emoji() -> None:
    for text in ["grün 猫.jpg", "👩\u200d🔬.jpg", "مرحبا.jpg", "cafe\u0301.jpg"]:
        assert printable(text) == text
    assert printable("a\x1b[31m\udce4\u202e") == "a\\x1b[31m\\xe4\\u202e"
