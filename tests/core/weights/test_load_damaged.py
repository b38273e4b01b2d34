"""A weights file with any damage is refused, with a reason that was thought of."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from inception_gui.core.weights.load import check_sums
from inception_gui.errors import UserError
from tests.core.weights.files import refused, save
from tests.oracle import STAND_IN, needs_weights

STATE = {
    "fc.weight": torch.ones(3, 4),
    "fc.bias": torch.ones(3).half(),
    "x": torch.nn.Parameter(torch.ones(2, 2, 2, 2).to(memory_format=torch.channels_last)),
}


def damaged_in_some_way(content: bytes, chance: random.Random) -> bytes:
    """`content` cut, with bytes changed, removed, doubled or moved, often near its ends."""
    for _ in range(chance.choice([1, 1, 2, 5])):
        near = chance.choice([400, len(content)])
        first = chance.randrange(min(near, len(content)))
        if chance.random() < 0.5:
            first = len(content) - 1 - first
        last = min(len(content), first + chance.choice([1, 1, 2, 4, 8, 50]))
        part = content[first:last]
        change = chance.choice(
            [
                b"",
                part + part,
                bytes(len(part)),
                b"\xff" * len(part),
                chance.randbytes(len(part)),
                bytes([part[0] ^ (1 << chance.randrange(8))]) + part[1:],
                content[-first:][: len(part)],
            ]
        )
        content = content[:first] + change + content[last:]
    return content[: chance.randrange(len(content))] if chance.random() < 0.05 else content


@pytest.mark.filterwarnings("ignore:invalid escape")  # pickletools, of a text in a pickle
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_no_damage_leads_to_anything_but_a_refusal_that_was_thought_of(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "w"
    if kind == "safetensors":
        save_file({name: tensor.detach().contiguous() for name, tensor in STATE.items()}, path)
    else:
        save({"state_dict": STATE, "epoch": 3}, path, legacy=kind == "legacy")
    content = path.read_bytes()
    refused(path, "not the weights of an Inception V3")
    chance = random.Random(kind)
    for _ in range(500):
        path.write_bytes(damaged_in_some_way(content, chance))
        refused(path)
        with contextlib.suppress(UserError):
            check_sums(path)
    # An exception that nobody foresaw is refused as well, and logged.
    assert [record.exc_info for record in caplog.records] == []


@needs_weights
@pytest.mark.weights
def test_reading_imports_no_torch() -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from inception_gui.core.weights.load import read_arrays\n"
        "assert len(read_arrays(Path(sys.argv[1]))) == 472\n"
        "assert not {'torch', 'safetensors'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(STAND_IN)], check=True)
