"""The oracle of the tests: stock torchvision, and where the shared data lies."""

from __future__ import annotations

import contextlib
import importlib
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch

from inception_gui.core.nn.fold import fold
from inception_gui.core.nn.inception_v3 import InceptionV3
from inception_gui.core.nn.load_folded import load_folded
from inception_gui.core.types import Preprocessing

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("INCEPTION_GUI_SHARED", REPOSITORY.parent / "shared"))
STAND_IN = SHARED / "weights" / "inception_v3_stand_in_fp16.pth"
PHOTOS = SHARED / "photos"
CORPUS = SHARED / "corpus"

needs_weights = pytest.mark.skipif(
    not STAND_IN.is_file(), reason=f"the stand-in weights are not at {STAND_IN}"
)
needs_photos = pytest.mark.skipif(
    not (PHOTOS / "labels.csv").is_file(), reason=f"the labelled photos are not at {PHOTOS}"
)

_ALIVE: list[torch.library.Library] = []


@cache
def torchvision() -> Any:
    """torchvision, importable beside a torch for the CPU only.

    Its wheel for Linux is built for CUDA: beside a CPU torch its operators do not load, and its
    import stops because it describes two of them to torch. Naming them first lets it import;
    Inception V3 and the transforms need neither.
    """
    with contextlib.suppress(RuntimeError):
        return importlib.import_module("torchvision")
    library = torch.library.Library("torchvision", "DEF")
    _ALIVE.append(library)
    library.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    library.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    return importlib.import_module("torchvision")


def stock_network(state: dict[str, torch.Tensor] | None = None, seed: int = 0) -> torch.nn.Module:
    """torchvision's Inception V3 with transform_input, in eval mode.

    With `state`, those parameters; else seeded random ones that keep activations in range.
    """
    models = torchvision().models
    network = models.inception_v3(
        weights=None, aux_logits=False, transform_input=True, init_weights=False
    )
    if state is not None:
        network.load_state_dict({k: v.float() for k, v in state.items()}, strict=True)
    else:
        fill_at_random(network, seed)
    return network.eval()


def fill_at_random(network: torch.nn.Module, seed: int) -> None:
    """Give every layer parameters under which activations neither vanish nor explode."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.Conv2d):
                fan_in = module.weight[0].numel()
                module.weight.normal_(0, (2 / fan_in) ** 0.5, generator=generator)
            elif isinstance(module, torch.nn.BatchNorm2d):
                module.weight.uniform_(0.7, 1.3, generator=generator)
                module.bias.normal_(0, 0.2, generator=generator)
                module.running_mean.normal_(0, 0.2, generator=generator)
                module.running_var.uniform_(0.6, 1.4, generator=generator)
            elif isinstance(module, torch.nn.Linear):
                module.weight.normal_(0, 0.05, generator=generator)
                module.bias.normal_(0, 0.05, generator=generator)


def network_state(network: torch.nn.Module) -> dict[str, torch.Tensor]:
    """The tensors of a stock network that a weights file must hold."""
    return {
        name: tensor.clone()
        for name, tensor in network.state_dict().items()
        if not name.endswith("num_batches_tracked")
    }


def our_network(
    state: dict[str, torch.Tensor], preprocessing: Preprocessing | None = None
) -> InceptionV3:
    """The program's torch network with the parameters of a stock one."""
    arrays = {name: tensor.numpy() for name, tensor in state.items()}
    return load_folded(fold(arrays, preprocessing or Preprocessing()))


@cache
def stand_in_state() -> dict[str, torch.Tensor]:
    """The stand-in's parameters in torchvision's layout."""
    state: dict[str, torch.Tensor] = torch.load(STAND_IN, weights_only=True)
    return state


@cache
def stock_preset() -> Any:
    """`Inception_V3_Weights.IMAGENET1K_V1.transforms()`."""
    return torchvision().models.Inception_V3_Weights.IMAGENET1K_V1.transforms()
