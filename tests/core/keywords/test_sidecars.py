"""Which sidecar belongs to an image, by the two schools of naming."""

from __future__ import annotations

from pathlib import Path

import pytest

from inception_gui.core.keywords.sidecars import Naming, Sidecars


def names(folder: Path, image: str, naming: Naming) -> list[str]:
    return [path.name for path in Sidecars(naming).of(folder / image)]


@pytest.mark.parametrize(
    ("naming", "there", "expected"),
    [
        ("auto", [], ["a.jpg.xmp"]),
        ("auto", ["a.xmp"], ["a.xmp"]),
        ("auto", ["A.XMP"], ["A.XMP"]),
        ("auto", ["a.jpg.xmp"], ["a.jpg.xmp"]),
        ("auto", ["a.xmp", "a.jpg.xmp"], ["a.xmp", "a.jpg.xmp"]),
        ("auto", ["a.xmp", "a.nef"], ["a.jpg.xmp"]),
        ("name", ["a.xmp"], ["a.jpg.xmp"]),
        ("stem", [], ["a.xmp"]),
        ("stem", ["a.nef"], []),
        ("stem", ["a.png"], []),
        ("both", [], ["a.jpg.xmp", "a.xmp"]),
        ("both", ["a.CR2"], ["a.jpg.xmp"]),
    ],
)
def test_the_sidecar_is_what_exists_or_what_was_chosen(
    tmp_path: Path, naming: Naming, there: list[str], expected: list[str]
) -> None:
    for name in ("a.jpg", "b.jpg", *there):
        (tmp_path / name).touch()
    assert names(tmp_path, "a.jpg", naming) == expected


def test_images_of_many_folders_are_looked_up(tmp_path: Path) -> None:
    sidecars = Sidecars()
    for number in range(40):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "a.xmp").touch()
        (folder / "a.jpg").touch()
    found = [sidecars.of(tmp_path / str(number) / "a.jpg")[0] for number in range(40)]
    assert found == [tmp_path / str(number) / "a.xmp" for number in range(40)]
