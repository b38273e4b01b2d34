"""Other programs are answered while it is switched on, by the network in use, and not otherwise."""

from __future__ import annotations

import io
import json
import urllib.error
import urllib.request
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from inception_gui.errors import UserError
from inception_gui.workers.serve.service import Service
from inception_gui.workers.session import Session
from tests.workers.known_answers import KnownAnswers
from tests.workers.test_session import network

__all__ = ["network"]


def ask(service: Service, token: str = "") -> Any:
    """What a program of this computer gets for a grey image."""
    stream = io.BytesIO()
    Image.new("RGB", (320, 320), (90, 90, 90)).save(stream, "PNG")
    token = token or service.token_file.read_text("utf-8").strip()
    request = urllib.request.Request(
        f"{service.address}/classify",
        stream.getvalue(),
        {"Authorization": f"Bearer {token}"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def test_it_is_off_until_it_is_switched_on_and_answers_until_it_is_switched_off(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    service = session.service
    assert not service.is_on
    assert service.address == ""
    with qtbot.waitSignal(service.changed):
        service.start()
    found = ask(service)
    assert len(found["predictions"]) == 1
    with pytest.raises(urllib.error.HTTPError, match="401"):
        ask(service, token="guessed")
    address = service.address
    with qtbot.waitSignal(service.changed):
        service.stop()
    assert service.address == ""

    def is_gone() -> None:
        with pytest.raises(OSError, match=r"refused|reset|timed out|Remote end"):
            urllib.request.urlopen(address, timeout=5)

    qtbot.waitUntil(lambda: is_gone() is None)


def test_without_a_network_it_says_so_and_stays_off(qtbot: QtBot, session: Session) -> None:
    said: list[UserError] = []
    session.went_wrong.connect(said.append)
    session.service.start()
    assert [error.sentence for error in said] == ["The network is still loading."]
    assert not session.service.is_on


def test_a_port_that_another_program_has_is_named(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    with qtbot.waitSignal(session.service.changed):
        session.service.start()
    taken = int(session.service.address.rpartition(":")[2])
    second = Service(session.loader, taken)
    with qtbot.waitSignal(second.went_wrong) as said:
        second.start()
    assert str(taken) in said.args[0].sentence
    assert not second.is_on
    session.service.close(5)


def test_it_is_stopped_before_it_listens(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    session.service.start()
    thread = session.service._thread
    assert thread is not None
    session.service.stop()
    qtbot.waitUntil(lambda: not thread.is_alive())
    assert session.service.address == ""


def test_switched_on_off_and_on_again_it_answers_at_one_address_alone(
    qtbot: QtBot, session: Session, network: KnownAnswers
) -> None:
    service = session.service
    service.start()
    first = service._thread
    service.stop()
    service.start()
    assert first is not None
    qtbot.waitUntil(lambda: bool(service.address) and not first.is_alive())
    assert len(ask(service)["predictions"]) == 1
    service.close(5)
