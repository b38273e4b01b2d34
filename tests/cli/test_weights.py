"""`inception-cli weights`, and the first use of a network that is not there yet."""

from __future__ import annotations

import functools
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from inception_gui import paths
from inception_gui.cli import main, network
from inception_gui.cli import weights as weights_command
from inception_gui.core.jobs.fetch_weights import ADDRESS_VARIABLE
from inception_gui.core.weights.catalog import CATALOG, DEFAULT_KEY
from inception_gui.core.weights.store import WEIGHTS_VARIABLE, WeightStore
from tests.core.weights.server import Server, login_page, misbehaving_server, status

GLUON = "inception_v3.gluon_in1k"
"""An entry whose publisher states no hash: whatever passes the checks is taken for it."""

Capsys = pytest.CaptureFixture[str]
Draw = Callable[..., Path]


@pytest.fixture
def server(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A mirror with every published file under its name, which is what the variable asks for."""
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    with misbehaving_server() as made:
        content = weights.read_bytes()
        made.files = {entry.file_name: content for entry in CATALOG.values()}
        monkeypatch.setenv(ADDRESS_VARIABLE, made.address)
        yield made


@pytest.fixture
def published(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The default weights are the test's own, hash and all."""
    content = weights.read_bytes()
    entry = replace(
        CATALOG[DEFAULT_KEY],
        file_name="published.safetensors",
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
    )
    catalog = {**CATALOG, DEFAULT_KEY: entry}
    for module in (network, weights_command):
        monkeypatch.setattr(module, "CATALOG", catalog)
        monkeypatch.setattr(module, "WeightStore", functools.partial(WeightStore, catalog=catalog))


def stored() -> list[str]:
    """The weights files in the store."""
    folder = paths.weights_folder()
    return sorted(p.name for p in folder.glob("[!.]*") if p.suffix != ".json")


def test_where_is_the_folder_to_put_files_into(capsys: Capsys) -> None:
    assert main(["weights", "where"]) == 0
    assert capsys.readouterr().out == f"{paths.weights_folder()}\n"


def test_the_list_names_everything_published_with_all_that_belongs_to_it(capsys: Capsys) -> None:
    assert main(["weights", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "  IMAGENET1K_V1: torchvision, ImageNet-1k"
    assert lines[1].strip() == (
        "77.29% top-1, 93.45% top-5 · 104 MB · BSD-3-Clause · "
        "SHA-256 0cc3c7bd75056d25e46cba549dc184522069b81e9787eff6df84f397bd52a5ef"
    )
    assert [line.split(":")[0].strip() for line in lines[:-1:2]] == list(CATALOG)
    assert "SHA-256 dcd4d910…" in lines[3]


def test_weights_are_added_listed_verified_used_and_removed(
    weights: Path, draw: Draw, capsys: Capsys
) -> None:
    assert main(["weights", "add", str(weights)]) == 0
    assert stored() == ["random.safetensors"]
    assert main(["weights", "list"]) == 0
    digest = hashlib.sha256(weights.read_bytes()).hexdigest()
    out = capsys.readouterr().out
    assert "* random.safetensors: unknown weights\n" in out
    assert f"SHA-256 {digest}" in out

    assert main(["weights", "verify"]) == 0
    assert capsys.readouterr().out.split() == [
        "random.safetensors", "unknown", "weights", digest, "readable", "(no", "published", "hash)"
    ]  # fmt: skip
    picture = str(draw("a.png"))
    assert main(["classify", picture, "--weights", "random.safetensors", "--offline"]) == 0
    assert main(["weights", "remove", "random.safetensors"]) == 0
    assert stored() == []
    assert main(["weights", "remove", "random.safetensors"]) == 3


def test_the_list_marks_what_is_in_use(
    weights: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["weights", "add", str(weights)]) == 0
    WeightStore().choose("random.safetensors")
    main(["weights", "list"])
    assert "\n> random.safetensors: " in capsys.readouterr().out
    elsewhere = weights.with_name("elsewhere.safetensors")
    elsewhere.write_bytes(weights.read_bytes())
    monkeypatch.setenv(WEIGHTS_VARIABLE, str(elsewhere))
    main(["weights", "list"])
    out = capsys.readouterr().out
    assert "\n* random.safetensors: " in out
    assert "\n> elsewhere.safetensors: " in out


def test_a_file_that_is_damaged_later_is_found_by_verify_alone(
    weights: Path, capsys: Capsys
) -> None:
    main(["weights", "add", str(weights)])
    (paths.weights_folder() / "random.safetensors").write_bytes(weights.read_bytes()[:-9])
    capsys.readouterr()
    assert main(["weights", "verify"]) == 1
    assert "damaged" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"<html>Sign in</html>", b"", b"\x80\x02" * 999])
def test_a_file_that_is_no_weights_is_refused_and_nothing_is_kept(
    tmp_path: Path, capsys: Capsys, content: bytes
) -> None:
    path = tmp_path / "bad.pth"
    path.write_bytes(content)
    assert main(["weights", "add", str(path)]) == 3
    error = capsys.readouterr().err
    assert error.startswith("inception-cli: ")
    assert "Traceback" not in error
    assert "weights_only" not in error
    assert stored() == []


def test_a_download_says_what_from_where_and_how_large(server: Server, capsys: Capsys) -> None:
    assert main(["weights", "download", GLUON]) == 0
    said = capsys.readouterr()
    path = paths.weights_folder() / f"{GLUON}.safetensors"
    assert said.out == f"{path}\n"
    assert said.err.splitlines() == [
        "Downloading the network's weights (only once): "
        "timm, from GluonCV, the best, size unknown, Apache-2.0",
        f"  from {server.address}/{GLUON}.safetensors",
        f"  to {paths.weights_folder()}",
        "Downloaded. The publisher states no hash, so the file could not be verified.",
    ]
    assert [path for path, _range in server.requests] == [f"/{GLUON}.safetensors"]
    assert main(["weights", "download", GLUON]) == 0
    assert len(server.requests) == 1, "what is there is not fetched again"
    main(["weights", "list"])
    assert f"* {GLUON}: " in capsys.readouterr().out


def test_the_first_classify_fetches_the_default_weights_and_does_the_whole_job(
    published: None, server: Server, weights: Path, draw: Draw, capsys: Capsys
) -> None:
    server.files["published.safetensors"] = weights.read_bytes()
    picture = str(draw("a.png"))
    assert main(["classify", picture, "--format", "json"]) == 0
    said = capsys.readouterr()
    size = f"{weights.stat().st_size / 2**20:.0f} MB"
    assert f"torchvision, ImageNet-1k, {size}, BSD-3-Clause" in said.err
    assert f"  from {server.address}/published.safetensors" in said.err
    run = json.loads(said.out)["run"]
    assert run["weights"]["key"] == DEFAULT_KEY

    server.stop()
    assert main(["classify", picture, "--format", "json"]) == 0
    assert capsys.readouterr().err == "", "from then on there is no network"


@pytest.mark.parametrize("command", ["classify", "explain"])
def test_offline_nothing_is_asked_and_the_way_by_hand_is_told(
    server: Server, draw: Draw, tmp_path: Path, capsys: Capsys, command: str
) -> None:
    more = ["--output", str(tmp_path / "overlay.png")] if command == "explain" else []
    code = main([command, str(draw("a.png")), "--offline", *more])
    assert code == 3
    error, entry = capsys.readouterr().err, CATALOG[DEFAULT_KEY]
    for words in (entry.urls[0], entry.sha256, "104 MB", entry.file_name):
        assert words in error
    assert str(paths.weights_folder()) in error
    assert server.requests == []


def test_a_download_that_fails_tells_the_way_by_hand(server: Server, capsys: Capsys) -> None:
    server.manner = status(404)
    assert main(["weights", "download"]) == 3
    error, entry = capsys.readouterr().err, CATALOG[DEFAULT_KEY]
    assert "no longer has this file" in error
    for words in (entry.urls[0], entry.sha256, str(paths.weights_folder()), entry.file_name):
        assert words in error


def test_a_login_page_and_a_wrong_file_are_not_taken(server: Server, capsys: Capsys) -> None:
    assert main(["weights", "download"]) == 3  # the server's file is not torchvision's
    assert "size is not that of the published one" in capsys.readouterr().err
    server.manner = login_page("text/html")
    assert main(["weights", "download", GLUON]) == 3
    assert "sign in" in capsys.readouterr().err
    assert stored() == []


def test_weights_named_by_the_variable_are_the_ones_that_are_fetched(
    server: Server, draw: Draw, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WEIGHTS_VARIABLE, GLUON)
    assert main(["classify", str(draw("a.png")), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["run"]["weights"]["key"] == GLUON


def test_a_file_named_by_the_variable_that_is_not_there_is_not_replaced_by_a_download(
    server: Server, draw: Draw, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WEIGHTS_VARIABLE, "/nowhere/mine.pth")
    assert main(["classify", str(draw("a.png"))]) == 3
    assert "/nowhere/mine.pth" in capsys.readouterr().err
    assert server.requests == []


def test_weights_that_nobody_published_are_wrong_usage(capsys: Capsys) -> None:
    assert main(["weights", "download", "resnet50"]) == 2
    assert DEFAULT_KEY in capsys.readouterr().err


def test_a_base_address_that_is_none_is_wrong_usage(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS_VARIABLE, "ftp://mirror/weights")
    assert main(["weights", "download"]) == 2
    assert ADDRESS_VARIABLE in capsys.readouterr().err


def test_two_programs_at_once_download_one_file_and_both_have_it(server: Server) -> None:
    command = [sys.executable, "-m", "inception_gui.cli", "weights", "download", GLUON]
    programs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [program.communicate(timeout=120) for program in programs]
    assert [program.returncode for program in programs] == [0, 0], told
    path = paths.weights_folder() / f"{GLUON}.safetensors"
    assert [out for out, _err in told] == [f"{path}\n"] * 2
    assert stored() == [path.name]
    assert path.read_bytes() == server.files[path.name]
    assert server.served_bytes == path.stat().st_size
