"""A whole weights file made of seeded numbers: the network works, its answers mean nothing."""

from __future__ import annotations

from pathlib import Path

import torch

from inception_gui.core.nn.shapes import expected_tensors


def write(path: Path) -> Path:
    """Write a torchvision-format file under which activations neither vanish nor explode."""
    generator = torch.Generator().manual_seed(11)
    state = {}
    for name, shape in expected_tensors().items():
        if len(shape) == 4:
            fan_in = shape[1] * shape[2] * shape[3]
            tensor = torch.randn(shape, generator=generator) * (2 / fan_in) ** 0.5
        elif len(shape) == 2:
            tensor = torch.randn(shape, generator=generator) * 0.05
        else:
            ones = name.endswith(("running_var", "bn.weight"))
            tensor = torch.ones(shape) if ones else torch.zeros(shape)
        state[name] = tensor.half()
    torch.save(state, path)
    return path
