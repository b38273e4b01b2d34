"""Downloads over bad lines, from servers that misbehave, of files that are not the published."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
import ssl
import subprocess
import threading
import time
import urllib.request
from collections import namedtuple
from collections.abc import Iterator
from dataclasses import replace
from http.client import HTTPMessage
from pathlib import Path

import pytest

from inception_gui.core.jobs.fetch_weights import ADDRESS_VARIABLE, addresses, fetch_weights
from inception_gui.core.types import Progress
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY, WeightsEntry
from inception_gui.core.weights.download import Limits, download
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.http_connection import Redirector, UnprotectedError
from inception_gui.core.weights.store import WeightStore
from inception_gui.errors import Kind, UserError
from tests.core.weights import server as ws
from tests.core.weights.server import BLOCK, Server, misbehaving_server

CONTENT = random.Random(7).randbytes(25 * BLOCK + 123)
OTHER = random.Random(8).randbytes(len(CONTENT))
NAME = "inception_v3_test.pth"
KEY = "test weights"
HURRY = Limits(
    connect_s=2, stall_s=0.4, tries=4, tries_unreached=2,
    first_pause_s=0.01, longest_pause_s=0.05, tick_s=0.02,
)  # fmt: skip


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)
    with misbehaving_server() as site:
        site.files[NAME] = CONTENT
        yield site


@pytest.fixture
def entry(server: Server) -> WeightsEntry:
    return replace(
        CATALOG[DEFAULT_KEY],
        key=KEY,
        urls=(server.url(NAME),),
        file_name=NAME,
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        size_bytes=len(CONTENT),
    )


@pytest.fixture
def store(tmp_path: Path, entry: WeightsEntry) -> WeightStore:
    return WeightStore(tmp_path / "weights", tmp_path / "none", {KEY: entry})


def fetch(entry: WeightsEntry, store: WeightStore, limits: Limits = HURRY) -> FoundWeights:
    *progress, found = fetch_weights(entry, store, limits=limits)
    assert all(isinstance(event, Progress) and event.unit == "bytes" for event in progress)
    assert isinstance(found, FoundWeights)
    return found


def refusal(entry: WeightsEntry, store: WeightStore, limits: Limits = HURRY) -> UserError:
    with pytest.raises(UserError) as caught:
        fetch(entry, store, limits)
    assert store.list() == ()
    return caught.value


def visible(store: WeightStore) -> list[str]:
    return sorted(p.name for p in store.folder.iterdir() if not p.name.startswith("."))


def test_a_good_line_brings_the_file_and_tells_its_progress(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    events = list(fetch_weights(entry, store, limits=HURRY))
    found = events[-1]
    assert isinstance(found, FoundWeights)
    assert found.path.read_bytes() == CONTENT
    assert (found.entry, found.key, found.sha256) == (entry, KEY, entry.sha256)
    assert events[-2] == Progress(len(CONTENT), len(CONTENT), "bytes")
    assert store.find(KEY) == found
    assert visible(store) == [NAME, "store.json"]
    assert not list(store.folder.glob("*.part"))


def test_what_is_there_already_is_not_downloaded_again(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    first = fetch(entry, store)
    server.requests.clear()
    assert list(fetch_weights(entry, store, limits=HURRY)) == [first]
    assert server.requests == []


def test_a_line_cut_at_every_tenth_block_is_resumed_without_loading_a_byte_twice(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.cut_after(10)
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert [span for _, span in server.requests] == [
        None, f"bytes={10 * BLOCK}-", f"bytes={20 * BLOCK}-",
    ]  # fmt: skip
    assert server.served_bytes == len(CONTENT)


def test_a_server_without_ranges_makes_it_start_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manners = [ws.cut_without_ranges(10), ws.cut_without_ranges(12)]
    server.manner = ws.without_ranges
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_a_server_that_never_gets_further_is_given_up(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.cut_without_ranges(10)
    error = refusal(entry, store)
    assert error.kind is Kind.DOWNLOAD_FAILED
    assert "keeps breaking" in error.sentence
    assert len(server.requests) <= 1 + HURRY.tries


def test_a_file_that_changed_meanwhile_is_loaded_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.files[NAME], server.etag = OTHER, '"v0"'
    server.manner = ws.cut_after(10)
    job = fetch_weights(entry, store, limits=HURRY)
    while len(server.requests) < 2:
        next(job)
    job.close()
    server.files[NAME], server.etag, server.manner = CONTENT, '"v1"', Server.manner
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_a_part_spliced_from_two_files_is_found_out_and_loaded_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    part = store.temporary(NAME)
    part.write_bytes(OTHER[: 10 * BLOCK])
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert [span for _, span in server.requests] == [f"bytes={10 * BLOCK}-", None]


def test_the_next_start_goes_on_where_a_cancelled_one_stopped(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.stall_after(10)
    job = fetch_weights(entry, store, limits=replace(HURRY, stall_s=20))
    for event in job:
        assert isinstance(event, Progress)
        if event.done == 10 * BLOCK:
            break
    job.close()
    server.released.set()
    server.manner = Server.manner
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert server.requests[-1][1] == f"bytes={10 * BLOCK}-"


@pytest.mark.parametrize("changed", [False, True])
def test_a_file_without_a_published_hash_is_resumed_later_only_if_it_is_still_the_same(
    server: Server, entry: WeightsEntry, store: WeightStore, tmp_path: Path, changed: bool
) -> None:
    path = tmp_path / "file.part"
    unpublished = replace(entry, sha256="", size_bytes=None)
    server.manner = ws.stall_after(10)
    job = download(unpublished, entry.urls, path, replace(HURRY, stall_s=20))
    while next(job).done < 10 * BLOCK:
        pass
    job.close()
    server.released.set()
    server.manner = Server.manner
    if changed:
        server.files[NAME], server.etag = OTHER, '"v2"'
    list(download(unpublished, entry.urls, path, HURRY))
    assert path.read_bytes() == (OTHER if changed else CONTENT)
    assert server.requests[-1][1] == f"bytes={10 * BLOCK}-"
    assert server.served_bytes == (10 * BLOCK if changed else 0) + len(CONTENT)


@pytest.mark.parametrize("manner", [ws.silent, ws.stall_after(3)])
def test_closing_cancels_at_once_while_the_line_stands_still(
    server: Server, entry: WeightsEntry, store: WeightStore, manner: ws.Manner
) -> None:
    server.manner = manner
    job = fetch_weights(entry, store, limits=replace(HURRY, stall_s=15))
    while not server.requests:
        next(job)
    next(job)
    threads = threading.active_count()
    job.close()
    assert threading.active_count() < threads  # the reading thread woke up and left
    assert visible(store) == []


def test_a_line_that_stands_still_is_cut_and_resumed(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manners = [ws.stall_after(4), ws.silent, ws.stall_after(5)]
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_a_line_that_stands_still_for_ever_is_given_up(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.silent
    error = refusal(entry, store)
    assert error.kind is Kind.DOWNLOAD_FAILED
    assert len(server.requests) == HURRY.tries_unreached


@pytest.mark.parametrize("code", [500, 503, 429])
def test_a_server_in_trouble_is_asked_again(
    server: Server, entry: WeightsEntry, store: WeightStore, code: int
) -> None:
    server.manners = [ws.status(code), ws.status(code, Retry_After="1")]
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert len(server.requests) == 3


@pytest.mark.parametrize(("code", "word"), [(500, "problem"), (503, "busy")])
def test_a_server_in_lasting_trouble_is_given_up(
    server: Server, entry: WeightsEntry, store: WeightStore, code: int, word: str
) -> None:
    server.manner = ws.status(code)
    assert word in refusal(entry, store).sentence
    assert len(server.requests) == HURRY.tries


@pytest.mark.parametrize(
    ("code", "words"), [(404, "no longer has"), (403, "not allow"), (418, "did not send")]
)
def test_a_clear_no_is_taken_at_once_with_the_way_to_get_the_file_by_hand(
    server: Server, entry: WeightsEntry, store: WeightStore, code: int, words: str
) -> None:
    server.manner = ws.status(code)
    error = refusal(entry, store)
    assert words in error.sentence
    assert len(server.requests) == 1
    for needed in (entry.urls[0], entry.sha256, str(store.folder), NAME):
        assert needed in error.hint


def test_a_range_that_is_refused_makes_it_start_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manners = [ws.cut_after(10), ws.status(416)]
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert [span for _, span in server.requests] == [None, f"bytes={10 * BLOCK}-", None]


def test_a_range_answered_with_another_one_makes_it_start_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manners = [ws.cut_after(10), ws.wrong_range]
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_a_part_that_is_complete_needs_no_network(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    store.temporary(NAME).write_bytes(CONTENT)
    assert fetch(entry, store).path.read_bytes() == CONTENT
    assert server.requests == []


def test_a_part_that_is_too_long_is_loaded_anew(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    store.temporary(NAME).write_bytes(CONTENT + b"more")
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_redirections_are_followed(server: Server, entry: WeightsEntry, store: WeightStore) -> None:
    server.manners = [ws.redirect("/moved/1"), ws.redirect(server.url(NAME))]
    assert fetch(entry, store).path.read_bytes() == CONTENT


@pytest.mark.parametrize("target", [f"/{NAME}", "file:///etc/hostname", "ftp://127.0.0.1/x"])
def test_redirections_that_lead_nowhere_good_are_refused(
    server: Server, entry: WeightsEntry, store: WeightStore, target: str
) -> None:
    server.manner = ws.redirect(target)
    assert refusal(entry, store).kind is Kind.DOWNLOAD_FAILED
    assert len(server.requests) <= 11


def test_a_redirection_from_a_protected_line_to_an_open_one_is_refused() -> None:
    redirector = Redirector(lambda headers: None)
    request = urllib.request.Request("https://weights.invalid/a")
    with pytest.raises(UnprotectedError):
        redirector.redirect_request(
            request, io.BytesIO(), 302, "", HTTPMessage(), "http://weights.invalid/b"
        )


def test_the_hash_that_a_hub_announces_is_held_against_the_file(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    announced = hashlib.sha256(OTHER).hexdigest()
    server.manners = [ws.redirect(server.url(NAME), X_Linked_ETag=f'"{announced}"')]
    unpublished = replace(entry, sha256="", size_bytes=None)
    assert "not the published file" in refusal(unpublished, store).sentence


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "application/octet-stream"])
def test_a_login_page_is_not_taken_for_the_file(
    server: Server, entry: WeightsEntry, store: WeightStore, content_type: str
) -> None:
    server.manner = ws.login_page(content_type)
    nameless = replace(entry, size_bytes=None)  # so that its length does not give it away
    error = refusal(nameless, store)
    assert "sign in" in error.sentence
    assert len(server.requests) == 1


def test_a_wrong_file_of_the_right_length_is_deleted(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.files[NAME] = OTHER
    error = refusal(entry, store)
    assert "not the published file and was deleted" in error.sentence
    assert not store.temporary(NAME).exists()


def test_a_wrong_file_over_a_breaking_line_is_loaded_anew_once_and_no_more(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.files[NAME] = OTHER
    server.manner = ws.cut_after(10)
    assert "not the published file" in refusal(entry, store).sentence
    assert server.served_bytes == 2 * len(OTHER)


@pytest.mark.parametrize("length", [len(CONTENT) - 1, len(CONTENT) + 1, 10**8])
def test_a_server_that_states_another_length_is_not_believed(
    server: Server, entry: WeightsEntry, store: WeightStore, length: int
) -> None:
    server.manner = ws.claims_length(length)
    assert "size is not that of the published one" in refusal(entry, store).sentence
    assert server.served_bytes <= len(CONTENT)


@pytest.mark.parametrize("extra", [-1, 1])
def test_a_lie_about_the_length_is_found_out_where_no_length_is_published(
    server: Server, entry: WeightsEntry, store: WeightStore, extra: int
) -> None:
    server.manner = ws.claims_length(len(CONTENT) + extra)
    assert refusal(replace(entry, size_bytes=None), store).kind is Kind.DOWNLOAD_FAILED


def test_a_file_in_chunks_without_a_length_arrives(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.chunked
    assert fetch(replace(entry, size_bytes=None), store).path.read_bytes() == CONTENT


def test_a_server_that_never_ends_is_stopped(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.files[NAME] = CONTENT + OTHER
    server.manner = ws.chunked
    assert "more data than the published file" in refusal(entry, store).sentence


def test_a_server_that_disappears_is_given_up_and_what_came_is_kept(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.cut_after(10)
    job = fetch_weights(entry, store, limits=HURRY)
    for event in job:
        assert isinstance(event, Progress)
        if event.done >= 10 * BLOCK:
            break
    server.stop()
    with pytest.raises(UserError, match="cannot be reached") as caught:
        list(job)
    assert caught.value.kind is Kind.DOWNLOAD_FAILED
    assert store.temporary(NAME).stat().st_size >= 10 * BLOCK


def test_a_mirror_takes_over_and_continues_the_part(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    mirror = server.url("mirror.pth")
    server.files["mirror.pth"] = CONTENT
    server.manners = [ws.cut_after(10), ws.status(404)]
    fetch(replace(entry, urls=(entry.urls[0], mirror)), store)
    assert server.requests[-1] == ("/mirror.pth", f"bytes={10 * BLOCK}-")


def test_a_base_address_replaces_all_others(
    server: Server, entry: WeightsEntry, store: WeightStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files[f"office/{NAME}"] = CONTENT
    monkeypatch.setenv(ADDRESS_VARIABLE, server.url("office/"))
    fetch(entry, store)
    assert [path for path, _ in server.requests] == [f"/office/{NAME}"]


def test_a_base_address_that_is_not_of_the_web_is_wrong_usage(entry: WeightsEntry) -> None:
    with pytest.raises(UserError) as caught:
        addresses(entry, "file:///srv/weights")
    assert caught.value.kind is Kind.WRONG_USAGE


def test_two_downloads_at_once_load_the_file_once_and_both_find_it(
    server: Server, entry: WeightsEntry, store: WeightStore, tmp_path: Path
) -> None:
    server.manner = ws.slow(0.01)
    second_store = WeightStore(store.folder, tmp_path / "none", {KEY: entry})
    found: list[FoundWeights] = []
    threads = [
        threading.Thread(target=lambda s=s: found.append(fetch(entry, s)))
        for s in (store, second_store)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 2
    assert found[0] == found[1]
    assert found[0].path.read_bytes() == CONTENT
    assert server.served_bytes == len(CONTENT)


def test_a_download_goes_on_when_the_one_it_waited_for_is_cancelled(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manner = ws.stall_after(10)
    first = fetch_weights(entry, store, limits=replace(HURRY, stall_s=20))
    while next(first).done < 10 * BLOCK:  # type: ignore[union-attr]
        pass
    second = fetch_weights(entry, store, limits=HURRY)
    assert isinstance(next(second), Progress)
    assert len(server.requests) == 1
    first.close()
    server.manner = Server.manner
    assert isinstance(list(second)[-1], FoundWeights)
    assert server.requests[-1][1] == f"bytes={10 * BLOCK}-"


def test_a_damaged_file_in_the_store_is_replaced(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    path = fetch(entry, store).path
    path.write_bytes(CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]))
    assert fetch(entry, store).path.read_bytes() == CONTENT


def test_a_full_disk_is_noticed_before_anything_is_loaded(
    server: Server, entry: WeightsEntry, store: WeightStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9, 10**6))
    error = refusal(entry, store)
    assert error.kind is Kind.WRITE_FAILED
    assert "not enough space" in error.sentence
    assert server.requests == []


def test_a_proxy_of_the_system_is_used(
    server: Server, entry: WeightsEntry, store: WeightStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    monkeypatch.setenv("no_proxy", "")
    through = replace(entry, urls=("http://weights.invalid/file.pth",))
    server.manner = lambda handler, content: handler.serve(CONTENT)
    fetch(through, store)
    assert server.requests[0][0] == "http://weights.invalid/file.pth"


def test_a_server_that_cannot_be_found_is_a_sentence(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    error = refusal(replace(entry, urls=("http://127.0.0.1:1/file.pth",)), store)
    assert "cannot be reached" in error.sentence


def test_a_line_that_should_be_protected_and_is_not_is_refused(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    plain = server.url(NAME).replace("http:", "https:")
    error = refusal(replace(entry, urls=(plain,)), store)
    assert error.kind is Kind.DOWNLOAD_FAILED
    assert server.requests == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_a_server_that_cannot_prove_who_it_is_is_refused_at_once(
    server: Server, entry: WeightsEntry, store: WeightStore, tmp_path: Path
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with misbehaving_server(context) as protected:
        protected.files[NAME] = CONTENT
        error = refusal(replace(entry, urls=(protected.url(NAME),)), store)
        assert "prove its identity" in error.sentence
        assert protected.requests == []


def test_progress_never_pauses_for_long(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    server.manners = [ws.stall_after(2)]
    job = fetch_weights(entry, store, limits=replace(HURRY, stall_s=1))
    seen = 0
    while server.manners or not server.requests or seen < 10:
        assert isinstance(next(job), Progress)  # each turn is a chance to cancel
        seen += 1
    job.close()
    assert seen >= 10


def test_nothing_is_asked_of_the_network_before_the_job_runs(
    server: Server, entry: WeightsEntry, store: WeightStore
) -> None:
    job = fetch_weights(entry, store, limits=HURRY)
    with pytest.raises(UserError):
        store.find(KEY)
    time.sleep(0.05)
    assert server.requests == []
    job.close()
