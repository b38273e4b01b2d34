from __future__ import annotations

import json
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from inception_gui.core.weights.checks import expected_shapes
from inception_gui.core.weights.containers import check_sums
from inception_gui.core.weights.formats import read_state_dict
from inception_gui.core.weights.pickle_scan import declared_storages
from inception_gui.errors import Kind, UserError
from tests.core.weights_files import State, plausible_state, save, with_training_parts
from tests.oracle import STAND_IN, needs_weights


def refused(path: Path, *words: str, read: Callable[[Path], object] = read_state_dict) -> UserError:
    """The refusal of a file, which must be one that can be shown to anybody."""
    with pytest.raises(UserError) as caught:
        read(path)
    error = caught.value
    assert error.kind is Kind.WEIGHTS_REFUSED
    assert error.__cause__ is None
    shown = f"{error.sentence} {error.hint} {error.detail}"
    assert "weights_only" not in shown
    assert len(shown) < 4000
    for word in words:
        assert word in shown
    return error


def assert_same(read: dict[str, torch.Tensor], state: State) -> None:
    assert list(read) == [name for name in state if name in expected_shapes()]
    assert len(read) == 472
    for name, tensor in read.items():
        assert tensor.dtype == state[name].dtype
        assert torch.equal(tensor, state[name])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_every_container_and_number_format_is_read_as_it_is_stored(
    tmp_path: Path, kind: str, dtype: torch.dtype
) -> None:
    state = with_training_parts(plausible_state(dtype))
    path = tmp_path / "weights"
    if kind == "safetensors":
        save_file(state, path)
        assert sorted(read_state_dict(path)) == sorted(expected_shapes())
    else:
        assert_same(read_state_dict(save(state, path, legacy=kind == "legacy")), state)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda s: {"meta": {"epoch": 3, "CLASSES": ("tench", "goldfish")}, "state_dict": s},
        lambda s: {"state_dict": OrderedDict((f"backbone.{k}", v) for k, v in s.items())},
        lambda s: OrderedDict((f"module.{k}", v) for k, v in s.items()),
        lambda s: {f"module.backbone.{k}".replace("backbone.fc", "head.fc"): s[k] for k in s},
        lambda s: {"model": s, "optimizer": {"state": {}, "param_groups": [{"lr": 0.1}]}},
        lambda s: OrderedDict((k, torch.nn.Parameter(v)) for k, v in s.items()),
    ],
    ids=["MMPretrain's dict", "backbone", "data parallel", "head", "checkpoint", "parameters"],
)
def test_what_training_programs_wrap_around_a_state_dict_is_taken_off(
    tmp_path: Path, wrap: Callable[[State], Any]
) -> None:
    state = plausible_state()
    read = read_state_dict(save(wrap(state), tmp_path / "w.pth"))
    assert_same(read, state)
    assert not any(tensor.requires_grad for tensor in read.values())


def test_weights_in_channels_last_order_are_welcome(tmp_path: Path) -> None:
    state = plausible_state()
    name = "Mixed_7c.branch3x3_2a.conv.weight"
    state[name] = state[name].to(memory_format=torch.channels_last)
    assert_same(read_state_dict(save(state, tmp_path / "w.pth")), state)


def test_what_the_network_keeps_does_not_hang_on_the_file(tmp_path: Path) -> None:
    state = plausible_state(torch.float32)
    path = save(state, tmp_path / "w.pth")
    read = read_state_dict(path)
    path.write_bytes(bytes(path.stat().st_size))
    assert torch.equal(read["fc.weight"], state["fc.weight"])


@needs_weights
@pytest.mark.weights
def test_the_stand_in_weights_are_read() -> None:
    original = torch.load(STAND_IN, weights_only=True)
    assert_same(read_state_dict(STAND_IN), original)


FC, VARIANCE, CONV = "fc.weight", "Mixed_5b.branch1x1.bn.running_var", "Conv2d_1a_3x3.conv.weight"


def _put(name: str, change: Callable[[torch.Tensor], object]) -> Callable[[State], None]:
    def edit(state: State) -> None:
        state[name] = change(state[name])  # type: ignore[assignment]

    return edit


