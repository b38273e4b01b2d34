"""`inception-cli watch`, through its real `main`."""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inception_gui.cli import main, watch
from inception_gui.core.inference.scheduler import Inference
from inception_gui.core.jobs import export_video
from inception_gui.core.jobs.scan_video import scan_video
from inception_gui.core.live.events import FramePrediction
from inception_gui.core.types import Failure, Item
from inception_gui.core.video.types import VideoFile
from inception_gui.errors import Kind
from tests.cli.interrupts import heed_interrupts
from tests.core.video.films import camera_server, number_of, spoil, write_film, write_pictures
from tests.workers.known_answers import KnownAnswers


def lines_of(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.usefixtures("use_weights")
def test_a_film_is_looked_at_every_nth_frame(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = write_film(tmp_path / "é.mp4", 30, fps=10)
    assert main(["watch", str(film), "--every", "10", "--jsonl"]) == 0
    found = lines_of(capsys.readouterr().out)
    assert [row["frame"] for row in found] == [0, 10, 20]
    assert [row["position_s"] for row in found] == [0.0, 1.0, 2.0]
    assert all(len(row["top"]) == 5 and row["source"] == "é.mp4" for row in found)


@pytest.mark.usefixtures("use_weights")
def test_a_duration_counts_the_films_own_seconds_and_a_table_is_for_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = write_film(tmp_path / "a.mp4", 30, fps=10)
    assert main(["watch", str(film), "--fps", "2", "--duration", "1.4"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["0:00.00", "0:00.50", "0:01.00"]


@pytest.mark.usefixtures("use_weights")
def test_a_folder_is_a_sequence_and_a_broken_picture_an_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pictures(tmp_path / "a", 4)
    (folder / "shot_001.png").write_bytes(b"broken")
    output = tmp_path / "out.csv"
    assert main(["watch", str(folder), "--format", "csv", "-o", str(output)]) == 1
    rows = list(csv.DictReader(output.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["frame"] for row in rows] == ["0", "2", "3"]
    assert "frame 1" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_a_stream_is_watched_for_a_while(capsys: pytest.CaptureFixture[str]) -> None:
    with camera_server() as address:
        assert main(["watch", f"{address}/video", "--duration", "1", "--fps", "10", "--jsonl"]) == 0
    said = capsys.readouterr()
    found = lines_of(said.out)
    assert 1 <= len(found) <= 12
    assert all("time" in row for row in found)
    assert "predictions/s" in said.err


@pytest.mark.usefixtures("use_weights")
def test_a_stream_that_breaks_off_is_written_as_far_as_it_came(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.jsonl"
    with camera_server(frames=60) as address:
        code = main(["watch", f"{address}/video", "--retry", "0", "--jsonl", "-o", str(output)])
    assert code == 1
    assert lines_of(output.read_text(encoding="utf-8"))
    assert "the connection to it was lost" in capsys.readouterr().err


@pytest.mark.usefixtures("use_weights")
def test_a_film_is_written_again_with_heat_maps(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from inception_gui.core.video.frames import Film
    from inception_gui.core.video.types import Frame, VideoFile

    # So large that its number lies outside of what the network sees, where nothing is drawn.
    film = write_film(tmp_path / "a.mp4", 6, size=(480, 320))
    output = tmp_path / "out.mp4"
    arguments = ["watch", str(film), "--overlay-video", str(output), "--every", "2"]
    assert main([*arguments, "--opacity", "0"]) == 0
    with Film(VideoFile(output)) as written:
        frames = [frame for frame in written.frames() if isinstance(frame, Frame)]
    assert [number_of(frame.pixels) for frame in frames] == list(range(6))
    assert main(["watch", "http://127.0.0.1:9/x", "--overlay-video", "a.gif"]) == 2


@pytest.mark.usefixtures("use_weights")
@pytest.mark.parametrize("steps", [("--every", "2"), ("--fps", "8")])
def test_a_damaged_part_of_a_film_is_said_once_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], steps: tuple[str, str]
) -> None:
    film = spoil(write_film(tmp_path / "a.mp4", 100), 0.2, 0.5)
    assert main(["watch", str(film), "--jsonl", *steps]) == 1
    said = capsys.readouterr()
    assert lines_of(said.out)[-1]["frame"] > 90
    assert said.err.count("damaged") == 1
    assert re.search(r"a\.mp4, 0:0\d\.\d\d to 0:0\d\.\d\d: This part of the video is", said.err)
    assert "frames could not be read" in said.err


def test_parts_that_follow_each_other_are_said_once_and_all_their_frames_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tally = watch._Tally()
    for first, many in ((40, 30), (70, 5), (90, 2)):
        item = Item("film.mp4", page=first)
        watch._note_failure(Failure(item, Kind.DAMAGED, "Damaged.", in_a_row=many), tally)
    watch._say_part(tally)
    assert tally.failed == 37
    said = capsys.readouterr().err.splitlines()
    assert said == ["film.mp4, frame 40: Damaged.", "film.mp4, frame 90: Damaged."]


def test_no_more_maps_are_kept_than_are_needed(tmp_path: Path) -> None:
    """Were all kept until the video is written, those of a long film would fill the memory."""
    source = VideoFile(write_film(tmp_path / "a.mp4", 60))
    inference = Inference(KnownAnswers())
    parsed = argparse.Namespace(
        overlay_video=tmp_path / "out.mp4",
        opacity=0.5,
        colormap="inferno",
        caption=False,
        duration=None,
    )
    taken: list[int] = []

    def predictions() -> Iterator[FramePrediction]:
        for one in scan_video(source, inference, heat_maps=1):
            if isinstance(one, FramePrediction):
                taken.append(one.index)
                yield one

    found = watch._with_video(source, inference, parsed, predictions(), watch._Tally())
    for frame in range(60):
        assert next(found).index == frame
        assert len(taken) <= frame + 3
    assert next(found, None) is None
    inference.close()
    assert parsed.overlay_video.exists()


@pytest.mark.usefixtures("use_weights")
def test_rows_and_a_video_are_written_side_by_side(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    film, output = write_film(tmp_path / "a.mp4", 9, fps=10), tmp_path / "out.mp4"
    arguments = ["watch", str(film), "--jsonl", "--overlay-video", str(output)]
    assert main([*arguments, "--every", "4", "--duration", "0.7"]) == 0
    assert [row["frame"] for row in lines_of(capsys.readouterr().out)] == [0, 4]
    # A film that cannot be written costs no row.
    monkeypatch.setitem(export_video.CODECS, ".mp4", ("zzzz",))
    output.unlink()
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert [row["frame"] for row in lines_of(said.out)] == list(range(9))
    assert "zzzz" in said.err
    assert not output.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["/no/such/film.mp4"], 1, "no file or folder"),
        (["no such camera"], 1, "--list"),
        (["file:///etc/passwd"], 2, "are not supported"),
        (["http://127.0.0.1:9/x", "-o", "/no/folder/x"], 2, "no folder"),
    ],
)
def test_what_cannot_be_watched_is_said_before_anything_is_loaded(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["watch", *arguments]) == code
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [[], ["a", "--every", "2", "--fps", "3"], ["a", "--every", "0"], ["a", "--resolution", "big"]],
)
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["watch", *arguments])
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_cameras_are_listed_without_a_network(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "--list"]) == 0
    said = capsys.readouterr()
    assert said.out or "No camera" in said.err


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to a child there")
def test_ctrl_c_writes_what_there_is_and_is_130(weights: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with camera_server() as address:
        process = subprocess.Popen(
            [
                sys.executable, "-m", "inception_gui.cli", "watch", f"{address}/video",
                "--jsonl", "--output", str(output),
            ],
            env={**os.environ, "INCEPTION_GUI_WEIGHTS": str(weights)},
            stderr=subprocess.PIPE,
            preexec_fn=heed_interrupts,
        )  # fmt: skip
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and process.poll() is None:
            if any(path.stat().st_size > 1500 for path in tmp_path.iterdir()):
                break
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, words = process.communicate(timeout=60)
    assert process.returncode == 130, words.decode()
    assert lines_of(output.read_text(encoding="utf-8"))
    assert b"Interrupted" in words
    assert b"Traceback" not in words
