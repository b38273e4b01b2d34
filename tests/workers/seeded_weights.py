"""A whole weights file made of seeded numbers: the network works, its answers mean nothing."""

from __future__ import annotations

from pathlib import Path

import torch

from inception_gui.core.nn.shapes import USUAL_CLASSES, expected_tensors


def write(path: Path, classes: int = USUAL_CLASSES) -> Path:
    """Write a torchvision-format file under which activations neither vanish nor explode."""
    torch.save(state(classes), path)
    return path


def state(classes: int = USUAL_CLASSES) -> dict[str, torch.Tensor]:
    """The tensors of that file."""
    generator = torch.Generator().manual_seed(11)
    state = {}
    for name, shape in expected_tensors(classes).items():
        if len(shape) == 4:
            fan_in = shape[1] * shape[2] * shape[3]
            tensor = torch.randn(shape, generator=generator) * (2 / fan_in) ** 0.5
        elif len(shape) == 2:
            tensor = torch.randn(shape, generator=generator) * 0.05
        else:
            ones = name.endswith(("running_var", "bn.weight"))
            tensor = torch.ones(shape) if ones else torch.zeros(shape)
        state[name] = tensor.half()
    return state
