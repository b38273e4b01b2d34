"""The program in a real window, used by mouse, keyboard and clipboard."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
import skimage.data
from PIL import Image

from tests import pictures
from tests.e2e.desktop import Desktop, Program
from tests.oracle import STAND_IN

pytestmark = [pytest.mark.x11, pytest.mark.xdist_group("desktop")]

VERDICT = "[^–]+"
# Where there are no trained weights, seeded ones stand in, and say whatever they say.
CAT = ".*(cat|tabby|lynx).*" if STAND_IN.is_file() else VERDICT


def photo(folder: Path, name: str) -> Path:
    """A photo of skimage's under its own name."""
    path = folder / f"{name}.png"
    Image.fromarray(getattr(skimage.data, name)()).save(path, compress_level=1)
    return path


def drop(desktop: Desktop, window: str, *paths: Path) -> None:
    """Drag files out of another program's window and let them go on ours."""
    source = Path(__file__).with_name("drag_source.py")
    desktop.start(sys.executable, source, "drag source", *paths)
    theirs = desktop.wait_for_title("drag source")
    desktop.place(theirs, 1400, 300)
    desktop.drag(desktop.centre(theirs), desktop.centre(window))


def test_a_photo_dragged_from_another_program_is_classified(
    desktop: Desktop, program: Program, tmp_path: Path
) -> None:
    window = program.open()
    drop(desktop, window, photo(tmp_path, "chelsea"))
    program.wait_for_title(f"chelsea.png – {CAT} – Inception GUI")
    assert program.close() == 0


def test_several_dragged_photos_are_stepped_through_with_the_keyboard(
    desktop: Desktop, program: Program, tmp_path: Path
) -> None:
    window = program.open()
    broken = pictures.broken(tmp_path)
    drop(desktop, window, photo(tmp_path, "chelsea"), photo(tmp_path, "coffee"), broken)
    program.wait_for_title(f"chelsea.png – {VERDICT} – Inception GUI")
    desktop.place(window, 0, 0)
    desktop.press("Right")
    program.wait_for_title(f"coffee.png – {VERDICT} – Inception GUI")
    desktop.press("Down")
    program.wait_for_title("broken.png – cannot be read – Inception GUI")
    desktop.press("Right")  # there is none
    desktop.press("Left")
    program.wait_for_title(f"coffee.png – {VERDICT} – Inception GUI")
    desktop.press("Up")
    program.wait_for_title(f"chelsea.png – {VERDICT} – Inception GUI")
    assert program.close() == 0


def test_a_copied_bitmap_is_pasted(desktop: Desktop, program: Program) -> None:
    stream = io.BytesIO()
    Image.fromarray(skimage.data.chelsea()).save(stream, "PNG")
    desktop.copy("image/png", stream.getvalue())
    program.open()
    desktop.press("ctrl+v")
    program.wait_for_title(f"Pasted image – {CAT} – Inception GUI")
    assert program.close() == 0


def test_copied_files_are_pasted(desktop: Desktop, program: Program, tmp_path: Path) -> None:
    cat = photo(tmp_path, "chelsea")
    umlaut = cat.rename(tmp_path / "Kätzchen [*] 50%.png")
    desktop.copy("text/uri-list", f"{umlaut.as_uri()}\r\n".encode())
    program.open()
    desktop.press("ctrl+v")
    program.wait_for_title(rf"Kätzchen \[\*\] 50%\.png – {CAT} – Inception GUI")
    assert program.close() == 0


def test_paths_as_arguments_are_opened_and_the_window_comes_back_where_it_was(
    desktop: Desktop, program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    photo(folder, "coffee")
    window = program.open(folder, photo(tmp_path, "chelsea"))
    program.wait_for_title(f"coffee.png – {VERDICT} – Inception GUI")
    desktop.resize(window, 900, 600)
    desktop.place(window, 100, 80)
    before = desktop.centre(window)
    assert program.close() == 0

    settings = json.loads((program.profile / "settings.json").read_text(encoding="utf-8"))
    assert settings["geometry"]
    after = desktop.centre(program.open(at=None))
    # Window managers differ by the width of a frame.
    assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 40
    assert program.close() == 0


def test_the_close_button_ends_the_program_in_the_middle_of_the_work(
    desktop: Desktop, program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    first = photo(tmp_path, "chelsea")
    for number in range(400):
        os.link(first, folder / f"{number:03}.png")
    program.open(folder)
    program.wait_for_title(f"000.png – {VERDICT} – Inception GUI")
    assert program.close() == 0
    assert (program.profile / "settings.json").is_file()


def test_the_close_button_ends_the_program_while_the_network_loads(
    desktop: Desktop, program: Program
) -> None:
    program.open()
    assert program.close() == 0
    assert (program.profile / "settings.json").is_file()
