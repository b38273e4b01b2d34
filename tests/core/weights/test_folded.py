"""Folded parameters are those of the file, are kept in the cache, and a wrong cache is noticed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from inception_gui.core.nn.fold import fold
from inception_gui.core.weights.catalog import CATALOG, UNKNOWN_PREPROCESSING
from inception_gui.core.weights.folded import folded_parameters
from inception_gui.core.weights.found import FoundWeights
from inception_gui.core.weights.hash_cache import HashCache, hash_of, state_of
from inception_gui.core.weights.load import read_arrays
from inception_gui.errors import Kind, UserError
from tests.core.weights.files import plausible_state, save

Arrays = Mapping[str, npt.NDArray[Any]]


def found(path: Path) -> FoundWeights:
    return FoundWeights(path, None, "unknown weights", hash_of(path), UNKNOWN_PREPROCESSING)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> FoundWeights:
    return found(save(plausible_state(), tmp_path_factory.mktemp("weights") / "w.pth"))


@pytest.fixture(scope="module")
def expected(weights: FoundWeights) -> Arrays:
    return fold(read_arrays(weights.path), weights.preprocessing)


def assert_same(arrays: Arrays, expected: Arrays) -> None:
    assert list(arrays) == list(expected)
    for name, array in arrays.items():
        assert array.dtype == np.float32
        assert np.array_equal(array, expected[name]), name


def gone(weights: FoundWeights) -> FoundWeights:
    """The same weights, whose file cannot be read any more."""
    return replace(weights, path=weights.path.with_name("gone.pth"))


def kept_files(cache: Path) -> list[Path]:
    return sorted((cache / "folded").glob("*.safetensors"))


def test_what_was_folded_once_is_there_without_the_weights_file(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    assert_same(folded_parameters(weights, tmp_path), expected)
    for _ in range(2):  # the hash is computed, then known
        assert_same(folded_parameters(gone(weights), tmp_path), expected)


def test_the_file_is_one_that_safetensors_reads(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    from safetensors.numpy import load_file

    folded_parameters(weights, tmp_path)
    (path,) = kept_files(tmp_path)
    read = load_file(path)
    assert_same({name: read[name] for name in expected}, expected)


def test_arrays_from_the_cache_may_be_written_to_and_no_file_changes(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    folded_parameters(weights, tmp_path)
    arrays = folded_parameters(gone(weights), tmp_path)
    for name in ("fc.bias", "Conv2d_1a_3x3.weight"):
        assert arrays[name].ctypes.data % 64 == 0
        arrays[name][:] = 0
    assert_same(folded_parameters(gone(weights), tmp_path), expected)


def _flip(position: float) -> Any:
    def damage(content: bytes) -> bytes:
        place = int(len(content) * position)
        return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]

    return damage


@pytest.mark.parametrize(
    "damage",
    [
        _flip(0.5),
        _flip(0.999999),
        _flip(0.0001),  # in the header
        lambda content: content[:-1],
        lambda content: content + b"\0",
        lambda content: content[:100],
        lambda content: b"",
        lambda content: content[:20_000] + bytes(len(content) - 20_000),
        lambda content: content.replace(b"[64]", b"[63]"),
        lambda content: content.replace(b'"fc.bias"', b'"fc_bias"'),
    ],
)
def test_a_kept_file_that_is_damaged_is_made_again(
    weights: FoundWeights, expected: Arrays, tmp_path: Path, damage: Any
) -> None:
    folded_parameters(weights, tmp_path)
    (path,) = kept_files(tmp_path)
    good = path.read_bytes()
    path.write_bytes(damage(good))
    assert_same(folded_parameters(weights, tmp_path), expected)
    assert path.read_bytes() == good
    assert_same(folded_parameters(gone(weights), tmp_path), expected)


def test_a_file_of_other_weights_or_another_preprocessing_is_not_taken(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    other = replace(weights, preprocessing=CATALOG["inception_v3.gluon_in1k"].preprocessing)
    different = folded_parameters(other, tmp_path)
    name = "Conv2d_1a_3x3.weight"
    assert not np.array_equal(different[name], expected[name])
    (foreign,) = kept_files(tmp_path)
    folded_parameters(weights, tmp_path)
    (own,) = set(kept_files(tmp_path)) - {foreign}
    foreign.replace(own)
    assert_same(folded_parameters(weights, tmp_path), expected)


def test_the_hash_is_computed_once_for_each_state_of_the_file(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    folded_parameters(weights, tmp_path)
    (path,) = kept_files(tmp_path)
    content = path.read_bytes()
    path.write_bytes(_flip(0.5)(content))
    # A note of a time when this file had been at rest: it is believed, damage or not.
    known = content.split(b'"numbers_sha256": "')[1][:64].decode()
    state = {**state_of(path.stat()), "hashed_ns": time.time_ns() + 10**10}
    HashCache(path.parent).note_hash(path, state, known)
    believed = folded_parameters(weights, tmp_path)
    assert any(not np.array_equal(believed[name], expected[name]) for name in expected)
    os.utime(path)  # touched: whatever is noted is not about this state
    assert_same(folded_parameters(weights, tmp_path), expected)


def test_no_weights_file_is_read_when_the_folded_one_is_there(
    weights: FoundWeights, tmp_path: Path
) -> None:
    folded_parameters(weights, tmp_path)
    program = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.weights.catalog import UNKNOWN_PREPROCESSING as usual\n"
        "from inception_gui.core.weights.folded import folded_parameters\n"
        "from inception_gui.core.weights.found import FoundWeights\n"
        "weights = FoundWeights(Path('gone'), None, '', sys.argv[1], usual)\n"
        "assert len(folded_parameters(weights, Path(sys.argv[2]))) == 190\n"
        "loaded = {'torch', 'pickle', 'pickletools', 'safetensors', 'zipfile'} & set(sys.modules)\n"
        "assert loaded <= before, loaded\n"
    )
    program = "import sys, numpy\nbefore = set(sys.modules)\n" + program
    subprocess.run([sys.executable, "-c", program, weights.sha256, str(tmp_path)], check=True)


def test_a_cache_that_cannot_be_written_to_costs_time_and_nothing_else(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_bytes(b"")
    assert_same(folded_parameters(weights, blocked), expected)
    assert blocked.read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no limit on a file's size")
def test_a_full_disk_leaves_nothing_behind(weights: FoundWeights, tmp_path: Path) -> None:
    program = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from inception_gui.core.weights.catalog import UNKNOWN_PREPROCESSING as usual\n"
        "from inception_gui.core.weights.folded import folded_parameters\n"
        "from inception_gui.core.weights.found import FoundWeights\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10**7, 10**7))\n"
        "weights = FoundWeights(Path(sys.argv[2]), None, '', sys.argv[1], usual)\n"
        "assert len(folded_parameters(weights, Path(sys.argv[3]))) == 190\n"
    )
    arguments = [weights.sha256, str(weights.path), str(tmp_path)]
    subprocess.run([sys.executable, "-c", program, *arguments], check=True)
    assert list((tmp_path / "folded").iterdir()) == []


def test_two_programs_at_once_both_get_them(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.weights.catalog import UNKNOWN_PREPROCESSING as usual\n"
        "from inception_gui.core.weights.folded import folded_parameters\n"
        "from inception_gui.core.weights.found import FoundWeights\n"
        "weights = FoundWeights(Path(sys.argv[2]), None, '', sys.argv[1], usual)\n"
        "assert len(folded_parameters(weights, Path(sys.argv[3]))) == 190\n"
    )
    arguments = [weights.sha256, str(weights.path), str(tmp_path)]
    programs = [subprocess.Popen([sys.executable, "-c", program, *arguments]) for _ in range(2)]
    assert [p.wait(120) for p in programs] == [0, 0]
    assert len(kept_files(tmp_path)) == 1
    assert_same(folded_parameters(gone(weights), tmp_path), expected)


def test_only_the_newest_files_stay(weights: FoundWeights, tmp_path: Path) -> None:
    folder = tmp_path / "folded"
    folder.mkdir()
    long_ago = time.time() - 200_000
    for number in range(5):
        path = folder / f"{number}.safetensors"
        path.write_bytes(b"old")
        os.utime(path, (long_ago + number, long_ago + number))
    dead, alive = folder / ".inception-1.part", folder / ".inception-2.part"
    dead.write_bytes(b"left by a program that died")
    os.utime(dead, (long_ago, long_ago))
    alive.write_bytes(b"being written")
    folded_parameters(weights, tmp_path)
    names = [path.name for path in kept_files(tmp_path)]
    assert len(names) == 3
    assert {"4.safetensors", "3.safetensors"} < set(names)
    assert alive.exists()
    assert not dead.exists()


def test_a_file_that_changed_since_it_was_found_is_not_kept_under_the_old_hash(
    weights: FoundWeights, expected: Arrays, tmp_path: Path
) -> None:
    assert_same(folded_parameters(replace(weights, sha256="0" * 64), tmp_path), expected)
    assert kept_files(tmp_path) == []


def test_numbers_that_are_absurd_only_together_are_refused(tmp_path: Path) -> None:
    import torch

    state = plausible_state(torch.float32)
    unit = "Mixed_6a.branch3x3"
    state[f"{unit}.conv.weight"][0, 0] = 9e5
    state[f"{unit}.bn.running_var"][:] = 0
    state[f"{unit}.bn.weight"][:] = 1
    path = save(state, tmp_path / "w.pth")
    assert len(read_arrays(path)) == 472  # each is possible
    with pytest.raises(UserError) as caught:
        folded_parameters(found(path), tmp_path)
    assert caught.value.kind is Kind.WEIGHTS_REFUSED
    assert not (tmp_path / "folded").exists()