def _set_one(value: float) -> Callable[[torch.Tensor], torch.Tensor]:
    def change(tensor: torch.Tensor) -> torch.Tensor:
        changed = tensor.float()
        changed.reshape(-1)[-1] = value
        return changed

    return change


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (_put(FC, _set_one(float("nan"))), "not finite"),
        (_put(FC, _set_one(float("inf"))), "not finite"),
        (_put(CONV, _set_one(float("-inf"))), "not finite"),
        (_put(VARIANCE, _set_one(float("inf"))), "not finite"),
        (_put(VARIANCE, _set_one(-0.01)), "variance in them is negative"),
        (_put(CONV, _set_one(1e30)), "absurdly large"),
        (_put(CONV, _set_one(-1e7)), "absurdly large"),
        (_put(FC, lambda t: t.t().contiguous()), "wrong size"),
        (_put(FC, lambda t: t.t().contiguous().t()), "unusual way"),
        (_put(FC, lambda t: t[:1].expand(1000, 2048)), "unusual way"),
        (_put("fc.bias", lambda t: t[:10].clone()), "wrong size"),
        (_put(FC, lambda t: t.double()), "number format"),
        (_put(FC, lambda t: t.int()), "number format"),
        (_put(FC, lambda t: t.to_sparse()), "special form"),
        (_put(FC, lambda t: t.to("meta")), "special form"),
        (_put(FC, lambda t: [0.5, 0.25]), "something other than numbers"),
        (_put("fc.bias", lambda t: None), "something other than numbers"),
        (lambda s: s.pop(VARIANCE), "parts of the network are missing"),
        (lambda s: s.update(extra=torch.zeros(3)), "parts of another network"),
        (lambda s: s.update({"module.fc.bias": s["fc.bias"]}), "no proper names"),
        (lambda s: s.update({7: torch.zeros(3)}), "no proper names"),
    ],
)  # fmt: skip
def test_a_state_that_is_not_quite_right_is_refused(
    tmp_path: Path, edit: Callable[[State], object], words: str
) -> None:
    state = plausible_state()
    edit(state)
    refused(save(state, tmp_path / "w.pth"), words)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), -1.0])
def test_bad_numbers_are_seen_in_every_number_format(
    tmp_path: Path, dtype: torch.dtype, value: float
) -> None:
    state = plausible_state(dtype)
    state[VARIANCE][3] = value
    refused(save(state, tmp_path / "w.pth"), "damaged", VARIANCE)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_large_but_plausible_numbers_and_a_negative_zero_are_fine(
    tmp_path: Path, dtype: torch.dtype
) -> None:
    state = plausible_state(dtype)
    state[VARIANCE][:3] = torch.tensor([-0.0, 0.0, 60_000.0])
    state["fc.bias"][:3] = torch.tensor([-0.0, -60_000.0, 60_000.0])
    assert_same(read_state_dict(save(state, tmp_path / "w.pth")), state)


def test_another_number_of_classes_is_told(tmp_path: Path) -> None:
    state = plausible_state()
    state["fc.weight"], state["fc.bias"] = state["fc.weight"][:10].clone(), state["fc.bias"][:10]
    refused(save(state, tmp_path / "w.pth"), "10 classes")


@pytest.mark.filterwarnings("ignore:.*quantiz.*")
def test_quantised_weights_are_refused(tmp_path: Path) -> None:
    state = plausible_state()
    state[FC] = torch.quantize_per_tensor(state[FC].float(), 0.1, 0, torch.qint8)
    refused(save(state, tmp_path / "w.pth"), "special form")


def test_another_network_is_named(tmp_path: Path) -> None:
    state = {"layer1.0.conv1.weight": torch.zeros(4, 4, 3, 3), "fc.weight": torch.zeros(3000, 8192)}
    refused(save(state, tmp_path / "w.pth"), "ResNet")


