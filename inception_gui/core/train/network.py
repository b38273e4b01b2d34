"""The network in training: built, drawn or read from weights, and named as torchvision does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from inception_gui.core.nn.batch_norm import BatchNorm
from inception_gui.core.nn.inception_v3 import BLOCKS, InceptionV3
from inception_gui.core.nn.initialise import NEW_HEAD_DEVIATION, draw, initialise
from inception_gui.core.nn.sides import SIDE_NAME, USUAL_SIDE
from inception_gui.core.train.recipe import Recipe
from inception_gui.core.weights.load import read_arrays
from inception_gui.errors import Kind, UserError

Arrays = dict[str, npt.NDArray[np.float32]]


def new_network(recipe: Recipe, classes: int) -> InceptionV3:
    """A network of `classes` classes with parameters that the recipe's seed draws, on the CPU."""
    network = InceptionV3(
        classes,
        auxiliary=recipe.auxiliary,
        side=recipe.side,
        first_layers=recipe.first_layers,
        dropout=recipe.dropout,
    )
    initialise(network, torch.Generator().manual_seed(recipe.seed))
    for module in network.modules():
        if isinstance(module, BatchNorm):
            module.is_frozen = recipe.is_frozen
    return network


def take_weights(network: InceptionV3, path: Path, *, keeps_head: bool, seed: int) -> None:
    """Fill `network` from a weights file; what the file lacks stays as it is.

    With `keeps_head` the last layer comes from the file too, otherwise it begins at small numbers.
    The auxiliary classifier is not read: files of other classes and of other kinds have others.

    Raises:
        UserError: The file is refused, or of a network with other first layers.
    """
    arrays = read_arrays(path)
    state = network.state_dict()
    if network.first_layers != "factorised":
        raise UserError(
            Kind.WRONG_USAGE,
            "This preset has another first layer than the weights to begin with.",
            "Use the preset factorised-7x7 or inception-v3, or leave out --from.",
        )
    with torch.no_grad():
        for name, array in arrays.items():
            if name not in state or (name.startswith("fc.") and not keeps_head):
                continue  # the head of another block, or the side of the images
            state[name].copy_(torch.from_numpy(np.ascontiguousarray(array, np.float32)))
        if not keeps_head:
            draw(network.fc.weight, NEW_HEAD_DEVIATION, torch.Generator().manual_seed(seed))
            network.fc.bias.zero_()


def choose_layers(network: InceptionV3, first: str) -> list[tuple[str, nn.Parameter]]:
    """Let the layers from the block `first` on learn ("": all), the others not; return theirs.

    Layers that do not learn keep the statistics of their normalisation, too.
    """
    learns = first == ""
    chosen: list[tuple[str, nn.Parameter]] = []
    for name, child in network.named_children():
        learns = learns or name == first
        # The auxiliary classifier reaches the blocks before it, and nothing of the others.
        does = learns or (name == "AuxLogits" and first in BLOCKS[: BLOCKS.index("Mixed_6e") + 1])
        child.requires_grad_(does)
        for module in child.modules():
            if isinstance(module, BatchNorm) and not does:
                module.is_frozen = True
        if does:
            chosen += [(f"{name}.{part}", one) for part, one in child.named_parameters()]
    return chosen


def as_arrays(network: InceptionV3) -> Arrays:
    """The parameters and statistics by torchvision's names, float32.

    A normalisation of the auxiliary classifier's last layer, which torchvision's does not have, is
    folded into that layer; at inference they are one. A network for smaller images says so, see
    `core.nn.sides`.
    """
    state = {name: tensor.detach().float().cpu() for name, tensor in network.state_dict().items()}
    own = {name: state.pop(name) for name in list(state) if ".fc_bn." in name}
    if own:
        part = {name.rpartition(".")[2]: tensor.double() for name, tensor in own.items()}
        scale = part["weight"] / torch.sqrt(part["running_var"] + BatchNorm.EPSILON)
        weight, bias = state["AuxLogits.fc.weight"], state["AuxLogits.fc.bias"]
        state["AuxLogits.fc.weight"] = (weight.double() * scale[:, None]).float()
        shift = (bias.double() - part["running_mean"]) * scale + part["bias"]
        state["AuxLogits.fc.bias"] = shift.float()
    arrays = {name: np.ascontiguousarray(tensor.numpy()) for name, tensor in state.items()}
    if network.side != USUAL_SIDE:
        arrays[SIDE_NAME] = np.array([network.side], np.float32)
    return arrays
