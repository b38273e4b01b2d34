"""What a camera noted is read, and nothing absurd."""

from __future__ import annotations

import shutil
import subprocess
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PIL.ExifTags import GPS, Base

from inception_gui.core.images.decode import decode
from inception_gui.core.types import Item, PhotoFacts

ATHENS = (37.971532, 23.725749)


def photo(path: Path, exif: Image.Exif | None = None, **options: object) -> PhotoFacts | None:
    Image.new("RGB", (40, 30), "green").save(path, exif=exif or Image.Exif(), **options)
    return decode(Item(path.name, path)).photo


def exif_of(
    base: dict[int, object], details: dict[int, object], place: dict[int, object]
) -> Image.Exif:
    exif = Image.Exif()
    exif.update(base)
    exif.get_ifd(ExifTags.IFD.Exif).update(details)
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    return exif


def place_of(latitude: float, longitude: float) -> dict[int, object]:
    def parts(value: float) -> tuple[Fraction, Fraction, Fraction]:
        seconds = Fraction(round(abs(value) * 3_600_000), 1000)
        return (
            Fraction(int(seconds // 3600)),
            Fraction(int(seconds % 3600 // 60)),
            Fraction(seconds % 60),
        )

    return {
        GPS.GPSLatitudeRef: "S" if latitude < 0 else "N",
        GPS.GPSLatitude: parts(latitude),
        GPS.GPSLongitudeRef: "W" if longitude < 0 else "E",
        GPS.GPSLongitude: parts(longitude),
    }


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_time_camera_and_place_are_read_from_every_format(tmp_path: Path, suffix: str) -> None:
    exif = exif_of(
        {Base.Make: "Canon", Base.Model: "Canon EOS R5"},
        {Base.DateTimeOriginal: "2024:05:03 14:22:10", Base.OffsetTimeOriginal: "+02:00"},
        place_of(*ATHENS),
    )
    found = photo(tmp_path / f"a.{suffix}", exif)
    assert found is not None
    assert (found.taken, found.camera) == ("2024-05-03T14:22:10+02:00", "Canon EOS R5")
    assert (found.latitude, found.longitude) == pytest.approx(ATHENS, abs=1e-6)


def test_south_and_west_are_negative_and_a_maker_is_named_once(tmp_path: Path) -> None:
    exif = exif_of(
        {Base.Make: "NIKON CORPORATION", Base.Model: "NIKON D90"}, {}, place_of(-33.9, -70.6)
    )
    found = photo(tmp_path / "a.jpg", exif)
    assert found == PhotoFacts("", "NIKON D90", -33.9, -70.6)
    exif = exif_of({Base.Make: "Apple", Base.Model: "iPhone 12"}, {}, {})
    assert photo(tmp_path / "b.jpg", exif) == PhotoFacts("", "Apple iPhone 12")


def test_what_is_absurd_counts_as_not_said(tmp_path: Path) -> None:
    assert photo(tmp_path / "none.jpg") is None
    never_set = exif_of({}, {Base.DateTimeOriginal: "0000:00:00 00:00:00"}, place_of(0, 0))
    assert photo(tmp_path / "a.jpg", never_set) is None
    beyond = place_of(*ATHENS) | {GPS.GPSLatitude: (Fraction(95), Fraction(0), Fraction(0))}
    assert photo(tmp_path / "b.jpg", exif_of({}, {}, beyond)) is None
    text = exif_of({Base.Model: "a\x1b[31m\n" + "x" * 500}, {}, {})
    found = photo(tmp_path / "c.jpg", text)
    assert found is not None
    assert found.camera.startswith("a\\x1b[31m\\n")
    assert len(found.camera) == 80


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_damaged_block_costs_the_facts_only(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    block = b"Exif\0\0II*\0\xff\xff\xff\x7f" + bytes(40)
    Image.new("RGB", (40, 30)).save(path, exif=block)
    found = decode(Item(path.name, path))
    assert found.photo is None
    assert found.width == 40


def test_without_exif_the_time_is_xmps(tmp_path: Path) -> None:
    block = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description '
        b'exif:DateTimeOriginal="2019-12-31T23:59:58.25-05:00"/></x:xmpmeta>'
    )
    path = tmp_path / "a.jpg"
    Image.new("RGB", (40, 30)).save(path, xmp=block)
    assert decode(Item(path.name, path)).photo == PhotoFacts("2019-12-31T23:59:58-05:00")


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("suffix", ["jpg", "tif", "png"])
def test_what_exiftool_writes_is_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (40, 30)).save(path)
    subprocess.run(
        [
            *(
                "exiftool",
                "-q",
                "-Make=SONY",
                "-Model=ILCE-7M3",
                "-DateTimeOriginal=2020:02:29 01:02:03",
            ),
            *(f"-GPSLatitude={ATHENS[0]}", "-GPSLatitudeRef=N"),
            *(f"-GPSLongitude={ATHENS[1]}", "-GPSLongitudeRef=E", str(path)),
        ],
        check=True,
    )
    found = decode(Item(path.name, path)).photo
    assert found is not None
    assert (found.taken, found.camera) == ("2020-02-29T01:02:03", "SONY ILCE-7M3")
    assert (found.latitude, found.longitude) == pytest.approx(ATHENS, abs=1e-5)
