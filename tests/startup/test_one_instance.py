"""The files of a second start go to the program that runs; strangers get nothing."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from inception_gui.startup.one_instance import FILE_NAME, InstanceServer, hand_over
from tests.oracle import REPOSITORY


class Running:
    """A program that runs in the profile `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[list[Path]] = []
        self.arrived = threading.Condition()
        self.server = InstanceServer(folder, self._take)

    def _take(self, paths: list[Path]) -> None:
        with self.arrived:
            self.opened.append(paths)
            self.arrived.notify_all()

    def start(self) -> None:
        self.server.start()
        for _ in range(1000):
            if (self.folder / FILE_NAME).exists():
                return
            threading.Event().wait(0.01)
        raise AssertionError("it does not listen")

    def place(self) -> tuple[str, bytes]:
        found = json.loads((self.folder / FILE_NAME).read_text())
        return found["address"], bytes.fromhex(found["key"])


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    made = Running(tmp_path / "profile")
    made.start()
    yield made
    made.server.close()


def test_without_a_running_program_nothing_is_handed_over(tmp_path: Path) -> None:
    assert not hand_over(tmp_path, [tmp_path])


def test_a_second_start_hands_over_its_files(running: Running, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9 \xf0\x9f\x90\x88.png")
    assert hand_over(running.folder, [odd, tmp_path])
    assert hand_over(running.folder, [])
    assert running.opened == [[odd, tmp_path], []]


def test_a_second_process_hands_over_too(running: Running, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from inception_gui.startup.one_instance import *\n"
        "print(hand_over(Path(sys.argv[1]), [Path(sys.argv[2])]))\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(running.folder), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=REPOSITORY,
    )
    assert done.stdout == "True\n"
    assert running.opened == [[tmp_path]]


def test_after_its_end_nothing_is_left(running: Running, tmp_path: Path) -> None:
    address, _ = running.place()
    running.server.close()
    assert not (running.folder / FILE_NAME).exists()
    assert sys.platform == "win32" or not Path(address).parent.exists()
    assert not hand_over(running.folder, [tmp_path])


def test_what_a_dead_program_left_behind_is_not_waited_for(tmp_path: Path) -> None:
    gone = {"address": str(tmp_path / "s"), "key": "00" * 32}
    (tmp_path / FILE_NAME).write_text(json.dumps(gone))
    assert not hand_over(tmp_path, [tmp_path])


@pytest.mark.parametrize(
    "text", ["", "[]", '{"address": 1}', '{"address": "x", "key": "zz"}', "[" * 4096]
)
def test_a_damaged_note_is_no_program(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert not hand_over(tmp_path, [])


def test_a_program_that_hangs_is_not_waited_for_long(tmp_path: Path) -> None:
    hangs = threading.Event()
    server = InstanceServer(tmp_path, lambda _paths: hangs.wait(10) and None)
    server.start()
    while not (tmp_path / FILE_NAME).exists():
        threading.Event().wait(0.01)
    try:
        assert not hand_over(tmp_path, [tmp_path], patience_s=0.2)
    finally:
        hangs.set()
        server.close(5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_can_read_the_key_and_reach_the_socket(running: Running) -> None:
    address, _ = running.place()
    assert stat.S_IMODE((running.folder / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(address).parent.stat().st_mode) == 0o700


def test_who_does_not_know_the_key_opens_nothing(running: Running, tmp_path: Path) -> None:
    address, _ = running.place()
    with pytest.raises((AuthenticationError, OSError, EOFError)):
        Client(address, authkey=b"guess").close()
    assert hand_over(running.folder, [tmp_path])
    assert running.opened == [[tmp_path]]


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\x80\x04\x95",  # the beginning of a pickle
        b'{"paths": []}',
        b'["' + b"x" * (1 << 21) + b'"]',
        json.dumps(["/x"] * 20_000).encode(),
        b"[" * 500_000,
    ],
)
def test_senseless_messages_open_nothing_and_stop_nothing(
    running: Running, tmp_path: Path, message: bytes
) -> None:
    address, key = running.place()
    with Client(address, authkey=key) as connection:
        try:
            connection.send_bytes(message)
            connection.poll(1)
        except OSError:
            pass  # it has hung up
    assert hand_over(running.folder, [tmp_path])
    assert running.opened == [[tmp_path]]


@pytest.mark.skipif(sys.platform == "win32", reason="a socket of Unix")
def test_a_program_that_connects_and_says_nothing_does_not_hold_up_the_end(
    running: Running,
) -> None:
    address, _ = running.place()
    with socket.socket(socket.AF_UNIX) as silent:
        silent.connect(address)
        silent.recv(1)  # the program has begun to ask for the key
        ended = threading.Event()

        def close() -> None:
            running.server.close(0.1)
            ended.set()

        threading.Thread(target=close, daemon=True).start()
        assert ended.wait(10)


def test_only_absolute_paths_are_opened(running: Running, tmp_path: Path) -> None:
    address, key = running.place()
    with Client(address, authkey=key) as connection:
        connection.send_bytes(json.dumps(["x.png", 3, None, "a\0b", str(tmp_path)]).encode())
        assert connection.recv_bytes() == b"ok"
    assert running.opened == [[tmp_path]]
