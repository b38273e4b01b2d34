"""The service answers programs of this computer that know the token, and nobody else."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from inception_gui.core.serve.classify_request import RequestClassifier
from inception_gui.core.serve.limits import Limits, is_this_host
from inception_gui.core.serve.server import HOST, Server
from inception_gui.errors import UserError
from tests.pictures import encoded

TOKEN = "a-token-of-more-than-twenty-characters"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
PAGE = "https://example.org"
LIMITS = Limits(most_bytes=1 << 20, waiting=2, connections=6, request_s=1.0)


@pytest.fixture
def server(network) -> Iterator[Server]:
    classify = RequestClassifier(network)
    with running(Server(classify, TOKEN, origins=frozenset({PAGE}), limits=LIMITS)) as made:
        yield made


class running:
    def __init__(self, server: Server) -> None:
        self.server = server
        self.thread = threading.Thread(target=server.serve_forever, args=(0.02,))

    def __enter__(self) -> Server:
        self.thread.start()
        return self.server

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def ask(
    server: Server, method: str, path: str, body: bytes | None = None, **headers: str
) -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection(HOST, server.port, timeout=10)
    try:
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, names)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def test_an_image_is_answered_with_the_json_of_classify(server):
    path = "/classify?top=3&name=a.png"
    status, headers, body = ask(server, "POST", path, encoded(281), **BEARER)
    said = json.loads(body)
    assert (status, headers["Content-Type"]) == (200, "application/json")
    (prediction,) = said["predictions"]
    assert (prediction["path"], len(prediction["top"])) == ("a.png", 3)
    assert prediction["top"][0]["index"] == 281
    assert said["run"]["mode"] == "standard"
    assert said["failures"] == []


def test_what_is_no_image_is_answered_with_the_failure(server):
    status, _, body = ask(server, "POST", "/classify", b"no image", **BEARER)
    said = json.loads(body)
    assert status == 422
    assert said["failures"][0]["kind"] == "not_an_image"


@pytest.mark.parametrize(
    "headers",
    [{}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {TOKEN}"},
     {"Authorization": "Bearer \xe9"}],
)  # fmt: skip
def test_without_the_token_nothing_is_classified(server, headers):
    status, answer, _ = ask(server, "POST", "/classify", encoded(1), **headers)
    assert (status, answer["WWW-Authenticate"]) == (401, "Bearer")


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil:80", ""]
)
def test_a_name_that_leads_to_this_computer_is_refused(server, host):
    """DNS rebinding: the page's own name, or another port, stands in the Host header."""
    assert ask(server, "POST", "/classify", encoded(1), Host=host, **BEARER)[0] == 421
    assert ask(server, "GET", "/", Host=host)[0] == 421


def test_the_names_of_this_computer_are_known():
    assert is_this_host("localhost:8237", 8237)
    assert is_this_host("[::1]:8237", 8237)
    assert is_this_host("127.0.0.1", 80)


def test_a_page_of_an_unknown_origin_is_refused_and_gets_no_permission(server):
    status, headers, _ = ask(
        server, "POST", "/classify", encoded(1), Origin="https://evil.example", **BEARER
    )
    assert status == 403
    assert "Access-Control-Allow-Origin" not in headers
    assert ask(server, "OPTIONS", "/classify", Origin="https://evil.example")[0] == 403
    assert ask(server, "POST", "/classify", encoded(1), Origin="null", **BEARER)[0] == 403


def test_a_page_of_a_named_origin_may_ask(server):
    status, headers, _ = ask(server, "OPTIONS", "/classify", Origin=PAGE)
    assert (status, headers["Access-Control-Allow-Origin"]) == (204, PAGE)
    assert "Authorization" in headers["Access-Control-Allow-Headers"]
    status, headers, _ = ask(server, "POST", "/classify", encoded(1), Origin=PAGE, **BEARER)
    assert (status, headers["Access-Control-Allow-Origin"]) == (200, PAGE)


def test_a_body_that_is_too_large_is_refused_before_it_is_sent(server):
    with socket.create_connection((HOST, server.port), timeout=10) as line:
        line.sendall(
            b"POST /classify HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n"
            b"Content-Length: 99999999999\r\nExpect: 100-continue\r\n\r\n"
            % (server.port, TOKEN.encode())
        )
        assert line.recv(100).startswith(b"HTTP/1.1 413 ")