class _Harmful:
    """Makes a pickle that writes a file when it is loaded."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.write_text, (self.marker, "code was executed")


@pytest.mark.parametrize("legacy", [False, True])
@pytest.mark.parametrize("place", ["alone", "beside good weights", "in the metadata"])
def test_code_in_a_pickle_is_never_executed(tmp_path: Path, place: str, legacy: bool) -> None:
    marker = tmp_path / "marker"
    harmful, good = _Harmful(marker), plausible_state()
    content: dict[str, object] = {
        "alone": harmful,
        "beside good weights": OrderedDict(**{**good, "extra": harmful}),
        "in the metadata": {"state_dict": good, "meta": harmful},
    }[place]  # type: ignore[assignment]
    refused(save(content, tmp_path / "w.pth", legacy=legacy), "could run code")
    assert not marker.exists()


@pytest.mark.parametrize("protocol", range(6))
def test_a_bare_pickle_of_any_protocol_is_refused(tmp_path: Path, protocol: int) -> None:
    marker, path = tmp_path / "marker", tmp_path / "w.pth"
    path.write_bytes(pickle.dumps({"fc.weight": _Harmful(marker)}, protocol))
    refused(path)
    assert not marker.exists()


def test_instructions_that_torch_never_writes_are_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    for number, body in enumerate(
        (
            b"\x80\x02cbuiltins\neval\n.",
            b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93.",  # STACK_GLOBAL
            b"\x80\x02(ibuiltins\neval\n.",  # INST
            b"\x80\x02(" + b"l(" * 50_000 + b".",  # deep nesting
            b"\x80\x02" + b"K\x01" * 500_000 + b".",  # endless
            b"\x80\x02X\xff\xff\xff\x7f.",  # a string of 2 GB
            b"\x80\x02}",  # no end
            b"",
        )
    ):
        path = _with_pickle(good, tmp_path / f"{number}.pth", lambda _, body=body: body)
        refused(path)


_STORAGE = b"(X\x07\0\0\0storageq\0ctorch\nFloatStorage\nq\x01X\x01\0\0\x000q\x02X\3\0\0\0cpuq\x03"


@pytest.mark.parametrize(
    ("pickled", "storages"),
    [
        (_STORAGE + b"K\x04tq\x04Q.", {"0": 16}),
        (_STORAGE + b"M\0\1Ntq\x04Q.", {"0": 1024}),  # the older format's sixth part
        (_STORAGE + b"K\x04tQ(h\0h\x01h\x02h\x03M\0\1tQ.", {"0": 1024}),  # by the memo
        (_STORAGE.replace(b"X\x07\0\0\0", b"U\x07") + b"K\x04tQ.", {"0": 16}),  # Python 2
    ],
)
def test_the_storages_that_a_pickle_asks_for_are_known_before_it_is_loaded(
    pickled: bytes, storages: dict[str, int]
) -> None:
    assert declared_storages(b"\x80\x02" + pickled) == storages


@pytest.mark.parametrize(
    "pickled",
    [
        _STORAGE + b"K\x040tQ.",  # POP: what is on the stack is no longer followed
        _STORAGE + b"K\x04t}Q.",  # the persistent id is not the tuple
        _STORAGE + b"J\xff\xff\xff\xfftQ.",  # -1 elements
        _STORAGE + b"X\x01\0\0\x004tQ.",  # as many as a word
        _STORAGE + b"K\x04K\x01tQ.",  # a view
        _STORAGE.replace(b"FloatStorage", b"OtherStorage") + b"K\x04tQ.",
        b"(h\x05h\x05h\x05h\x05h\x05tQ.",  # nothing was remembered there
        b"Q.",
    ],
)
def test_a_storage_that_cannot_be_followed_is_refused(pickled: bytes) -> None:
    with pytest.raises(UserError):
        declared_storages(b"\x80\x02" + pickled)


def _with_pickle(good: Path, path: Path, edit: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            target.writestr(entry, edit(content) if entry.filename.endswith(".pkl") else content)
    return path


def test_a_tensor_that_claims_more_than_the_file_holds_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    count = b"J" + struct.pack("<i", 1000 * 2048)

    def enlarge(body: bytes) -> bytes:
        assert count in body
        return body.replace(count, b"J" + struct.pack("<i", 2**30))

    refused(_with_pickle(good, tmp_path / "w.pth", enlarge), "damaged", "declared")


def test_a_legacy_tensor_that_claims_more_than_the_file_holds_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth", legacy=True)
    count = b"J" + struct.pack("<i", 1000 * 2048)
    path = tmp_path / "w.pth"
    path.write_bytes(good.read_bytes().replace(count, b"J" + struct.pack("<i", 2**31 - 1)))
    refused(path, "damaged")


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    path = tmp_path / "w.pth"
    with (
        zipfile.ZipFile(good) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target,
    ):
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry))
    refused(path, "compressed again")


def test_an_archive_with_a_name_twice_is_refused(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(archive.namelist()[0], b"again")
    refused(path)


def test_an_archive_with_a_huge_directory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(60_000):
            archive.writestr(f"archive/data/{number:060}", b"")
    refused(path, "directory is too large")


@pytest.mark.parametrize("kept", [0.99, 0.5, 0.001])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_a_file_cut_short_is_refused(tmp_path: Path, kind: str, kept: float) -> None:
    path = tmp_path / "w"
    if kind == "safetensors":
        save_file(plausible_state(), path)
    else:
        save(plausible_state(), path, legacy=kind == "legacy")
    os.truncate(path, int(path.stat().st_size * kept))
    refused(path)


def test_a_flipped_byte_is_found_by_the_archives_own_sums(tmp_path: Path) -> None:
    path = save(plausible_state(), tmp_path / "w.pth")
    check_sums(path)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    refused(path, "damaged", read=check_sums)


def _safetensors(header: object, data: bytes = b"", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def _tensor(dtype: object, shape: object, first: object, last: object) -> dict[str, object]:
    return {"fc.weight": {"dtype": dtype, "shape": shape, "data_offsets": [first, last]}}


@pytest.mark.parametrize(
    "content",
    [
        _safetensors({}, length=2**60),
        _safetensors({}, length=2**64 - 1),
        _safetensors(b"{not json"),
        _safetensors(b'{"a":' * 100_000),
        _safetensors(b"{" + b'"a":1' + b"0" * 100_000 + b"}"),
        _safetensors({"a": 1}),
        _safetensors(_tensor("F32", [10**6, 10**5], 0, 4 * 10**11)),
        _safetensors(_tensor("F32", [4194305, 4194305, 211106198978564], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [4], 16, 32), bytes(32)),
        _safetensors(_tensor("F32", [4], -16, 0), bytes(16)),
        _safetensors(_tensor("F32", [-4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [True, 4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [4], 0, 16), bytes(11)),
        _safetensors(_tensor("F32", [4], 0, 16), bytes(32)),
        _safetensors(_tensor("F3", [4], 0, 16), bytes(16)),
        _safetensors(_tensor(["F32"], [4], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", [2, 2], 0, 16), bytes(16)),
        _safetensors(_tensor("F32", "44", 0, 16), bytes(16)),
    ],
)
def test_an_absurd_safetensors_header_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(content)
    refused(path)


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\n <HTML>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "pointer"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x93NUMPY\x01", "NumPy"),
        (b"\x89HDF\r\n", "Keras"),
        (b"PK\x03\x04", "damaged"),
        (b"\x08\x07\x12\x07pytorch", "not a weights file"),
        (b"x", "not a weights file"),
    ],
)
def test_files_of_other_kinds_are_named(tmp_path: Path, head: bytes, words: str) -> None:
    path = tmp_path / "w.pth"
    path.write_bytes(head + bytes(500) if head else b"")
    refused(path, words)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, "folder")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe.pth", tmp_path / "link.pth"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    refused(pipe, "device or a pipe")
    refused(link, "device or a pipe")


def test_a_file_that_is_far_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with path.open("wb") as file:
        file.truncate(200 * 10**9)
    refused(path, "too large")


def test_no_file_at_all_is_missing_weights(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_state_dict(tmp_path / "none.pth")
    assert caught.value.kind is Kind.WEIGHTS_MISSING
