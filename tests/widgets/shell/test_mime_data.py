"""What is dropped or pasted: files before pictures, pictures before addresses."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from inception_gui.widgets.shell import mime_data
from inception_gui.workers.jobs.qt_images import encoded
from tests import pictures

ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def mime(**formats: bytes) -> QMimeData:
    made = QMimeData()
    for kind, data in formats.items():
        made.setData(kind.replace("_", "/"), data)
    return made


def with_urls(*urls: str | Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(u)) if isinstance(u, Path) else QUrl(u) for u in urls])
    return made


def bitmap(colour: str = "#102030") -> QImage:
    image = QImage(5, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


def test_files_come_as_paths_in_their_order(tmp_path: Path) -> None:
    paths = [tmp_path / "Kätzchen 50% #1.png", tmp_path / "a folder"]
    came = mime_data.read(with_urls(*paths))
    assert came == mime_data.MimeContent(paths=tuple(paths))


def test_files_come_before_their_picture(tmp_path: Path) -> None:
    both = with_urls(tmp_path / "a.png")
    both.setImageData(bitmap())
    assert mime_data.read(both).paths == (tmp_path / "a.png",)


def test_a_picture_dragged_from_a_browser_comes_as_its_bytes() -> None:
    dragged = with_urls("https://example.org/cat.png")
    dragged.setData("image/png", pictures.encoded(5))
    assert mime_data.read(dragged) == mime_data.MimeContent(data=pictures.encoded(5))


def test_an_address_alone_is_refused_with_what_to_do() -> None:
    came = mime_data.read(with_urls("https://example.org/cat.png"))
    assert (came.paths, came.data) == ((), b"")
    assert "Save the image first" in came.refusal


def test_the_kind_that_loses_nothing_is_taken() -> None:
    came = mime_data.read(mime(image_jpeg=b"jpeg", image_png=b"png", image_bmp=b"bmp"))
    assert came.data == b"png"


def test_an_empty_kind_is_passed_over() -> None:
    assert mime_data.read(mime(image_png=b"", image_jpeg=b"jpeg")).data == b"jpeg"


def test_a_bitmap_comes_as_a_picture_file_with_its_transparency() -> None:
    copied = QMimeData()
    copied.setImageData(bitmap("#80402010"))
    picture = mime_data.read(copied).picture
    assert picture is not None
    data = encoded(picture)
    assert data.startswith(b"\x89PNG")
    again = QImage.fromData(data)
    assert again.pixelColor(0, 0) == QColor("#80402010")


@pytest.mark.parametrize("quotes", ["{}", '"{}"', " '{}'\n"])
def test_a_path_copied_as_text_is_a_path(tmp_path: Path, quotes: str) -> None:
    copied = QMimeData()
    copied.setText(quotes.format(tmp_path / "a.png"))
    assert mime_data.read(copied).paths == (tmp_path / "a.png",)


@pytest.mark.parametrize("text", ["", "a cat", "a.png", "see /etc/hosts", "It's\nlate"])
def test_other_text_is_refused(text: str) -> None:
    copied = QMimeData()
    copied.setText(text)
    came = mime_data.read(copied)
    assert (came.paths, came.data) == ((), b"")
    assert "The clipboard contains no image" in came.refusal


def test_an_empty_clipboard_is_refused() -> None:
    assert "The clipboard contains no image" in mime_data.read(None).refusal


def test_what_is_worth_a_drop_is_told_without_reading_it(tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("a cat")
    image = QMimeData()
    image.setImageData(bitmap())
    assert mime_data.has_something(with_urls(tmp_path / "a.png"))
    assert mime_data.has_something(image)
    assert mime_data.has_something(mime(image_webp=b"webp"))
    assert not mime_data.has_something(text)
    assert not mime_data.has_something(QMimeData())


def as_text(text: str) -> QMimeData:
    copied = QMimeData()
    copied.setText(text)
    return copied


@pytest.mark.parametrize(
    "form",
    [
        "{a}\n{b}\n",
        "'{a}' '{b}'",
        "{escaped} {b}",
        "file://{coded}\r\nfile://{b}",
        "file://{coded} file://{b}",
        "x-special/nautilus-clipboard\ncopy\nfile://{coded}\nfile://{b}\n",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of the free desktops")
def test_several_paths_copied_as_text_are_several_paths(form: str) -> None:
    a, b = "/photos/my cat #1.png", "/photos/b.png"
    coded, escaped = "/photos/my%20cat%20%231.png", "/photos/my\\ cat\\ #1.png"
    came = mime_data.read(as_text(form.format(a=a, b=b, coded=coded, escaped=escaped)))
    assert came == mime_data.MimeContent(paths=(Path(a), Path(b)))


def test_a_file_address_copied_as_text_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "Kätzchen 50% #1.png"
    assert mime_data.read(as_text(QUrl.fromLocalFile(str(path)).toString(ENCODED))).paths == (path,)


def test_of_a_mixed_paste_nothing_vanishes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    addresses = (
        "https://example.org/cat.png",
        "smb://ann:secret@nowhere/photos/1.jpg",
        "trash:///x",
    )
    for mixed in (
        with_urls(path, *addresses),
        as_text("\n".join([str(path), *addresses])),
    ):
        came = mime_data.read(mixed)
        assert came.paths == (path,)
        assert "Web addresses cannot be opened: “https://example.org/cat.png”" in came.refusal
        assert "Not connected: “smb://ann@nowhere/photos/1.jpg”" in came.refusal
        assert "Not a file: “trash:///x”" in came.refusal
        assert "secret" not in came.refusal


def test_a_line_that_is_no_path_is_named_beside_those_that_are(tmp_path: Path) -> None:
    came = mime_data.read(as_text(f"{tmp_path / 'a.png'}\nholiday"))
    assert came.paths == (tmp_path / "a.png",)
    assert came.refusal.startswith("Not a file: “holiday”.")


def test_many_refused_lines_make_a_short_sentence(tmp_path: Path) -> None:
    lines = [str(tmp_path / "a.png"), *(f"line {number}" for number in range(1000))]
    assert "“line 2” and 997 more" in mime_data.read(as_text("\n".join(lines))).refusal


def test_a_file_address_with_this_computers_name_is_a_path() -> None:
    url = QUrl(f"file://{platform.node()}/photos/a.png")
    mime = QMimeData()
    mime.setUrls([url])
    assert mime_data.read(mime).paths == (Path("/photos/a.png"),)
