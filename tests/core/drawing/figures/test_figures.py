"""Figures hold what they say, in formats that others can read."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ElementTree
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inception_gui.core.cam.whole_picture import WHOLE
from inception_gui.core.drawing.figures import FIGURE_FORMATS
from inception_gui.core.drawing.figures.layout import caption, paper_figure, side_by_side
from inception_gui.core.drawing.figures.scene import (
    Picture,
    Scene,
    Words,
    fitted,
    text_width,
    wrapped,
)
from inception_gui.core.events import Explained
from inception_gui.core.jobs.save_explanation import (
    encode_16_bit,
    encode_array,
    encoded,
    full_map,
    overlay_picture,
)
from inception_gui.core.labels.imagenet import imagenet_labels
from inception_gui.core.labels.verdict import verdict
from inception_gui.core.types import (
    Box,
    DecodedImage,
    HeatMap,
    Item,
    MapStyle,
    Mode,
    Prediction,
    Score,
)

SHA = "abcdef0123456789" * 4
BEST = (285, 281, 282, 287, 283)


def explained(
    width: int = 600, height: int = 400, *, whole: bool = False, rather_than: int | None = None
) -> Explained:
    random = np.random.default_rng(4)
    pixels = random.integers(0, 256, (height, width, 3), dtype=np.uint8)
    probabilities = np.full(1000, 1e-4, np.float32)
    probabilities[list(BEST)] = 0.6, 0.2, 0.1, 0.05, 0.0001
    labels = imagenet_labels()
    scores = tuple(Score(i, labels[i].wnid, labels[i].name, float(probabilities[i])) for i in BEST)
    seen = Box(0.2, 0.1, 0.8, 0.9)
    prediction = Prediction(
        Item("cat.png", Path("cat.png")), width, height, scores, verdict(scores), seen,
        "IMAGENET1K_V1", SHA, "cpu", Mode.STANDARD, "float32", 0.1,
    )  # fmt: skip
    maps = tuple(
        HeatMap(i, random.random((8, 8), np.float32), "gradcam", "Mixed_7c", rather_than,
                WHOLE if whole else None)
        for i in BEST
    )  # fmt: skip
    image = DecodedImage(pixels, None, width, height, "PNG")
    return Explained(prediction, maps[0], image, maps, probabilities)


def texts(scene: Scene) -> str:
    return " ".join(part.text for part in scene.parts if isinstance(part, Words))


def test_a_caption_names_class_method_layer_weights_and_conditions() -> None:
    said = caption(explained(), MapStyle(0.4, "viridis", 0.25))
    for words in (
        "Egyptian cat", "60%", "Grad-CAM at Mixed_7c", "framed crop", "hidden below 0.25",
        "viridis", "0.4", "IMAGENET1K_V1", SHA[:16], "cpu", "float32", "standard mode",
        "does not show that the prediction is correct",
    ):  # fmt: skip
        assert words in said
    assert "the whole image" in caption(explained(whole=True), MapStyle())
    assert "“Egyptian cat rather than tabby”" in caption(explained(rather_than=281), MapStyle())


def test_a_figure_shows_picture_overlay_bars_and_caption_inside_its_page() -> None:
    scene = paper_figure(explained(), MapStyle())
    said = texts(scene)
    for index in BEST:
        assert imagenet_labels()[index].name in said
    assert "60.0%" in said
    assert "<0.1%" in said
    assert sum(isinstance(part, Picture) for part in scene.parts) == 3
    for part in scene.parts:
        assert 0 <= part.x <= scene.width
        assert 0 <= part.y <= scene.height
        if isinstance(part, Words) and part.anchor == "start":
            assert part.x + text_width(part.text, part.size) <= scene.width
        if not isinstance(part, Words):
            assert part.x + part.width <= scene.width + 1e-6
            assert part.y + part.height <= scene.height + 1e-6


@pytest.mark.parametrize("of", [paper_figure, side_by_side])
def test_the_overlays_of_a_figure_are_those_that_are_saved(of) -> None:  # type: ignore[no-untyped-def]
    one, style = explained(), MapStyle(0.3, "viridis", 0.3, contours=True)
    before, overlay = [part for part in of(one, style).parts if isinstance(part, Picture)][:2]
    np.testing.assert_array_equal(before.pixels, one.image.pixels)
    np.testing.assert_array_equal(overlay.pixels, overlay_picture(one, style))
    assert overlay.pixels[:30].mean() < 0.5 * before.pixels[:30].mean(), "not seen"


def test_side_by_side_has_the_picture_and_every_class() -> None:
    scene = side_by_side(explained(), MapStyle())
    assert sum(isinstance(part, Picture) for part in scene.parts) == 6
    for index in BEST:
        assert imagenet_labels()[index].name in texts(scene)
    assert SHA[:16] in texts(scene)


@pytest.mark.parametrize("size", [(600, 400), (90, 2000), (2000, 90), (1, 1), (3000, 2)])
@pytest.mark.parametrize("suffix", FIGURE_FORMATS)
def test_every_format_takes_pictures_of_every_shape(size: tuple[int, int], suffix: str) -> None:
    data = encoded(explained(*size), "figure", suffix, MapStyle(contours=True))
    assert len(data) > 1000


def test_a_png_is_sharp_enough_for_print() -> None:
    scene = paper_figure(explained(), MapStyle())
    picture = Image.open(io.BytesIO(FIGURE_FORMATS[".png"](scene)))
    assert picture.size == (round(scene.width / 72 * 300), round(scene.height / 72 * 300))
    assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert scene.width / 72 == pytest.approx(7.2, abs=0.2)


def test_an_svg_is_well_formed_and_its_words_are_words() -> None:
    scene = Scene(100, 50, "a <b> & c", (Words(1, 2, "x < y & “z”", 9, bold=True),))
    root = ElementTree.fromstring(FIGURE_FORMATS[".svg"](scene))
    (found,) = root.iter("{http://www.w3.org/2000/svg}text")
    assert found.text == "x < y & “z”"
    assert float(found.get("textLength") or 0) > 0, "it fits whichever typeface a reader has"
    full = ElementTree.fromstring(FIGURE_FORMATS[".svg"](paper_figure(explained(), MapStyle())))
    assert len(list(full.iter("{http://www.w3.org/2000/svg}image"))) == 3


def test_a_pdf_says_where_its_objects_are_and_what_is_on_the_page() -> None:
    scene = paper_figure(explained(), MapStyle())
    data = FIGURE_FORMATS[".pdf"](scene)
    table = int(re.search(rb"startxref\n(\d+)", data)[1])  # type: ignore[index]
    assert data[table : table + 4] == b"xref"
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n ", data[table:])]
    assert len(places) == 10
    for number, place in enumerate(places, start=1):
        assert data[place:].startswith(f"{number} 0 obj\n".encode())
    streams = [
        zlib.decompress(data[m.end() : m.end() + int(m[1])])
        for m in re.finditer(rb"/Length (\d+) >>\nstream\n", data)
    ]
    content = streams[0].decode("cp1252")
    assert "(Egyptian cat) Tj" in content
    for part, pixels in zip(
        (part for part in scene.parts if isinstance(part, Picture)), streams[1:], strict=True
    ):
        assert pixels == part.pixels.tobytes()


def test_a_pdf_has_its_title_whatever_signs_are_in_it() -> None:
    data = FIGURE_FORMATS[".pdf"](Scene(9, 9, "“cat” (☃)", ()))
    title = re.search(rb"/Title <([0-9a-f]+)>", data)
    assert title is not None
    assert bytes.fromhex(title[1].decode()).decode("utf-16") == "“cat” (☃)"


def test_brackets_in_a_pdf_are_text() -> None:
    data = FIGURE_FORMATS[".pdf"](Scene(9, 9, "t", (Words(1, 2, "a (b\\) ☃", 9),)))
    m = re.search(rb"/Length (\d+) >>\nstream\n", data)
    assert m is not None
    assert b"(a \\(b\\\\\\) ?) Tj" in zlib.decompress(data[m.end() : m.end() + int(m[1])])


def test_long_words_are_kept_and_long_names_shortened() -> None:
    assert wrapped("one two", 9, 1) == ["one", "two"]
    assert fitted("short", 9, 100) == "short"
    cut = fitted("a very long name of a class", 9, 60)
    assert cut.endswith("…")
    assert text_width(cut, 9) <= 60


def test_the_raw_map_comes_as_numbers_and_as_16_bits() -> None:
    values = full_map(explained())
    assert np.load(io.BytesIO(encode_array(values))).dtype == np.float32
    levels = np.asarray(Image.open(io.BytesIO(encode_16_bit(values))))
    assert levels.dtype == np.uint16 or levels.dtype == np.int32
    np.testing.assert_allclose(levels / 65535, values, rtol=0, atol=1 / 65535)
    assert len(np.unique(levels)) > 5000
    assert levels[0, 0] == 0
