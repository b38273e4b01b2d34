"""Any path can be written as text and read back."""

from hypothesis import given
from hypothesis import strategies as st

from inception_gui.core.files.path_text import escape_path, unescape_path


@given(st.text(st.characters(exclude_characters="\0"), min_size=1))
def test_escaping_a_path_can_always_be_undone(name):
    cell = escape_path(name)
    cell.encode("utf-8")
    assert unescape_path(cell) == name


@given(st.text(st.sampled_from("'=\\x5ce4ud8\udce4\ud83d\x1b"), min_size=1))
def test_escaping_can_be_undone_where_names_look_escaped_already(name):
    cell = escape_path(name)
    cell.encode("utf-8")
    assert unescape_path(cell) == name


def test_ordinary_paths_are_not_changed_at_all():
    for path in ["/home/ü/photo 1.jpg", "C:\\Users\\x\\a.jpg", "it's.jpg", "'a'.jpg", "a=b.jpg"]:
        assert escape_path(path) == path
