"""A pickle is read as data: nothing is called, what a state dict does not need is refused."""

from __future__ import annotations

import io
import pickle
import struct
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inception_gui.core.weights.pickle_reader import PickleReader
from inception_gui.core.weights.stored import Storage
from inception_gui.errors import UserError
from tests.core.weights.files import plausible_state, refused, rewritten, save


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


STORAGE = b"(X\x07\0\0\0storageq\0ctorch\nFloatStorage\nq\x01X\x01\0\0\x000q\x02X\3\0\0\0cpuq\x03"
DICT = b"ccollections\nOrderedDict\n"
REBUILD = b"ctorch._utils\n_rebuild_tensor_v2\n"
FOUR = STORAGE + b"K\x04tQ"

HARMFUL = {
    "eval": b"cbuiltins\neval\n.",
    "eval, protocol 4": b"\x8c\x08builtins\x8c\x04eval\x93.",
    "eval, protocol 0": b"(ibuiltins\neval\n.",
    "_codecs.encode, which makes bytes of any size": b"c_codecs\nencode\n.",
    "a class by its number in a registry": b"\x82\x01.",
    "deep nesting": b"(" + b"l(" * 50_000 + b".",
    "endless numbers": b"K\x01" * 500_000 + b".",
    "a string of 2 GB": b"X\xff\xff\xff\x7f.",
    "no end": b"}",
    "nothing": b"",
    "an end without anything": b".",
    "two things at the end": b"}}.",
    "a memo that was never written": b"h\x05.",
    "a tuple of what is not there": b"\x86.",
    "a tuple across a mark": b"K\x01(K\x01\x86.",
    "items without a mark": b"}K\x01K\x01u.",
    "items of a tuple": b")K\x01K\x01s.",
    "half an item": b"}(K\x01u.",
    "a dict as a key": b"}}K\x01s.",
    "a tuple as a key": b"})K\x01s.",
    "appending to a dict": b"}K\x01a.",
    "a word called": b"X\1\0\0\0x)R.",
    "a storage called": b"ctorch\nFloatStorage\n)R.",
    "OrderedDict of numbers": DICT + b"K\x01\x85R.",
    "OrderedDict of its own list, doubled for ever": DICT + b"](" + b"h\0" * 9 + b"e\x85R.",
    "torch.Size of words": b"ctorch\nSize\n(X\1\0\0\0xt\x85R.",
    "attributes of a list": b"]}b.",
    "a storage that is not described": b"Q.",
    "a storage of -1 elements": STORAGE + b"J\xff\xff\xff\xfftQ.",
    "a storage of as many as a word": STORAGE + b"X\x01\0\0\x004tQ.",
    "a storage that is a view": STORAGE + b"K\x04K\x01tQ.",
    "a storage of another type": STORAGE.replace(b"FloatStorage", b"OtherStorage") + b"K\x04tQ.",
    "a storage declared twice": FOUR + FOUR.replace(b"K\x04tQ", b"K\x05tQ") + b"\x86.",
    "a tensor with too few arguments": REBUILD + b")R.",
    "a tensor of no storage": REBUILD + b"(K\x01K\0K\x04\x85K\x01\x85\x89NtR.",
    "a tensor that begins before its storage": (
        REBUILD + b"(" + FOUR + b"J\xff\xff\xff\xffK\x04\x85K\x01\x85\x89NtR."
    ),
    "a tensor that ends after its storage": (
        REBUILD + b"(" + FOUR + b"K\1K\x04\x85K\x01\x85\x89NtR."
    ),
    "a tensor with a negative stride": (
        REBUILD + b"(" + FOUR + b"K\x03K\x04\x85J\xff\xff\xff\xff\x85\x89NtR."
    ),
    "a tensor of more strides than dimensions": (
        REBUILD + b"(" + FOUR + b"K\0K\x04\x85K\x01K\x01\x86\x89NtR."
    ),
    "a tensor to be negated": (
        REBUILD + b"(" + FOUR + b"K\0K\x04\x85K\x01\x85\x89N}X\3\0\0\0neg\x88stR."
    ),
}


@pytest.mark.parametrize("body", HARMFUL.values(), ids=HARMFUL.keys())
def test_a_pickle_that_a_state_dict_does_not_need_is_refused(body: bytes) -> None:
    with pytest.raises(UserError):
        PickleReader().read(io.BytesIO(b"\x80\x02" + body))


def test_a_refused_pickle_makes_a_refused_file(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    for number, body in enumerate(HARMFUL.values()):
        path = tmp_path / f"{number}.pth"
        refused(_with_pickle(good, path, lambda _, body=body: b"\x80\x02" + body))
        path.unlink()


@pytest.mark.parametrize(
    ("pickled", "count"),
    [
        (STORAGE + b"K\x04tq\x04Q.", 4),
        (STORAGE + b"M\0\1Ntq\x04Q.", 256),  # the older format's sixth part
        (STORAGE + b"K\x04tQ(h\0h\x01h\x02h\x03K\x04tQ\x86.", 4),  # twice, by the memo
        (STORAGE.replace(b"X\x07\0\0\0", b"U\x07") + b"K\x04tQ.", 4),  # Python 2
    ],
)
def test_storages_are_described_and_not_read(pickled: bytes, count: int) -> None:
    reader = PickleReader()
    reader.read(io.BytesIO(b"\x80\x02" + pickled))
    assert reader.storages == {"0": Storage("0", "float32", count)}


def test_a_dict_made_of_a_list_of_pairs_as_python_2_did() -> None:
    pickled = b"\x80\x02" + DICT + b"](X\1\0\0\0aK\1\x86X\1\0\0\0bK\2\x86e\x85R."
    assert PickleReader().read(io.BytesIO(pickled)) == {"a": 1, "b": 2}


def test_a_pickle_that_copies_its_own_list_again_and_again_is_stopped() -> None:
    pairs = b"](" + b"K\x01K\x01\x86" * 1000 + b"eq\0"
    copies = (DICT + b"h\0\x85R") * 10_000
    with pytest.raises(UserError, match="far too long"):
        PickleReader().read(io.BytesIO(b"\x80\x02" + pairs + copies + b"."))


def test_numbers_chosen_to_make_a_dict_slow_are_refused() -> None:
    # Multiples of 2^61 - 1 have one hash in Python: a dict compares each with all before it.
    numbers = [(n * (2**61 - 1)).to_bytes(11, "little") for n in range(1, 200_000)]
    items = b"".join(b"\x8a" + bytes([len(raw)]) + raw + b"K\0" for raw in numbers)
    with pytest.raises(UserError):
        PickleReader().read(io.BytesIO(b"\x80\x02}(" + items + b"u."))


def _with_pickle(good: Path, path: Path, edit: Callable[[bytes], bytes]) -> Path:
    return rewritten(good, path, lambda n, body: edit(body) if n.endswith(".pkl") else body)


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


def test_what_follows_the_pickle_is_not_ignored(tmp_path: Path) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    refused(_with_pickle(good, tmp_path / "w.pth", lambda body: body + b"\x80\x02}."), "damaged")


def test_a_pickle_in_the_archive_is_not_opened_before_it_is_known_to_be_small(
    tmp_path: Path,
) -> None:
    good = save(plausible_state(), tmp_path / "good.pth")
    refused(_with_pickle(good, tmp_path / "w.pth", lambda _: bytes(5 * 2**20)))