def test_a_client_that_waits_for_permission_gets_it(server):
    data = encoded(5)
    with socket.create_connection((HOST, server.port), timeout=10) as line:
        line.sendall(
            b"POST /classify HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
            b"Content-Length: %d\r\nExpect: 100-continue\r\n\r\n"
            % (server.port, TOKEN.encode(), len(data))
        )
        assert line.recv(100).startswith(b"HTTP/1.1 100 ")
        line.sendall(data)
        assert line.recv(100).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"POST /classify HTTP/1.1\r\nTransfer-Encoding: chunked\r\n", 411),
        (b"POST /classify HTTP/1.1\r\nContent-Length: -1\r\n", 400),
        (b"POST /classify HTTP/1.1\r\nContent-Length: \xc2\xb2\r\n", 400),
        (b"POST /classify?top=0 HTTP/1.1\r\nContent-Length: 1\r\n", 400),
        (b"POST /classify?top=1e9 HTTP/1.1\r\nContent-Length: 1\r\n", 400),
        (b"POST /elsewhere HTTP/1.1\r\nContent-Length: 1\r\n", 404),
        (b"GET /../../etc/passwd HTTP/1.1\r\n", 404),
        (b"GET http://[ HTTP/1.1\r\n", 400),
        (b"POST http://[/classify HTTP/1.1\r\nContent-Length: 1\r\n", 400),
        (b"PUT /classify HTTP/1.1\r\n", 501),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 200, 431),
        (b"nonsense\r\n", 400),
        (b"GET / HTTP/9.9\r\n", 505),
    ],
)
def test_malformed_and_huge_headers_are_refused(server, head, status):
    with socket.create_connection((HOST, server.port), timeout=10) as line:
        line.sendall(
            head
            + b"Host: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n\r\n"
            % (server.port, TOKEN.encode())
        )
        said = b""
        try:
            while piece := line.recv(4096):
                said += piece
        except ConnectionResetError:
            pass  # it closed while we still sent
    assert b"%d " % status in said.split(b"\r\n")[0]


def test_a_request_that_comes_drop_by_drop_is_cut(server):
    """Slow loris: a byte now and then resets a timeout, but not the time for the whole request."""
    with socket.create_connection((HOST, server.port), timeout=10) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        is_cut = False
        for _ in range(100):
            try:
                line.sendall(b"X: 1\r\n")
                time.sleep(0.1)
            except OSError:
                is_cut = True
                break
    assert is_cut
    assert ask(server, "GET", "/")[0] == 200


def test_connections_that_say_nothing_do_not_keep_others_out_for_long(server):
    idle = [socket.create_connection((HOST, server.port), timeout=10) for _ in range(20)]
    try:
        for line in idle:
            line.settimeout(10)
            with suppress(ConnectionResetError):
                assert line.recv(1) == b""  # closed: at once beyond the limit, else after its time
        assert ask(server, "GET", "/")[0] == 200
    finally:
        for line in idle:
            line.close()


def test_more_requests_than_may_wait_are_told_to_come_again():
    entered, leave = threading.Semaphore(0), threading.Event()

    def classify(_data: bytes, _name: str, _top: int) -> tuple[bool, str]:
        entered.release()
        leave.wait(20)
        return True, "{}"

    found: list[int] = []
    limits = replace(LIMITS, request_s=20)
    with running(Server(classify, TOKEN, limits=limits)) as server:
        threads = [
            threading.Thread(
                target=lambda: found.append(ask(server, "POST", "/classify", b"1", **BEARER)[0])
            )
            for _ in range(2)
        ]
        for thread in threads:
            thread.start()
            entered.acquire()
        status, headers, _ = ask(server, "POST", "/classify", b"1", **BEARER)
        leave.set()
        for thread in threads:
            thread.join()
    assert (status, headers["Retry-After"]) == (503, "1")
    assert found == [200, 200]


def test_the_description_names_the_service_and_never_the_token(server):
    status, headers, body = ask(server, "GET", "/openapi.json")
    said: dict[str, Any] = json.loads(body)
    assert status == 200
    assert said["openapi"].startswith("3.")
    assert "/classify" in said["paths"]
    for path in ("/", "/openapi.json"):
        assert TOKEN.encode() not in ask(server, "GET", path)[2]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Python" not in headers["Server"]


def test_it_listens_on_this_computer_alone(server):
    assert server.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_a_sentence(server):
    with pytest.raises(UserError, match="cannot be used"):
        Server(lambda *_: (True, ""), TOKEN, port=server.port)


def test_what_fails_unexpectedly_is_answered_without_internals() -> None:
    def fail(_data: bytes, _name: str, _top: int) -> tuple[bool, str]:
        raise RuntimeError("a secret")

    with running(Server(fail, TOKEN, limits=LIMITS)) as made:
        status, _, said = ask(made, "POST", "/classify", b"image", **BEARER)
    assert status == 500
    assert "Something went wrong" in json.loads(said)["error"]
    assert b"secret" not in said
